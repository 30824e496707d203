/** What makes the first year of a path differ from the score of the table. */
import { isSame } from '../../domain/comparison';
import type { Subject } from '../subject';
import type { PathAnswer } from './ask';

/** Rows that the money of the path scores otherwise in its first year than they were filed. */
export function scoredByMoney({ years: [first], budget }: PathAnswer, { scored, replayed }: Subject): readonly string[] {
  const base = replayed?.base.assessment.indicators ?? [];
  if (first === undefined || budget === null || first.edition !== scored.standard.edition) return [];
  const points = new Map(base.map((row) => [row.indicator, row.points]));
  return first.assessment.indicators.filter((row) => !isSame(points.get(row.indicator) ?? row.points, row.points)).map(({ code }) => code);
}
