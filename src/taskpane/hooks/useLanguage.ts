import { useCallback, useState } from 'react';
import type { Locale } from '../../words/locale';
import { locales } from '../../words/locale';

const storageKey = 'nang-loai.language';

function remembered(): Locale | null {
  try {
    const stored = window.localStorage.getItem(storageKey);
    return locales.find((locale) => locale === stored) ?? null;
  } catch {
    // Storage can be switched off by policy; the host's language serves then.
    return null;
  }
}

function remember(locale: Locale): void {
  try {
    window.localStorage.setItem(storageKey, locale);
  } catch {
    // Not remembered on this machine: the choice still holds until the pane is closed.
  }
}

/** The pane's language: the user's own choice on this machine, else the host's. */
export function useLanguage(hostLocale: Locale): readonly [locale: Locale, choose: (locale: Locale) => void] {
  const [locale, setLocale] = useState<Locale>(() => remembered() ?? hostLocale);
  const choose = useCallback((chosen: Locale): void => {
    remember(chosen);
    setLocale(chosen);
  }, []);
  return [locale, choose];
}
