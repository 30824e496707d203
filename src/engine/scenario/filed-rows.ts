/** Rows whose filed points are taken as evidence: the points stay whatever a change does to their quantities, which is told. */
import { isSame } from '../../domain/comparison';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import { isFiledEvidence } from '../../domain/filed-evidence';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { NumericIndicator } from '../../domain/standard';
import type { MovingFacts, ScenarioStart } from './replay-state';

type Pair = { readonly above: number | undefined; readonly below: number | undefined };

function pairOf({ drivers }: Pick<MovingFacts, 'drivers'>, ratio: NonNullable<NumericIndicator['drivers']>): Pair {
  return { above: drivers.get(ratio.numerator), below: ratio.denominator === null ? undefined : drivers.get(ratio.denominator) };
}

function isMoved(before: number | undefined, now: number | undefined): boolean {
  return before !== now && (before === undefined || now === undefined || !isSame(before, now));
}

/** A numerator that nobody knows keeps pace with the people that it is divided by: the ratio stays. */
function keepsPace({ behaviours }: Pick<MovingFacts, 'behaviours'>, numerator: DriverId, denominator: DriverId | null): boolean {
  const behaviour = behaviours.get(numerator);
  return (behaviour === 'pace-inner' && denominator === peopleInner) || (behaviour === 'pace-whole' && denominator === peopleWhole);
}

function ratioMoved(moving: MovingFacts, ratio: NonNullable<NumericIndicator['drivers']>, before: Pair): boolean {
  const now = pairOf(moving, ratio);
  if (now.above === undefined && keepsPace(moving, ratio.numerator, ratio.denominator)) return false;
  if (before.above === undefined || now.above === undefined || before.below === undefined || now.below === undefined)
    return isMoved(before.above, now.above) || isMoved(before.below, now.below);
  return !isSame(before.above * now.below, now.above * before.below);
}

/** To be asked after a change: `filed-points-stay` with the rows taken as filed that it would have moved. */
export function watchFiledRows(moving: MovingFacts, start: ScenarioStart): (after: MovingFacts) => readonly Problem[] {
  if (moving.resolutions.size === 0) return () => [];
  const watched = start.edition.ratios.flatMap((row) => {
    const points = moving.observations.get(row.id)?.filed.points ?? null;
    const isFiled = moving.resolutions.get(row.id)?.kind === 'filed' && isFiledEvidence(points, row, 'proportional');
    return isFiled && row.drivers !== null ? [{ row, ratio: row.drivers, before: pairOf(moving, row.drivers) }] : [];
  });
  return (after) => {
    const moved = watched.filter(({ row, ratio, before }) => after.resolutions.has(row.id) && ratioMoved(after, ratio, before));
    if (moved.length === 0) return [];
    return [problem('filed-points-stay', 'warning', null, { indicators: moved.map(({ row }) => row.code).join(', ') })];
  };
}
