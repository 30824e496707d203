import type { Meta, StoryObj } from '@storybook/react-vite';
import { loadLanguage } from '../../src/words/languages';
import { lookOf } from './support/looks';
import { StoryPane } from './support/StoryPane';
import { sample } from './support/story-workbooks';

const meta: Meta<typeof StoryPane> = {
  title: 'Questions/Smallest merger',
  component: StoryPane,
  args: { place: 'smallest-merger', open: sample },
};
export default meta;

type Story = StoryObj<typeof StoryPane>;

export const Sample: Story = {};

/** Two requirements that can be had: the merger on the map, and the next ones to choose from. */
export const OnTheMap: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { questions } = await loadLanguage(lookOf(globals).locale);
    const text = questions['smallest-merger'];
    const field = await canvas.findByRole('textbox', { name: text.require }, { timeout: 30_000 });
    await userEvent.clear(field);
    await userEvent.type(field, 'area=150, units=10{Enter}');
    await canvas.findByRole('combobox', { name: text.shown }, { timeout: 30_000 });
  },
};
