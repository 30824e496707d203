/** Whether a text speaks of today's figures or looks ahead: plans, targets, forecasts, estimates, what is under way. */
import { intents, labels } from './lexicon/vocabulary';

/** What has not happened. */
export const lookingAhead: ReadonlySet<string> = new Set(['planned', 'target', 'forecast', 'estimated', 'budgeted', 'underway']);
const present: ReadonlySet<string> = new Set(['present', 'actual']);

/** True where a heading says that its figures are today's: `Hiện trạng`, `Actual`. */
export function headingIsPresent(heading: string): boolean {
  return intents.findInHeading(heading.normalize('NFC')).some(({ id }) => present.has(id));
}

/** True where a heading says that its figures are none of today. `Hiện trạng theo quy hoạch` speaks of today. */
export function headingLooksAhead(heading: string): boolean {
  const composed = heading.normalize('NFC');
  if (headingIsPresent(composed)) return false;
  const isPeriod = labels.findInHeading(composed).some(({ id }) => id === 'period');
  return isPeriod || intents.findInHeading(composed).some(({ id }) => lookingAhead.has(id));
}
