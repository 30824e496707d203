/** Formulas about one indicator: its points, points by levels given in the formula, and what is missing to the next level. */
import type { Observation, Reading } from '../domain/observation';
import type { Policy } from '../domain/assessment';
import { failure, success } from '../domain/result';
import type { Adjustment, Indicator, IndicatorId, Standard } from '../domain/standard';
import { nextOfNumber } from '../engine/next-level';
import { pointsOfQuantity } from '../engine/quantity-points';
import { scoreIndicator } from '../engine/score-indicator';
import { orElse, readAmount, readNumber } from './arguments';
import type { Read } from './arguments';
import { readLevel } from './explicit-levels';
import { plausibleValue } from './plausible-value';
import { readGrade, readIndicator, readPolicy, readRegion } from './law-arguments';

function readValue(argument: unknown, indicator: Indicator): Read<Reading> {
  if (indicator.kind === 'grade' || (indicator.kind === 'mixed' && typeof argument === 'string')) {
    const grade = readGrade(argument, indicator);
    return grade.ok ? success({ kind: 'grade', grade: grade.value, basis: 'text' }) : grade;
  }
  const value = readAmountOf(argument, indicator);
  return value.ok ? success({ kind: 'exact', value: value.value }) : value;
}

/** A number that the row can have. */
function readAmountOf(argument: unknown, indicator: Indicator): Read<number> {
  const value = readNumber(argument, 'value');
  return value.ok ? plausibleValue(value.value, indicator) : value;
}

function observe(indicator: IndicatorId, reading: Reading): Observation {
  return { indicator, cell: null, raw: '', reading, filed: { points: null, pointsCell: null, verdict: '', verdictCell: null } };
}

function policyOf(argument: unknown): Read<Policy> {
  return orElse<Policy>(argument, 'strict', () => readPolicy(argument));
}

function regionOf(argument: unknown, standard: Standard): Read<Adjustment | null> {
  return orElse<Adjustment | null>(argument, null, () => readRegion(argument, standard));
}

/** `DIEM(indicator; value; [region]; [policy])`: the points of one indicator, exactly as the whole table is scored. */
export function pointsByNumber(standard: Standard, args: readonly unknown[]): Read<number> {
  const indicator = readIndicator(args[0], standard);
  if (!indicator.ok) return indicator;
  const reading = readValue(args[1], indicator.value);
  if (!reading.ok) return reading;
  const region = regionOf(args[2], standard);
  if (!region.ok) return region;
  const policy = policyOf(args[3]);
  if (!policy.ok) return policy;
  const observation = observe(indicator.value.id, reading.value);
  const settings = { policy: policy.value, region: region.value, trace: false };
  return success(scoreIndicator(observation, indicator.value, standard, settings, null).points);
}

/** `DIEM_THEO_MUC(value; minimum; maximum; minimum points; maximum points; [policy])`. Less is better where the maximum level is the smaller number. */
export function pointsByLevels(args: readonly unknown[]): Read<number> {
  const value = readNumber(args[0], 'value');
  if (!value.ok) return value;
  const minimum = readLevel(args[1], 'minimumLevel');
  if (!minimum.ok) return minimum;
  const maximum = readLevel(args[2], 'maximumLevel');
  if (!maximum.ok) return maximum;
  const least = readAmount(args[3], 'minimumPoints');
  if (!least.ok) return least;
  const most = readAmount(args[4], 'maximumPoints');
  if (!most.ok) return most;
  const policy = policyOf(args[5]);
  if (!policy.ok) return policy;
  if (minimum.value.value === maximum.value.value) return failure({ code: 'levels-equal', data: { level: minimum.value.value } });
  if (least.value > most.value) return failure({ code: 'scale-upside-down', data: { minimum: least.value, maximum: most.value } });
  const levels = { minimum: minimum.value, maximum: maximum.value, risesFrom: minimum.value.value };
  const direction = maximum.value.value > minimum.value.value ? 'higher' : 'lower';
  const scale = { minimum: least.value, maximum: most.value };
  return success(pointsOfQuantity(value.value, levels, direction, scale, policy.value).points);
}

/**
 * `CON_THIEU(indicator; value; [region])`: how far the value is from the next level, in the indicator's unit, never negative;
 * 0 at the maximum level. Where less is better it is how much has to go. A strict level (`<2,5`) must be passed by more than this.
 */
export function headroom(standard: Standard, args: readonly unknown[]): Read<number> {
  const indicator = readIndicator(args[0], standard);
  if (!indicator.ok) return indicator;
  const row = indicator.value;
  if (row.kind !== 'numeric') return failure({ code: 'grade-has-no-distance', data: { indicator: row.code } });
  const value = readAmountOf(args[1], row);
  if (!value.ok) return value;
  const region = regionOf(args[2], standard);
  if (!region.ok) return region;
  return success(nextOfNumber(value.value, row, region.value)?.distance ?? 0);
}
