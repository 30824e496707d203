import type { RequirementResult } from '../domain/requirement';
import { laterWordsOf } from './languages';
import { lawName } from './law-names';
import { listed } from './lists';
import type { Locale } from './locale';

/** Why a requirement's verdict is open: of which kinds the unit may be, for which it is lowered enough; '' where it is not. */
export function openFactorsText({ verdict, open }: Pick<RequirementResult, 'verdict' | 'open'>, locale: Locale): string {
  if (verdict !== 'unclear' || open.length === 0) return '';
  const names = [...new Set(open.map((factor) => lawName(factor, locale)))];
  return laterWordsOf(locale).comparison.openFactors(listed(names, locale));
}
