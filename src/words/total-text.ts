/** What a scenario's total comes to, in its one sentence. */
import type { Assessment } from '../domain/assessment';
import type { Standard } from '../domain/standard';
import { laterWordsOf, wordsOf } from './languages';
import type { Locale } from './locale';
import { neededText } from './needed-text';

/** `54,06 điểm · cần 75`, `9 tiêu chuẩn · cần 12`; what is reached alone where nobody knows what is needed. */
export function besideRequired(reached: string, required: string | null, measure: Standard['measure'], locale: Locale): string {
  return `${reached} ${wordsOf(locale).pane.needed(required, measure)}`;
}

/** What the total comes to: enough, so many points short, or nothing that anybody can say while the table is not known whole. */
export function totalText(assessment: Assessment, measure: Standard['measure'], locale: Locale): string {
  const { total, gates } = assessment;
  const { comparison, cliLaw } = laterWordsOf(locale);
  if (total.required === null) return wordsOf(locale).terms.required.unknown;
  const needed = neededText(assessment, measure, locale);
  // Rows that wait are points that are missing so far; anything else that leaves the total open is said as it is.
  const open = gates.find(({ of, standing, why }) => of === 'total' && standing === 'open' && why !== 'rows-pending')?.why;
  const ofTotal = open !== undefined && open !== null ? cliLaw.why[open] : total.met ? comparison.enough : null;
  // A total that is reached is no end while criteria are below their minimums.
  return [ofTotal, open === 'table-incomplete' ? null : needed].filter((text) => text !== null).join(' · ');
}
