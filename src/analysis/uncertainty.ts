/** What the total may be where values are known to a range only: seeded draws over the kernel. Rows are drawn each by itself. */
import { isAtLeast } from '../domain/comparison';
import type { IndicatorId, SectionId } from '../domain/standard';
import { ceilingOf, floorOf } from '../domain/whole-drivers';
import type { Kernel } from '../engine/kernel/kernel';

/** A value that lies somewhere between two others, anywhere as likely. `why`: how it was read, or that somebody typed it. */
export type ValueRange = {
  readonly indicator: IndicatorId;
  readonly low: number;
  readonly high: number;
  /** Of what is counted one by one: the value is a multiple of it. Null of any other. */
  readonly step: number | null;
  readonly why: 'beyond' | 'short' | 'about' | 'share' | 'typed';
  /** It stops where a figure of the row is no longer believed: 100 % and 5 % more of a share are 100 %. */
  readonly isCut: boolean;
};

export type Band = {
  readonly seed: number;
  readonly draws: number;
  /** Points as the table stands. */
  readonly point: number;
  readonly mean: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly low: number;
  readonly high: number;
  /** How often the total and each gate are reached; `total` first where it is known what the whole needs. */
  readonly gates: readonly { readonly gate: SectionId; readonly chance: number }[];
  /** How often everything is reached together; null where nobody knows what the whole needs. */
  readonly all: number | null;
  /** What the spread comes from, as shares of it: the largest first. They come to 1 together. */
  readonly drivenBy: readonly { readonly indicator: IndicatorId; readonly share: number; readonly mean: number; readonly point: number }[];
};

/** How far a bound may lie beyond its number where nothing more is said. No law: `> 1.300` seldom stands for twice as much. */
export const boundWidth = 0.1;
/** What `khoảng` may mean, as the scoring has it. */
const vagueness = 0.05;

/** A range that somebody worked out from a figure: of what is counted one by one it goes to the next whole one on either side. */
export function rangeOver(
  indicator: IndicatorId,
  ends: readonly [number, number],
  step: number | null,
  why: ValueRange['why'],
): ValueRange {
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (step === null) return { indicator, low, high, step, why, isCut: false };
  return { indicator, low: floorOf(low / step) * step, high: ceilingOf(high / step) * step, step, why, isCut: false };
}

/** The part of a range in which figures of the row are believed; one that was filed beyond it stays its end. */
export function withinPlausible(range: ValueRange, value: number, plausible: { readonly low: number; readonly high: number }): ValueRange {
  const low = Math.max(range.low, Math.min(plausible.low, value));
  const high = Math.min(range.high, Math.max(plausible.high, value));
  return { ...range, low, high, isCut: low > range.low || high < range.high };
}

/**
 * Ranges that how a value was read asks for: a value that is exact has none.
 * @param stepOf of what is counted one by one
 */
export function readRanges(kernel: Kernel, stepOf: (indicator: IndicatorId) => number | null): readonly ValueRange[] {
  return kernel.rows.flatMap(({ indicator, quantity, known, value }): ValueRange[] => {
    if (quantity === null || value === null || known === 'exact') return [];
    const over = (from: number, to: number, why: ValueRange['why']): ValueRange[] => [
      rangeOver(indicator, [from, to], stepOf(indicator), why),
    ];
    if (known === 'about' || known === 'nearly')
      return over(value * (1 - vagueness), known === 'nearly' ? value : value * (1 + vagueness), 'about');
    // A bound lies on the better side of its number where it is beyond it, on the worse where it is short of it.
    const isMore = (known === 'beyond') !== quantity.isLowerBetter;
    return over(value, value * (isMore ? 1 + boundWidth : 1 - boundWidth), known);
  });
}

/** Values of a range, anywhere in it as likely, from a number from 0 to 1: whole ones of what is counted one by one. */
function drawnFrom({ low, high, step }: ValueRange): (random: number) => number {
  const width = high - low;
  if (step === null) return (random) => low + width * random;
  const [first, last] = [ceilingOf(low / step), floorOf(high / step)];
  return (random) => (first + Math.floor(random * (last - first + 1))) * step;
}

