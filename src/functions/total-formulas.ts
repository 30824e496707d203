/** Formulas about a whole table of points: its total, a criterion's sum, and whether the city qualifies. */
import type { Assessment } from '../domain/assessment';
import type { Observation, Resolutions } from '../domain/observation';
import { failure, success } from '../domain/result';
import type { Standard } from '../domain/standard';
import { score } from '../engine/score';
import { isBlank, shown } from './arguments';
import type { Read } from './arguments';
import { readPointsRange } from './points-range';
import type { PointsByIndicator } from './points-range';

/** The engine over points that are given: each is taken as it stands, and what has none is pending. */
function assess(points: PointsByIndicator, standard: Standard): Assessment {
  const observations = [...points].map(([indicator, given]): Observation => ({
    indicator,
    cell: null,
    raw: '',
    reading: { kind: 'pending', reason: 'empty', hint: null },
    filed: { points: given, pointsCell: null, verdict: '', verdictCell: null },
  }));
  const resolutions: Resolutions = Object.fromEntries([...points.keys()].map((indicator) => [indicator, { kind: 'filed' }]));
  return score(observations, standard, { policy: 'strict', region: null, trace: false, takesAnyPoints: true }, resolutions);
}

/** `TONG_DIEM(points; [criterion])`: the certain points of the table, or of one criterion. Rows without points add nothing yet. */
export function totalOfRange(standard: Standard, args: readonly unknown[]): Read<number> {
  const points = readPointsRange(args[0], standard);
  if (!points.ok) return points;
  const { criteria, total } = assess(points.value, standard);
  if (isBlank(args[1])) return success(total.certain);
  const criterion = criteria.find(({ id, number }) => number === args[1] || id === args[1]);
  if (criterion !== undefined) return success(criterion.points);
  return failure({ code: 'criterion-unknown', data: { given: shown(args[1]), last: Math.max(...criteria.map(({ number }) => number)) } });
}

/**
 * `DU_DIEU_KIEN(points)`: TRUE where the total and every criterion reach their minimum, FALSE where they cannot any more.
 * While rows without points decide, there is no answer.
 */
export function qualifies(standard: Standard, args: readonly unknown[]): Read<boolean> {
  const points = readPointsRange(args[0], standard);
  if (!points.ok) return points;
  const { recognised, gates, pending } = assess(points.value, standard);
  if (recognised) return success(true);
  const isPossible = gates.every(({ standing }) => standing !== 'not-met');
  return isPossible ? failure({ code: 'gate-undecided', data: { pending: pending.length } }) : success(false);
}
