/** What a note beside a figure says that the figure contains, or does not: units that join the city, communes that become wards. */
import words_ from './already-in-words.json';
import { lexicon } from './lexicon';

/** `includes` by itself, `counts` where a merger or a denial stands with it. Where forms look alike without their marks the first is meant. */
export const alreadyInWords = lexicon('already-in-words', words_, { isFirstMeant: true });
