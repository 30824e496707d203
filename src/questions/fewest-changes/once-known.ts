/** What rows that wait for figures could still make of the answer. */
import { leastCost } from '../../analysis/fewest-changes/find-fewest';
import type { FewestProblem } from '../../analysis/fewest-changes/find-fewest';
import type { Assessment } from '../../domain/assessment';
import type { IndicatorId } from '../../domain/standard';
import { ceilingOf } from '../../domain/whole-drivers';

/** What rows that wait could bring to a goal beyond what is certain of them. */
export function awaited({ indicators }: Assessment, rows: ReadonlySet<IndicatorId>): number {
  return indicators
    .filter(({ indicator, status }) => status === 'pending' && rows.has(indicator))
    .reduce((sum, { points, possible }) => sum + possible - points, 0);
}

/** The least that it could cost were every row that waits to turn out at its best: it then needs no lifting. */
export function leastOnceKnown(
  asked: FewestProblem,
  assessment: Assessment,
  hasCosts: boolean,
  search: Parameters<typeof leastCost>[1],
): number | null {
  if (assessment.pending.length === 0) return null;
  const goals = asked.goals.map((goal) => ({ ...goal, points: goal.points + awaited(assessment, goal.rows) }));
  const least = leastCost({ ...asked, goals }, search);
  return least === null || hasCosts ? least : ceilingOf(least);
}
