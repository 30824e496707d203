import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline, sampleUnits } from '../../../tests/support/sample-baseline';
import type { AlreadyInDriver } from '../../domain/already-in';
import type { ChangeAction } from '../scenario';
import { movePeople, movingFactsOf, startFrom } from '../../engine/scenario/moving-facts';
import { cityOf, editionOf, quantity, ratioRow, reads } from '../../../tests/support/made-up-ratios';
import { sampleWith } from '../../../tests/support/sample-with';
import { applyScenario } from './apply-scenario';
import { watchRows } from './moved-rows';

const start = startFrom(sampleBaseline, edition);

const told = (...actions: readonly ChangeAction[]) => toldOver(start, ...actions);

function toldOver(from: typeof start, ...actions: readonly ChangeAction[]) {
  const { outcomes } = applyScenario(from, changes(...actions));
  const last = outcomes.at(-1)?.problems ?? [];
  const followed = last.find(({ code }) => code === 'rows-followed');
  const rows = (text: unknown): readonly string[] => (typeof text === 'string' && text !== '' ? text.split(', ') : []);
  const data: Readonly<Record<string, unknown>> = followed?.data ?? {};
  return {
    codes: last.map(({ code }) => code),
    moved: rows(data['moved']),
    assumed: rows(data['assumed']),
    unknown: rows(data['unknown']),
    isOfUnits: data['isOfUnits'],
    denser: last.flatMap((each) => (each.code === 'land-did-not-come' ? [each.data.rows] : [])),
    gone: last.flatMap((each) => (each.code === 'no-outer-area-left' ? [each.data.rows] : [])),
  };
}

const merge = (becomes: 'ward' | 'same', brings: 'nothing' | 'city-average'): Extract<ChangeAction, { kind: 'merge-unit' }> => ({
  kind: 'merge-unit',
  unit: 'Cẩm Giàng',
  becomes,
  part: null,
  brings,
});

describe('rows after a change of units', () => {
  it('of a farm commune that joins: people, density move; poverty, labour and the outer rows are said to have no figures', () => {
    const { moved, unknown, gone } = told(merge('same', 'city-average'));
    expect(moved).toEqual(expect.arrayContaining(['09', '11']));
    expect(unknown).toEqual(expect.arrayContaining(['07', '13', '55', '63']));
    // The inner city stays as it was: its rows are not spoken of.
    expect([...moved, ...unknown]).not.toContain('20');
    expect(gone).toEqual([]);
  });

  it('of a ward that brings the city’s average: rows over people stay by that assumption', () => {
    const { assumed, denser } = told(merge('ward', 'city-average'));
    expect(assumed).toEqual(expect.arrayContaining(['12', '20', '28']));
    expect(denser).toEqual([]);
  });

  it('of a ward that brings nothing: the density of row 12 rises because land did not come', () => {
    const { moved, denser } = told(merge('ward', 'nothing'));
    expect(moved).toContain('12');
    expect(denser).toEqual(['12']);
  });

  it('of the last commune that becomes a ward: the outer rows look at nothing any more', () => {
    const convert = (unit: string): ChangeAction => ({ kind: 'convert-to-ward', unit, brings: 'city-average' });
    expect(told(convert('Dương Quang')).gone).toEqual([]);
    const [gone = ''] = told(convert('Dương Quang'), convert('Nông Thượng')).gone;
    expect(gone.split(', ')).toEqual(['55', '56', '57', '58', '59', '60', '61', '62', '63']);
  });

  it('of a ward that is cut in two are not spoken of: neither the city nor its inner part has changed', () => {
    const cut: ChangeAction = {
      kind: 'split-unit',
      unit: 'Xuất Hóa',
      newUnit: 'Xuất Hóa 2',
      part: { people: 1500, area: 20 },
      becomes: 'ward',
    };
    expect(told(cut).codes).not.toContain('rows-followed');
  });

  it('are not spoken of by a change that was refused', () => {
    expect(told({ kind: 'convert-to-ward', unit: 'Sông Cầu', brings: 'nothing' }).codes).toEqual(['unit-already-ward']);
  });
});

describe('rows after people come, or are set', () => {
  it('to the inner city: what is counted on people moves, what only a survey tells stays, and the density of row 12 rises without land', () => {
    const { moved, unknown, denser } = told({ kind: 'add-people', where: 'inner', people: 5000 });
    expect(moved).toEqual(expect.arrayContaining(['09', '10', '11', '12', '20', '46']));
    expect(unknown).toEqual(expect.arrayContaining(['07', '13']));
    // Nobody came to the outer area.
    expect([...moved, ...unknown]).not.toContain('55');
    expect(denser).toEqual(['12']);
  });

  it('to the outer area: the inner city is not spoken of', () => {
    const { moved, unknown, denser } = told({ kind: 'grow-people', where: 'outer', rate: 0.02, years: 5 });
    expect(moved).toEqual(['09', '11', '46']);
    expect(unknown).toEqual(expect.arrayContaining(['07', '55', '63']));
    expect([...moved, ...unknown]).not.toContain('20');
    expect(denser).toEqual([]);
  });

  it('while beds keep pace with them: row 20 stays by that assumption', () => {
    const { assumed, moved } = told(
      { kind: 'set-behaviour', driver: 'hospital-beds', behaviour: 'pace-inner' },
      { kind: 'add-people', where: 'inner', people: 5000 },
    );
    expect(assumed).toContain('20');
    expect(moved).not.toContain('20');
  });
});

