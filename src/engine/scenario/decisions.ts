/** What a change decides alone, so that a later one that decides the same can be told of. */
import { expenditure, revenue } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { ChangeAction, ProjectEffect } from '../../domain/scenario';
import type { IndicatorId } from '../../domain/standard';
import { usesOldAmount } from './change-figures';
import type { MovingFacts } from './moving-facts';

/** `replaces`: what was decided of the subject before no longer holds; what only builds on it is kept for those that come later. */
export type Decision = { readonly subject: string; readonly replaces: boolean };

const ofRow = (indicator: IndicatorId, replaces: boolean): Decision => ({ subject: `indicator ${indicator}`, replaces });
const ofDriver = (driver: DriverId, replaces: boolean): Decision => ({ subject: `driver ${driver}`, replaces });

/** An effect that adds builds on what stands there. */
function ofEffect(effect: ProjectEffect): Decision {
  if (effect.kind === 'add-to-driver') return ofDriver(effect.driver, false);
  return ofRow(effect.indicator, effect.kind !== 'add-to-value');
}

/** Growth that goes on from the last year of an earlier one replaces nothing but a balance set by hand; any other starts anew. */
function ofGrowth(
  { plan, path }: NonNullable<MovingFacts['budget']>,
  wasBalanceSet: boolean,
  balance: IndicatorId | undefined,
): readonly Decision[] {
  const replaces = plan.goesOn?.isWhole !== true;
  return [
    { subject: 'grow-budget', replaces },
    ofDriver(revenue, replaces),
    ...(path.expenditure === null ? [] : [ofDriver(expenditure, replaces)]),
    // With a known balance its row follows, where the table has one.
    ...(path.state === null || balance === undefined ? [] : [ofRow(balance, replaces || wasBalanceSet)]),
  ];
}

/**
 * What an applied change decides alone. An expression over the old amount builds on whatever stands there, one without it replaces that.
 * Nothing for changes that add up, and for those that cannot be applied twice.
 * @param now the budget after the change
 * @param wasBalanceSet whether the row of the balance had been set by hand since the budget last decided it
 * @param balance the row that follows from the budget; undefined where the table has none
 */
export function decisionsOf(
  action: ChangeAction,
  now: MovingFacts['budget'],
  wasBalanceSet: boolean,
  balance: IndicatorId | undefined,
): readonly Decision[] {
  switch (action.kind) {
    case 'set-value':
    case 'set-grade':
      return [ofRow(action.indicator, true)];
    case 'change-driver':
      return [ofDriver(action.driver, !usesOldAmount(action.expression))];
    case 'set-behaviour':
      return [{ subject: `behaviour ${action.driver}`, replaces: true }];
    case 'grow-budget':
      return now === null ? [] : ofGrowth(now, wasBalanceSet, balance);
    case 'complete-project':
      return action.effects.map(ofEffect);
    case 'set-region':
    case 'set-area-type':
    case 'set-class':
      return [{ subject: action.kind, replaces: true }];
    case 'merge-unit':
    case 'convert-to-ward':
    case 'add-people':
    case 'grow-people':
    case 'split-unit':
      return [];
  }
}
