/**
 * The words of the languages that are here. Whoever starts a page, a command or a test fetches them before anything is said; from then
 * on everything that speaks asks for the words of its language by its key. A page that must be on screen soon fetches the first words
 * alone and lets the later ones come with the part that says them.
 */
import { locales } from './locale';
import type { Locale } from './locale';
import { languages } from './registry';
import type { LaterWords, Words } from './words';

const first = new Map<Locale, Words>();
const later = new Map<Locale, LaterWords>();

/** Fetches what a language says at once. Rejects where it cannot be fetched; the next call tries again. */
export async function loadFirstWords(locale: Locale): Promise<Words> {
  const here = first.get(locale);
  if (here !== undefined) return here;
  const words = await languages[locale].load();
  first.set(locale, words);
  return words;
}

/** Fetches all that a language says. */
export async function loadLanguage(locale: Locale): Promise<LaterWords> {
  const words = await loadFirstWords(locale);
  const here = later.get(locale);
  if (here !== undefined) return here;
  const more = await words.later();
  later.set(locale, more);
  return more;
}

/** Fetches the later words of every language whose first words are here. */
export async function loadLaterWords(): Promise<void> {
  await Promise.all([...first.keys()].map(loadLanguage));
}

/** Fetches every language: sheets that people wrote are read in all of them. */
export async function loadEveryLanguage(): Promise<void> {
  await Promise.all(locales.map(loadLanguage));
}

function here<Found>(words: ReadonlyMap<Locale, Found>, locale: Locale): Found {
  const found = words.get(locale);
  // A root that did not wait for the language it speaks, or a part that did not wait for its later words, is a bug.
  if (found === undefined) throw new Error(`words of ${locale} were asked for before they were fetched`);
  return found;
}

/** What a language says at once. */
export function wordsOf(locale: Locale): Words {
  return here(first, locale);
}

/** What a language says in parts that are fetched later. */
export function laterWordsOf(locale: Locale): LaterWords {
  return here(later, locale);
}