describe('rows after a commune joins whose people stand in the figures already', () => {
  const counted = (driver: string, indicator: string, code: string): AlreadyInDriver => ({
    driver,
    indicator,
    code,
    isIn: true,
    figures: [],
    changes: ['merge'],
    communes: 2,
    villages: null,
    names: [],
    districts: [],
    text: 'Cộng cả DS sau khi sát nhập 2 xã',
    cell: { sheet: 'Phụ lục 03', row: 26, column: 5 },
  });

  it('are those over its land; the people themselves are no row that is not known', () => {
    const alreadyIn = [counted('people-whole', 'population-whole', '09'), counted('people-inner', 'population-inner', '10')];
    const from = startFrom({ ...sampleBaseline, alreadyIn }, edition);
    const { outcomes } = applyScenario(from, changes({ ...merge('ward', 'nothing'), peopleAlreadyIn: true }));
    const [followed] = outcomes.flatMap(({ problems }) => problems.flatMap((each) => (each.code === 'rows-followed' ? [each.data] : [])));
    expect(followed?.moved).toBe('11');
    expect(followed?.unknown.split(', ').filter((code) => ['09', '10', '20'].includes(code))).toEqual(['20']);
  });

  it('and that has no land to speak of, are none: what its people are like is said to be unknown all the same', () => {
    const alreadyIn = [counted('people-whole', 'population-whole', '09'), counted('people-inner', 'population-inner', '10')];
    const units = sampleUnits.map((unit) => (unit.name === 'Cẩm Giàng' ? { ...unit, area: 0 } : unit));
    const from = startFrom({ ...sampleBaseline, units, alreadyIn }, edition);
    const { moved, unknown, codes } = toldOver(from, { ...merge('same', 'nothing'), peopleAlreadyIn: true });
    expect(codes).toContain('rows-followed');
    expect(moved).toEqual([]);
    expect(unknown).toEqual(expect.arrayContaining(['07', '55']));
    // The wards have the people and the land that they had.
    expect(unknown).not.toContain('21');
  });
});

