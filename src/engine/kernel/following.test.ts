/** What follows a lever of a city that is worked out by hand: 1.000 people, 600 of them inside, on 10 km²; 3 beds. */
import { describe, expect, it } from 'vitest';
import { exactly, kernelCity, kernelStandard, waiting } from '../../../tests/support/kernel-city';
import type { Standard } from '../../domain/standard';
import { beyondRange, unmovedBy } from './following';
import { compileKernel } from './kernel';
import { leversOf, linesOf, pull } from './levers';

type City = NonNullable<Parameters<typeof kernelCity>[0]>;

function asked(city: City, id: string) {
  const start = kernelCity(city);
  const kernel = compileKernel(start, 'strict');
  const lever = leversOf(kernel).find((each) => each.id === id) ?? { id, amount: 0 };
  return { kernel, lever, edition: start.edition };
}

const unmoved = (city: City, id: string) => {
  const { kernel, lever, edition } = asked(city, id);
  return unmovedBy(kernel, edition, lever);
};

const beyond = (city: City, id: string, by: number) => {
  const { kernel, lever, edition } = asked(city, id);
  return beyondRange(kernel, edition, lever, by).map(({ indicator, value, low, high }) => [indicator, Number(value.toFixed(6)), low, high]);
};

/** Rows that are believed within other bounds. */
const within = (bounds: Readonly<Record<string, readonly [number, number]>>): Partial<Standard> => ({
  indicators: kernelStandard.indicators.map((row) => {
    const bound = bounds[row.id];
    return row.kind === 'numeric' && bound !== undefined ? { ...row, plausible: { low: bound[0], high: bound[1] } } : row;
  }),
});

