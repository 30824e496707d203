/** What a scenario wins, loses, and what still blocks it. The sample’s own figures; shortfalls worked out by hand. */
import { describe, expect, it } from 'vitest';
import { sampleBaseline, standard } from '../../../tests/support/sample-baseline';
import { assessBase, compareWithBase, prepareBaseline } from '../../application/assess-scenarios';
import type { AlreadyInDriver } from '../../domain/already-in';
import type { Baseline } from '../../domain/baseline';
import type { Change, ChangeAction } from '../scenario';
import type { ScenarioStanding } from '../../domain/scenario-standing';
import type { Standard } from '../../domain/standard';
import { findStandard } from '../../editions/catalogue';
import { provincialCity } from '../../editions/city-requirements';

function standingOf(baseline: Baseline, ...actions: readonly ChangeAction[]): ScenarioStanding {
  return standingUnder(standard, baseline, ...actions);
}

function standingUnder(law: Standard, baseline: Baseline, ...actions: readonly ChangeAction[]): ScenarioStanding {
  const start = prepareBaseline(baseline, law);
  const changes = actions.map((action, index): Change => ({ id: String(index), isOn: true, action, note: '' }));
  return compareWithBase(start, assessBase(start, provincialCity, 'strict', 'Gốc'), provincialCity, 'strict', { name: 'A', changes })
    .standing;
}

const mountains: Baseline = { ...sampleBaseline, isMountain: true, currentClass: 'III' };

