/** Whether less of what a row measures is better, as its own words say it: `Tỷ lệ hộ nghèo`; `Tỷ lệ giảm nghèo` does not. */
import { betters } from './lexicon/vocabulary';

/** Every word of the name that speaks of something unwanted counts; one that lessens, undoes or denies it leaves the name without an answer. */
export function isLessBetter(name: string): boolean {
  const said = betters.find(name.normalize('NFC'));
  return said.length > 0 && said.every(({ id }) => id === 'less');
}
