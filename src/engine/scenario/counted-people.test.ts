import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { provincialCity } from '../../editions/city-requirements';
import type { AlreadyInDriver } from '../../domain/already-in';
import { assessScenario } from '../../changes/replay/assess-scenario';
import type { ChangeAction } from '../../changes/scenario';
import { neededPoints } from '../../domain/needed-points';
import type { Problem } from '../../domain/problem';
import { startFrom } from './moving-facts';

/** Rows 9 and 10 as the sample's notes have them: 2 communes and 6 villages of Bạch Thông in the whole, 2 communes in the inner city. */
const note = (driver: string, code: string, more: Partial<AlreadyInDriver>): AlreadyInDriver => ({
  driver,
  indicator: code === '09' ? 'population-city' : 'population-inner',
  code,
  isIn: true,
  figures: [],
  changes: ['merge', 'to-ward'],
  communes: 2,
  villages: null,
  names: [],
  districts: [],
  text: 'Cộng cả DS sau khi sát nhập 2 xã',
  cell: { sheet: 'Phụ lục 03', row: code === '09' ? 26 : 28, column: 5 },
  ...more,
});
const notes = [note('people-whole', '09', { changes: ['merge'] }), note('people-inner', '10', {})];
// The indicators' ids are the edition's: what a change sets is told apart by them.
const alreadyIn = notes.map((each) => ({
  ...each,
  indicator: [...edition.numeric.values()].find(({ code }) => code === each.code)?.id ?? '',
}));
const startWith = (given: readonly AlreadyInDriver[]) => startFrom({ ...sampleBaseline, alreadyIn: given }, edition);
const start = startWith(alreadyIn);

type Merger = Extract<ChangeAction, { kind: 'merge-unit' }>;

const merge = (more: Partial<Merger> = {}): Merger => ({
  kind: 'merge-unit',
  unit: 'Cẩm Giàng',
  becomes: 'ward',
  part: null,
  brings: 'nothing',
  ...more,
});

function told(from: typeof start, ...actions: readonly ChangeAction[]) {
  const { facts, outcomes, range, assessment } = assessScenario(from, provincialCity, 'strict', {
    name: 'A',
    changes: changes(...actions),
  });
  return {
    whole: facts.drivers.get('people-whole'),
    inner: facts.drivers.get('people-inner'),
    area: facts.drivers.get('area-natural'),
    units: facts.units.length,
    codes: outcomes.flatMap(({ problems }) => problems.map(({ code }) => code)).filter((code) => code.startsWith('people-in')),
    range,
    total: assessment.total.certain,
  };
}

