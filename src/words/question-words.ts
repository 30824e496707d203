/** What every question is called and says of itself, by its id. */
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import type { LaterWords } from './words';

export type QuestionId = keyof LaterWords['questions'];

export type QuestionWords = {
  /** Its tab, its page, its section. */
  readonly name: string;
  /** The question itself, as somebody would ask it. */
  readonly asks: string;
  /** The button that writes its sheets. */
  readonly write: string;
  readonly writePreview: (sheets: string, cells: string) => string;
};

export function questionWords(id: string, locale: Locale): QuestionWords {
  const all: Readonly<Record<string, QuestionWords>> = laterWordsOf(locale).questions;
  const found = all[id];
  // A question that stands in the list without words is a bug.
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}
