/** What rows that wait for figures could still make of the answer. */
import { leastCost } from '../../analysis/fewest-changes/find-fewest';
import type { FewestProblem } from '../../analysis/fewest-changes/find-fewest';
import type { Assessment } from '../../domain/assessment';
import type { IndicatorId } from '../../domain/standard';

/** What rows that wait could bring to a goal beyond what is certain of them. */
export function awaited({ indicators }: Assessment, rows: ReadonlySet<IndicatorId>): number {
  return indicators
    .filter(({ indicator, status }) => status === 'pending' && rows.has(indicator))
    .reduce((sum, { points, possible }) => sum + possible - points, 0);
}

/** What the solver's bound may be off by: rows are whole, and costs are nothing like as fine. */
const solverDust = 1e-5;

/** Whether a set could cost less than the one that was found, beyond what the solver's arithmetic leaves. */
export function isLess(least: number, cost: number): boolean {
  return cost - least > solverDust * Math.max(1, cost);
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
  // A bound of 6,0000001 rows is one of 6: rounded up to 7 it would prove what is not so.
  return least === null || hasCosts ? least : Math.max(0, Math.ceil(least - solverDust));
}
