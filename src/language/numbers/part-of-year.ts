/** Where a text says that its figure is of a part of a year: `350 (6 tháng)`, `quý III`, `9T`. */
import { periods } from '../lexicon/vocabulary';

/** The words of the part; '' where none is said. A date until which something holds (`đến tháng 6`) is none. */
export function partOfYear(text: string): string {
  const composed = text.normalize('NFC');
  const found = periods.find(composed).find(({ id, start, end }) => {
    if (id === 'quarter' || id === 'half') return true;
    const said = composed.slice(start, end);
    return id === 'months' && (/\d/.test(said) || /\d\s*$/.test(composed.slice(0, start)));
  });
  if (found === undefined) return '';
  const number = /(?<!\d)\d+\s*$/.exec(composed.slice(0, found.start))?.[0] ?? '';
  return `${number}${composed.slice(found.start, found.end)}`;
}
