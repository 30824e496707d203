/** What is told of a commune's own figures, and how they are reckoned. The city: 51.690 people, 45.700 of them inner; Cẩm Giàng: 2.477. By hand. */
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../tests/support/rows';
import { changes, sampleBaseline, standard } from '../../../tests/support/sample-baseline';
import { applyScenario } from '../../changes/replay/apply-scenario';
import type { ChangeAction } from '../../changes/scenario';
import type { Baseline } from '../../domain/baseline';
import type { IndicatorId, NumericIndicator } from '../../domain/standard';
import type { UnitFigure } from '../../domain/unit-figure';
import { startFrom } from './moving-facts';
import { prepareEdition } from './prepared-edition';
import { numberOf } from './reading-value';

type Own = readonly [of: UnitFigure['of'], id: string, value: number];
type Told = { readonly baseline?: Partial<Baseline>; readonly row?: Readonly<Record<IndicatorId, Partial<NumericIndicator>>> };

/** Cẩm Giàng joins with these figures. `row`: rows of the table as another edition might have them. */
function join(
  own: readonly Own[],
  becomes: 'ward' | 'same',
  { baseline = {}, row: changed = {} }: Told = {},
  brings: 'nothing' | 'city-average' = 'nothing',
) {
  const figures = own.map(([of, id, value], at): UnitFigure => ({
    of,
    id,
    value,
    heading: id,
    cell: { sheet: 'ĐVHC', row: 4, column: 7 + at },
  }));
  const units = sampleBaseline.units.map((unit) => (unit.name === 'Cẩm Giàng' ? { ...unit, figures } : unit));
  const indicators = standard.indicators.map((row) => (row.kind === 'numeric' ? { ...row, ...changed[row.id] } : row));
  const edition = prepareEdition({ ...standard, indicators });
  const action: ChangeAction = { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes, part: null, brings };
  const { facts, outcomes } = applyScenario(startFrom({ ...sampleBaseline, ...baseline, units }, edition), changes(action));
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  return {
    row: (number: number) => {
      const reading = facts.observations.get(rowOf(number))?.reading;
      return reading === undefined ? null : numberOf(reading);
    },
    driver: (id: string) => facts.drivers.get(id),
    said: (code: string) => problems.find((each) => each.code === code)?.data,
    codes: problems.map(({ code }) => code).filter((code) => code.startsWith('unit-figures') || code === 'filed-points-stay'),
  };
}

const beds: Own = ['stock', 'hospital-beds', 10];
const poverty: Own = ['row', rowOf(7), 12];
const used = 'unit-figures-used';
const unused = 'unit-figures-unused';

