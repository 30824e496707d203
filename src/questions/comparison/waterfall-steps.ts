/** The bars of a waterfall: where each change begins and ends, and the stretch of points worth drawing. */
import type { ChangeContribution } from '../../domain/difference';

export type WaterfallStep = { readonly changeId: string; readonly from: number; readonly to: number };
export type WaterfallSteps = { readonly steps: readonly WaterfallStep[]; readonly low: number; readonly high: number };

/**
 * Steps from a total, change by change. The axis does not begin at 0: changes are worth tenths of a point on a total of fifty,
 * and would not be seen. It begins somewhat below the lowest point reached.
 */
export function waterfallSteps(start: number, contributions: readonly ChangeContribution[]): WaterfallSteps {
  const steps: WaterfallStep[] = [];
  let from = start;
  for (const { changeId, points } of contributions) {
    steps.push({ changeId, from, to: from + points });
    from += points;
  }
  const reached = [start, ...steps.map(({ to }) => to)];
  const lowest = Math.min(...reached);
  const highest = Math.max(...reached);
  const margin = Math.max((highest - lowest) * 0.5, 0.25);
  return { steps, low: Math.max(0, lowest - margin), high: highest + margin * 0.2 };
}
