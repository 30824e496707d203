import type { Locale } from '../../words/locale';
import { rememberLanguage } from '../start-language';
import { useFetchedLanguage } from './useFetchedLanguage';
import type { ChooseLanguage } from './useFetchedLanguage';

/** The pane's language, begun in `start`; what the user chooses instead is remembered on this machine. */
export function useLanguage(start: Locale): readonly [locale: Locale, choose: ChooseLanguage] {
  return useFetchedLanguage(start, rememberLanguage);
}
