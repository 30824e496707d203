/** A commune joins with figures of its own. The city: 51.690 people, 45.700 of them inner; Cẩm Giàng: 2.477; Dương Quang: 2.981. By hand. */
import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { rowOf } from '../../../tests/support/rows';
import { numberOf } from '../../engine/scenario/reading-value';
import { startFrom } from '../../engine/scenario/moving-facts';
import type { AlreadyInDriver } from '../../domain/already-in';
import type { UnitFigure } from '../../domain/unit-figure';
import type { ChangeAction } from '../scenario';
import { applyScenario } from './apply-scenario';

type Own = readonly [of: UnitFigure['of'], id: string, value: number];

const povertyOf = (value: number): Own => ['row', rowOf(7), value];
const beds: Own = ['stock', 'hospital-beds', 10];

/** Notes of rows 9 and 10 that may have counted any two communes. */
const notes = (['people-whole', 'people-inner'] as const).map((driver, index): AlreadyInDriver => ({
  driver,
  indicator: rowOf(9 + index),
  code: index === 0 ? '09' : '10',
  isIn: true,
  figures: [],
  changes: ['merge', 'to-ward'],
  communes: 2,
  villages: null,
  names: [],
  districts: [],
  text: 'Cộng cả DS sau khi sát nhập 2 xã',
  cell: { sheet: 'Phụ lục 03', row: 26 + 2 * index, column: 5 },
}));

function play(own: Readonly<Record<string, readonly Own[]>>, ...actions: readonly ChangeAction[]) {
  return playNoted([], own, ...actions);
}

function playNoted(
  alreadyIn: readonly AlreadyInDriver[],
  own: Readonly<Record<string, readonly Own[]>>,
  ...actions: readonly ChangeAction[]
) {
  const units = sampleBaseline.units.map((unit) => {
    const figures = own[unit.name]?.map(([of, id, value], at) => ({
      of,
      id,
      value,
      heading: id,
      cell: { sheet: 'ĐVHC', row: 4, column: 7 + at },
    }));
    return figures === undefined ? unit : { ...unit, figures };
  });
  const { facts, outcomes } = applyScenario(startFrom({ ...sampleBaseline, units, alreadyIn }, edition), changes(...actions));
  const problems = outcomes.at(-1)?.problems ?? [];
  return {
    row: (number: number) => {
      const reading = facts.observations.get(rowOf(number))?.reading;
      return reading === undefined ? null : numberOf(reading);
    },
    reading: (number: number) => facts.observations.get(rowOf(number))?.reading,
    driver: (id: string) => facts.drivers.get(id),
    said: (code: string) => problems.find((each) => each.code === code)?.data,
    followedBy: (): { readonly moved?: string; readonly unknown?: string } =>
      problems.flatMap((each) => (each.code === 'rows-followed' ? [each.data] : []))[0] ?? {},
    codes: problems.map(({ code }) => code),
  };
}

function merge(becomes: 'ward' | 'same', brings: 'nothing' | 'city-average' = 'city-average', peopleAlreadyIn?: boolean): ChangeAction {
  return { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes, part: null, brings, peopleAlreadyIn };
}

