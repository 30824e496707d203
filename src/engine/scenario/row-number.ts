/** What a row reads now: its filed value, moved with its drivers. */
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

/**
 * A row's number as the drivers have it now. Ratios are scaled from what the report says, not worked out anew: where a bound or a rounded
 * figure stands, an unmoved scenario keeps it as filed. Where the report's figures contradict each other, a row moves from its own.
 */
export function currentNumber(moving: MovingFacts, start: ScenarioStart, row: NumericIndicator): number | null {
  const observation = moving.observations.get(row.id);
  const value = observation === undefined ? null : numberOf(observation.reading);
  if (value === null || row.drivers === null) return value;
  const { denominator, factor } = row.drivers;
  const anchor = moving.anchors.get(row.id) ?? amountsOf(start, row);
  const now = amountsOf(moving, row);
  const up = movement(anchor.numerator, now.numerator);
  const down = denominator === null ? 1 : movement(anchor.denominator, now.denominator);
  if (up !== null && down !== null && down !== 0) return (value * up) / down;
  const below = denominator === null ? 1 : now.denominator;
  if (now.numerator === undefined || below === undefined || below === 0) return value;
  return (now.numerator / below) * factor;
}

/** Anchors a row that was just set to the drivers as they are now. */
export function anchorHere(moving: MovingFacts, row: NumericIndicator): void {
  if (row.drivers === null) return;
  settleExcess(moving, row);
  moving.anchors.set(row.id, amountsOf(moving, row));
}
