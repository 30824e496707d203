import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../domain/baseline';
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { ChangeAction } from '../../changes/scenario';
import { findStandard } from '../../editions/catalogue';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { applyScenario } from '../../changes/replay/apply-scenario';
import { missingDriver } from './known-people';
import { startFrom } from './moving-facts';
import { prepareEdition } from './prepared-edition';

/** The sample with other people, and no row that says so. */
function peopled(amounts: Readonly<Record<DriverId, number>>): Baseline {
  const drivers = new Map(sampleBaseline.drivers);
  for (const [id, value] of Object.entries(amounts)) drivers.set(id, { id, value, origin: { kind: 'missing' }, behaviour: 'fixed' });
  return { ...sampleBaseline, drivers };
}
const replay = (baseline: Baseline, ...actions: readonly ChangeAction[]) =>
  applyScenario(startFrom(baseline, edition), changes(...actions));
const grow = (where: 'inner' | 'outer', rate: number): ChangeAction => ({ kind: 'grow-people', where, rate, years: 1 });

describe('growth of the outer area', () => {
  it('grows what lives outside: 5.990 people at 10 %', () => {
    expect(replay(sampleBaseline, grow('outer', 0.1)).facts.drivers.get(peopleWhole)).toBeCloseTo(51_690 + 599, 6);
  });

  it.each([
    ['more people inside than in all', 60_000],
    ['as many', 51_690],
  ])('never shrinks a city: %s inside: refused, with both figures', (_what, inner) => {
    const { facts, outcomes } = replay(peopled({ [peopleInner]: inner }), grow('outer', 0.1));
    expect(outcomes[0]).toMatchObject({ isApplied: false, problems: [{ code: 'nobody-outside', data: { inner, whole: 51_690 } }] });
    expect(facts.drivers.get(peopleWhole)).toBeCloseTo(51_690, 6);
  });

  it('people who come there are added all the same', () => {
    const { facts } = replay(peopled({ [peopleInner]: 60_000 }), { kind: 'add-people', where: 'outer', people: 100 });
    expect(facts.drivers.get(peopleWhole)).toBeCloseTo(51_790, 6);
  });
});

