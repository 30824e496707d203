/** Whether a heading names a place: `TP Bắc Kạn`, `Phường Sông Cầu`, `Các xã sáp nhập`. */
import { unitKinds } from './lexicon/vocabulary';

const abbreviation = /^[a-z.]{1,3}$/i;

/** An abbreviation is a place's only before its name: `TT` alone heads the numbers of a table. */
export function namesPlace(heading: string): boolean {
  const composed = heading.normalize('NFC');
  return unitKinds.findInHeading(composed).some(({ id, start, end }) => {
    if (id === 'other') return false;
    return !abbreviation.test(composed.slice(start, end)) || /^\.?\s*\p{Lu}/u.test(composed.slice(end));
  });
}
