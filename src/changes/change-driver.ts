/** A quantity becomes what an expression over its old amount `x` says: `x + 100`, `x * 1.13^7`. */
import type { DriverId } from '../domain/driver';
import { problem } from '../domain/problem';
import { evaluateExpression } from '../engine/expression';
import { calledDriver } from '../engine/scenario/called-driver';
import { reckonExcesses } from '../engine/scenario/excesses';
import { moveDriver } from '../engine/scenario/moving-facts';
import { changeKind } from './change-kind';
import { driver, expression } from './fields';
import { ofDriver } from './replay/decisions';

export type ChangeDriver = { readonly driver: DriverId; readonly expression: string };

/** True where an expression that can be evaluated reads the amount before it, `x`: alone or after a number (`2x`), not inside `max`. */
export function usesOldAmount(written: string): boolean {
  return /(?<![A-Za-z_])x(?!\w)/.test(written);
}

export const changeDriver = changeKind<'change-driver', ChangeDriver>('change-driver', {
  group: 'indicators',
  fields: { driver, expression },
  sheet: { target: 'driver', value: 'expression' },
  apply: (moving, start, action) => {
    const isKnown = start.edition.drivers.has(action.driver) || moving.drivers.has(action.driver);
    if (!isKnown) return [problem('driver-unknown', 'error', null, { driver: action.driver })];
    const before = moving.drivers.get(action.driver);
    if (before === undefined) return [problem('driver-missing', 'error', null, calledDriver(start, action.driver))];
    const after = evaluateExpression(action.expression, new Map([['x', before]]));
    if (!after.ok) return [after.error];
    if (after.value < 0) return [problem('driver-negative', 'error', null, { ...calledDriver(start, action.driver), amount: after.value })];
    moveDriver(moving, action.driver, after.value);
    reckonExcesses(moving, action.driver, { before, after: after.value }, (own) => {
      const reckoned = evaluateExpression(action.expression, new Map([['x', own]]));
      return reckoned.ok ? reckoned.value : null;
    });
    return [];
  },
  // An expression over the old amount builds on whatever stands there, one without it replaces that.
  decides: (action) => [ofDriver(action.driver, !usesOldAmount(action.expression))],
});