describe('along a quantity', () => {
  it('rows move that are worked out of it, above or below', () => {
    expect(['people-inner', 'people-outer', 'area-natural', 'beds', 'floor'].map((id) => unmoved({}, id))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('nothing moves that no row is worked out of', () => {
    expect(unmoved({ drivers: { schools: 4 } }, 'schools')).toBe('independent');
  });

  it('nobody knows what moves while the row has no figure', () => {
    expect(unmoved({ readings: { beds: waiting } }, 'beds')).toBe('waiting');
    expect(unmoved({ readings: { density: waiting } }, 'area-natural')).toBe('waiting');
    // One of two that read the people inside has a figure.
    expect(unmoved({ readings: { beds: waiting } }, 'people-inner')).toBeNull();
  });

  it('a row that is kept as it was filed does not move', () => {
    expect(unmoved({ resolutions: { beds: { kind: 'filed' } }, filedPoints: { beds: 1.2 } }, 'beds')).toBe('kept');
  });

  it('what keeps pace with it moves too', () => {
    const standard: Partial<Standard> = { indicators: kernelStandard.indicators.filter(({ id }) => id === 'beds') };
    expect(unmoved({ standard }, 'people-outer')).toBe('independent');
    expect(unmoved({ standard, behaviours: { beds: 'pace-whole' } }, 'people-outer')).toBeNull();
  });

  it('a row is not worked out of a quantity that it reads above one that is not known and of 0', () => {
    expect(unmoved({ drivers: { beds: 0, 'people-inner': null } }, 'beds')).toBe('kept');
  });
});

describe('what a quantity takes out of the range of a row', () => {
  it('is told with the value that it would read and its range', () => {
    const standard = within({ density: [20, 150] });
    // 1.600 people on 10 km² are 160.
    expect(beyond({ standard }, 'people-outer', 600)).toEqual([['density', 160, 20, 150]]);
    expect(beyond({ standard }, 'people-outer', 500)).toEqual([]);
    // 1.000 people on 60 km² are 16,67.
    expect(beyond({ standard }, 'area-natural', 50)).toEqual([['density', 16.666667, 20, 150]]);
    expect(beyond({ standard }, 'area-natural', 40)).toEqual([]);
  });

  it('is nothing of a row that comes nearer to its range, from above or from below', () => {
    const standard = within({ density: [120, 150] });
    expect(beyond({ standard }, 'people-outer', 100)).toEqual([]);
    expect(beyond({ standard }, 'area-natural', 1)).toEqual([['density', 90.909091, 120, 150]]);
    const above = within({ density: [20, 80] });
    expect(beyond({ standard: above }, 'area-natural', 1)).toEqual([]);
    expect(beyond({ standard: above }, 'people-outer', 100)).toEqual([['density', 110, 20, 80]]);
  });

  it('is told of the amount itself where the row contradicts it', () => {
    // The row says 100 beds in ten thousand, 6 in all; the amount is 3. With 6 more the row reads 200, the amount 150.
    const standard = within({ beds: [0, 160] });
    expect(beyond({ standard, readings: { beds: exactly(100) } }, 'beds', 6)).toEqual([['beds', 200, 0, 160]]);
    // The row says 25 in ten thousand, 1,5 in all: with 6 more it reads 125, the amount 9 ÷ 600 = 150.
    expect(beyond({ standard: within({ beds: [0, 140] }), readings: { beds: exactly(25) } }, 'beds', 6)).toEqual([['beds', 150, 0, 140]]);
  });

  it('is told of the amount itself of a row that is the amount', () => {
    // The row says 0,9 thousand people, the amount 1.000. With 600 more the row reads 1,5, the amount 1,6.
    const city = { readings: { people: exactly(0.9) } };
    expect(beyond({ ...city, standard: within({ people: [0.5, 1.55] }) }, 'people-outer', 600)).toEqual([['people', 1.6, 0.5, 1.55]]);
    expect(beyond({ ...city, standard: within({ people: [0.5, 1.65] }) }, 'people-outer', 600)).toEqual([]);
  });

  it('is nothing of a row over an amount that nobody knows: 1.600 people are no 1.600 for a km²', () => {
    const unknown = { standard: within({ density: [20, 150] }), drivers: { 'area-natural': null } };
    expect(beyond({ ...unknown, readings: { density: waiting } }, 'people-outer', 600)).toEqual([]);
    // Of a row that has a figure it is the row that moves: 100 × 1,6.
    expect(beyond(unknown, 'people-outer', 600)).toEqual([['density', 160, 20, 150]]);
  });

  it('is told of a row without a denominator by its own factor', () => {
    expect(beyond({ standard: within({ people: [0.5, 1.5] }) }, 'people-outer', 600)).toEqual([['people', 1.6, 0.5, 1.5]]);
  });
});

describe('levers', () => {
  const line = (city: City, lever: string, row: string) => {
    const { kernel, lever: found } = asked(city, lever);
    return linesOf(kernel, found)[kernel.rowOf.get(row) ?? -1] ?? null;
  };

  it('are the people inside and outside, who are never fewer than none, and every quantity that is known', () => {
    const levers = (city: City) => leversOf(asked(city, '').kernel);
    expect(levers({})).toEqual([
      { id: 'people-inner', amount: 600 },
      { id: 'people-outer', amount: 400 },
      { id: 'area-natural', amount: 10 },
      { id: 'beds', amount: 3 },
      { id: 'floor', amount: 15_000 },
    ]);
    expect(levers({ drivers: { 'people-inner': 1200 } })[1]).toEqual({ id: 'people-outer', amount: 0 });
    expect(levers({ drivers: { 'people-whole': null, beds: null } }).map(({ id }) => id)).toEqual(['area-natural', 'floor']);
  });

  it('move what they are called, and what is not known not at all', () => {
    const { kernel } = asked({}, '');
    const after = (id: string) => {
      const amounts = kernel.mover.newAmounts();
      pull(kernel, amounts, { id, amount: 1 }, 50);
      return [...amounts.drivers];
    };
    expect(after('people-inner')).toEqual([1050, 650, 10, 3, 15_000]);
    expect(after('people-outer')).toEqual([1050, 600, 10, 3, 15_000]);
    expect(after('people-whole')).toEqual([1050, 600, 10, 3, 15_000]);
    expect(after('beds')).toEqual([1000, 600, 10, 53, 15_000]);
    expect(after('schools')).toEqual([1000, 600, 10, 3, 15_000]);
  });

  it('follow a row that contradicts its amount by what the row itself says', () => {
    // 6 beds by the row: 100 in ten thousand. 3 more are 150.
    const found = line({ readings: { beds: exactly(100) } }, 'beds', 'beds');
    expect(found?.at(3)).toBeCloseTo(150, 9);
    expect(found?.solve(150)).toBeCloseTo(3, 9);
  });

  it('work a row out of its amounts where it was 0, and not at all over 0', () => {
    const found = line({ readings: { beds: exactly(0) }, drivers: { beds: 0 } }, 'beds', 'beds');
    // 3 beds of 600 people are 50.
    expect(found?.at(3)).toBeCloseTo(50, 9);
    expect(found?.solve(50)).toBeCloseTo(3, 9);
    expect(line({ drivers: { 'people-inner': 0 } }, 'beds', 'beds')).toBeNull();
  });

  it('move no row that waits, has no quantity, or reads another', () => {
    expect(line({ readings: { beds: waiting } }, 'beds', 'beds')).toBeNull();
    expect(line({}, 'beds', 'poverty')).toBeNull();
    expect(line({}, 'beds', 'floor')).toBeNull();
    expect(line({ drivers: { 'people-inner': null } }, 'beds', 'beds')?.at(3)).toBeCloseTo(100, 9);
  });

  it('never reach a level beyond a denominator of 0', () => {
    // 1.000 people on 10 km²: 200 a km² are 5 km² less; a negative density would be a negative area.
    expect(line({}, 'area-natural', 'density')?.solve(200)).toBeCloseTo(-5, 9);
    expect(line({}, 'area-natural', 'density')?.solve(-100)).toBeNull();
  });

  it('that are less than one are tried by one', () => {
    const found = line({ readings: { beds: exactly(0.5) }, drivers: { beds: 0.03 } }, 'beds', 'beds');
    // 0,03 beds of 600 are 0,5 in ten thousand; 0,6 more are 10 more.
    expect(found?.at(0.6)).toBeCloseTo(10.5, 9);
  });
});
