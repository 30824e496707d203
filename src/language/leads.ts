/** A text without the word that leads or ends it, where it is one of a vocabulary. */
import type { Lexicon } from './lexicon/lexicon';

/** What follows a leading word and its colon; null where the text begins with none of the ids. */
export function afterLead<Id extends string>(text: string, lexicon: Lexicon<Id>, ids: readonly Id[]): string | null {
  const composed = text.normalize('NFC').trim();
  const [first] = lexicon.find(composed);
  if (first?.start !== 0 || !ids.includes(first.id)) return null;
  return composed.slice(first.end).replace(/^[\s:.]+/, '');
}

/** What stands before a word at the end; null where the text ends with none of the ids. */
export function beforeTail<Id extends string>(text: string, lexicon: Lexicon<Id>, ids: readonly Id[]): string | null {
  const composed = text.normalize('NFC').trim();
  const last = lexicon.find(composed).at(-1);
  return last?.end === composed.length && ids.includes(last.id) ? composed.slice(0, last.start).trim() : null;
}
