/** The first line in words, for the eye and for the screen reader. */
import { totalRange } from '../../../application/settle-columns';
import type { WeighedQuestion } from '../../../application/settle-columns';
import type { Assessment } from '../../../domain/assessment';
import type { Standard } from '../../../domain/standard';
import { formatPoints, pointsOrDash } from '../../../words/numbers';
import type { Words } from '../../hooks/useWords';

/** Parts of the headline: `54,06`, `/ 75 điểm`, `0/5 tiêu chí đạt · còn thiếu 20,94`. */
export type HeadlineText = { readonly total: string; readonly outOf: string; readonly verdict: string; readonly sentence: string };

/** `21,46–56,06`; one figure where both are the same. */
export function formatRange(low: number, high: number, locale: Words['locale']): string {
  const [from, to] = [formatPoints(low, locale), formatPoints(high, locale)];
  return from === to ? from : `${from}–${to}`;
}

/** @param question what has to be chosen before the total is certain; null where nothing has */
export function headlineText(
  assessment: Assessment,
  { measure }: Pick<Standard, 'measure'>,
  words: Words,
  question: WeighedQuestion | null = null,
): HeadlineText {
  const { locale, text, terms } = words;
  const { total, criteria } = assessment;
  if (question !== null && question.about !== 'points') {
    const { low, high } = totalRange(question);
    const range = formatRange(low, high, locale);
    const asked = question.about === 'table' ? text.notCertainTable : text.notCertain;
    const required = text.outOf(pointsOrDash(total.required, locale), measure);
    return { total: range, outOf: required, verdict: asked, sentence: `${range} ${required} · ${asked}` };
  }
  const gates = criteria.filter(({ isGate }) => isGate);
  const met = gates.filter((criterion) => criterion.met).length;
  const shown = formatPoints(total.certain, locale);
  const outOf = text.outOf(pointsOrDash(total.required, locale), measure);
  // Points enough are no recognition while a condition is open.
  const isOpen = total.met && !assessment.recognised && assessment.gates.every(({ standing }) => standing !== 'not-met');
  const enough = measure === 'points' ? text.totalEnough : text.standardsEnough;
  const missing = total.required === null ? terms.requiredUnknown : text.missing(formatPoints(total.required - total.certain, locale));
  const verdict = [
    ...(gates.length === 0 ? [] : [text.criteriaMet(met, gates.length)]),
    ...(assessment.recognised ? [text.recognised] : [total.met ? enough : missing]),
    ...(isOpen ? [text.notConcluded] : []),
  ].join(' · ');
  return { total: shown, outOf, verdict, sentence: `${shown} ${outOf} · ${verdict}` };
}
