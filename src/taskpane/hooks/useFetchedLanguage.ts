import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { loadLanguage } from '../../words/languages';
import { languageName } from '../../words/locale';
import type { Locale } from '../../words/locale';

/** Changes the language; resolves with what kept it from being changed, null where nothing did. */
export type ChooseLanguage = (locale: Locale) => Promise<Problem | null>;

/**
 * A language whose words are here, and the choice of another: it holds once its words are here too, and until then everything stays
 * as it is. Of several choices the last one holds.
 * @param start a language that is here
 */
export function useFetchedLanguage(start: Locale, onChosen?: (locale: Locale) => void): readonly [locale: Locale, choose: ChooseLanguage] {
  const [locale, setLocale] = useState<Locale>(start);
  const choices = useRef(0);
  const choose = useCallback(
    async (chosen: Locale): Promise<Problem | null> => {
      choices.current += 1;
      const choice = choices.current;
      const isHere = await loadLanguage(chosen).then(
        () => true,
        () => false,
      );
      if (choice !== choices.current) return null;
      if (!isHere) return problem('language-missing', 'error', null, { language: languageName(chosen) });
      onChosen?.(chosen);
      setLocale(chosen);
      return null;
    },
    [onChosen],
  );
  return [locale, choose];
}
