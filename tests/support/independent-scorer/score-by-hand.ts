/**
 * Points of a row as an official works them out on paper, in exact fractions (Điều 10 NQ 1210/2016 and the practice of the reports):
 * the best level or beyond: all points; between the two levels: in proportion; at the lower level: its points; worse: none,
 * or under `proportional` the share of the lower level that is reached.
 */
import { compare, divided, fraction, minus, plus, times, zero } from './fraction';
import type { Fraction } from './fraction';
import type { LawRegion, LawRow } from './law';

/** What a cell says: a number, one of two grades, neither of them, or nothing that counts yet. */
export type Said =
  | { readonly is: 'number'; readonly decimal: string }
  | { readonly is: 'grade'; readonly which: 'best' | 'least' }
  | { readonly is: 'open' };

export type ByHand = { readonly certain: Fraction; readonly possible: Fraction };

export function pointsByHand(row: LawRow, said: Said, isStrict: boolean, region: LawRegion | null): ByHand {
  const most = fraction(row.most);
  const least = fraction(row.least);
  const sure = (points: Fraction): ByHand => ({ certain: points, possible: points });
  if (said.is === 'open') return { certain: zero, possible: most };
  if (said.is === 'grade') return sure(said.which === 'best' ? most : least);
  if (row.levels === null) throw new Error(`row ${String(row.number)} has no levels`);
  const { top: topText, bottom: bottomText, isTopStrict, isBottomStrict, isLessBetter } = row.levels;
  const value = fraction(said.decimal);
  const top = fraction(topText);
  const factor = region?.factors.get(row.number);
  const bottom = factor === undefined ? fraction(bottomText) : times(fraction(bottomText), fraction(factor));
  /** Above 0 on the better side of a level, 0 at it. */
  const side = (level: Fraction): number => (isLessBetter ? compare(level, value) : compare(value, level));
  if (isTopStrict ? side(top) > 0 : side(top) >= 0) return sure(most);
  if (isBottomStrict ? side(bottom) > 0 : side(bottom) >= 0) {
    const way = divided(minus(value, bottom), minus(top, bottom));
    return sure(plus(least, times(way, minus(most, least))));
  }
  if (isStrict) return sure(zero);
  const share = isLessBetter ? divided(bottom, value) : divided(value, bottom);
  return sure(compare(share, zero) <= 0 ? zero : times(share, least));
}
