/** A heading made comparable, and phrases to find in it. Punctuation and line breaks between its words say nothing. */
import { remembered } from '../../domain/remembered';
import { fold, plainText } from '../text/fold';
import { hasDiacritics, wordsOf } from '../text/words';

/** The words of a heading, one space apart and at both ends, with and without diacritics. */
export type HeadingKey = { readonly words: readonly string[]; readonly spelled: string; readonly bare: string; readonly isMarked: boolean };

export const headingKey = remembered((text: string): HeadingKey => {
  const plain = plainText(text);
  const words = wordsOf(plain).filter(({ bare }) => /[\p{L}\p{N}]/u.test(bare));
  const spelled = words.map(({ key }) => key);
  return {
    words: spelled,
    spelled: ` ${spelled.join(' ')} `,
    bare: ` ${words.map(({ bare }) => bare).join(' ')} `,
    isMarked: hasDiacritics(plain),
  };
});

export type HeadingForms = {
  /** One of the phrases is the whole heading. */
  readonly are: (key: HeadingKey) => boolean;
  /** The heading begins with one of the phrases. */
  readonly beginAt: (key: HeadingKey) => boolean;
  /** One of the phrases stands in the heading. */
  readonly standIn: (key: HeadingKey) => boolean;
};

/**
 * Phrases as they are found: with diacritics where the heading has any, without where it has none. Phrases of several words are found
 * without diacritics in any heading: scans lose marks (`Hiên trang`), and no other phrase is meant.
 */
export function headingForms(phrases: readonly string[]): HeadingForms {
  const forms = phrases.map(headingKey).map(({ words, spelled }) => ({ spelled, bare: fold(spelled), isPhrase: words.length > 1 }));
  const found = (key: HeadingKey, test: (heading: string, form: string) => boolean): boolean =>
    forms.some(
      ({ spelled, bare, isPhrase }) =>
        (key.isMarked && test(key.spelled, spelled)) || ((isPhrase || !key.isMarked) && test(key.bare, bare)),
    );
  return {
    are: (key) => found(key, (heading, form) => heading === form),
    beginAt: (key) => found(key, (heading, form) => heading.startsWith(form)),
    standIn: (key) => found(key, (heading, form) => heading.includes(form)),
  };
}
