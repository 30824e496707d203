/** What rows read as amounts move, worked out by hand: 1.000 people, 600 of them inside, on 10 km²; 3 beds, 15.000 m² of floor. */
import { describe, expect, it } from 'vitest';
import { exactly, kernelCity } from '../../../tests/support/kernel-city';
import { compileKernel } from './kernel';
import type { Kernel } from './kernel';
import type { Amounts } from './moving-amounts';

type City = Parameters<typeof kernelCity>[0];
type Move = (kernel: Kernel, amounts: Amounts) => void;

const add =
  (whole: number, inner: number): Move =>
  ({ mover }, amounts) => {
    mover.addPeople(amounts, whole, inner);
  };
const set =
  (id: string, amount: number): Move =>
  ({ mover, driverOf }, amounts) => {
    mover.set(amounts, driverOf.get(id) ?? -1, amount);
  };

/** What every row with drivers reads after the moves: people, density, beds, floor. */
function read(city: City, ...moves: readonly Move[]): readonly number[] {
  const kernel = compileKernel(kernelCity(city), 'strict');
  const [amounts, values] = [kernel.mover.newAmounts(), kernel.values.slice()];
  for (const move of moves) move(kernel, amounts);
  kernel.mover.valuesOf(amounts, values);
  return [...values.slice(0, 4)].map((value) => Number(value.toFixed(9)));
}

