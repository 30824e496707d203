/** Which levels apply to an indicator: the edition's, with the lowering of minimums that an adjustment brings (NQ 26/2022, Điều 9; NQ 111/2025, Điều 8). */
import type { AppliedLevel } from '../../domain/assessment';
import type { Adjustment, NumericIndicator } from '../../domain/standard';

/** The two levels a value is measured against, and the one from which points rise: the minimum, or the printed one above a lowered minimum. */
export type AppliedLevels = { readonly maximum: AppliedLevel; readonly minimum: AppliedLevel; readonly risesFrom: number };

/** Levels worked out before: a search over scenarios asks for the same ones ten thousand times. */
const known = new WeakMap<NumericIndicator, { readonly adjustment: Adjustment | null; readonly levels: AppliedLevels }>();

/** Levels of a numeric indicator under an adjustment; only minimum levels are lowered, maxima stay as printed. */
export function applyAdjustment(indicator: NumericIndicator, adjustment: Adjustment | null): AppliedLevels {
  const last = known.get(indicator);
  if (last !== undefined && last.adjustment === adjustment) return last.levels;
  const levels = levelsUnder(indicator, adjustment);
  known.set(indicator, { adjustment, levels });
  return levels;
}

/** A minimum of 1 work stays 1; from 2 up it is multiplied, rounded, and never under 1 (NQ 111/2025, Điều 9 khoản 4b). */
function loweredMinimum({ isCounted, minimum }: NumericIndicator, factor: number, countedWorks: Adjustment['countedWorks']): number {
  const lowered = minimum.value * factor;
  return isCounted && countedWorks === 'rounded' ? Math.max(1, Math.round(lowered)) : lowered;
}

function levelsUnder(indicator: NumericIndicator, adjustment: Adjustment | null): AppliedLevels {
  const { maximum, minimum } = indicator;
  const applied: AppliedLevel = { value: maximum.value, strict: maximum.strict, adjusted: null };
  const factor = adjustment?.minimumFactors[indicator.id];
  if (adjustment === null || factor === undefined)
    return { maximum: applied, minimum: { value: minimum.value, strict: minimum.strict, adjusted: null }, risesFrom: minimum.value };
  const value = loweredMinimum(indicator, factor, adjustment.countedWorks);
  return {
    maximum: applied,
    minimum: { value, strict: minimum.strict, adjusted: { from: minimum.value, factor, citation: adjustment.citation } },
    risesFrom: adjustment.between === 'minimum-points' ? minimum.value : value,
  };
}
