import { describe, expect, it } from 'vitest';
import { startFrom } from '../scenario/moving-facts';
import { edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { compileKernel } from './kernel';
import { leversOf, linesOf, pull } from './levers';

const kernel = compileKernel(startFrom(sampleBaseline, edition), 'strict');
const levers = leversOf(kernel);
const lever = (id: string) => levers.find((each) => each.id === id) ?? { id, amount: Number.NaN };
const line = (driver: string, row: string) => linesOf(kernel, lever(driver))[kernel.rowOf.get(row) ?? -1] ?? null;

describe('the levers of a city', () => {
  it('are people inside and outside, then every quantity that is known: 45.700 of 51.690 people live inside', () => {
    expect(levers.slice(0, 2)).toEqual([
      { id: 'people-inner', amount: 45_700 },
      { id: 'people-outer', amount: 5990 },
    ]);
    expect(levers.map(({ id }) => id)).not.toContain('people-whole');
    expect(levers.map(({ id }) => id)).not.toContain('revenue');
  });

  it('are the whole city’s people where nobody knows who lives inside: 51.690 are never said to live outside', () => {
    const drivers = new Map([...sampleBaseline.drivers].filter(([id]) => id !== 'people-inner'));
    const unknown = compileKernel(startFrom({ ...sampleBaseline, drivers }, edition), 'strict');
    const [people, next] = leversOf(unknown);
    expect(people).toEqual({ id: 'people-whole', amount: 51_690 });
    expect(next?.id).not.toContain('people');
    // Row 9 in thousands: 51,69 to 60 is 8.310 people.
    const lines = people === undefined ? [] : linesOf(unknown, people);
    expect(lines[unknown.rowOf.get('population-whole') ?? -1]?.solve(60)).toBeCloseTo(8310, 6);
  });

  it('reach a level where two lines say so: 2,8 beds in ten thousand of 45.700 people are 1,828 beds more than 2,4', () => {
    // (2,8 − 2,4) × 45.700 ÷ 10.000
    expect(line('hospital-beds', 'hospital-beds')?.solve(2.8)).toBeCloseTo(1.828, 9);
    expect(line('hospital-beds', 'hospital-beds')?.at(1.828)).toBeCloseTo(2.8, 9);
  });

  it('dilute what does not come along: 10,968 beds are 2 in ten thousand of 54.840 people, 9.140 more', () => {
    expect(line('people-inner', 'hospital-beds')?.solve(2)).toBeCloseTo(9140, 6);
    expect(line('people-outer', 'hospital-beds')).toBeNull();
  });

  it('count people who come to the inner city in the whole city too', () => {
    // Row 9 in thousands: 51,69 to 60 is 8.310 people, wherever they come to.
    expect(line('people-inner', 'population-whole')?.solve(60)).toBeCloseTo(8310, 6);
    expect(line('people-outer', 'population-whole')?.solve(60)).toBeCloseTo(8310, 6);
  });

  it('never reach what they move away from', () => {
    // Beds a head go to 0 as people come and never to more than they are, short of a city without people.
    expect(line('people-inner', 'hospital-beds')?.solve(0)).toBeNull();
  });

  it('leave a row where it is whose quantity keeps pace with them, however many there are: nothing is reached at 0 people', () => {
    // Water, floor, power and subscriptions a head, of 1.000 cities from 40.007 to 240.000 people: binary sums leave dust in most of them.
    const [water] = sampleBaseline.observations.filter(({ indicator }) => indicator === 'water-use');
    const consumed = sampleBaseline.drivers.get('water-consumption');
    const [people, all] = [sampleBaseline.drivers.get('people-inner'), sampleBaseline.drivers.get('people-whole')];
    if (water === undefined || consumed === undefined || people === undefined || all === undefined) throw new Error('the sample has water');
    const moved = Array.from({ length: 1000 }, (_, index) => {
      const [value, inner] = [60 + index / 7, 40_000 + index * 200 + (index % 13) + 7];
      const observations = [{ ...water, reading: { kind: 'exact' as const, value } }];
      const drivers = new Map([
        ['people-whole', { ...all, value: 300_000 }],
        ['people-inner', { ...people, value: inner }],
        ['water-consumption', { ...consumed, value: value * inner }],
      ]);
      const city = compileKernel(startFrom({ ...sampleBaseline, observations, drivers }, edition), 'strict');
      const comers = leversOf(city).find(({ id }) => id === 'people-inner') ?? { id: 'people-inner', amount: Number.NaN };
      return linesOf(city, comers)[city.rowOf.get('water-use') ?? -1];
    });
    expect(moved.filter((each) => each !== null)).toHaveLength(0);
  });

  it('move every row as replayed amounts do', () => {
    const amounts = kernel.mover.newAmounts();
    const values = kernel.values.slice();
    for (const each of levers) {
      const by = Math.max(1, each.amount) * 0.37;
      kernel.mover.reset(amounts);
      pull(kernel, amounts, each, by);
      kernel.mover.valuesOf(amounts, values);
      linesOf(kernel, each).forEach((found, row) => {
        if (found !== null) expect(found.at(by) / (values[row] ?? 0)).toBeCloseTo(1, 9);
        else expect(values[row]).toBe(kernel.values[row]);
      });
    }
  });
});
