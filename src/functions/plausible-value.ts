/** What no city has, a formula refuses as the pane does: it is a slip of the unit or of the decimal mark, and no points are given for it. */
import { failure, success } from '../domain/result';
import type { Indicator, NumericIndicator } from '../domain/standard';
import { applyAdjustment } from '../engine/rules/levels';
import { pointsOfQuantity } from '../engine/quantity-points';
import { isCountUnit } from '../language/numbers/units';
import type { Read } from './arguments';

function isWithin(value: number, { plausible }: Pick<NumericIndicator, 'plausible'>): boolean {
  return value >= plausible.low && value <= plausible.high;
}

/** `2,33 %` in a cell of percentages reaches a formula as 0,0233: where less is better that would earn what 2,33 does not. */
function isFractionThatEarnsMore(value: number, row: NumericIndicator): boolean {
  const percent = value * 100;
  if (row.unit !== '%' || row.direction !== 'lower' || value === 0 || Math.abs(value) >= 1 || !isWithin(percent, row)) return false;
  const levels = applyAdjustment(row, null);
  const statusOf = (amount: number): string => pointsOfQuantity(amount, levels, row.direction, row.points, 'strict').status;
  return statusOf(value) !== statusOf(percent);
}

/** The value, where it can be the row's; grades have no range. */
export function plausibleValue(value: number, row: Indicator): Read<number> {
  if (row.kind === 'grade') return success(value);
  const { low, high } = row.plausible;
  const { code: indicator, unit, unitIn } = row;
  if (value < 0 && low >= 0) return failure({ code: 'negative-share', data: { indicator, value } });
  if (!isWithin(value, row)) return failure({ code: 'implausible-value', data: { indicator, value, low, high, unit, unitIn } });
  if (isCountUnit(unit) && !Number.isInteger(value)) return failure({ code: 'not-whole', data: { parameter: 'value', given: value } });
  if (row.kind === 'numeric' && isFractionThatEarnsMore(value, row))
    return failure({ code: 'share-as-fraction', data: { indicator, value, percent: Number((value * 100).toPrecision(12)) } });
  return success(value);
}
