import type { Meta, StoryObj } from '@storybook/react-vite';
import { StoryPane } from './support/StoryPane';
import { sample, twoColumns } from './support/story-workbooks';

const meta: Meta<typeof StoryPane> = { title: 'Columns', component: StoryPane, args: { place: 'mapping', open: sample } };
export default meta;

type Story = StoryObj<typeof StoryPane>;

export const Sample: Story = {};

export const TwoColumns: Story = { args: { open: twoColumns } };
