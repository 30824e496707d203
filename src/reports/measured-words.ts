/** The words of the score sheet for what the edition counts: points, or standards that are passed or not. */
import type { Standard } from '../domain/standard';
import type { LaterWords } from '../words/words';

export type ScoreWords = LaterWords['scoreSheet'];

export function measuredWords(words: ScoreWords, { measure }: Pick<Standard, 'measure'>): ScoreWords {
  if (measure === 'points') return words;
  const { title, hint, maximumPoints, minimumPoints, points, certain, criteriaHeading, total, chartTitle, counted } = words.standards;
  return {
    ...words,
    title,
    hint,
    criteriaHeading,
    total,
    columns: { ...words.columns, maximumPoints, minimumPoints, points },
    totals: { ...words.totals, certain },
    // A standard is passed or not: there is nothing above it.
    verdict: { ...words.verdict, maximum: words.verdict.met },
    chart: { ...words.chart, title: chartTitle, points: counted, value: counted },
  };
}