/** A generator of numbers from 0 to 1, the same for a seed (mulberry32, public domain). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @param read the city as it was read: its points are what the band stands beside
 * @param drawn the same with the rows that are drawn as if their values were exact
 * @param progress told some hundred times
 */
export function bandOf(
  { read, drawn: kernel }: { readonly read: Kernel; readonly drawn: Kernel },
  ranges: readonly ValueRange[],
  { seed, draws }: { readonly seed: number; readonly draws: number },
  progress: (done: number) => void,
): Band {
  const random = generator(seed);
  const drawn = ranges.flatMap((range) => {
    const row = kernel.rowOf.get(range.indicator);
    return row === undefined ? [] : [{ row, valueAt: drawnFrom(range) }];
  });
  const values = kernel.values.slice();
  const score = kernel.newScore();
  read.score(read.values, score);
  const point = score.total;
  const pointsNow = score.points.slice();
  const totals = new Float64Array(draws);
  const reached = new Float64Array(kernel.gates.length);
  let [enough, all] = [0, 0];
  const sums = new Float64Array(drawn.length);
  const products = new Float64Array(drawn.length);
  const required = kernel.required;
  const every = Math.max(1, Math.floor(draws / 100));
  for (let draw = 0; draw < draws; draw += 1) {
    for (const { row, valueAt } of drawn) values[row] = valueAt(random());
    kernel.score(values, score);
    totals[draw] = score.total;
    if (required !== null && isAtLeast(score.total, required)) enough += 1;
    if (kernel.passes(score)) all += 1;
    for (let gate = 0; gate < reached.length; gate += 1) {
      if (isAtLeast(score.gates[gate] ?? 0, kernel.gates[gate]?.minimum ?? 0)) reached[gate] = (reached[gate] ?? 0) + 1;
    }
    // Against the points now, so that small spreads are not lost in large sums.
    for (let index = 0; index < drawn.length; index += 1) {
      const row = drawn[index]?.row ?? 0;
      const off = (score.points[row] ?? 0) - (pointsNow[row] ?? 0);
      sums[index] = (sums[index] ?? 0) + off;
      products[index] = (products[index] ?? 0) + off * (score.total - point);
    }
    if (draw % every === 0) progress(draw);
  }
  const offMean = totals.reduce((sum, total) => sum + (total - point), 0) / draws;
  const shares = drawn.map(({ row }, index) => {
    const meanOff = (sums[index] ?? 0) / draws;
    return { row, meanOff, covariance: (products[index] ?? 0) / draws - meanOff * offMean };
  });
  const spread = shares.reduce((sum, { covariance }) => sum + covariance, 0);
  const sorted = totals.slice().sort();
  const quantile = (share: number): number => sorted[Math.min(draws - 1, Math.max(0, Math.round(share * (draws - 1))))] ?? point;
  return {
    seed,
    draws,
    point,
    mean: point + offMean,
    p5: quantile(0.05),
    p50: quantile(0.5),
    p95: quantile(0.95),
    low: sorted[0] ?? point,
    high: sorted[draws - 1] ?? point,
    gates: [
      ...(required === null ? [] : [{ gate: 'total', chance: enough / draws }]),
      ...kernel.gates.map(({ id }, gate) => ({ gate: id, chance: (reached[gate] ?? 0) / draws })),
    ],
    all: required === null ? null : all / draws,
    drivenBy: shares
      .map(({ row, meanOff, covariance }) => ({
        indicator: kernel.rows[row]?.indicator ?? '',
        share: spread === 0 ? 0 : covariance / spread,
        mean: (pointsNow[row] ?? 0) + meanOff,
        point: pointsNow[row] ?? 0,
      }))
      .sort((a, b) => b.share - a.share),
  };
}