describe('amounts that move', () => {
  it('are as filed before anything moves', () => {
    expect(read({})).toEqual([1, 100, 50, 25]);
    expect(read({}, add(0, 0))).toEqual([1, 100, 50, 25]);
    // A table that says a thousand people of whom nobody is known says so still.
    expect(read({ readings: { people: exactly(1) }, drivers: { 'people-whole': 0 } })[0]).toBe(1);
  });

  it('dilute what stays: 200 people more, all inside', () => {
    // 1.200 on 10 km²; 3 beds for 800 are 37,5; 15.000 m² for 800 are 18,75.
    expect(read({}, add(200, 200))).toEqual([1.2, 120, 37.5, 18.75]);
    // Of 200 more outside the inner city hears nothing.
    expect(read({}, add(200, 0))).toEqual([1.2, 120, 50, 25]);
  });

  it('take along what keeps pace with the people inside, or with all', () => {
    // 15.000 × 800 ÷ 600 = 20.000 m² stay 25 a head.
    expect(read({ behaviours: { floor: 'pace-inner' } }, add(200, 200))).toEqual([1.2, 120, 37.5, 25]);
    // 3 × 1.200 ÷ 1.000 = 3,6 beds for 600.
    expect(read({ behaviours: { beds: 'pace-whole' } }, add(200, 0))).toEqual([1.2, 120, 60, 25]);
    expect(read({ behaviours: { beds: 'pace-inner' } }, add(200, 0))).toEqual([1.2, 120, 50, 25]);
  });

  it('set people as people come, and any other quantity alone', () => {
    expect(read({ behaviours: { beds: 'pace-whole', floor: 'pace-inner' } }, set('people-whole', 1200))).toEqual([1.2, 120, 60, 25]);
    expect(read({ behaviours: { beds: 'pace-whole', floor: 'pace-inner' } }, set('people-inner', 800))).toEqual([1, 100, 37.5, 25]);
    expect(read({}, set('area-natural', 20))).toEqual([1, 50, 50, 25]);
    expect(read({}, set('beds', 2.4))).toEqual([1, 100, 40, 25]);
  });

  it('that went up and down again leave the row its very number: a last bit is no change', () => {
    const kernel = compileKernel(
      kernelCity({ readings: { beds: exactly(116.666_666_667) }, drivers: { beds: 7 }, behaviours: { beds: 'pace-inner' } }),
      'strict',
    );
    const [amounts, values] = [kernel.mover.newAmounts(), kernel.values.slice()];
    kernel.mover.addPeople(amounts, 0, 100);
    kernel.mover.addPeople(amounts, 0, -100);
    kernel.mover.valuesOf(amounts, values);
    // 7 × 700 ÷ 600 × 600 ÷ 700 is 7,000000000000001 in binary figures.
    expect([amounts.drivers[3] === 7, values[2]]).toEqual([false, 116.666_666_667]);
  });

  it('come back to what they were', () => {
    const kernel = compileKernel(kernelCity({ readings: { beds: exactly(100) } }), 'strict');
    const amounts = kernel.mover.newAmounts();
    const before = { drivers: [...amounts.drivers], excesses: [...amounts.excesses] };
    // 100 beds in ten thousand of 600 are 6, 3 more than are known.
    expect(before.excesses[2]).toBeCloseTo(3, 9);
    amounts.drivers.fill(7);
    amounts.excesses.fill(7);
    kernel.mover.reset(amounts);
    expect({ drivers: [...amounts.drivers], excesses: [...amounts.excesses] }).toEqual(before);
  });

  it('move a row that contradicts them by its own arithmetic', () => {
    const city: City = { readings: { beds: exactly(100) } };
    // The row says 6 beds, the amount 3: one more makes 7 of them, 116,66… in ten thousand.
    expect(read(city, set('beds', 4))[2]).toBeCloseTo(116.666_666_667, 8);
    expect(read(city, add(0, 200))[2]).toBeCloseTo(75, 9);
    // All 6 keep pace: 100 as before.
    expect(read({ ...city, behaviours: { beds: 'pace-inner' } }, add(0, 200))[2]).toBeCloseTo(100, 9);
    // Of one stock that keeps pace no other row’s excess grows.
    expect(read({ ...city, behaviours: { floor: 'pace-inner' } }, add(0, 200), set('beds', 4))[2]).toBeCloseTo(87.5, 9);
  });

  it('are worked out of themselves where they were 0', () => {
    const none: City = { readings: { beds: exactly(0) }, drivers: { beds: 0 } };
    expect(read(none, set('beds', 3))).toEqual([1, 100, 50, 25]);
    expect(read(none, set('area-natural', 20))[2]).toBe(0);
    // 1.000 people where nobody was counted: one thousand.
    expect(read({ readings: { people: exactly(0) }, drivers: { 'people-whole': 0 } }, add(1000, 0))[0]).toBe(1);
    // Over a number of people that nobody knows there is nothing to work out.
    expect(read({ ...none, drivers: { beds: 0, 'people-inner': null } }, set('beds', 3))[2]).toBe(0);
  });

  it('leave a row as it is over 0 of what it is divided by', () => {
    expect(read({}, set('area-natural', 0))).toEqual([1, 100, 50, 25]);
    expect(read({}, set('people-inner', 0))).toEqual([1, 100, 50, 25]);
  });

  it('are scaled by the numerator alone where the denominator is not known', () => {
    expect(read({ drivers: { 'people-inner': null } }, set('beds', 6))[2]).toBe(100);
    expect(read({ drivers: { 'people-inner': null } }, add(100, 100))).toEqual([1.1, 110, 50, 25]);
  });

  it('move no row without a number, and none whose own quantity is not known', () => {
    expect(read({ readings: { beds: undefined } }, set('beds', 6))[2]).toBeNaN();
    expect(read({ drivers: { beds: null } }, add(200, 200))).toEqual([1.2, 120, 50, 18.75]);
  });

  it('that are no people do not come from nowhere: what keeps pace with nobody stays', () => {
    const empty: City = { drivers: { 'people-whole': 0 }, behaviours: { beds: 'pace-whole' } };
    expect(read(empty, add(100, 0))[2]).toBe(50);
    const kernel = compileKernel(kernelCity(empty), 'strict');
    const amounts = kernel.mover.newAmounts();
    kernel.mover.addPeople(amounts, 100, 0);
    expect([...amounts.drivers]).toEqual([100, 600, 10, 3, 15_000]);
  });
});

