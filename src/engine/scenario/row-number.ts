/** What a row reads now: its filed value, moved with its drivers. */
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { NumericIndicator } from '../../domain/standard';
import { settleExcess } from './excesses';
import { numberOf } from './reading-value';
import type { Anchor, MovingFacts, ScenarioStart } from './replay-state';

/** How far an amount moved since the anchor; 1 where it is not known. Null where it cannot be scaled from 0. */
function movement(before: number | undefined, now: number | undefined): number | null {
  if (before === now || before === undefined || now === undefined) return 1;
  return before === 0 ? null : now / before;
}

type Amounts = Pick<ScenarioStart, 'drivers' | 'excesses'> | Pick<MovingFacts, 'drivers' | 'excesses'>;

/** The amounts that a row is made of: of a numerator that it contradicts, its own. */
function amountsOf({ drivers, excesses }: Amounts, { id, drivers: ratio }: NumericIndicator): Anchor {
  if (ratio === null) return { numerator: undefined, denominator: undefined };
  const above = drivers.get(ratio.numerator);
  return {
    numerator: above === undefined ? undefined : above + (excesses.get(id)?.amount ?? 0),
    denominator: ratio.denominator === null ? undefined : drivers.get(ratio.denominator),
  };
}

/** What a figure rests on that was filed over nothing: `filed` are its amounts then, `now` those that are known now. Null where it holds. */
function restOf({ drivers }: NumericIndicator, value: number | null, filed: Anchor, now: Anchor): DriverId | null {
  if (drivers === null || drivers.denominator === null || value === null) return null;
  const { numerator, denominator } = drivers;
  if (filed.denominator === 0 && now.numerator === undefined) return denominator;
  const isOfPeople = numerator === peopleWhole || numerator === peopleInner;
  return isOfPeople && filed.numerator === 0 && value !== 0 && now.denominator === undefined ? numerator : null;
}

/** Of a row as it was filed: the quantity of which there is none, and which there must not be any of for the figure to say anything. */
export function restsOn(start: ScenarioStart, row: NumericIndicator, value: number | null): DriverId | null {
  const filed = amountsOf(start, row);
  return restOf(row, value, filed, filed);
}

/**
 * The quantity that was 0 when a ratio was filed or set and no longer is, where the figure says nothing of what came since: so many beds for
 * 10.000 of nobody are no number of beds, and a density of nobody no land. Null where the figure still holds, or its amounts are known.
 */
export function grownFromNone(moving: MovingFacts, start: ScenarioStart, row: NumericIndicator): DriverId | null {
  const filed = moving.anchors.get(row.id) ?? amountsOf(start, row);
  const rest = restOf(row, filedNumber(moving, row), filed, amountsOf(moving, row));
  return rest === null || moving.drivers.get(rest) === 0 ? null : rest;
}

function filedNumber(moving: MovingFacts, { id }: NumericIndicator): number | null {
  const observation = moving.observations.get(id);
  return observation === undefined ? null : numberOf(observation.reading);
}

/**
 * A row's number as the drivers have it now. Ratios are scaled from what the report says, not worked out anew: where a bound or a rounded
 * figure stands, an unmoved scenario keeps it as filed. Where the report's figures contradict each other, a row moves from its own. Null
 * where it has none, or its figure says nothing any more.
 */
export function currentNumber(moving: MovingFacts, start: ScenarioStart, row: NumericIndicator): number | null {
  const value = filedNumber(moving, row);
  if (value === null || row.drivers === null) return value;
  const { denominator, factor } = row.drivers;
  const anchor = moving.anchors.get(row.id) ?? amountsOf(start, row);
  const now = amountsOf(moving, row);
  const up = movement(anchor.numerator, now.numerator);
  const down = movement(anchor.denominator, now.denominator);
  if (up !== null && down !== null && down !== 0) return (value * up) / down;
  if (grownFromNone(moving, start, row) !== null) return null;
  const below = denominator === null ? 1 : now.denominator;
  if (now.numerator === undefined || below === undefined || below === 0) return value;
  return (now.numerator / below) * factor;
}

/** Anchors a row that was just set to the drivers as they are now. */
export function anchorHere(moving: MovingFacts, row: NumericIndicator): void {
  settleExcess(moving, row);
  moving.anchors.set(row.id, amountsOf(moving, row));
}
