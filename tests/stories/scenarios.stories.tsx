import { loadLanguage } from '../../src/words/languages';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { StoryPane } from './support/StoryPane';
import { lookOf } from './support/looks';
import { mergeTwo } from './support/scenarios';
import { sample, threeTotals } from './support/story-workbooks';

const meta: Meta<typeof StoryPane> = { title: 'Scenarios', component: StoryPane, args: { place: 'scenarios', open: sample } };
export default meta;

type Story = StoryObj<typeof StoryPane>;

/** Nothing changed yet: the communes as a list. */
export const Base: Story = {};

/** Two communes join: one as a ward, one as it is. */
export const Merger: Story = { args: { before: mergeTwo } };

/** The communes as a map. */
export const Map: Story = {
  args: { before: mergeTwo, part: 'section:has([role="radiogroup"])' },
  play: async ({ canvas, userEvent, globals }) => {
    const { scenarioPane } = await loadLanguage(lookOf(globals).locale);
    await userEvent.click(await canvas.findByRole('radio', { name: scenarioPane.showMap }));
  },
};

/** The form of a change. */
export const Form: Story = {
  args: { part: 'section:has([role="form"], form)' },
  play: async ({ canvas, userEvent, globals }) => {
    const { scenarioPane } = await loadLanguage(lookOf(globals).locale);
    await userEvent.click(await canvas.findByRole('button', { name: scenarioPane.addChange }));
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: scenarioPane.kind }), 'grow-budget');
  },
};

/** A budget sheet with three totals: which of them? */
export const BudgetQuestion: Story = { args: { open: threeTotals } };
