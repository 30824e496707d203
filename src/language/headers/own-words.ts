/** What a heading says besides the part its column plays: by these words the columns of one block belong together. */
import { nameKey } from '../text/fold';
import partWords from './part-words.json';

const parts = new Set([...partWords.vi, ...partWords.en].map(nameKey));

/** The heading's words, each once and folded, without those that only say which part a column plays, or nothing. */
export function ownWords(heading: string): readonly string[] {
  return [...new Set(nameKey(heading).split(' '))].filter((word) => word !== '' && !parts.has(word));
}