describe('rows that were filed over nobody', () => {
  const nobody: City = { drivers: { 'people-inner': 0, beds: null, floor: null } };

  it('stay as filed while nobody is there, and say nothing once people come', () => {
    expect(read(nobody)).toEqual([1, 100, 50, 25]);
    expect(read(nobody, add(200, 0))).toEqual([1.2, 120, 50, 25]);
    expect(read(nobody, add(200, 200))).toEqual([1.2, 120, Number.NaN, Number.NaN]);
    expect(read(nobody, set('people-inner', 200))).toEqual([1, 100, Number.NaN, Number.NaN]);
  });

  it('are worked out where their amount is known: 3 beds for 200 people are 150 in ten thousand', () => {
    expect(read({ drivers: { 'people-inner': 0, floor: null } }, add(200, 200))).toEqual([1.2, 120, 150, Number.NaN]);
  });

  it('as a density without land say nothing of the land; 0 for each stays 0', () => {
    const city = (density: number): City => ({
      readings: { people: exactly(0), density: exactly(density) },
      drivers: { 'people-whole': 0, 'area-natural': null },
    });
    expect(read(city(100))[1]).toBe(100);
    expect(read(city(100), add(200, 0))[1]).toBeNaN();
    expect(read(city(0), add(200, 0))[1]).toBe(0);
  });

  it('are as good as a row that waits: nothing for certain, and the maximum perhaps', () => {
    const kernel = compileKernel(kernelCity(nobody), 'strict');
    const [amounts, values, score] = [kernel.mover.newAmounts(), kernel.values.slice(), kernel.newScore()];
    kernel.scoreAmounts(amounts, values, score);
    // 1 + 1 + 1,5 + 1,5, 3 % poor are 1,5, a plan in the making is 1.
    expect([score.total, score.possible]).toEqual([7.5, 7.5]);
    kernel.mover.addPeople(amounts, 200, 200);
    kernel.scoreAmounts(amounts, values, score);
    // 1,2 thousand people and 120 a km² are 1,1 each; beds and floor are up to 2 each.
    expect([score.total, score.possible]).toEqual([expect.closeTo(4.7, 9), expect.closeTo(8.7, 9)]);
    expect([...score.points]).toEqual([expect.closeTo(1.1, 9), expect.closeTo(1.1, 9), 0, 0, 1.5, 1]);
  });
});

describe('what a row is a ratio of', () => {
  const partsOf = (city: City, id: string) => {
    const kernel = compileKernel(kernelCity(city), 'strict');
    const parts = kernel.mover.partsOf(kernel.rowOf.get(id) ?? -1);
    return parts === null ? null : [kernel.drivers[parts.above], parts.below === null ? null : kernel.drivers[parts.below], parts.factor];
  };

  it('are the quantities above and below, and its factor', () => {
    expect(partsOf({}, 'beds')).toEqual(['beds', 'people-inner', 10_000]);
    expect(partsOf({}, 'people')).toEqual(['people-whole', null, 0.001]);
    expect(partsOf({}, 'poverty')).toBeNull();
  });

  it('is nothing where the quantity above is not known, or is 0 over one that is not', () => {
    expect(partsOf({ drivers: { beds: null } }, 'beds')).toBeNull();
    expect(partsOf({ drivers: { 'people-inner': null } }, 'beds')).toEqual(['beds', null, 10_000]);
    expect(partsOf({ drivers: { 'people-inner': null, beds: 0 } }, 'beds')).toBeNull();
    expect(partsOf({ drivers: { 'people-whole': 0 } }, 'people')).toEqual(['people-whole', null, 0.001]);
    expect(partsOf({ drivers: { beds: 0 } }, 'beds')).toEqual(['beds', 'people-inner', 10_000]);
  });
});
