/** Whether a text speaks of today's figures or looks ahead: plans, targets, forecasts, estimates, what is under way. */
import { intents, labels, proposals } from './lexicon/vocabulary';

/** What has not happened, or is not known. */
export const lookingAhead: ReadonlySet<string> = new Set(['planned', 'target', 'forecast', 'estimated', 'budgeted', 'underway', 'unknown']);
const present: ReadonlySet<string> = new Set(['present', 'actual']);

/** True where a heading says that its figures are today's: `Hiện trạng`, `Actual`. */
export function headingIsPresent(heading: string): boolean {
  return intents.findInHeading(heading.normalize('NFC')).some(({ id }) => present.has(id));
}

const done: ReadonlySet<string> = new Set([...present, 'carried-out', 'by-now']);

/** True where a heading says that its figures are facts, today's or of a year that was carried out: `Kết quả năm 2024`. */
export function headingIsDone(heading: string): boolean {
  return intents.findInHeading(heading.normalize('NFC')).some(({ id }) => done.has(id));
}

/** True where a heading says that its figures are none of today. `Hiện trạng theo quy hoạch` speaks of today. */
export function headingLooksAhead(heading: string): boolean {
  const composed = heading.normalize('NFC');
  if (headingIsPresent(composed)) return false;
  const isPeriod = labels.findInHeading(composed).some(({ id }) => id === 'period');
  return isPeriod || intents.findInHeading(composed).some(({ id }) => lookingAhead.has(id));
}

/** True where a heading looks ahead only in that its figures are not final yet: `Ước thực hiện 2022`, `Sơ bộ 2022`. */
export function headingIsEstimated(heading: string): boolean {
  const ahead = intents.findInHeading(heading.normalize('NFC')).filter(({ id }) => lookingAhead.has(id));
  return ahead.length > 0 && ahead.every(({ id }) => id === 'estimated');
}

/** True where a heading looks ahead only in that its figures are put forward to be scored: `Đề xuất`, `Số liệu đề nghị`. */
export function headingIsProposed(heading: string): boolean {
  const composed = heading.normalize('NFC');
  const found = proposals.findInHeading(composed).filter(({ id }) => id === 'proposed');
  if (found.length === 0) return false;
  const rest = found.reduce((text, { start, end }) => `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`, composed);
  return !headingLooksAhead(rest);
}
