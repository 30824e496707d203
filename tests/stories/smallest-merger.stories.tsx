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
    // Land and units as the text asks for them; of people and wards nothing.
    for (const measure of [text.measures.people, text.measures['ward-share']]) {
      await userEvent.click(await canvas.findByRole('checkbox', { name: measure }, { timeout: 30_000 }));
    }
    await canvas.findByRole('combobox', { name: text.shown }, { timeout: 30_000 });
  },
};

/** A gate that no commune moves, and a figure that cannot be read. */
export const Gates: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { questions } = await loadLanguage(lookOf(globals).locale);
    const text = questions['smallest-merger'];
    await userEvent.click(await canvas.findByRole('button', { name: text.form.gates }, { timeout: 30_000 }));
    await userEvent.click(await canvas.findByRole('checkbox', { name: text.gates.section('II') }, { timeout: 30_000 }));
    await userEvent.type(await canvas.findByRole('textbox', { name: text.form.atLeast(text.measures['ward-share']) }), '650');
    await canvas.findByText(text.form.faults.outside(text.measures['ward-share'], '0', '100', false));
    await canvas.findByText(text.gates.unmoved(`${text.gates.section('II')} 0/6`), undefined, { timeout: 30_000 });
  },
};