describe('an inner city of 0 people in the table', () => {
  it('is told with what stands there and its cell, not as if nothing did', () => {
    const cell = { sheet: 'PL01', row: 11, column: 2 };
    const observations = sampleBaseline.observations.map((row) =>
      row.indicator === 'population-inner'
        ? { ...row, cell, raw: '0', reading: { kind: 'pending', reason: 'implausible', hint: null } as const }
        : row,
    );
    const drivers = new Map([...sampleBaseline.drivers].filter(([id]) => id !== peopleInner));
    const { outcomes } = replay(
      { ...sampleBaseline, observations, drivers },
      { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' },
    );
    expect(outcomes[0]).toMatchObject({
      isApplied: false,
      problems: [{ code: 'driver-missing', cell, data: { driver: peopleInner, written: '0' } }],
    });
    const writtenOf = (raw: string) => {
      const written = observations.map((row) => (row.indicator === 'population-inner' ? { ...row, raw } : row));
      const { outcomes: refused } = replay(
        { ...sampleBaseline, observations: written, drivers },
        { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' },
      );
      return refused[0]?.problems.map((each) => (each.code === 'driver-missing' ? each.data.written : each.code));
    };
    expect(['', '  ', ' 0\n'].map(writtenOf)).toEqual([[undefined], [undefined], ['0']]);
  });

  it('is told by the row that counts them, wherever one over them stands', () => {
    const standing = (row: string, at: number) => ({
      reading: { kind: 'pending', reason: 'implausible', hint: null } as const,
      raw: row,
      cell: { sheet: 'PL01', row: at, column: 2 },
    });
    const observations = sampleBaseline.observations.map((row) =>
      row.indicator === 'population-whole'
        ? { ...row, ...standing('0', 10) }
        : row.indicator === 'density-whole'
          ? { ...row, ...standing('-5', 12) }
          : row,
    );
    const reversed = { ...edition, numeric: new Map([...edition.numeric].toReversed()) };
    for (const known of [edition, reversed])
      expect(missingDriver(startFrom({ ...sampleBaseline, observations }, known), peopleWhole)).toMatchObject({
        code: 'driver-missing',
        cell: { row: 10 },
        data: { written: '0' },
      });
  });
});

describe('an edition that does not count the inner city', () => {
  it('takes people in and makes wards without it', () => {
    const found = findStandard('nq-111-2025/ii');
    if (!found.ok) throw new Error('NQ 111 is in the catalogue');
    const start = startFrom(
      { ...sampleBaseline, observations: [], drivers: new Map([...sampleBaseline.drivers].filter(([id]) => id !== peopleInner)) },
      prepareEdition(found.value),
    );
    const { outcomes, facts } = applyScenario(
      start,
      changes({ kind: 'add-people', where: 'inner', people: 1000 }, { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' }),
    );
    expect(outcomes.map(({ isApplied }) => isApplied)).toEqual([true, true]);
    expect(facts.drivers.get(peopleWhole)).toBeCloseTo(52_690, 6);
  });
});

describe('a table that counts the inner city, of which nobody knows the people', () => {
  it('makes no ward: who would live in the inner city then cannot be said', () => {
    const drivers = new Map([...sampleBaseline.drivers].filter(([id]) => id !== peopleInner));
    const { facts, outcomes } = replay({ ...sampleBaseline, drivers }, { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing' });
    expect(outcomes).toMatchObject([
      { isApplied: false, problems: [{ code: 'driver-missing', severity: 'error', data: { driver: peopleInner } }] },
    ]);
    expect(facts.units.find(({ name }) => name === 'Dương Quang')?.kind).toBe('commune');
  });
});

describe('people who come with what keeps pace', () => {
  const project = (driver: DriverId, amount: number): ChangeAction => ({
    kind: 'complete-project',
    project: '1',
    cost: null,
    effects: [{ kind: 'add-to-driver', driver, amount }],
  });

  it.each<readonly [string, ChangeAction]>([
    ['a project', project(peopleInner, 4570)],
    ['an expression', { kind: 'change-driver', driver: peopleInner, expression: 'x * 1.1' }],
    ['people added', { kind: 'add-people', where: 'inner', people: 4570 }],
  ])('%s: a tenth more people in the inner city are a tenth more housing floor, and the same beds', (_what, action) => {
    const { facts } = replay(sampleBaseline, action);
    expect(facts.drivers.get(peopleInner)).toBeCloseTo(50_270, 6);
    expect(facts.drivers.get('floor-area-housing')).toBeCloseTo(28 * 50_270, 3);
    expect(facts.observations.get('housing-floor')?.reading).toEqual({ kind: 'exact', value: 28 });
    expect(facts.drivers.get('hospital-beds')).toBeCloseTo((2.4 * 45_700) / 10_000, 9);
  });

  it('a project that brings people to the whole city moves what keeps pace with the whole of it', () => {
    const pace: ChangeAction = { kind: 'set-behaviour', driver: 'land-green', behaviour: 'pace-whole' };
    const { facts } = replay(sampleBaseline, pace, project(peopleWhole, 5169));
    expect(facts.drivers.get('land-green')).toBeCloseTo(16.56 * 51_690 * 1.1, 3);
  });

  it.each(['merge-unit', 'convert-to-ward'] as const)('%s at the city’s average: what keeps pace has come once, not twice', (kind) => {
    const pace: ChangeAction = { kind: 'set-behaviour', driver: 'land-green', behaviour: 'pace-whole' };
    const [unit, joined] = kind === 'merge-unit' ? ['Cẩm Giàng', 2477] : ['Dương Quang', 2981];
    const { facts } = replay(sampleBaseline, pace, { kind, unit, becomes: 'ward', part: null, brings: 'city-average' });
    const inner = 45_700 + joined;
    const whole = kind === 'merge-unit' ? 51_690 + joined : 51_690;
    expect(facts.drivers.get('floor-area-housing')).toBeCloseTo(28 * inner, 3);
    expect(facts.drivers.get('land-civil')).toBeCloseTo(70 * inner, 3);
    expect(facts.drivers.get('land-green')).toBeCloseTo(16.56 * whole, 3);
  });

  it('a city of nobody: the first people multiply nothing', () => {
    const none: Baseline = { ...peopled({ [peopleInner]: 0, 'floor-area-housing': 1000, 'hospital-beds': 100 }), observations: [] };
    const pace: ChangeAction = { kind: 'set-behaviour', driver: 'floor-area-housing', behaviour: 'pace-inner' };
    const added = replay(none, pace, { kind: 'add-people', where: 'inner', people: 500 });
    expect([added.facts.drivers.get(peopleInner), added.facts.drivers.get('floor-area-housing')]).toEqual([500, 1000]);
    const ward = replay(none, { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' });
    expect([ward.facts.drivers.get(peopleInner), ward.facts.drivers.get('hospital-beds')]).toEqual([2981, 100]);
  });
});

describe('row 10 stated where the table lacks it', () => {
  const drivers = new Map([...sampleBaseline.drivers].filter(([, { origin }]) => origin.kind !== 'implied'));
  drivers.delete(peopleInner);
  const observations = sampleBaseline.observations.map((each) =>
    each.indicator === 'population-inner' ? { ...each, reading: { kind: 'pending', reason: 'empty', hint: null } as const } : each,
  );
  const unknown: Baseline = { ...sampleBaseline, drivers, observations };
  const state: ChangeAction = { kind: 'set-value', indicator: 'population-inner', value: 45.7 };

  it('makes known what the rows imply with it, and moves none of them', () => {
    const { facts } = replay(unknown, state);
    expect(facts.drivers.get('hospital-beds')).toBeCloseTo(10.968, 9);
    expect(facts.drivers.get('land-construction-inner')).toBeCloseTo(45_700 / 1300, 9);
    for (const row of ['civil-land', 'hospital-beds', 'road-density', 'housing-floor'])
      expect(facts.observations.get(row)?.reading).toEqual(sampleBaseline.observations.find(({ indicator }) => indicator === row)?.reading);
  });

  it('what comes after it moves them from there', () => {
    const { facts } = replay(unknown, state, { kind: 'change-driver', driver: 'hospital-beds', expression: 'x * 2' });
    expect(facts.observations.get('hospital-beds')?.reading).toEqual({ kind: 'exact', value: expect.closeTo(4.8, 9) as number });
  });
});
