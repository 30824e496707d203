/** What a change decides alone, so that a later one that decides the same can be told of. */
import type { DriverId } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import type { IndicatorId } from '../../domain/standard';
import type { MovingFacts } from '../../engine/scenario/moving-facts';

/** `replaces`: what was decided of the subject before no longer holds; what only builds on it is kept for those that come later. */
export type Decision = { readonly subject: string; readonly replaces: boolean };

/** What a decision may depend on beside the change itself. */
export type DecisionContext = {
  /** The budget after the change. */
  readonly now: MovingFacts['budget'];
  /** Whether the row of the balance had been set by hand since the budget last decided it. */
  readonly wasBalanceSet: boolean;
  /** The row that follows from the budget; undefined where the table has none. */
  readonly balance: IndicatorId | undefined;
};

export const ofRow = (indicator: IndicatorId, replaces: boolean): Decision => ({ subject: `indicator ${indicator}`, replaces });
export const ofDriver = (driver: DriverId, replaces: boolean): Decision => ({ subject: `driver ${driver}`, replaces });

export function isRefused(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
