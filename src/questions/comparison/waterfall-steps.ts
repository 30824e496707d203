/** The bars of waterfalls: where each change begins and ends, and the stretch of points that they are drawn on. */
import type { ChangeContribution } from '../../domain/difference';

export type WaterfallStep = { readonly changeId: string; readonly from: number; readonly to: number };

/** Steps from a total, change by change. */
export function waterfallSteps(start: number, contributions: readonly ChangeContribution[]): readonly WaterfallStep[] {
  const steps: WaterfallStep[] = [];
  let from = start;
  for (const { changeId, points } of contributions) {
    steps.push({ changeId, from, to: from + points });
    from += points;
  }
  return steps;
}

/** `isCut`: it does not begin at 0, which the drawing must show. */
export type WaterfallAxis = { readonly low: number; readonly high: number; readonly isCut: boolean };

/**
 * One axis for all that is looked at together, or bars could not be compared. Changes are worth tenths of a point on a total of fifty, and
 * would not be seen on an axis from 0: it is cut somewhat below the lowest point reached, at a tenth, so that the cut can be said.
 */
export function waterfallAxis(reached: readonly number[]): WaterfallAxis {
  const lowest = Math.min(...reached);
  const highest = Math.max(...reached);
  const margin = Math.max((highest - lowest) * 0.5, 0.25);
  const low = Math.max(0, Math.floor((lowest - margin) * 10) / 10);
  return { low, high: Math.ceil((highest + margin * 0.2) * 10) / 10, isCut: low > 0 };
}
