/** The first line in words, for the eye and for the screen reader. */
import type { Assessment } from '../../../domain/assessment';
import { formatPoints } from '../../../words/numbers';
import type { Words } from '../../hooks/useWords';

/** Parts of the headline: `54,06`, `/ 75 điểm`, `0/5 tiêu chí đạt · còn thiếu 20,94`. */
export type HeadlineText = { readonly total: string; readonly outOf: string; readonly verdict: string; readonly sentence: string };

export function headlineText(assessment: Assessment, words: Words): HeadlineText {
  const { locale, text } = words;
  const { total, criteria } = assessment;
  const met = criteria.filter((criterion) => criterion.met).length;
  const shown = formatPoints(total.certain, locale);
  const outOf = text.outOf(formatPoints(total.required, locale));
  const missing = total.met ? text.totalEnough : text.missing(formatPoints(total.required - total.certain, locale));
  const verdict = assessment.recognised
    ? `${text.criteriaMet(met, criteria.length)} · ${text.recognised}`
    : `${text.criteriaMet(met, criteria.length)} · ${missing}`;
  return { total: shown, outOf, verdict, sentence: `${shown} ${outOf} · ${verdict}` };
}