describe('a commune with figures of its own', () => {
  it('makes poverty the mean weighted by people, and says from which cell', () => {
    const { row, said, followedBy } = play({ 'Cẩm Giàng': [povertyOf(12)] }, merge('same'));
    // 2,33 % of 51.690 people and 12 % of 2.477, over 54.167.
    expect(row(7)).toBeCloseTo(150_161.7 / 54_167, 9);
    expect(said('unit-figures-used')).toEqual({ unit: 'Cẩm Giàng', rows: '07', cells: `${rowOf(7)} (ĐVHC!H5)`, mean: '07' });
    const { moved = '', unknown = '' } = followedBy();
    expect([moved.split(', ').includes('07'), unknown.split(', ').includes('07')]).toEqual([true, false]);
  });

  it('with the very figure of the city gives the row all the same: it is not one without figures', () => {
    const { row, followedBy } = play({ 'Cẩm Giàng': [povertyOf(2.33)] }, merge('same'));
    const { moved = '', unknown = '' } = followedBy();
    expect(row(7)).toBe(2.33);
    expect([moved.split(', ').includes('07'), unknown.split(', ').includes('07')]).toEqual([true, false]);
  });

  it.each([
    ['city-average', 20.968],
    ['nothing', 20.968],
  ] as const)('brings its own beds in place of the assumption “%s”', (brings, total) => {
    const { row, driver, said } = play({ 'Cẩm Giàng': [beds] }, merge('ward', brings));
    // 2,4 beds a 10.000 people are 10,968 for 45.700; ten more for 48.177 people.
    expect(driver('hospital-beds')).toBeCloseTo(total, 9);
    expect(row(20)).toBeCloseTo(209_680 / 48_177, 9);
    expect(said('unit-figures-used')).toMatchObject({ rows: '20', mean: '' });
  });

  it('brings a ratio over people times its people, also of what keeps pace with them', () => {
    // 28 m² of floor for 45.700 people, 40 m² for 2.477.
    const { row, said } = play({ 'Cẩm Giàng': [['row', rowOf(15), 40]] }, merge('ward', 'nothing'));
    expect(row(15)).toBeCloseTo((1_279_600 + 99_080) / 48_177, 9);
    expect(said('unit-figures-used')).toMatchObject({ rows: '15', mean: '' });
  });

  it('that becomes a ward moves the inner city’s rows as well as the whole city’s', () => {
    const { row } = play(
      {
        'Cẩm Giàng': [
          ['row', rowOf(13), 20],
          ['row', rowOf(14), 20],
        ],
      },
      merge('ward'),
    );
    // 30 % and 35 % of the city's own.
    expect(row(13)).toBeCloseTo((1_550_700 + 49_540) / 54_167, 9);
    expect(row(14)).toBeCloseTo((1_599_500 + 49_540) / 48_177, 9);
  });

  it('that stays a commune moves the outer rows, by the people of the outer city', () => {
    // 5.990 people outside the inner city with 90 %, 2.477 with 60 %.
    const { row } = play({ 'Cẩm Giàng': [['row', rowOf(55), 60]] }, merge('same'));
    expect(row(55)).toBeCloseTo((539_100 + 148_620) / 8467, 9);
  });

  it('of the city itself that becomes a ward moves the inner rows only', () => {
    const { row } = play(
      {
        'Dương Quang': [
          ['row', rowOf(13), 22],
          ['row', rowOf(14), 22],
        ],
      },
      { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' },
    );
    expect(row(13)).toBe(30);
    expect(row(14)).toBeCloseTo((1_599_500 + 65_582) / 48_681, 9);
  });

  it('whose people are counted already moves nothing, which is told', () => {
    const { row, driver, said, codes } = playNoted(notes, { 'Cẩm Giàng': [povertyOf(12), beds] }, merge('ward', 'nothing', true));
    expect([row(7), row(20)]).toEqual([2.33, 2.4]);
    expect(driver('hospital-beds')).toBeCloseTo(10.968, 9);
    expect(said('unit-figures-counted-in')).toMatchObject({ unit: 'Cẩm Giàng', isOpen: false });
    expect(codes).not.toContain('unit-figures-used');
  });

  it('of which a part joins brings its share of people of what it has; the rest comes with the rest', () => {
    const part: ChangeAction = {
      kind: 'join-part',
      unit: 'Cẩm Giàng',
      part: { people: 500, area: 2 },
      to: 'Huyền Tụng',
      brings: 'nothing',
    };
    const first = play({ 'Cẩm Giàng': [beds, povertyOf(12)] }, part);
    expect(first.driver('hospital-beds')).toBeCloseTo(10.968 + 5000 / 2477, 9);
    expect(first.row(7)).toBeCloseTo((120_437.7 + 6000) / 52_190, 9);
    const both = play({ 'Cẩm Giàng': [beds, povertyOf(12)] }, part, merge('ward', 'nothing'));
    expect(both.driver('hospital-beds')).toBeCloseTo(20.968, 9);
    expect(both.row(7)).toBeCloseTo(150_161.7 / 54_167, 9);
  });

  it('of which a part becomes a commune or a ward of its own brings its share of people of what it has', () => {
    const part = (becomes: 'ward' | 'same'): ChangeAction => ({
      kind: 'merge-unit',
      unit: 'Cẩm Giàng',
      becomes,
      part: { people: 500, area: 2 },
      brings: 'nothing',
    });
    // 10 beds × 500 ÷ 2.477; the rest comes with the rest.
    expect(play({ 'Cẩm Giàng': [beds] }, part('ward')).driver('hospital-beds')).toBeCloseTo(10.968 + 5000 / 2477, 9);
    expect(play({ 'Cẩm Giàng': [beds] }, part('ward'), merge('ward', 'nothing')).driver('hospital-beds')).toBeCloseTo(20.968, 9);
  });

  it('of which a part joins a commune moves the outer rows, and joining a ward it does not', () => {
    const own = { 'Cẩm Giàng': [['row', rowOf(55), 60] as const] };
    const part = (to: string): ChangeAction => ({
      kind: 'join-part',
      unit: 'Cẩm Giàng',
      part: { people: 500, area: 2 },
      to,
      brings: 'nothing',
    });
    // 5.990 people outside with 90 %, 500 more with 60 %.
    expect(play(own, part('Dương Quang')).row(55)).toBeCloseTo((539_100 + 30_000) / 6490, 9);
    expect(play(own, part('Huyền Tụng')).row(55)).toBe(90);
  });

  it('that joins as a commune and becomes a ward later brings its beds once', () => {
    const { driver } = play({ 'Cẩm Giàng': [beds] }, merge('same'), { kind: 'convert-to-ward', unit: 'Cẩm Giàng', brings: 'city-average' });
    expect(driver('hospital-beds')).toBeCloseTo(20.968, 9);
  });

  it('leaves a bound a bound', () => {
    // “> 10” works, and two more.
    expect(play({ 'Cẩm Giàng': [['row', rowOf(23), 2]] }, merge('ward')).reading(23)).toEqual({ kind: 'bound', bound: '>', value: 12 });
  });

  it('has shares of streets that no count of people weighs: they are told and nothing moves', () => {
    const { row, said } = play({ 'Cẩm Giàng': [['row', rowOf(31), 50]] }, merge('ward'));
    expect(row(31)).toBe(100);
    expect(said('unit-figures-unused')).toMatchObject({ unit: 'Cẩm Giàng' });
  });

  it('with road land and no building land says of which row the other half is assumed', () => {
    const { said } = play({ 'Cẩm Giàng': [['stock', 'land-traffic', 50_000]] }, merge('ward'));
    expect(said('unit-figures-used')).toMatchObject({ rows: '26, 28' });
    expect(said('unit-figures-half')).toEqual({ unit: 'Cẩm Giàng', rows: '26' });
  });

  it('without any is told nothing of', () => {
    expect(play({}, merge('ward')).codes.filter((code) => code.startsWith('unit-figures'))).toEqual([]);
  });
});