describe('rows after other changes', () => {
  it('of a quantity: those that are counted on it', () => {
    // More beds for as many people are no density that land did not come to.
    expect(told({ kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 50' })).toMatchObject({
      codes: ['rows-followed'],
      moved: ['20'],
      assumed: [],
      unknown: [],
    });
    expect(told({ kind: 'change-driver', driver: 'land-traffic', expression: 'x * 2' })).toMatchObject({
      codes: ['rows-followed'],
      moved: ['26', '28'],
    });
  });

  it('of one row are not repeated, unless others move with it', () => {
    expect(told({ kind: 'set-value', indicator: 'poverty-rate', value: 2 }).codes).toEqual([]);
    expect(told({ kind: 'set-region', region: null }).codes).toEqual([]);
    // Road land a head and its share of the built land are of one amount.
    expect(told({ kind: 'set-value', indicator: 'road-land-per-person', value: 20 }).moved).toEqual(['26', '28']);
  });

  it('of the people set by their own row: a density that rises was said to', () => {
    const set = told({ kind: 'set-value', indicator: 'population-inner', value: 50 });
    expect([set.moved.includes('12'), set.denser]).toEqual([true, []]);
  });

  it('of the land that people are counted on: a density that rises because land went is none that land did not come to', () => {
    const less = told({ kind: 'change-driver', driver: 'land-construction-inner', expression: 'x / 2' });
    expect(less).toMatchObject({ codes: ['rows-followed'], moved: ['12', '26', '27', '38'], assumed: [], unknown: [] });
  });
});

describe('every row of the table is one that moved, was assumed to stay, or is not known', () => {
  const from = (first: number, last: number): readonly string[] =>
    Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));
  /** Of the whole city, of the inner one and of the outer one: what only a survey or a count of works can say. Rows 39 and 42 were not filed. */
  const whole = [...from(1, 8), '13'];
  const inner = ['14', '16', ...from(21, 25), '29', '31', '32', '36', '37', '40', '41', '43', '44', '45', ...from(48, 54)];
  const outer = from(55, 63);
  /** Roads and sewers over built land, which nobody said has grown. */
  const networks = ['26', '27', '38'];
  /** Floors, electricity, water and telephones keep pace with the people of the inner city. */
  const pace = ['15', '30', '33', '34', '35'];
  const sorted = (...rows: readonly (readonly string[])[]): readonly string[] => rows.flat().toSorted();
  const rows = (...actions: readonly ChangeAction[]) => {
    const { moved, assumed, unknown } = told(...actions);
    return { moved, assumed, unknown };
  };

  it('when a commune joins: green land a head falls, or is assumed', () => {
    expect(rows(merge('same', 'nothing'))).toEqual({ moved: ['09', '11', '46'], assumed: [], unknown: sorted(whole, outer) });
    expect(rows(merge('same', 'city-average'))).toEqual({ moved: ['09', '11'], assumed: ['46'], unknown: sorted(whole, outer) });
  });

  it('when it joins as a ward with nothing, or as many people come to the inner city', () => {
    const expected = {
      moved: sorted(['09', '10', '11', '12', '28', '46', '47'], from(17, 20)),
      assumed: pace,
      unknown: sorted(whole, inner, networks),
    };
    expect(rows(merge('ward', 'nothing'))).toEqual(expected);
    expect(rows({ kind: 'add-people', where: 'inner', people: 2477 })).toEqual(expected);
  });

  it('when it joins as a ward with the city’s average', () => {
    expect(rows(merge('ward', 'city-average'))).toEqual({
      moved: ['09', '10', '11'],
      assumed: sorted(pace, networks, ['12', '28', '46', '47'], from(17, 20)),
      unknown: sorted(whole, inner),
    });
  });

  it('when a commune of the city becomes a ward: the whole city stays as it is, its inner and its outer part do not', () => {
    expect(rows({ kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' })).toEqual({
      moved: sorted(['10', '12', '28', '47'], from(17, 20)),
      assumed: pace,
      unknown: sorted(inner, networks, outer),
    });
  });

  it('when the people of one part are stated anew', () => {
    expect(rows({ kind: 'change-driver', driver: 'people-whole', expression: 'x + 100' })).toEqual({
      moved: ['09', '11', '46'],
      assumed: [],
      unknown: sorted(whole, outer),
    });
    const fewer = told({ kind: 'change-driver', driver: 'people-inner', expression: 'x * 0.9' });
    expect(fewer).toMatchObject({ codes: ['rows-followed'], unknown: sorted(inner, networks, outer), assumed: pace });
  });

  it('is told of units, or of people and amounts', () => {
    expect(told(merge('same', 'nothing')).isOfUnits).toBe(true);
    expect(told({ kind: 'add-people', where: 'inner', people: 5000 }).isOfUnits).toBe(false);
    expect(told({ kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 50' }).isOfUnits).toBe(false);
  });

  it('of rows that were not filed nothing is said: neither of a choice that waits, nor of an outer area without figures', () => {
    const waiting = { kind: 'pending', reason: 'empty', hint: null } as const;
    const from = startFrom(sampleWith({ 'architecture-regulation': waiting }), edition);
    expect(toldOver(from, merge('ward', 'nothing')).unknown).toEqual(sorted(whole, inner, networks).filter((code) => code !== '48'));
    const outerRows = new Set(edition.standard.indicators.flatMap(({ id, scope }) => (scope === 'outer' ? [id] : [])));
    const observations = sampleBaseline.observations.filter(({ indicator }) => !outerRows.has(indicator));
    const convert = (unit: string): ChangeAction => ({ kind: 'convert-to-ward', unit, brings: 'nothing' });
    const bare = toldOver(startFrom({ ...sampleBaseline, observations }, edition), convert('Dương Quang'), convert('Nông Thượng'));
    expect([bare.codes.includes('rows-followed'), bare.gone]).toEqual([true, []]);
  });

  it('of an outer area that was gone before nothing is said again', () => {
    const convert = (unit: string): ChangeAction => ({ kind: 'convert-to-ward', unit, brings: 'nothing' });
    expect(told(convert('Dương Quang'), convert('Nông Thượng'), merge('ward', 'nothing')).gone).toEqual([]);
  });
});

describe('a density that land did not come to', () => {
  /** 100 people on 4 km² of built land and on 5 km² in all, and 200 who come. */
  const denser = (numerator: string, people: readonly [number, number]) => {
    const rows = [
      { ...ratioRow('built', { numerator, denominator: 'land-built', factor: 1 }), code: '21' },
      { ...ratioRow('natural', { numerator, denominator: 'area-natural', factor: 1 }), code: '22' },
    ];
    const known = [quantity('people-whole', 100), quantity('people-inner', 100), quantity('land-built', 4), quantity('area-natural', 5)];
    const from = startFrom(cityOf(known, [reads('built', 25), reads('natural', 20)]), editionOf(...rows));
    const moving = movingFactsOf(from);
    const ask = watchRows(moving, from, 'amounts');
    movePeople(moving, ...people);
    return ask(moving, []).flatMap((each) => (each.code === 'land-did-not-come' ? [each.data.rows] : []));
  };

  it('is one of the whole city as well as one of the inner city, but not one over all its land', () => {
    expect(denser('people-whole', [200, 0])).toEqual(['21']);
    expect(denser('people-inner', [200, 200])).toEqual(['21']);
    expect(denser('people-whole', [-50, 0])).toEqual([]);
  });
});
