/** What a scenario's total comes to, in its one sentence. */
import type { Assessment } from '../domain/assessment';
import { laterWordsOf, wordsOf } from './languages';
import type { Locale } from './locale';
import { formatPoints } from './numbers';

/** What the total comes to: enough, so many points short, or nothing that anybody can say while the table is not known whole. */
export function totalText({ total, gates }: Assessment, points: number, locale: Locale): string {
  const { comparison, cliLaw } = laterWordsOf(locale);
  if (total.required === null) return wordsOf(locale).terms.required.unknown;
  // Rows that wait are points that are missing so far; anything else that leaves the total open is said as it is.
  const open = gates.find(({ of, standing, why }) => of === 'total' && standing === 'open' && why !== 'rows-pending')?.why;
  if (open !== undefined && open !== null) return cliLaw.why[open];
  return total.met ? comparison.enough : comparison.missing(formatPoints(total.required - points, locale));
}
