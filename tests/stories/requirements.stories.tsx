import type { Meta, StoryObj } from '@storybook/react-vite';
import { StoryPane } from './support/StoryPane';
import { openSection } from './support/open-section';
import { mergeTwo } from './support/scenarios';
import { sample } from './support/story-workbooks';

const part = '[data-question="requirements"]';
const meta: Meta<typeof StoryPane> = {
  title: 'Requirements',
  component: StoryPane,
  args: { place: 'scenarios', open: sample, before: mergeTwo, part },
};
export default meta;

type Story = StoryObj<typeof StoryPane>;

export const Merger: Story = { play: openSection(part) };
