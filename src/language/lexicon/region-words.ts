/** What a text says of the region that a city lies in, where laws lower levels for it. */
import words_ from './region-words.json';
import { lexicon } from './lexicon';

export const regionWords = lexicon('region-words', words_);
