/** The first line in words, for the eye and for the screen reader. */
import { totalRange } from '../application/settle-columns';
import type { WeighedQuestion } from '../application/settle-columns';
import type { Assessment } from '../domain/assessment';
import type { Standard } from '../domain/standard';
import { heldBeside } from '../words/held-against';
import { neededText } from '../words/needed-text';
import { formatPoints } from '../words/numbers';
import type { Words } from './hooks/useWords';

/** Parts of the headline: `54,06`, `điểm · cần 75`, `0/5 tiêu chí đạt · còn thiếu ít nhất 20,94 điểm`. */
export type HeadlineText = { readonly total: string; readonly needed: string; readonly verdict: string; readonly sentence: string };

/** `21,46–56,06`; one figure where both are the same. */
export function formatRange(low: number, high: number, locale: Words['locale'], required: number | null = null): string {
  const from = heldBeside(low, required, locale).actual;
  const to = heldBeside(high, required, locale).actual;
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
    const range = formatRange(low, high, locale, total.required);
    const asked = question.about === 'table' ? text.notCertainTable : text.notCertain;
    const required = text.needed(total.required === null ? null : formatPoints(total.required, locale), measure);
    return { total: range, needed: required, verdict: asked, sentence: `${range} ${required} · ${asked}` };
  }
  const gates = criteria.filter(({ isGate }) => isGate);
  const met = gates.filter((criterion) => criterion.met).length;
  const { actual: shown, required } = heldBeside(total.certain, total.required, locale);
  const asked = text.needed(total.required === null ? null : required, measure);
  // Points enough are no recognition while a condition is open.
  const isOpen = total.met && !assessment.recognised && assessment.gates.every(({ standing }) => standing !== 'not-met');
  const enough = measure === 'points' ? text.totalEnough : text.standardsEnough;
  const missing = neededText(assessment, measure, locale);
  const ofTotal = total.required === null ? [terms.required.unknown] : total.met ? [enough] : [];
  const verdict = [
    ...(gates.length === 0 ? [] : [text.criteriaMet(met, gates.length)]),
    // A total that is reached is no end while criteria are below their minimums.
    ...(assessment.recognised ? [text.recognised] : [...ofTotal, ...(missing === null ? [] : [missing])]),
    ...(isOpen ? [text.notConcluded] : []),
  ].join(' · ');
  return { total: shown, needed: asked, verdict, sentence: `${shown} ${asked} · ${verdict}` };
}
