/** What a change decides alone, so that a later one that decides the same can be told of. */
import { balanceRow } from '../../domain/budget-balance';
import { expenditure, revenue } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { ChangeAction, ProjectEffect } from '../../domain/scenario';
import { usesOldAmount } from './change-figures';
import type { MovingFacts } from './moving-facts';

/** `replaces`: what was decided of the subject before no longer holds; what only builds on it is kept for those that come later. */
export type Decision = { readonly subject: string; readonly replaces: boolean };

const ofRow = (indicator: number, replaces: boolean): Decision => ({ subject: `indicator ${String(indicator)}`, replaces });
const ofDriver = (driver: DriverId, replaces: boolean): Decision => ({ subject: `driver ${driver}`, replaces });

/** An effect that adds builds on what stands there. */
function ofEffect(effect: ProjectEffect): Decision {
  if (effect.kind === 'add-to-driver') return ofDriver(effect.driver, false);
  return ofRow(effect.indicator, effect.kind !== 'add-to-value');
}

/** Growth that goes on from the last year of an earlier one replaces nothing but a balance set by hand; any other starts anew. */
function ofGrowth({ plan, path }: NonNullable<MovingFacts['budget']>, wasBalanceSet: boolean): readonly Decision[] {
  const replaces = plan.goesOn?.isWhole !== true;
  return [
    { subject: 'grow-budget', replaces },
    ofDriver(revenue, replaces),
    ...(path.expenditure === null ? [] : [ofDriver(expenditure, replaces)]),
    // With a known balance row 2 follows, and that is a row of the table.
    ...(path.state === null ? [] : [ofRow(balanceRow, replaces || wasBalanceSet)]),
  ];
}

/**
 * What an applied change decides alone. An expression over the old amount builds on whatever stands there, one without it replaces that.
 * Nothing for changes that add up, and for those that cannot be applied twice.
 * @param now the budget after the change
 * @param wasBalanceSet whether row 2 had been set by hand since the budget last decided it
 */
export function decisionsOf(action: ChangeAction, now: MovingFacts['budget'], wasBalanceSet: boolean): readonly Decision[] {
  switch (action.kind) {
    case 'set-value':
    case 'set-grade':
      return [ofRow(action.indicator, true)];
    case 'change-driver':
      return [ofDriver(action.driver, !usesOldAmount(action.expression))];
    case 'set-behaviour':
      return [{ subject: `behaviour ${action.driver}`, replaces: true }];
    case 'grow-budget':
      return now === null ? [] : ofGrowth(now, wasBalanceSet);
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
