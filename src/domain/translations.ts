/**
 * What the data of the law call a thing in other languages than the law's own, by language (`en`).
 * Absent where the text is the same in every language (`%`, `km²`) or where nobody has put it into another one.
 */
export type Translations = Readonly<Record<string, string>>;

/** A text of the law's data in a language; one that has no text of its own for it shows the law's. */
export function textIn(native: string, translations: Translations | undefined, language: string): string {
  return translations?.[language] ?? native;
}