describe('a figure of a commune that joins', () => {
  it('for each head of the whole city is an amount of its people, no mean', () => {
    const { row, driver, said, codes } = join([['row', rowOf(46), 30]], 'same');
    // 16,56 m² for 51.690 people and 30 m² for 2.477.
    expect(driver('land-green')).toBeCloseTo(855_986.4 + 74_310, 6);
    expect(row(46)).toBeCloseTo(930_296.4 / 54_167, 9);
    expect(said(used)).toMatchObject({ rows: '46', mean: '' });
    expect(codes).toEqual([used]);
  });

  it('for 10.000 heads is divided by them', () => {
    // 40 beds a 10.000 people are 9,908 for 2.477; the city has 10,968.
    const { row, driver } = join([['row', rowOf(20), 40]], 'ward');
    expect(driver('hospital-beds')).toBeCloseTo(20.876, 9);
    expect(row(20)).toBeCloseTo(208_760 / 48_177, 9);
  });

  it('that counts things comes on top of the city’s', () => {
    expect(join([['row', rowOf(22), 2]], 'ward').row(22)).toBe(17);
    // Where the table counts them in thousands, 2 are 2.000.
    const inThousands = { [rowOf(53)]: { drivers: { numerator: 'green-buildings', denominator: null, factor: 0.001 } } };
    expect(join([['row', rowOf(53), 2]], 'ward', { row: inThousands }).driver('green-buildings')).toBe(2000);
  });

  it('over land says nothing where nobody knows the land that comes', () => {
    const { row, driver, codes } = join([['row', rowOf(27), 3]], 'ward');
    expect(driver('road-length')).toBeCloseTo(210.923077, 6);
    expect(row(27)).toBe(6);
    expect(codes).toEqual([unused]);
  });

  it('that no share of people is, and that stands in no ratio, moves nothing', () => {
    const inKilometres = { [rowOf(55)]: { unit: 'km' } };
    expect(join([['row', rowOf(55), 60]], 'same', { row: inKilometres })).toMatchObject({ codes: [unused] });
    expect(join([['row', rowOf(55), 60]], 'same')).toMatchObject({ codes: [used] });
  });

  it('of an amount that the city does not know moves nothing and is named', () => {
    const { said, codes } = join([['stock', 'households-poor', 30]], 'same');
    expect(codes).toEqual([unused]);
    expect(said(unused)).toEqual({ unit: 'Cẩm Giàng', cells: 'households-poor (ĐVHC!H5)' });
  });

  it('given twice, as an amount and in a ratio of it, comes once', () => {
    const { driver, said, codes } = join([beds, ['row', rowOf(20), 40]], 'ward');
    expect(driver('hospital-beds')).toBeCloseTo(20.968, 9);
    expect(codes).toEqual([used, unused]);
    expect(said(unused)).toMatchObject({ cells: `${rowOf(20)} (ĐVHC!I5)` });
  });

  it('of the inner city is none of those that come where the commune stays one', () => {
    expect(join([['row', rowOf(14), 20]], 'same').codes).toEqual([]);
  });
});

describe('road land, of which rows 26 and 28 imply different amounts', () => {
  const assumed = (own: readonly Own[]) => join(own, 'ward', {}, 'city-average');

  it('comes to both as it is, in place of what was assumed', () => {
    // Row 28: 18 m² for 45.700 people, and 50.000 m².
    expect(assumed([['stock', 'land-traffic', 50_000]]).row(28)).toBeCloseTo(872_600 / 48_177, 9);
  });

  it('stays as assumed where other figures come', () => {
    expect(assumed([beds]).row(28)).toBeCloseTo(18, 9);
  });
});

describe('what is told of the figures', () => {
  it('names every cell, and the rows that they move', () => {
    const { said, codes } = join([beds, ['stock', 'facilities-education', 2]], 'ward');
    expect(said(used)).toEqual({
      unit: 'Cẩm Giàng',
      rows: '20, 21',
      cells: 'hospital-beds (ĐVHC!H5); facilities-education (ĐVHC!I5)',
      mean: '',
    });
    expect(codes).toEqual([used]);
  });

  it('names no row that has no number', () => {
    const observations = sampleBaseline.observations.map((each) =>
      each.indicator === rowOf(28) ? { ...each, reading: { kind: 'pending', reason: 'planned', hint: null } as const } : each,
    );
    expect(join([['stock', 'land-traffic', 50_000]], 'ward', { baseline: { observations } }).said(used)).toMatchObject({ rows: '26' });
  });

  it('warns of the half that is assumed also beside a mean, which is whole', () => {
    const { said, codes } = join([poverty, ['stock', 'land-traffic', 50_000]], 'ward');
    expect(codes).toEqual([used, 'unit-figures-half']);
    expect(said(used)).toMatchObject({ rows: '07, 26, 28', mean: '07' });
    expect(said('unit-figures-half')).toMatchObject({ rows: '26' });
  });

  it('warns where a row that it moves keeps its filed points, and of no other', () => {
    const filed = join([poverty], 'same', { baseline: { resolutions: { [rowOf(7)]: { kind: 'filed' } } } });
    expect(filed.codes).toEqual([used, 'filed-points-stay']);
    expect(filed.said('filed-points-stay')).toEqual({ indicators: '07' });
    expect(join([poverty], 'same').codes).toEqual([used]);
  });
});
