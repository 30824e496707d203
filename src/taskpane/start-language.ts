/** Which language a page begins in, fetched before anything is said. */
import { loadFirstWords } from '../words/languages';
import { localeNamed, localeOf, locales } from '../words/locale';
import type { Locale } from '../words/locale';

const storageKey = 'nang-loai.language';

function remembered(): Locale | null {
  try {
    return localeNamed(window.localStorage.getItem(storageKey) ?? '');
  } catch {
    // Storage can be switched off by policy; the host's language serves then.
    return null;
  }
}

/** Keeps the user's own choice on this machine. */
export function rememberLanguage(locale: Locale): void {
  try {
    window.localStorage.setItem(storageKey, locale);
  } catch {
    // Not remembered on this machine: the choice still holds until the pane is closed.
  }
}

/**
 * Fetches the language to begin in: the user's own choice on this machine, else the host's; another where that one cannot be fetched.
 * @param hostTag the host's language tag (`vi-VN`)
 * @param load the first words alone, unless the page says more at once
 */
export async function startLanguage(hostTag: string, load: (locale: Locale) => Promise<unknown> = loadFirstWords): Promise<Locale> {
  const wanted = remembered() ?? localeOf(hostTag);
  let fault: unknown = null;
  for (const locale of [wanted, ...locales.filter((other) => other !== wanted)]) {
    try {
      await load(locale);
      return locale;
    } catch (trouble) {
      fault = trouble;
    }
  }
  throw fault;
}
