/** What each row of a table does when values move: some earn by their value, the others what they earn now. */
import { isAtLeast } from '../../domain/comparison';
import type { DriverId } from '../../domain/driver';
import type { Observation } from '../../domain/observation';
import type { Indicator, IndicatorId, NumericIndicator, Standard } from '../../domain/standard';
import { isBoundOnBetterSide } from '../quantity-points';
import { applyAdjustment } from '../rules/levels';
import { scoreIndicator } from '../score-indicator';
import type { ScoringSettings } from '../score-indicator';
import type { ScenarioStart } from '../scenario/moving-facts';
import { numberOf } from '../scenario/reading-value';
import { rowPoints } from './row-points';
import { restsOn } from '../scenario/row-number';
import type { QuantityRow } from './row-points';

/**
 * How a row's value is known.
 * - `exact`: it is what it says.
 * - `beyond`: it is at least that good (`> 1.300` where more is better), so that a strict level is met at it.
 * - `short`: it is at most that good (`< 60`, of which some decide nothing): it earns nothing certain, and that much perhaps.
 * - `about`, `nearly`: it lies near (`khoảng`), and a level as near decides nothing.
 */
export type Known = 'exact' | 'beyond' | 'short' | 'about' | 'nearly';

export type KernelRow = {
  readonly indicator: IndicatorId;
  /** Null of a row that earns what it earns now whatever moves: a rung, filed points, one that waits or is not asked for. */
  readonly quantity: QuantityRow | null;
  readonly known: Known;
  /** The number that is filed or was set; null where there is none. */
  readonly value: number | null;
  /** The quantity of which there is none: once there is some, the row’s figure says nothing, and it waits (row-number.ts). */
  readonly restsOn: DriverId | null;
  /** Points for certain and at most, as the table stands. */
  readonly certain: number;
  readonly possible: number;
};

/** As score-indicator.ts has it. */
const vagueness = 0.05;

/** Points of a row at a value that are certain; of one that waits (NaN) there are none. */
export function certainAt({ quantity, known, certain }: KernelRow, value: number): number {
  if (quantity === null) return certain;
  if (Number.isNaN(value)) return 0;
  if (known === 'exact') return rowPoints(quantity, value, false);
  if (known === 'beyond') return rowPoints(quantity, value, true);
  if (known === 'short') return 0;
  return isNearLevel(quantity, known, value) ? 0 : rowPoints(quantity, value, false);
}

/** Points of a row at a value that are possible. */
export function possibleAt(row: KernelRow, value: number): number {
  const { quantity, known, possible } = row;
  if (quantity === null) return possible;
  if (Number.isNaN(value)) return quantity.maximumPoints;
  if (known === 'short') return rowPoints(quantity, value, false);
  if ((known !== 'about' && known !== 'nearly') || !isNearLevel(quantity, known, value)) return certainAt(row, value);
  const most = Math.max(rowPoints(quantity, value * (1 - vagueness), false), rowPoints(quantity, value, false));
  return known === 'nearly' ? most : Math.max(most, rowPoints(quantity, value * (1 + vagueness), false));
}

function isNearLevel({ maximum, minimum }: QuantityRow, known: 'about' | 'nearly', value: number): boolean {
  const ends = [value * (1 - vagueness), known === 'nearly' ? value : value * (1 + vagueness)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return [maximum, minimum].some((level) => isAtLeast(level, low) && isAtLeast(high, level));
}

function quantityOf(row: NumericIndicator, settings: ScoringSettings): QuantityRow {
  const { maximum, minimum, risesFrom } = applyAdjustment(row, settings.region);
  return {
    isLowerBetter: row.direction === 'lower',
    maximum: maximum.value,
    minimum: minimum.value,
    risesFrom,
    isMaximumStrict: maximum.strict,
    isMinimumStrict: minimum.strict,
    maximumPoints: row.points.maximum,
    minimumPoints: row.points.minimum,
    isProportional: settings.policy === 'proportional',
  };
}

function knownOf({ reading }: Observation, { direction }: NumericIndicator): Known {
  if (reading.kind === 'about') return reading.about === 'nearly' ? 'nearly' : 'about';
  if (reading.kind !== 'bound') return 'exact';
  if (!isBoundOnBetterSide(reading.bound, direction)) return 'short';
  return reading.bound.endsWith('=') ? 'exact' : 'beyond';
}

function rowOf(indicator: Indicator, start: ScenarioStart, standard: Standard, settings: ScoringSettings): KernelRow {
  const { id } = indicator;
  const observation = start.observations.get(id) ?? absent(id);
  const scored = scoreIndicator(observation, indicator, standard, settings, start.resolutions.get(id) ?? null);
  const value = numberOf(observation.reading);
  const isMoving =
    indicator.kind === 'numeric' && value !== null && scored.resolution === null && settings.region?.exempt.includes(id) !== true;
  return {
    indicator: id,
    quantity: isMoving ? quantityOf(indicator, settings) : null,
    known: isMoving ? knownOf(observation, indicator) : 'exact',
    value,
    restsOn: isMoving ? restsOn(start, indicator, value) : null,
    certain: scored.points,
    possible: scored.possible,
  };
}

function absent(indicator: IndicatorId): Observation {
  const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };
  return { indicator, cell: null, raw: '', reading: { kind: 'pending', reason: 'row-absent', hint: null }, filed };
}

/** Every row of an edition, in its order. */
export function kernelRows(start: ScenarioStart, settings: ScoringSettings): readonly KernelRow[] {
  const { standard } = start.edition;
  return standard.indicators.map((indicator) => rowOf(indicator, start, standard, settings));
}
