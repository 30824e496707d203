/** What a row reads now, and what it rests on where it was filed over nothing. A made-up city; figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import { cityOf, editionOf, quantity, ratioRow, reads } from '../../../tests/support/made-up-ratios';
import type { Driver } from '../../domain/driver';
import { movingFactsOf, startFrom } from './moving-facts';
import { anchorHere, currentNumber, grownFromNone, restsOn } from './row-number';

const people = ratioRow('people', { numerator: 'people-whole', denominator: null, factor: 1 });
const beds = ratioRow('beds', { numerator: 'beds', denominator: 'people-whole', factor: 10_000 });
const density = ratioRow('density', { numerator: 'people-whole', denominator: 'land', factor: 1 });
const inner = ratioRow('inner', { numerator: 'people-inner', denominator: 'land-inner', factor: 1 });
const works = ratioRow('works', { numerator: 'works', denominator: null, factor: 1 });
const waterPerHouse = ratioRow('water', { numerator: 'water', denominator: 'houses', factor: 1 });
const edition = editionOf(people, beds, density, inner, works, waterPerHouse);

/** Every row filed as 20, over what is known. */
function over(...known: readonly [string, Driver][]) {
  const rows = [people, beds, density, inner, works, waterPerHouse].map(({ id }) => reads(id, 20));
  const start = startFrom(cityOf(known, rows), edition);
  const moving = movingFactsOf(start);
  return {
    start,
    moving,
    rests: (row: typeof beds, value: number | null = 20) => restsOn(start, row, value),
    grown: (row: typeof beds) => grownFromNone(moving, start, row),
    now: (row: typeof beds) => currentNumber(moving, start, row),
  };
}

describe('a figure that was filed over nothing', () => {
  it('rests on there being nobody, where nobody knows how many beds there are', () => {
    expect(over(quantity('people-whole', 0)).rests(beds)).toBe('people-whole');
    expect(over(quantity('people-whole', 0), quantity('beds', 5)).rests(beds)).toBeNull();
    expect(over(quantity('people-whole', 10_000)).rests(beds)).toBeNull();
    expect(over(quantity('beds', 5)).rests(beds)).toBeNull();
  });

  it('of another quantity than people rests on it just so', () => {
    expect(over(quantity('houses', 0)).rests(waterPerHouse)).toBe('houses');
  });

  it('is a density of nobody on land that nobody knows, in the whole city and in the inner one', () => {
    expect(over(quantity('people-whole', 0)).rests(density)).toBe('people-whole');
    expect(over(quantity('people-inner', 0)).rests(inner)).toBe('people-inner');
    // 0 people on a km² is what nobody makes, and on land that is known it is a contradiction of its own.
    expect(over(quantity('people-whole', 0)).rests(density, 0)).toBeNull();
    expect(over(quantity('people-whole', 0), quantity('land', 5)).rests(density)).toBeNull();
    expect(over(quantity('people-whole', 9)).rests(density)).toBeNull();
    // Water that there is none of is no sign of people.
    expect(over(quantity('water', 0)).rests(waterPerHouse)).toBeNull();
  });

  it('rests on nothing where there is no figure, or where it is a count', () => {
    expect(over(quantity('people-whole', 0)).rests(beds, null)).toBeNull();
    expect(over(quantity('people-whole', 0)).rests(people)).toBeNull();
    expect(over(quantity('works', 0)).rests(works)).toBeNull();
  });

  it('holds while there is nobody, and has no number once somebody is there', () => {
    const city = over(quantity('people-whole', 0));
    expect([city.grown(beds), city.now(beds)]).toEqual([null, 20]);
    city.moving.drivers.set('people-whole', 500);
    expect([city.grown(beds), city.now(beds)]).toEqual(['people-whole', null]);
    expect([city.grown(density), city.now(density)]).toEqual(['people-whole', null]);
  });

  it('is worked out once what it counts is known: 3 beds for 500 people are 60 in ten thousand, 500 people on 4 km² are 125', () => {
    const city = over(quantity('people-whole', 0));
    city.moving.drivers.set('people-whole', 500);
    city.moving.drivers.set('beds', 3);
    city.moving.drivers.set('land', 4);
    expect([city.grown(beds), city.now(beds)]).toEqual([null, 60]);
    expect([city.grown(density), city.now(density)]).toEqual([null, 125]);
  });

  it('that was set since starts from what there is then', () => {
    const city = over(quantity('people-whole', 0));
    city.moving.drivers.set('people-whole', 500);
    anchorHere(city.moving, beds);
    expect([city.grown(beds), city.now(beds)]).toEqual([null, 20]);
  });
});

describe('a count', () => {
  it('of 0 grows to what there is, and one filed beside a quantity of 0 stays as filed until that moves', () => {
    const city = over(quantity('works', 0));
    expect(city.now(works)).toBe(20);
    city.moving.drivers.set('works', 6);
    expect(city.now(works)).toBe(6);
  });
});
