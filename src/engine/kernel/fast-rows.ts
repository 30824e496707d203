/**
 * Rows that earn by their value, laid out in arrays of numbers. Where less is better, values and levels are turned over, so that more is better
 * in every row; what comparisons forgive (domain/comparison.ts) is in the thresholds already.
 */
import { rowPoints } from './row-points';
import { certainAt, possibleAt } from './kernel-rows';
import type { KernelRow } from './kernel-rows';

export type FastRows = {
  /** Indices of the rows that move, of those each: */
  readonly rows: Int32Array;
  readonly criteria: Int32Array;
  /** Scores them into `points`, adds to the sums of their criteria, and returns what they could earn beyond what is certain. */
  readonly score: (values: Float64Array, points: Float64Array, sums: Float64Array) => number;
};

const tolerance = 1e-9;

function margin(level: number): number {
  return tolerance * Math.max(1, Math.abs(level));
}

/** @param criterion by row */
export function layOut(all: readonly KernelRow[], criterion: Int32Array): FastRows {
  // Vague values, those that can only be worse, and those that may come to say nothing are looked at one by one, after the others: there are few.
  const isPlain = ({ known, restsOn }: KernelRow): boolean => (known === 'exact' || known === 'beyond') && restsOn === null;
  const moving = all
    .flatMap((row, index) => (row.quantity === null ? [] : [{ row, index, quantity: row.quantity }]))
    .sort((a, b) => Number(isPlain(b.row)) - Number(isPlain(a.row)));
  const count = moving.length;
  const plain = moving.filter(({ row }) => isPlain(row)).length;
  const rows = Int32Array.from(moving, ({ index }) => index);
  const criteria = Int32Array.from(moving, ({ index }) => criterion[index] ?? 0);
  const array = (of: (each: (typeof moving)[number]) => number): Float64Array => Float64Array.from(moving, of);
  const sign = array(({ quantity }) => (quantity.isLowerBetter ? -1 : 1));
  const turned = (level: number, isLowerBetter: boolean): number => (isLowerBetter ? -level : level);
  /** From here on a level is met: a strict one beyond its number only, or at it by a value that lies beyond. */
  const metFrom = (level: number, isStrict: boolean, isLowerBetter: boolean, isBeyond: boolean): number =>
    turned(level, isLowerBetter) + (isStrict && !isBeyond ? margin(level) : -margin(level));
  const full = array(({ row, quantity: q }) => metFrom(q.maximum, q.isMaximumStrict, q.isLowerBetter, row.known === 'beyond'));
  const least = array(({ row, quantity: q }) => metFrom(q.minimum, q.isMinimumStrict, q.isLowerBetter, row.known === 'beyond'));
  const risesAfter = array(({ quantity: q }) => turned(q.risesFrom, q.isLowerBetter) + margin(q.risesFrom));
  const atTop = array(({ quantity: q }) => turned(q.maximum, q.isLowerBetter) - margin(q.maximum));
  const from = array(({ quantity }) => quantity.risesFrom);
  const span = array(({ quantity }) => quantity.maximum - quantity.risesFrom);
  const [low, high] = [array(({ quantity }) => quantity.minimumPoints), array(({ quantity }) => quantity.maximumPoints)];
  const gain = array(({ quantity }) => quantity.maximumPoints - quantity.minimumPoints);
  const isProportional = moving.some(({ quantity }) => quantity.isProportional);

  function slowPoints(at: number, value: number): { readonly certain: number; readonly more: number } {
    const row = moving[at]?.row;
    if (row === undefined) return { certain: 0, more: 0 };
    const certain = certainAt(row, value);
    return { certain, more: possibleAt(row, value) - certain };
  }

  function scoreSlow(values: Float64Array, points: Float64Array, sums: Float64Array): number {
    let more = 0;
    for (let at = plain; at < count; at += 1) {
      const row = rows[at] ?? 0;
      const slow = slowPoints(at, values[row] ?? 0);
      points[row] = slow.certain;
      const group = criteria[at] ?? 0;
      sums[group] = (sums[group] ?? 0) + slow.certain;
      more += slow.more;
    }
    return more;
  }

  function belowPoints(at: number, value: number): number {
    const quantity = moving[at]?.quantity;
    return quantity === undefined ? 0 : rowPoints(quantity, value, false);
  }

  return {
    rows,
    criteria,
    score: (values, points, sums) => {
      for (let at = 0; at < plain; at += 1) {
        const row = rows[at] ?? 0;
        const value = values[row] ?? 0;
        const x = (sign[at] ?? 1) * value;
        let earned = 0;
        if (x >= (full[at] ?? 0)) earned = high[at] ?? 0;
        else if (x >= (least[at] ?? 0)) {
          if (x <= (risesAfter[at] ?? 0)) earned = low[at] ?? 0;
          else if (x >= (atTop[at] ?? 0)) earned = high[at] ?? 0;
          else earned = (low[at] ?? 0) + ((value - (from[at] ?? 0)) / (span[at] ?? 1)) * (gain[at] ?? 0);
        } else if (isProportional) earned = belowPoints(at, value);
        points[row] = earned;
        const group = criteria[at] ?? 0;
        sums[group] = (sums[group] ?? 0) + earned;
      }
      return scoreSlow(values, points, sums);
    },
  };
}
