/**
 * The words of the languages that are here. A language is fetched once, by whoever starts the page, the command or the test, before
 * anything is said in it; from then on everything that speaks asks for its words by its key.
 */
import { locales } from './locale';
import type { Locale } from './locale';
import { languages } from './registry';
import type { Words } from './words';

const loaded = new Map<Locale, Words>();

/** Fetches a language's words; at once where they are here already. Rejects where they cannot be fetched; the next call tries again. */
export async function loadLanguage(locale: Locale): Promise<Words> {
  const here = loaded.get(locale);
  if (here !== undefined) return here;
  const words = await languages[locale].load();
  loaded.set(locale, words);
  return words;
}

/** Fetches every language: sheets that people wrote are read in all of them. */
export async function loadEveryLanguage(): Promise<readonly Words[]> {
  return Promise.all(locales.map(loadLanguage));
}

/** The words of a language that is here. */
export function wordsOf(locale: Locale): Words {
  const words = loaded.get(locale);
  // A root that did not wait for the language it speaks is a bug.
  if (words === undefined) throw new Error(`the words of ${locale} were asked for before they were loaded`);
  return words;
}
