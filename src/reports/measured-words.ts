/** The words of the score sheet for what the edition counts: points, or standards that are passed or not. */
import type { Standard } from '../domain/standard';
import type { LaterWords } from '../words/words';
import type { LookName } from './looks';
import type { Row } from './planned-cells';

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

/** Standards are counted one by one: no figure of theirs has decimals. */
const counted: Readonly<Record<string, LookName>> = {
  points: 'wholePoints',
  strongPoints: 'wholeTotal',
  totalPoints: 'wholeTotal',
  gain: 'wholeGain',
};

/** Rows in the looks of what the edition counts. */
export function measuredLooks(rows: readonly Row[], { measure }: Pick<Standard, 'measure'>): readonly Row[] {
  return measure === 'points'
    ? rows
    : rows.map((row) => row.map((cell) => ({ ...cell, look: counted[cell.look.replace(/<.*/, '')] ?? cell.look })));
}
