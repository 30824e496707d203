import type { Meta, StoryObj } from '@storybook/react-vite';
import { StoryPane } from './support/StoryPane';
import { sample } from './support/story-workbooks';

const meta: Meta<typeof StoryPane> = { title: 'Menu of questions', component: StoryPane, args: { place: 'ask', open: sample } };
export default meta;

type Story = StoryObj<typeof StoryPane>;

export const Open: Story = {};
