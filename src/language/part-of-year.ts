/** Which part of a year a text speaks of: `Quý III`, `9 tháng`, `cả năm`. */
import { labels, periods } from './lexicon/vocabulary';

/** The month at whose end the quarter ends that a text names last: `quý III`, `Q3`; null where it names none. */
function quarterEnd(said: string): number | null {
  const number = /(iv|i{1,3}|[1-4])$/i.exec(said)?.[1]?.toLowerCase();
  if (number === undefined) return null;
  return 3 * (number === 'iv' ? 4 : /\d/.test(number) ? Number(number) : number.length);
}

/** The month at whose end the part ends, quarter II being 6; null where the text names none. */
export function monthIn(text: string): number | null {
  const composed = text.normalize('NFC');
  for (const { id, start, end } of periods.find(composed)) {
    const said = composed.slice(start, end);
    if (id === 'whole-year') return 12;
    if (id === 'half') return 6;
    if (id === 'quarter' && quarterEnd(said) !== null) return quarterEnd(said);
    const isMonth = id === 'months' || (id === 'until' && labels.find(said).some((label) => label.id === 'month'));
    if (!isMonth) continue;
    const behind = /^\s*(\d{1,2})(?!\d)/.exec(composed.slice(end))?.[0];
    const beside = /\d/.test(said) ? said : (behind ?? /(?<!\d)\d{1,2}\s*$/.exec(composed.slice(0, start))?.[0] ?? '');
    const month = Number(/\d+/.exec(beside)?.[0] ?? 0);
    if (month >= 1 && month <= 12) return month;
  }
  return null;
}

/** False for nine months, a quarter, a part of the year. */
export function isWholeYear(text: string): boolean {
  const said = periods.find(text.normalize('NFC')).map(({ id }) => id);
  return said.includes('whole-year') || said.every((id) => id === 'other');
}

const parts: ReadonlySet<string> = new Set(['months', 'quarter', 'half']);

/** True where a heading's figures are of a part of a year: `6 tháng đầu năm`, `Quý IV`. A month alone only says when (`tháng 9/2023`). */
export function isPartOfYear(heading: string): boolean {
  const composed = heading.normalize('NFC');
  const said = periods.findInHeading(composed);
  if (said.some(({ id }) => id === 'whole-year')) return false;
  return said.some(({ id, start, end }) => {
    const isMonthAlone = id === 'months' && !/\d/.test(composed.slice(start, end)) && !/\d\s*$/.test(composed.slice(0, start));
    return parts.has(id) && !isMonthAlone;
  });
}
