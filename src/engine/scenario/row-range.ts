/**
 * A change that takes a row out of its plausible range, or a quantity to 0 that rows are divided by, is a slip, whatever its points would
 * be. What stood outside before the change and is not made worse by it is no fault of the change.
 */
import { isAbove } from '../../domain/comparison';
import type { DriverId } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { NumericIndicator } from '../../domain/standard';
import { calledDriver } from './called-driver';
import type { MovingFacts, OutOfRange, ScenarioStart } from './replay-state';
import { currentNumber } from './row-number';

export const nothingOutOfRange: OutOfRange = { rows: new Map(), zeros: new Set() };

function isDividedByNone(moving: MovingFacts, { drivers }: NumericIndicator): boolean {
  const below = drivers?.denominator === null || drivers === null ? undefined : moving.drivers.get(drivers.denominator);
  return below !== undefined && !isAbove(below, 0);
}

/** What is out of range as the facts stand; most often nothing, for which nothing is allocated. */
export function outOfRange(moving: MovingFacts, start: ScenarioStart): OutOfRange {
  let rows: Map<string, number> | null = null;
  let zeros: Set<DriverId> | null = null;
  for (const row of start.edition.ratios) {
    const value = currentNumber(moving, start, row);
    if (value === null) continue;
    if (isDividedByNone(moving, row) && row.drivers?.denominator) (zeros ??= new Set()).add(row.drivers.denominator);
    else if (isAbove(row.plausible.low, value) || isAbove(value, row.plausible.high)) (rows ??= new Map()).set(row.id, value);
  }
  return rows === null && zeros === null ? nothingOutOfRange : { rows: rows ?? new Map(), zeros: zeros ?? new Set() };
}

/** Farther out than before, were it on the other side. */
function isWorse(value: number, before: number | undefined, { high }: NumericIndicator['plausible']): boolean {
  if (before === undefined) return true;
  return value > high ? isAbove(value, before) : isAbove(before, value);
}

/** Every row that is outside now and was not, or was less so, before: the first with its figures, the others by their codes. */
function pushedOut(before: OutOfRange, now: OutOfRange, start: ScenarioStart): readonly Problem[] {
  const pushed = start.edition.ratios.flatMap((row) => {
    const value = now.rows.get(row.id);
    return value === undefined || !isWorse(value, before.rows.get(row.id), row.plausible) ? [] : [{ row, value }];
  });
  const [first, ...others] = pushed;
  if (first === undefined) return [];
  const { code, plausible, unit, unitIn } = first.row;
  const more = others.length === 0 ? {} : { others: others.map(({ row }) => row.code).join(', ') };
  return [problem('implausible-value', 'error', null, { indicator: code, value: first.value, ...plausible, unit, unitIn, ...more })];
}

/** Quantities that are 0 now and were not: all rows over them, told together. */
function atZero(before: OutOfRange, now: OutOfRange, moving: MovingFacts, start: ScenarioStart): readonly Problem[] {
  return [...now.zeros]
    .filter((driver) => !before.zeros.has(driver))
    .map((driver) => {
      const rows = start.edition.ratios.filter((row) => row.drivers?.denominator === driver && currentNumber(moving, start, row) !== null);
      return problem('driver-at-zero', 'error', null, { ...calledDriver(start, driver), rows: rows.map(({ code }) => code).join(', ') });
    });
}

/** Why a change cannot have been meant, seen from what it left behind; and remembers that for the change after it. */
export function leavesOutOfRange(moving: MovingFacts, start: ScenarioStart): readonly Problem[] {
  const before = moving.outOfRange;
  const now = outOfRange(moving, start);
  moving.outOfRange = now;
  return now === nothingOutOfRange ? [] : [...atZero(before, now, moving, start), ...pushedOut(before, now, start)];
}
