/** The words that say an amount is a project's cost: those that head the column of costs in a list of projects. */
import columns from './headers/project-columns.json';
import { afterLead } from './leads';
import { lexicon } from './lexicon/lexicon';

const headings = columns.filter(({ role }) => role === 'cost');
const costs = lexicon('costs', { cost: { vi: headings.flatMap(({ vi }) => vi), en: headings.flatMap(({ en }) => en) } });

/** The amount behind `chi phí`, `tổng mức đầu tư`; null where the text says no cost. */
export function costSaid(text: string): string | null {
  return afterLead(text, costs, ['cost']);
}
