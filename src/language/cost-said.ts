/** The words that say an amount is a project's cost: those that head the column of costs in a list of projects. */
import { afterLead } from './leads';
import { costWords } from './money/project-money';

/** The amount behind `chi phí`, `tổng mức đầu tư`; null where the text says no cost. */
export function costSaid(text: string): string | null {
  return afterLead(text, costWords, ['total', 'all-money', 'some-money']);
}
