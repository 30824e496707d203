import type { Meta, StoryObj } from '@storybook/react-vite';
import { StoryPane } from './support/StoryPane';
import { sample } from './support/story-workbooks';

const meta: Meta<typeof StoryPane> = { title: 'Questions/Worth', component: StoryPane, args: { place: 'worth', open: sample } };
export default meta;

type Story = StoryObj<typeof StoryPane>;

export const Sample: Story = {};
