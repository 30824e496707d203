/** The languages of the product by key. */
import { languages } from './registry';
import type { Language } from './registry';

/** The key of a language: what is remembered of a user's choice and what the command line calls it. */
export type Locale = keyof typeof languages;

const registry: Readonly<Record<string, Language>> = languages;

function isLocale(key: string): key is Locale {
  return Object.hasOwn(registry, key);
}

/** Every language in the order it is offered. */
export const locales: readonly Locale[] = Object.keys(registry).filter(isLocale);

/** The language of the country whose law this is: spoken where nobody says otherwise. */
export const firstLocale: Locale = 'vi';

/** What all others are spoken to in. */
const worldLocale: Locale = 'en';

/** The language of a key (`vi`, as it was stored or typed); null where there is none. */
export function localeNamed(key: string): Locale | null {
  return isLocale(key) ? key : null;
}

/** The product's language for a host's language tag (`vi-VN`, `en-US`, …): that language where the product speaks it, else English. */
export function localeOf(tag: string): Locale {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return localeNamed(language) ?? worldLocale;
}

/** A language's own name for itself. */
export function languageName(locale: Locale): string {
  return languages[locale].name;
}
