/**
 * Points of a row at a value, as rules/scoring-rules.ts has them, written out over numbers alone: a search asks for them millions of times.
 * Held against the rules on random rows and values (tests/property/kernel.property.test.ts).
 */
import { isAbove, isAtLeast } from '../../domain/comparison';

/** A row whose value moves. Levels are those that apply, an adjustment counted in. */
export type QuantityRow = {
  readonly isLowerBetter: boolean;
  readonly maximum: number;
  readonly minimum: number;
  readonly risesFrom: number;
  readonly isMaximumStrict: boolean;
  readonly isMinimumStrict: boolean;
  readonly maximumPoints: number;
  readonly minimumPoints: number;
  /** Values below the minimum earn in proportion (Policy `proportional`). */
  readonly isProportional: boolean;
};

function reaches(value: number, level: number, isLowerBetter: boolean): boolean {
  return isLowerBetter ? isAtLeast(level, value) : isAtLeast(value, level);
}

function passes(value: number, level: number, isLowerBetter: boolean): boolean {
  return isLowerBetter ? isAbove(level, value) : isAbove(value, level);
}

function meets(value: number, level: number, isStrict: boolean, isLowerBetter: boolean, isBeyond: boolean): boolean {
  if (!isStrict || isBeyond) return reaches(value, level, isLowerBetter);
  return passes(value, level, isLowerBetter);
}

/** @param isBeyond the true value lies strictly on the better side of `value` */
export function rowPoints(row: QuantityRow, value: number, isBeyond: boolean): number {
  const { isLowerBetter, maximum, minimum, risesFrom, maximumPoints, minimumPoints } = row;
  if (meets(value, maximum, row.isMaximumStrict, isLowerBetter, isBeyond)) return maximumPoints;
  if (meets(value, minimum, row.isMinimumStrict, isLowerBetter, isBeyond)) {
    if (!passes(value, risesFrom, isLowerBetter)) return minimumPoints;
    if (reaches(value, maximum, isLowerBetter)) return maximumPoints;
    return minimumPoints + ((value - risesFrom) / (maximum - risesFrom)) * (maximumPoints - minimumPoints);
  }
  if (!row.isProportional) return 0;
  const [above, below] = isLowerBetter ? [minimum, value] : [value, minimum];
  if (below === 0) return 0;
  const share = above / below;
  return (share < 0 ? 0 : share > 1 ? 1 : share) * minimumPoints;
}
