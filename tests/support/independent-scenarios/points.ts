/** Points of a city's rows, as an official works them out: see design.md, section 4. */
import { isMore, isNear, valueOf } from './city';
import type { City } from './city';
import { regions, rows } from './law';
import type { Levels, Row } from './law';

export type Policy = 'strict' | 'proportional';

const reaches = (a: number, b: number): boolean => a > b || isNear(a, b);

/** `isBeyond`: the true value lies on the better side of the number, and meets a strict level of that number. */
function ofNumber(value: number, { most, least }: Row, levels: Levels, bottom: number, policy: Policy, isBeyond: boolean): number {
  const { top, isLessBetter } = levels;
  const better = isLessBetter ? reaches(top, value) : reaches(value, top);
  const clearly = isLessBetter ? isMore(top, value) : isMore(value, top);
  if (levels.isTopStrict && !isBeyond ? clearly : better) return most;
  const enough = isLessBetter ? reaches(bottom, value) : reaches(value, bottom);
  const clearlyEnough = isLessBetter ? isMore(bottom, value) : isMore(value, bottom);
  if (levels.isBottomStrict && !isBeyond ? clearlyEnough : enough) {
    if (!clearlyEnough) return least;
    return better ? most : least + ((value - bottom) / (top - bottom)) * (most - least);
  }
  if (policy === 'strict') return 0;
  const [over, under] = isLessBetter ? [bottom, value] : [value, bottom];
  return under === 0 ? 0 : Math.min(1, Math.max(0, over / under)) * least;
}

function isEvidence(points: number, row: Row, policy: Policy): boolean {
  if (points < 0 || isMore(points, row.most)) return false;
  if (isNear(points, 0)) return true;
  if (row.levels === null) return [...row.grades.values()].some((each) => isNear(each, points));
  return policy === 'proportional' || reaches(points, row.least);
}

/** The certain points of a row. */
export function pointsOf(city: City, row: Row, policy: Policy): number {
  const filed = city.evidence.has(row.id) ? (city.filedPoints.get(row.id) ?? null) : null;
  if (filed !== null && isEvidence(filed, row, policy)) return filed;
  const said = city.said.get(row.id);
  if (row.levels === null) return said?.is === 'grade' && said.grade !== null ? (row.grades.get(said.grade) ?? 0) : 0;
  const value = valueOf(city, row);
  if (said?.is !== 'number' || value === null) return 0;
  const bottom = row.levels.bottom * (regions.get(city.region ?? '')?.get(row.id) ?? 1);
  const points = ofNumber(value, row, row.levels, bottom, policy, false);
  if (said.bound === '') return points;
  // What can only be better is certain at its number; what can only be worse is certain of nothing.
  const isBetterSide = said.bound.startsWith('>') !== row.levels.isLessBetter;
  return isBetterSide ? ofNumber(value, row, row.levels, bottom, policy, !said.bound.endsWith('=')) : 0;
}

export function totalOf(city: City, policy: Policy): number {
  return rows.reduce((sum, row) => sum + pointsOf(city, row, policy), 0);
}
