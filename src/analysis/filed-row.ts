/** Why one row's filed points do not follow from its filed value. */
import type { IndicatorResult } from '../domain/assessment';
import type { AuditReason } from '../domain/audit';
import { isAbove, isSame } from '../domain/comparison';
import { verdictOf } from '../language/verdict';

/** Tables print two decimals: points that agree after rounding agree. */
const roundingMargin = 0.005 + 1e-9;
/** Offices round proportional points to 0,05 or cut them: within 5 % they are taken for proportional. */
const proportionalMargin = 0.05;

function isNear(filed: number, proportional: number): boolean {
  return Math.abs(filed - proportional) <= Math.max(roundingMargin, proportionalMargin * proportional);
}

function reasonBelowMinimum(row: IndicatorResult, filed: number, proportionalPoints: number): AuditReason {
  if (verdictOf(row.observation.filed.verdict) === 'met') return 'marked-met-below-minimum';
  return proportionalPoints > 0 && isNear(filed, proportionalPoints) ? 'below-minimum-proportional' : 'not-reproducible';
}

/**
 * The reason, or null where the filed points follow from the value.
 * @param row the row scored strictly, without any decision of the user's
 * @param proportionalPoints what the policy `proportional` would give the row
 */
export function findFiledFault(row: IndicatorResult, proportionalPoints: number): AuditReason | null {
  const filed = row.observation.filed.points;
  if (row.status === 'pending') {
    // Until the column is chosen there is nothing that the points could fail to follow from.
    if (row.pending === 'column-unclear') return null;
    if (filed === null || filed <= 0) return null;
    if (row.pending === 'empty') return 'empty-counted';
    return row.pending === 'planned' ? 'planned-counted' : 'pending-counted';
  }
  if (filed === null || filed === 0) return row.points > 0 ? 'points-missing' : null;
  if (Math.abs(filed - row.points) <= roundingMargin) return null;
  if (isAbove(filed, row.scale.maximum) || filed < 0) return 'not-reproducible';
  switch (row.status) {
    case 'maximum':
      return 'maximum-reached';
    case 'minimum':
      return isSame(filed, row.scale.maximum) ? 'maximum-not-reached' : 'not-reproducible';
    case 'between':
      if (isSame(filed, row.scale.maximum)) return 'maximum-not-reached';
      return isSame(filed, row.scale.minimum) ? 'interpolation-ignored' : 'not-reproducible';
    case 'below':
      return reasonBelowMinimum(row, filed, proportionalPoints);
  }
}
