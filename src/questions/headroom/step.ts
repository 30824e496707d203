/** What to do first, in one line: it stands under the points of every view. */
import { firstStepOf } from '../../analysis/headroom';
import type { FirstStep } from '../../analysis/headroom';
import type { Standard } from '../../domain/standard';
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { measuredText } from '../../words/measured-text';
import { distanceText } from '../../words/next-level-text';
import { formatPoints } from '../../words/numbers';
import type { NextStepOf } from '../question';

/** Null where nothing is to be done, or nothing can be. */
export function firstStepText(first: FirstStep, standard: Standard, locale: Locale): string | null {
  const text = measuredText(laterWordsOf(locale).questions.headroom, standard);
  const codeOf = (id: string): string => standard.indicators.find((each) => each.id === id)?.code ?? id;
  if (first.kind === 'fill') return text.stepFill(first.rows.map(codeOf).join(', '), formatPoints(first.possible, locale));
  if (first.kind !== 'lift') return null;
  const indicator = standard.indicators.find(({ id }) => id === first.row.indicator);
  const { next, gain, code } = first.row;
  if (indicator === undefined || next === null) return null;
  return text.stepLift(`${code} ${indicator.name}`, distanceText(next, indicator, locale), formatPoints(gain, locale));
}

export const headroomStep: NextStepOf = ({ assessment, standard }, locale) => {
  if (assessment === null) return null;
  const first = firstStepOf(assessment, standard);
  const sentence = firstStepText(first, standard, locale);
  // Figures that are missing are filled in where the rows wait for them: the answer has no field for them.
  return sentence === null ? null : { sentence, opens: first.kind === 'fill' ? 'pending' : null };
};
