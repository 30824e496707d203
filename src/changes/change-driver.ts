/** A quantity becomes what an expression over its old amount `x` says: `x + 100`, `x * 1.13^7`. */
import { peopleInner, peopleWhole } from '../domain/driver';
import type { DriverId } from '../domain/driver';
import { problem } from '../domain/problem';
import { evaluateExpression } from '../engine/expression';
import { movePeople } from '../engine/scenario/moving-facts';
import { rowsAboveRange } from '../engine/scenario/row-range';
import { called } from '../engine/scenario/set-rows';
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
    if (before === undefined) return [problem('driver-missing', 'error', null, called(start, action.driver))];
    const after = evaluateExpression(action.expression, new Map([['x', before]]));
    if (!after.ok) return [after.error];
    if (after.value < 0) return [problem('driver-negative', 'error', null, { ...called(start, action.driver), amount: after.value })];
    if (action.driver === peopleWhole) movePeople(moving, after.value - before, 0);
    else if (action.driver === peopleInner) movePeople(moving, 0, after.value - before);
    else moving.drivers.set(action.driver, after.value);
    return rowsAboveRange(moving, start, [action.driver]);
  },
  // An expression over the old amount builds on whatever stands there, one without it replaces that.
  decides: (action) => [ofDriver(action.driver, !usesOldAmount(action.expression))],
});
