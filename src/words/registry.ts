/** The languages of the product, Vietnamese first. A language is a folder beside this file and one line here. */
import type { Words } from './words';

/** A language before it is fetched: its own name for itself, and its words, which come as one chunk of their own. */
export type Language = { readonly name: string; readonly load: () => Promise<Words> };

export const languages = {
  vi: { name: 'Tiếng Việt', load: async () => (await import(/* webpackChunkName: "words-vi" */ './vi/vi')).vi },
  en: { name: 'English', load: async () => (await import(/* webpackChunkName: "words-en" */ './en/en')).en },
} satisfies Readonly<Record<string, Language>>;