const seedPlan: readonly ChangeAction[] = [
  { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' },
  { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' },
  { kind: 'merge-unit', unit: 'Quân Hà', becomes: 'same', part: null, brings: 'city-average' },
];

describe('the seed’s plan in the mountains: two new wards and one more commune', () => {
  const standing = standingOf(mountains, ...seedPlan);

  it('wins area and the number of units, and names both wards short of 3.500: by 1.023 and by 519', () => {
    expect(standing.won.map(({ of, name }) => `${of} ${name}`)).toEqual(['requirement area', 'requirement units']);
    expect(standing.lost).toEqual([]);
    expect(standing.wards.map(({ unit, isNew, requirements }) => [unit.name, isNew, requirements.map(({ id, gap }) => [id, gap])])).toEqual(
      [
        ['Cẩm Giàng', true, [['population', 2477 - 3500]]],
        ['Dương Quang', true, [['population', 2981 - 3500]]],
      ],
    );
  });

  it('names what the whole lacks: 17.267 people of 75.000, and four criteria', () => {
    expect(standing.requirements.map(({ id, gap }) => [id, gap])).toEqual([['population', 57_733 - 75_000]]);
    expect(standing.sections.map(({ id, missing }) => [id, Number(missing.toFixed(6))])).toEqual([
      ['1', 4.75],
      ['2', 6],
      ['3', 6],
      ['4', 4.5],
    ]);
    expect(standing.needed?.because).toBe('sections');
    expect(standing.needed?.points).toBeCloseTo(21.25, 9);
  });

  it('says what nobody can decide', () => {
    expect(standing.undecided.requirements.map(({ measures }) => measures)).toEqual(['stated']);
    expect(standing.undecided.gates).toEqual([]);
  });

  it('has the way to the next threshold of each row that it moved: 200 − 57,733 and 100 − 51,158 thousand people', () => {
    expect(standing.moved.map(({ code, isBelowMinimum, next }) => [code, isBelowMinimum, next?.level])).toEqual([
      ['09', true, 'minimum'],
      ['10', true, 'minimum'],
      ['11', true, 'minimum'],
    ]);
    expect(standing.moved.slice(0, 2).map(({ next }) => Number(next?.distance?.toFixed(6)))).toEqual([142.267, 48.842]);
  });
});

describe('what an answer decides that nobody has given', () => {
  /** Row 9 may have the people of any commune that joins. */
  const note: AlreadyInDriver = {
    driver: 'people-whole',
    indicator: 'population-whole',
    code: '09',
    isIn: true,
    figures: [],
    changes: ['merge'],
    communes: 9,
    villages: null,
    names: [],
    districts: [],
    text: 'Cộng cả DS sau khi sát nhập 9 xã',
    cell: { sheet: 'Phụ lục 03', row: 26, column: 5 },
  };
  // 75.000 people are asked of a city in the mountains: 74.000 are too few, with the 2.477 of Cẩm Giàng they are enough.
  const people: ChangeAction = { kind: 'change-driver', driver: 'people-whole', expression: '74000' };
  const cam = (becomes: 'ward' | 'same', peopleAlreadyIn?: boolean): ChangeAction => ({
    kind: 'merge-unit',
    unit: 'Cẩm Giàng',
    becomes,
    part: null,
    brings: 'nothing',
    ...(peopleAlreadyIn === undefined ? {} : { peopleAlreadyIn }),
  });
  const joined = (peopleAlreadyIn?: boolean) => standingOf({ ...mountains, alreadyIn: [note] }, people, cam('same', peopleAlreadyIn));
  const shown = ({ won, requirements }: ScenarioStanding) => [won.map(({ name }) => name), requirements.map(({ id }) => id)];

  it('is not lost either: 76.000 were enough before', () => {
    const many = new Map(sampleBaseline.drivers).set('people-whole', {
      id: 'people-whole',
      value: 76_000,
      origin: { kind: 'missing' },
      behaviour: 'fixed',
    });
    const lost = (peopleAlreadyIn?: boolean) =>
      standingOf({ ...mountains, drivers: many, alreadyIn: [note] }, people, cam('same', peopleAlreadyIn)).lost.map(({ name }) => name);
    expect([lost(true), lost(false), lost()]).toEqual([['population'], [], []]);
  });

  it('may be a criterion, which then is not said to be short', () => {
    // Row 10 has its 4,5 points at 100 thousand, row 9 its 1,5 from 200 thousand on: 199.000 and the 2.477 of Cẩm Giàng.
    const inner: AlreadyInDriver = {
      ...note,
      driver: 'people-inner',
      indicator: 'population-inner',
      code: '10',
      changes: ['merge', 'to-ward'],
    };
    const counts: readonly ChangeAction[] = [
      { kind: 'change-driver', driver: 'people-whole', expression: '199000' },
      { kind: 'change-driver', driver: 'people-inner', expression: '100000' },
    ];
    const short = (peopleAlreadyIn?: boolean) =>
      standingOf({ ...sampleBaseline, alreadyIn: [note, inner] }, ...counts, cam('ward', peopleAlreadyIn)).sections.map(({ id }) => id);
    expect(short(true)).toContain('2');
    expect(short(false)).not.toContain('2');
    expect(short()).not.toContain('2');
  });

  it('is neither won nor what still blocks; answered, it is one of them', () => {
    // 147,29 km² of 150 and 9 units of 10 block whatever the answer is.
    expect(shown(joined(false))).toEqual([['population'], ['area', 'units']]);
    expect(shown(joined(true))).toEqual([[], ['population', 'area', 'units']]);
    expect(shown(joined())).toEqual([[], ['area', 'units']]);
  });
});

it('a new ward that has all it needs blocks nothing and leaves nothing undecided: 8.000 people on 9,526 km²', () => {
  const units = mountains.units.map((unit) => (unit.name === 'Cẩm Giàng' ? { ...unit, people: 8000 } : unit));
  const [first] = seedPlan;
  if (first === undefined) throw new Error('the plan begins with Cẩm Giàng');
  const { wards, undecided } = standingOf({ ...mountains, units }, first);
  expect([wards, undecided.wards]).toEqual([[], []]);
});

describe('a scenario that loses', () => {
  it('names the criterion that is no longer met, and what it lacks again', () => {
    const standing = standingOf(sampleBaseline, { kind: 'set-value', indicator: 'electricity-use', value: 700 });
    expect(standing.lost.map(({ of, name }) => `${of} ${name}`)).toEqual(['criterion 5']);
    expect(standing.won).toEqual([]);
    const five = standing.sections.find(({ id }) => id === '5');
    expect(five?.minimum).toBe(45);
    // 780 kWh of 750 to 1.500 earned 0,75 + 30 ÷ 750 × 0,25 = 0,76 points; 45,311389 − 0,76 = 44,551389.
    expect(five?.missing).toBeCloseTo(0.448611, 6);
  });

  it('tells a ward that a split made smaller from a new one', () => {
    const parts = standingOf(mountains, {
      kind: 'split-unit',
      unit: 'Sông Cầu',
      part: { people: 8000, area: 2 },
      newUnit: 'Sông Cầu 2',
      becomes: 'ward',
    });
    expect(parts.wards.map(({ unit, isNew }) => [unit.name, isNew])).toEqual(
      expect.arrayContaining([
        ['Sông Cầu 2', true],
        ['Sông Cầu', false],
      ]),
    );
  });
});

describe('a table of NQ 111', () => {
  const law = findStandard('nq-111-2025/ii');
  if (!law.ok) throw new Error('NQ 111 is in the catalogue');
  const gates = (extent: 'one' | 'several' | null) =>
    standingUnder(law.value, { ...sampleBaseline, extent }).undecided.gates.map(({ of, standing }) => [of, standing]);

  it('leaves to tables of its other units what only they decide, and nothing where there is one unit', () => {
    expect(gates(null)).toEqual([['outside', 'open']]);
    expect(gates('several').length).toBeGreaterThan(0);
    expect(gates('several').every(([of]) => of === 'outside')).toBe(true);
    expect(gates('one')).toEqual([]);
  });
});

describe('rows that a scenario moved', () => {
  it('have the way to the minimum that the region asks for: 0,6 × 200 less 52,69 thousand people', () => {
    const { moved } = standingOf(
      sampleBaseline,
      { kind: 'set-region', region: 'northern-midlands-central-highlands' },
      { kind: 'add-people', where: 'outer', people: 1000 },
    );
    const people = moved.find(({ code }) => code === '09');
    expect(people?.next?.distance).toBeCloseTo(67.31, 9);
  });

  it('are not below their minimum where they reach it: 30 beds are more than 28, and 10 short of 40', () => {
    const bedsOf = (value: number) =>
      standingOf(sampleBaseline, { kind: 'set-value', indicator: 'hospital-beds', value }).moved.map(
        ({ code, points, isBelowMinimum, next }) => [code, points, isBelowMinimum, next?.level ?? null, next?.distance ?? null],
      );
    // 0,75 + 2 ÷ 12 × 0,25
    expect(bedsOf(30)).toEqual([['20', expect.closeTo(0.791667, 6), false, 'maximum', 10]]);
    expect(bedsOf(40)).toEqual([['20', 1, false, null, null]]);
    expect(bedsOf(27)).toMatchObject([['20', expect.anything(), true, 'minimum', 1]]);
  });
});
