/** What is certain and what is possible of a row whose value is known only so far; figures by hand. */
import { describe, expect, it } from 'vitest';
import { poverty, wastewater } from '../../../tests/support/quantity-rows';
import { layOut } from './fast-rows';
import { certainAt, possibleAt } from './kernel-rows';
import type { KernelRow, Known } from './kernel-rows';
import type { QuantityRow } from './row-points';

const rowOf = (known: Known, quantity: QuantityRow | null = wastewater): KernelRow => ({
  indicator: 'row',
  quantity,
  known,
  value: null,
  restsOn: null,
  certain: 0.4,
  possible: 0.9,
});

/** Certain and possible points, by the row itself and laid out in arrays. */
function earned(row: KernelRow, value: number): readonly [number, number] {
  const [certain, possible] = [certainAt(row, value), possibleAt(row, value)];
  const [points, sums] = [new Float64Array(1), Float64Array.of(10)];
  const more = layOut([row], Int32Array.of(0)).score(Float64Array.of(value), points, sums);
  if (row.quantity !== null) {
    expect(points[0]).toBeCloseTo(certain, 12);
    expect(sums[0]).toBeCloseTo(10 + certain, 12);
    expect(more).toBeCloseTo(possible - certain, 12);
  }
  return [certain, possible];
}

const close = ([certain, possible]: readonly [number, number]): readonly number[] =>
  [certain, possible].map((each) => Number(each.toFixed(9)));

describe('a row of the kernel', () => {
  it('that does not move earns what it earns, whatever stands there', () => {
    expect(earned(rowOf('exact', null), 30)).toEqual([0.4, 0.9]);
  });

  it('that is exact, or beyond its number, earns that for certain and no more', () => {
    expect(close(earned(rowOf('exact'), 30))).toEqual([1.75, 1.75]);
    const strict = { ...wastewater, isMinimumStrict: true };
    expect(close(earned(rowOf('exact', strict), 20))).toEqual([0, 0]);
    expect(close(earned(rowOf('beyond', strict), 20))).toEqual([1.5, 1.5]);
  });

  it('that is at most so good earns nothing for certain', () => {
    expect(close(earned(rowOf('short'), 30))).toEqual([0, 1.75]);
    expect(close(earned(rowOf('short', { ...wastewater, isMinimumStrict: true }), 20))).toEqual([0, 0]);
  });

  it.each([
    // 28,5 to 31,5 touch no level.
    [30, 1.75, 1.75],
    // 19 to 21: at 21 it is 1,5 + 1 ÷ 20 × 0,5.
    [20, 0, 1.525],
    // 18,905 to 20,895: 1,5 + 0,895 ÷ 20 × 0,5.
    [19.9, 0, 1.522_375],
    // 20,14 is above the minimum: 1,5 + 1,2 ÷ 20 × 0,5.
    [21.2, 1.53, 1.53],
    // 37,05 to 40,95 touch the maximum.
    [39, 0, 2],
    // 41,8 does not.
    [44, 2, 2],
    // 18,05 to 19,95 lie below all levels.
    [19, 0, 0],
  ])('about %s is %s points for certain and perhaps %s', (value, certain, possible) => {
    expect(close(earned(rowOf('about'), value))).toEqual([certain, possible]);
  });

  it.each([
    // 19,95 to 21: perhaps it is 21.
    [21, 0, 1.525],
    // 18,905 to 19,9: nearly 19,9 is never 20.
    [19.9, 0, 0],
    // 37,05 to 39: 1,5 + 19 ÷ 20 × 0,5.
    [39, 1.975, 1.975],
  ])('nearly %s is %s points for certain and perhaps %s: never more than its number', (value, certain, possible) => {
    expect(close(earned(rowOf('nearly'), value))).toEqual([certain, possible]);
  });

  it('that is nearly so much may be better by it, where less is better', () => {
    // 2,47 to 2,6 touch 2,5: at 2,47 it is 2,0, at 2,6 it is 1,5 + 0,4 ÷ 0,5 × 0,5.
    expect(close(earned(rowOf('nearly', poverty), 2.6))).toEqual([0, 2]);
    // 2,85 to 3,15: the best of it is 1,5 + 0,15 ÷ 0,5 × 0,5.
    expect(close(earned(rowOf('about', poverty), 3))).toEqual([0, 1.65]);
  });

  it('that comes up to a strict level and no further does not pass it', () => {
    const strict = { ...wastewater, isMinimumStrict: true };
    // Nearly 20; about 20 ÷ 1,05, which is up to 20; nearly 3 ÷ 0,95, which is down to 3.
    expect(earned(rowOf('nearly', strict), 20)).toEqual([0, 0]);
    expect(earned(rowOf('about', strict), 20 / 1.05)).toEqual([0, 0]);
    expect(earned(rowOf('nearly', { ...poverty, isMinimumStrict: true }), 3 / 0.95)).toEqual([0, 0]);
  });

  it('near a level by its rounded end alone is near it all the same', () => {
    // 20 ÷ 0,95, of which 95 % are 20 again but for the last bit; 40 ÷ 1,05 likewise.
    expect(earned(rowOf('about'), 20 / 0.95)[0]).toBe(0);
    expect(earned(rowOf('about'), 20 / 0.95 + 1e-8)[0]).toBe(0);
    expect(earned(rowOf('about'), 40 / 1.05)[0]).toBe(0);
    expect(earned(rowOf('about'), 40 / 1.05 - 1e-8)[0]).toBe(0);
    // 1e-7 away is away.
    expect(earned(rowOf('about'), 20 / 0.95 + 1e-7)[0]).toBeGreaterThan(1.5);
    expect(earned(rowOf('about'), 40 / 1.05 - 1e-7)[0]).toBeGreaterThan(1.5);
  });

  it('below 0 lies around its number too', () => {
    // −10,71 to −9,69 touch −10: at −9,69 it is 1,5 + 0,31 ÷ 15 × 0,5.
    const growth = { ...wastewater, minimum: -10, risesFrom: -10, maximum: 5 };
    expect(close(earned(rowOf('about', growth), -10.2))).toEqual([0, 1.510_333_333]);
    expect(close(earned(rowOf('about', growth), -10.6))).toEqual([0, 0]);
  });
});

