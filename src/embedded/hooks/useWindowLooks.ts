import { useEffect } from 'react';
import type { Appearance } from '../../taskpane/theme';
import type { Locale } from '../../words/locale';

/** Title, language and colours of the window itself: what React does not render. */
export function useWindowLooks(title: string, locale: Locale, appearance: Appearance): void {
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = appearance;
  }, [title, locale, appearance]);
}
