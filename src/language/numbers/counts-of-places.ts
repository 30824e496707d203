/** `2 xã`, `06 thôn`, `10 phường`: how many places, and no figure of a row. */
import { unitKinds, villages } from '../lexicon/vocabulary';

/** True where the word of a place stands directly behind a number. */
export function countsOfPlaces(text: string, end: number): boolean {
  const words = text.slice(end, end + 20);
  return [...unitKinds.find(words), ...villages.find(words)].some(({ id, start }) => id !== 'other' && words.slice(0, start).trim() === '');
}
