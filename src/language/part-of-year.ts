/** Which part of a year a text speaks of: `Quý III`, `9 tháng`, `cả năm`. */
import { periods } from './lexicon/vocabulary';

const quarterEnds: Readonly<Partial<Record<string, number>>> = { 'quarter-1': 3, 'quarter-2': 6, 'quarter-3': 9, 'quarter-4': 12 };

/** The month at whose end the part ends, quarter II being 6; null where the text names none. */
export function monthIn(text: string): number | null {
  const composed = text.normalize('NFC');
  for (const { id, start, end } of periods.find(composed)) {
    if (id === 'whole-year') return 12;
    if (id === 'half') return 6;
    const quarter = quarterEnds[id];
    if (quarter !== undefined) return quarter;
    if (id !== 'months' && id !== 'until-month') continue;
    const beside = /\d/.test(composed.slice(start, end))
      ? composed.slice(start, end)
      : (/^\s*(\d{1,2})(?!\d)/.exec(composed.slice(end))?.[0] ?? /(?<!\d)\d{1,2}\s*$/.exec(composed.slice(0, start))?.[0] ?? '');
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
