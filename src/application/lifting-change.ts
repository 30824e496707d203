/** What has to change for a row to reach a level, as a change of a scenario. */
import type { ChangeAction } from '../changes/scenario';
import type { DriverId } from '../domain/driver';
import { peopleInner, peopleOuter, peopleWhole } from '../domain/driver';
import type { NextLevel } from '../domain/next-level';
import type { IndicatorId } from '../domain/standard';

/** Away from 0 to six digits: what is stated must reach the level, never stop a hair before it. */
function enough(by: number): number {
  if (by === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(by))) - 5);
  const steps = Math.abs(by) / unit;
  // A number of digits that is whole already stays as it is.
  const whole = Math.abs(steps - Math.round(steps)) < 1e-6 ? Math.round(steps) : Math.ceil(steps);
  return Number((Math.sign(by) * whole * unit).toPrecision(6));
}

/** So much more of a lever; people are whole. */
export function pullingChange(lever: DriverId, by: number): ChangeAction {
  if (lever === peopleInner || lever === peopleOuter || lever === peopleWhole) {
    const people = Math.sign(by) * Math.ceil(Math.abs(by) - 1e-6);
    return { kind: 'add-people', where: lever === peopleInner ? 'inner' : 'outer', people };
  }
  const amount = enough(by);
  return { kind: 'change-driver', driver: lever, expression: amount < 0 ? `x - ${String(-amount)}` : `x + ${String(amount)}` };
}

/** A strict level is met beyond its number: by a millionth of it, which no figure of a report shows. */
function beyond({ value, isStrict, isLowerBetter }: NextLevel): number {
  const level = value ?? 0;
  return isStrict ? level + (isLowerBetter ? -1 : 1) * Math.max(Math.abs(level), 1e-3) * 1e-6 : level;
}

/** The row at its next level, whatever brings it there. */
export function liftingChange(
  indicator: IndicatorId,
  next: NextLevel,
  needed: { readonly driver: DriverId; readonly by: number; readonly whole: { readonly by: number } | null } | null,
): ChangeAction {
  if (next.value === null) return { kind: 'set-grade', indicator, grade: next.grade };
  // A whole number of them is beyond a strict level too.
  if (needed !== null && needed.whole !== null) return pullingChange(needed.driver, needed.whole.by);
  return needed === null || next.isStrict ? { kind: 'set-value', indicator, value: beyond(next) } : pullingChange(needed.driver, needed.by);
}
