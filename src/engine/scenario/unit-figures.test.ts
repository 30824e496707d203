/** Figures of communes that are cut and put together: amounts by people, ratios by weight. Worked out by hand. */
import { describe, expect, it } from 'vitest';
import { smallStandard } from '../../../tests/support/small-standard';
import type { NumericIndicator, Scope } from '../../domain/standard';
import type { UnitFigure } from '../../domain/unit-figure';
import { prepareEdition } from './prepared-edition';
import { figuresOfShare, figuresTogether, peopleIn, scopeOf, shareOfPeople } from './unit-figures';

const found = smallStandard.indicators.find((row): row is NumericIndicator => row.kind === 'numeric');
if (found === undefined) throw new Error('the made-up edition has rows of numbers');
const template = found;
const row = (id: string, drivers: NumericIndicator['drivers'], scope: Scope = 'whole'): NumericIndicator => ({
  ...template,
  id,
  drivers,
  scope,
});
const edition = prepareEdition({
  ...smallStandard,
  indicators: [
    row('beds-count', { numerator: 'beds', denominator: null, factor: 1 }),
    row('beds-a-head', { numerator: 'beds', denominator: 'people-inner', factor: 10_000 }, 'inner'),
    row('poor', null, 'outer'),
    row('roads', { numerator: 'road', denominator: 'land', factor: 1 }, 'inner'),
    row('road-land', { numerator: 'paved', denominator: 'road', factor: 1 }, 'whole'),
  ],
});
const cell = { sheet: 'Đơn vị', row: 3, column: 7 };
const figure = (of: 'row' | 'stock', id: string, value: number): UnitFigure => ({ of, id, value, heading: id, cell });
const stock = figure('stock', 'beds', 80);
const count = figure('row', 'beds-count', 80);
const ratio = figure('row', 'beds-a-head', 40);
const values = (figures: readonly UnitFigure[]) => figures.map(({ id, value }) => [id, value]);

describe('a part of a commune', () => {
  it('has its people’s share of the amounts, and the ratios of the whole', () => {
    expect(values(figuresOfShare([stock, count, ratio], 0.25, edition))).toEqual([
      ['beds', 20],
      ['beds-count', 20],
      ['beds-a-head', 40],
    ]);
  });
  it('has no amounts where nobody knows its share', () => {
    expect(values(figuresOfShare([stock, count, ratio], null, edition))).toEqual([['beds-a-head', 40]]);
  });
  it('is so large as its people: 500 of 2.000 are a quarter, of none or of an unknown number nobody knows', () => {
    expect([2000, 0, null].map((people) => shareOfPeople({ people }, 500))).toEqual([0.25, null, null]);
  });
});

describe('two parts together', () => {
  const other = (...figures: readonly UnitFigure[]) => ({ figures, people: 3000 });

  it('have the amounts of both, and ratios weighted by people: (40 × 1.000 + 20 × 3.000) ÷ 4.000', () => {
    const one = { figures: [stock, count, ratio], people: 1000 };
    const its = [figure('stock', 'beds', 10), figure('row', 'beds-count', 5), figure('row', 'beds-a-head', 20)];
    expect(values(figuresTogether(one, other(...its), edition))).toEqual([
      ['beds', 90],
      ['beds-count', 85],
      ['beds-a-head', 25],
    ]);
  });
  it('have nothing of what only one of them says, or says of something else', () => {
    const one = { figures: [stock, ratio], people: 1000 };
    expect(figuresTogether(one, other(), edition)).toEqual([]);
    expect(figuresTogether(one, { people: 1 }, edition)).toEqual([]);
    expect(figuresTogether({ people: 1 }, other(stock), edition)).toEqual([]);
    expect(figuresTogether(one, other(figure('row', 'beds', 3), figure('row', 'poor', 4)), edition)).toEqual([]);
  });
  it('have no ratio where the people of one are not known, or there are none', () => {
    const its = figure('row', 'beds-a-head', 20);
    const together = (one: number | null, another: number | null) =>
      figuresTogether({ figures: [ratio], people: one }, { figures: [its], people: another }, edition);
    expect([together(null, 3000), together(1000, null), together(0, 0)]).toEqual([[], [], []]);
    expect(values(together(0, 3000))).toEqual([['beds-a-head', 20]]);
  });
});

describe('the part of the city that a figure is of', () => {
  it('is that of its row, and none of a row that is not there', () => {
    expect([ratio, figure('row', 'poor', 1), figure('row', 'other', 1)].map((each) => scopeOf(each, edition))).toEqual([
      'inner',
      'outer',
      null,
    ]);
  });
  it('of an amount is that of the rows over it, above and below, where they agree', () => {
    expect(['land', 'paved', 'road', 'beds', 'windmills'].map((id) => scopeOf(figure('stock', id, 1), edition))).toEqual([
      'inner',
      'whole',
      null,
      null,
      null,
    ]);
  });
});

it('people outside are those of the whole who are not inside, and never less than nobody', () => {
  const drivers = (whole: number | null, inner: number | null) =>
    new Map([...(whole === null ? [] : [['people-whole', whole] as const]), ...(inner === null ? [] : [['people-inner', inner] as const])]);
  const scopes: readonly Scope[] = ['whole', 'inner', 'outer'];
  const told = (whole: number | null, inner: number | null) => scopes.map((scope) => peopleIn(scope, drivers(whole, inner)));
  expect(told(51_690, 45_700)).toEqual([51_690, 45_700, 5990]);
  expect(told(45_700, 51_690)).toEqual([45_700, 51_690, 0]);
  expect(told(null, 45_700)).toEqual([null, 45_700, null]);
  expect(told(51_690, null)).toEqual([51_690, null, null]);
});