describe('rows in arrays', () => {
  const points = (quantity: QuantityRow | null, known: Known, certain = 0, possible = certain): KernelRow => ({
    indicator: 'row',
    quantity,
    known,
    value: null,
    restsOn: null,
    certain,
    possible,
  });

  it('add up by criterion, the vague ones beside the others, and leave rows that stay alone', () => {
    const rows = [
      points(null, 'exact', 0.7),
      points(wastewater, 'about'),
      points(wastewater, 'exact'),
      points(poverty, 'short'),
      points(poverty, 'exact'),
    ];
    const laidOut = layOut(rows, Int32Array.of(0, 1, 0, 1, 1));
    const [earnedPoints, sums] = [Float64Array.of(0.7, 9, 9, 9, 9), new Float64Array(2)];
    const more = laidOut.score(Float64Array.of(5, 20, 30, 2.75, 2.75), earnedPoints, sums);
    // About 20: nothing certain, perhaps 1,525. 30: 1,75. At most as good as 2,75: perhaps 1,75. 2,75: 1,75.
    expect([...earnedPoints]).toEqual([0.7, 0, 1.75, 0, expect.closeTo(1.75, 12)]);
    expect([...sums]).toEqual([expect.closeTo(1.75, 12), expect.closeTo(1.75, 12)]);
    expect(more).toBeCloseTo(1.525 + 1.75, 12);
    expect([...laidOut.rows]).toEqual([2, 4, 1, 3]);
    expect([...laidOut.criteria]).toEqual([0, 1, 1, 1]);
  });

  it('earn a share below the minimum where their own policy is proportional', () => {
    const rows = [points({ ...wastewater, isProportional: true }, 'exact'), points(wastewater, 'exact')];
    const earnedPoints = new Float64Array(2);
    layOut(rows, Int32Array.of(0, 0)).score(Float64Array.of(10, 10), earnedPoints, new Float64Array(1));
    expect([...earnedPoints]).toEqual([0.75, 0]);
  });
});