// 51.690 and 45.700 people, 137,764 km², 8 units; Cẩm Giàng has 2.477 people on 9,526 km².
describe('people of a unit that a note may have counted', () => {
  it('are asked about, and while nobody answers they are not added, and the total is a range', () => {
    const { whole, inner, area, units, codes, range, total } = told(start, merge());
    expect([whole, inner, units]).toEqual([51_690, 45_700, 9]);
    expect(area).toBeCloseTo(147.29, 6);
    expect(codes).toEqual(['people-in-unanswered']);
    const answered = ([true, 'whole', false] as const).map((peopleAlreadyIn) => told(start, merge({ peopleAlreadyIn })).total);
    expect(range).toMatchObject({ low: Math.min(...answered), high: Math.max(...answered), open: ['1'], isWhole: true });
    expect(total).toBe(answered[0]);
  });

  it('are added where they are said not to be in the figure, and only land and units move where they are', () => {
    const added = told(start, merge({ peopleAlreadyIn: false }));
    expect([added.whole, added.inner, added.codes, added.range]).toEqual([54_167, 48_177, [], null]);
    const counted = told(start, merge({ peopleAlreadyIn: true }));
    expect([counted.whole, counted.inner, counted.units, counted.codes, counted.range]).toEqual([51_690, 45_700, 9, [], null]);
    expect(counted.area).toBeCloseTo(147.29, 6);
  });

  it('of a commune of the city are asked about when it becomes a ward, by the row of the inner city', () => {
    const convert: Extract<ChangeAction, { kind: 'convert-to-ward' }> = { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' };
    expect(told(start, convert)).toMatchObject({ inner: 45_700, codes: ['people-in-unanswered'], range: { open: ['1'] } });
    expect(told(start, { ...convert, peopleAlreadyIn: false })).toMatchObject({ inner: 48_681, codes: [] });
  });

  it('are taken as a note by name says, without a question', () => {
    const named = (isIn: boolean) => startWith([note('people-whole', '09', { isIn, names: ['Cẩm Giàng'], communes: null })]);
    expect(told(named(true), merge({ becomes: 'same' }))).toMatchObject({ whole: 51_690, codes: ['people-in-noted'], range: null });
    expect(told(named(false), merge({ becomes: 'same' }))).toMatchObject({ whole: 54_167, codes: [], range: null });
  });

  it('are added where the row was set before, and where no row has a note', () => {
    const row = alreadyIn[0]?.indicator ?? '';
    const set: ChangeAction = { kind: 'set-value', indicator: row, value: 49.213 };
    expect(told(start, set, merge({ becomes: 'same' }))).toMatchObject({ whole: 51_690, codes: [], range: null });
    expect(told(startFrom(sampleBaseline, edition), merge({ becomes: 'same' }))).toMatchObject({ whole: 54_167, codes: [] });
  });

  it('may be in the figure of the whole city alone: a new ward adds them to the inner one', () => {
    const whole = told(start, merge({ peopleAlreadyIn: 'whole' }));
    expect([whole.whole, whole.inner, whole.codes, whole.range]).toEqual([51_690, 48_177, [], null]);
    // Of a commune that the city has only the inner city is asked about: it is not in that figure.
    const convert: ChangeAction = { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing', peopleAlreadyIn: 'whole' };
    expect(told(start, convert)).toMatchObject({ inner: 48_681, codes: [] });
  });

  it('are taken out of no figure whose notes do not speak of them, whatever was answered', () => {
    const [ofWhole, ofInner] = alreadyIn;
    if (ofWhole === undefined || ofInner === undefined) throw new Error('the notes of rows 9 and 10');
    const answered = merge({ peopleAlreadyIn: true });
    expect(told(startWith([ofInner]), answered)).toMatchObject({ whole: 54_167, inner: 45_700, codes: [] });
    expect(told(startWith([ofWhole]), answered)).toMatchObject({ whole: 51_690, inner: 48_177, codes: [] });
    expect(told(startWith([]), answered)).toMatchObject({ whole: 54_167, inner: 48_177, codes: ['people-in-unfounded'] });
  });

  it('are too many where more units are said to be in the figure than its note counts', () => {
    const answered = ['Cẩm Giàng', 'Quân Hà', 'Tân Tú'].map((unit) => merge({ unit, becomes: 'same', peopleAlreadyIn: true }));
    expect(told(start, ...answered.slice(0, 2)).codes).toEqual([]);
    expect(told(start, ...answered).codes).toEqual(['people-in-too-many']);
    // Dương Quang is no third of them: it was the city's before, and only its becoming a ward is counted, in the other note.
    const ward: ChangeAction = { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing', peopleAlreadyIn: true };
    expect(told(start, ...answered.slice(0, 2), ward).codes).toEqual([]);
  });

  it('of parts are none of the units that a note counts', () => {
    const whole = ['Cẩm Giàng', 'Quân Hà'].map((unit) => merge({ unit, becomes: 'same', peopleAlreadyIn: true }));
    const villages: ChangeAction = {
      kind: 'join-part',
      unit: 'Tân Tú',
      part: { people: 352, area: 3 },
      to: 'Dương Quang',
      brings: 'nothing',
      peopleAlreadyIn: true,
    };
    expect(told(start, ...whole, villages).codes).toEqual([]);
  });

  it('are tried in every combination of answers', () => {
    const open = ['Cẩm Giàng', 'Quân Hà', 'Tân Tú'].map((unit) => merge({ unit }));
    const totals = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (set) => told(start, ...open.map((each, place): Merger => ({ ...each, peopleAlreadyIn: (set & (1 << place)) !== 0 }))).total,
    );
    expect(told(start, ...open).range).toMatchObject({
      low: Math.min(...totals),
      high: Math.max(...totals),
      open: ['1', '2', '3'],
      isWhole: true,
    });
    // Answers do make a difference here, or the range would say nothing.
    expect(Math.max(...totals)).toBeGreaterThan(Math.min(...totals));
  });

  it('come with land that the note of row 12 may have counted, whatever is answered: told with its cell', () => {
    const land = note('land-construction-inner', '12', { communes: null, text: 'Tính cả phần diện tích sau khi sát nhập' });
    const from = startWith([...alreadyIn, land]);
    const { outcomes } = assessScenario(from, provincialCity, 'strict', {
      name: 'A',
      changes: changes(merge({ brings: 'city-average', peopleAlreadyIn: false })),
    });
    const [told_] = outcomes[0]?.problems.filter(({ code }) => code === 'stock-may-be-in') ?? [];
    expect(told_?.data).toMatchObject({ unit: 'Cẩm Giàng', row: '12', text: 'Tính cả phần diện tích sau khi sát nhập' });
  });

  it.each<[string, Partial<ChangeAction & { kind: 'merge-unit' }>]>([
    ['that brings no land', { brings: 'nothing', peopleAlreadyIn: false }],
    ['whose people are in, and their land with them', { brings: 'city-average', peopleAlreadyIn: true }],
    ['that stays a commune, for a note of inner land', { becomes: 'same', brings: 'city-average', peopleAlreadyIn: false }],
  ])('a unit %s: nothing is said of the land', (_what, more) => {
    const land = note('land-construction-inner', '12', { communes: null, text: 'Tính cả phần diện tích sau khi sát nhập' });
    const { outcomes } = assessScenario(startWith([...alreadyIn, land]), provincialCity, 'strict', {
      name: 'A',
      changes: changes(merge(more)),
    });
    expect(outcomes[0]?.problems.map(({ code }) => code)).not.toContain('stock-may-be-in');
  });
});

describe('what is told of people that a note may have counted', () => {
  const said = <Code extends Problem['code']>(from: typeof start, code: Code, ...actions: readonly ChangeAction[]) =>
    assessScenario(from, provincialCity, 'strict', { name: 'A', changes: changes(...actions) })
      .outcomes.flatMap(({ problems }) => problems)
      .filter((each): each is Extract<Problem, { readonly code: Code }> => each.code === code);
  const convert = (more: Partial<Extract<ChangeAction, { kind: 'convert-to-ward' }>> = {}): ChangeAction => ({
    kind: 'convert-to-ward',
    unit: 'Dương Quang',
    brings: 'nothing',
    ...more,
  });

  it('is how many they are, with the note and its cell, and whether both counts leave it open', () => {
    const text = 'Cộng cả DS sau khi sát nhập 2 xã';
    expect(said(start, 'people-in-unanswered', merge())).toMatchObject([
      {
        severity: 'warning',
        cell: { row: 26, column: 5 },
        data: { unit: 'Cẩm Giàng', people: 2477, row: '09', cell: "'Phụ lục 03'!F27", text, isBoth: true },
      },
    ]);
    expect(said(start, 'people-in-unanswered', merge({ becomes: 'same' }))).toMatchObject([{ data: { people: 2477, isBoth: false } }]);
    expect(said(start, 'people-in-unanswered', convert())).toMatchObject([{ data: { people: 2981, row: '10', isBoth: false } }]);
  });

  it('is that a note by name has them, which nobody is asked about', () => {
    const named = startWith([note('people-whole', '09', { names: ['Cẩm Giàng'], communes: null })]);
    expect(said(named, 'people-in-noted', merge({ becomes: 'same' }))).toMatchObject([
      { severity: 'info', data: { unit: 'Cẩm Giàng', people: 2477, row: '09' } },
    ]);
  });

  it('is how many units are said to be in a figure, and how many its note counts', () => {
    const answered = ['Cẩm Giàng', 'Quân Hà', 'Tân Tú'].map((unit) => merge({ unit, becomes: 'same', peopleAlreadyIn: true }));
    expect(said(start, 'people-in-too-many', ...answered)).toMatchObject([
      { severity: 'warning', data: { row: '09', cell: "'Phụ lục 03'!F27", communes: 2, counted: 3 } },
    ]);
    // A note that names its units counts none.
    const named = startWith([note('people-whole', '09', { names: ['Cẩm Giàng', 'Quân Hà', 'Tân Tú'], communes: 1 })]);
    expect(said(named, 'people-in-too-many', ...answered)).toEqual([]);
  });

  it('counts them by the note that counts units, not by one beside it', () => {
    const answered = ['Cẩm Giàng', 'Quân Hà'].map((unit) => merge({ unit, becomes: 'same', peopleAlreadyIn: true }));
    const [ofWhole] = alreadyIn;
    if (ofWhole === undefined) throw new Error('the note of row 9');
    const tooMany = (...notes_: readonly AlreadyInDriver[]) =>
      said(startWith(notes_), 'people-in-too-many', ...answered).map(({ data }) => [data.communes, data.counted]);
    expect(tooMany({ ...ofWhole, communes: null }, { ...ofWhole, communes: 1 })).toEqual([[1, 2]]);
    expect(tooMany({ ...ofWhole, isIn: false, communes: 1 }, ofWhole)).toEqual([]);
  });

  it('asks of one count while a name decides the other, and asks nothing where names decide', () => {
    const [ofWhole, ofInner] = alreadyIn;
    if (ofWhole === undefined || ofInner === undefined) throw new Error('the notes of rows 9 and 10');
    const named = { names: ['Cẩm Giàng'], communes: null };
    const codes = (...notes_: readonly AlreadyInDriver[]) => told(startWith(notes_), merge()).codes;
    expect(codes(ofWhole, { ...ofInner, ...named })).toEqual(['people-in-unanswered', 'people-in-noted']);
    expect(codes({ ...ofWhole, ...named }, { ...ofInner, ...named })).toEqual(['people-in-noted', 'people-in-noted']);
  });

  it('is asked of a commune that joined before and becomes a ward now: it is none of those that the city had', () => {
    const [, ofInner] = alreadyIn;
    if (ofInner === undefined) throw new Error('the note of row 10');
    const joinedOnly = startWith([{ ...ofInner, changes: ['merge'] }]);
    const joins = merge({ becomes: 'same' });
    expect(told(joinedOnly, joins, convert({ unit: 'Cẩm Giàng' })).codes).toEqual(['people-in-unanswered']);
    expect(told(joinedOnly, convert()).codes).toEqual([]);
    const land = note('land-construction-inner', '12', { indicator: 'density-inner-built', communes: null, changes: ['merge'] });
    expect(said(startWith([land]), 'stock-may-be-in', joins, convert({ unit: 'Cẩm Giàng', brings: 'city-average' }))).toHaveLength(1);
    expect(said(startWith([land]), 'stock-may-be-in', convert({ brings: 'city-average' }))).toEqual([]);
  });

  it('is that nobody waits for an answer, where figures of a unit come whose people a note has by name', () => {
    const units = sampleBaseline.units.map((unit) =>
      unit.name === 'Cẩm Giàng'
        ? {
            ...unit,
            figures: [
              { of: 'stock', id: 'hospital-beds', value: 10, heading: 'Giường', cell: { sheet: 'ĐVHC', row: 4, column: 7 } },
            ] as const,
          }
        : unit,
    );
    const from = (more: Partial<AlreadyInDriver>) =>
      startFrom({ ...sampleBaseline, units, alreadyIn: alreadyIn.map((each) => ({ ...each, ...more })) }, edition);
    const waits = (more: Partial<AlreadyInDriver>) => said(from(more), 'unit-figures-counted-in', merge()).map(({ data }) => data.isOpen);
    expect(waits({ names: ['Cẩm Giàng'], communes: null })).toEqual([false]);
    expect(waits({})).toEqual([true]);
  });

  it('is that an answer has nothing to go by, where no note speaks of those who come', () => {
    const unfounded = (action: ChangeAction) => said(startWith([]), 'people-in-unfounded', action).map(({ data }) => data);
    expect(unfounded(merge({ peopleAlreadyIn: true }))).toEqual([{ unit: 'Cẩm Giàng' }]);
    expect(unfounded(merge({ peopleAlreadyIn: 'whole' }))).toEqual([{ unit: 'Cẩm Giàng' }]);
    expect(unfounded(merge({ peopleAlreadyIn: false }))).toEqual([]);
    expect(unfounded(convert({ peopleAlreadyIn: true }))).toEqual([{ unit: 'Dương Quang' }]);
    // Nobody comes to the whole city: that its figure has them is no news.
    expect(unfounded(convert({ peopleAlreadyIn: 'whole' }))).toEqual([]);
  });

  it('is where the land of a unit may stand already, unless its row was set since', () => {
    const land = note('land-construction-inner', '12', {
      indicator: 'density-inner-built',
      communes: null,
      text: 'Tính cả đất sau sáp nhập',
    });
    const from = startWith([...alreadyIn, land]);
    const joins = merge({ brings: 'city-average', peopleAlreadyIn: false });
    expect(said(from, 'stock-may-be-in', joins)).toMatchObject([
      { severity: 'warning', data: { unit: 'Cẩm Giàng', row: '12', cell: "'Phụ lục 03'!F29", text: 'Tính cả đất sau sáp nhập' } },
    ]);
    expect(said(from, 'stock-may-be-in', { kind: 'set-value', indicator: 'density-inner-built', value: 1300 }, joins)).toEqual([]);
    const named = (unit: string) => startWith([...alreadyIn, { ...land, names: [unit] }]);
    expect(said(named('Quân Hà'), 'stock-may-be-in', joins)).toEqual([]);
    expect(said(named('Cẩm Giàng'), 'stock-may-be-in', joins)).toHaveLength(1);
  });

  it('is where green land of the whole city may have that of a unit, which only who comes to the whole city brings', () => {
    const green = note('land-green', '46', { indicator: 'green-land-whole', communes: null });
    const from = startWith([...alreadyIn, green]);
    const joins = merge({ becomes: 'same', brings: 'city-average', peopleAlreadyIn: false });
    expect(said(from, 'stock-may-be-in', joins)).toMatchObject([{ data: { row: '46' } }]);
    expect(said(from, 'stock-may-be-in', convert({ brings: 'city-average', peopleAlreadyIn: false }))).toEqual([]);
  });
});

describe('what an answer decides', () => {
  // Row 9 at 198,5: 200,977 thousand with the people of Cẩm Giàng are over its minimum of 200.
  const people = startFrom(
    {
      ...sampleBaseline,
      alreadyIn: alreadyIn.slice(0, 1),
      resolutions: {},
    },
    edition,
  );
  const set: ChangeAction = { kind: 'change-driver', driver: 'people-whole', expression: '198500' };

  it('is not called missing "at least": the answer that lacks the least says how much', () => {
    const scenario = (peopleAlreadyIn?: boolean) =>
      assessScenario(people, provincialCity, 'strict', {
        name: 'A',
        changes: changes(set, merge({ becomes: 'same', peopleAlreadyIn })),
      });
    const open = scenario();
    const least = Math.min(...[true, false].map((answer) => neededPoints(scenario(answer).assessment)?.points ?? 0));
    expect(neededPoints(open.mildest)?.points).toBe(least);
    // One answer passes row 9 and the other does not, or this would say nothing.
    expect(scenario(true).assessment.total.certain).not.toBe(scenario(false).assessment.total.certain);
  });
});
