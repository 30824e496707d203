/**
 * The arithmetic and the reading held against a scorer that shares nothing with the product: its own reading of the law's files, exact
 * fractions, its own tables in many layouts. 1.050 workbooks (661.500 rows) are compared in the campaign.
 */
import { describe, expect, it } from 'vitest';
import { compareWorkbook } from '../support/independent-scorer/disagreements';
import { compare, divided, fraction, minus, plus, times, toNumber } from '../support/independent-scorer/fraction';
import { lawRegions, lawRows } from '../support/independent-scorer/law';
import { pointsByHand } from '../support/independent-scorer/score-by-hand';
import { randomWorkbook } from '../support/independent-scorer/random-workbook';
import { askTheProduct } from '../support/ask-the-product';

describe('the scorer by hand', () => {
  it('reads 63 rows and four regions from the files of the law', () => {
    expect(lawRows.map(({ number }) => number)).toEqual(Array.from({ length: 63 }, (_, index) => index + 1));
    expect(lawRows.filter(({ levels }) => levels === null).map(({ number }) => number)).toEqual([1, 2, 4, 25, 48, 52]);
    expect(lawRegions).toHaveLength(4);
  });

  it('reckons in fractions', () => {
    const third = divided(fraction(1), fraction(3));
    expect(compare(plus(third, times(third, fraction(2))), fraction(1))).toBe(0);
    expect(toNumber(minus(fraction('0.3'), fraction('0.1')))).toBe(0.2);
    expect(toNumber(fraction('-12.75'))).toBe(-12.75);
  });

  it.each([
    // From the report and law.md: rows 7, 8, 9, 11, 30, 40; 9 and 11 also with the minimum of the region, 120 and 900.
    [7, '2.33', true, null, 2],
    [8, '1.1', true, null, 0],
    [9, '51.69', true, null, 0],
    [9, '51.69', false, null, 0.387675], // 51,69 ÷ 200 × 1,5
    [9, '120', true, 'northern-midlands-central-highlands', 1.5],
    [11, '375.2', false, 'northern-midlands-central-highlands', 0.6253333333], // 375,2 ÷ 900 × 1,5
    [30, '780', true, null, 0.76], // 0,75 + 30 ÷ 750 × 0,25
    [40, '37.5', true, null, 1.9375], // 1,5 + 17,5 ÷ 20 × 0,5
    [7, '6', false, null, 0.75], // 3 ÷ 6 × 1,5
  ])('gives row %i at %s its points', (number, decimal, isStrict, region, points) => {
    const row = lawRows.find((each) => each.number === number);
    if (row === undefined) throw new Error('no such row');
    const found = lawRegions.find(({ id }) => id === region) ?? null;
    expect(toNumber(pointsByHand(row, { is: 'number', decimal }, isStrict, found).certain)).toBeCloseTo(points, 9);
  });
});

describe('random workbooks in many layouts', () => {
  it('score as by hand: every row, both policies, every region, 60 workbooks', () => {
    let rows = 0;
    const disagreements: string[] = [];
    for (let seed = 1; seed <= 60; seed += 1) {
      const compared = compareWorkbook(randomWorkbook(seed), askTheProduct);
      rows += compared.rows;
      disagreements.push(...compared.disagreements);
    }
    expect(disagreements.slice(0, 20)).toEqual([]);
    expect(rows).toBe(60 * 10 * 63);
  });

  it('come in layouts that differ', () => {
    const layouts = new Set(Array.from({ length: 60 }, (_, index) => randomWorkbook(index + 1).layout));
    expect(layouts.size).toBeGreaterThan(50);
  });
});
