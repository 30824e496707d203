import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../domain/baseline';
import { smallStandard } from '../../../tests/support/small-standard';
import type { StockBehaviour } from '../../domain/driver';
import type { Resolution, Resolutions } from '../../domain/observation';
import type { NumericIndicator } from '../../domain/standard';
import type { ChangeAction } from '../../changes/scenario';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { applyScenario } from '../../changes/replay/apply-scenario';
import { watchFiledRows } from './filed-rows';
import { movingFactsOf, startFrom } from './moving-facts';
import { prepareEdition } from './prepared-edition';

const filed: Resolutions = { 'hospital-beds': { kind: 'filed' }, 'clean-water': { kind: 'filed' }, 'green-land-whole': { kind: 'filed' } };
const withResolutions = (resolutions: Resolutions): Baseline => ({ ...sampleBaseline, resolutions });
const told = (resolutions: Resolutions, ...actions: readonly ChangeAction[]) =>
  applyScenario(startFrom(withResolutions(resolutions), edition), changes(...actions)).outcomes.map(({ problems }) =>
    problems.flatMap((each) => (each.code === 'filed-points-stay' ? [each.data.indicators] : [])),
  );
const people: ChangeAction = { kind: 'add-people', where: 'inner', people: 1000 };

describe('rows whose filed points are taken as evidence', () => {
  it('say at the change that moves what they are made of that their points stay', () => {
    expect(told(filed, people)).toEqual([['20, 46']]);
  });

  it('say so of their own quantity: twice the beds leave row 20 its filed points', () => {
    expect(told(filed, { kind: 'change-driver', driver: 'hospital-beds', expression: 'x * 2' })).toEqual([['20']]);
  });

  it('say nothing where their ratio stays: piped water keeps pace with the people', () => {
    expect(told({ 'clean-water': { kind: 'filed' } }, people)).toEqual([[]]);
  });

  it('say nothing of what moves other rows, and nothing once they are set', () => {
    const set: ChangeAction = { kind: 'set-value', indicator: 'green-land-whole', value: 15 };
    const other: ChangeAction = { kind: 'change-driver', driver: 'road-length', expression: 'x + 1' };
    expect(told({ 'green-land-whole': { kind: 'filed' } }, other, set, people)).toEqual([[], [], []]);
  });
});

describe('a row taken as filed over quantities of a made-up edition', () => {
  const found = smallStandard.indicators.find((row): row is NumericIndicator => row.kind === 'numeric');
  if (found === undefined) throw new Error('the made-up edition has rows of numbers');
  const template = found;
  const row = (denominator: string | null): NumericIndicator => ({
    ...template,
    id: 'row',
    code: '08',
    drivers: { numerator: 'wells', denominator, factor: 1 },
  });

  /** Whether the row is told of when the quantities become others; its filed points are those of its minimum. */
  function isTold(
    of: NumericIndicator,
    before: Readonly<Record<string, number>>,
    after: Readonly<Record<string, number>>,
    more: { readonly behaviour?: StockBehaviour; readonly points?: number; readonly resolution?: Resolution | null } = {},
  ): boolean {
    const { behaviour = 'fixed', points = of.points.minimum, resolution = { kind: 'filed' } } = more;
    const observation = {
      indicator: 'row',
      cell: null,
      raw: '',
      reading: { kind: 'exact', value: 1 },
      filed: { points, pointsCell: null, verdict: '', verdictCell: null },
    } as const;
    const start = startFrom(
      {
        ...sampleBaseline,
        observations: [observation],
        resolutions: {},
        drivers: new Map(
          Object.entries(before).map(([id, value]) => [id, { id, value, origin: { kind: 'missing' }, behaviour: 'fixed' }] as const),
        ),
      },
      prepareEdition({ ...smallStandard, indicators: [of] }),
    );
    const moving = movingFactsOf(start);
    moving.behaviours.set('wells', behaviour);
    if (resolution !== null) moving.resolutions.set('row', resolution);
    const watched = watchFiledRows(moving, start);
    moving.drivers.clear();
    for (const [id, value] of Object.entries(after)) moving.drivers.set(id, value);
    return watched(moving).length > 0;
  }

  it('is told of where its ratio moves, and not where both sides move alike', () => {
    const over = row('people-inner');
    expect(isTold(over, { wells: 10, 'people-inner': 100 }, { wells: 20, 'people-inner': 100 })).toBe(true);
    expect(isTold(over, { wells: 10, 'people-inner': 100 }, { wells: 10, 'people-inner': 200 })).toBe(true);
    expect(isTold(over, { wells: 10, 'people-inner': 100 }, { wells: 20, 'people-inner': 200 })).toBe(false);
    expect(isTold(row(null), { wells: 10 }, { wells: 11 })).toBe(true);
    expect(isTold(row(null), { wells: 0.3 }, { wells: 0.1 + 0.2 })).toBe(false);
  });

  it('of an upper side that nobody knows is told of where the people move, unless it keeps pace with just these', () => {
    const moved = (denominator: string, behaviour: StockBehaviour) =>
      isTold(row(denominator), { [denominator]: 100 }, { [denominator]: 200 }, { behaviour });
    expect([moved('people-inner', 'fixed'), moved('people-inner', 'pace-inner'), moved('people-inner', 'pace-whole')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([moved('people-whole', 'fixed'), moved('people-whole', 'pace-whole'), moved('people-whole', 'pace-inner')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(moved('land', 'pace-inner')).toBe(true);
    expect(isTold(row('people-inner'), { 'people-inner': 100 }, { 'people-inner': 100 })).toBe(false);
    // A side that becomes known, or that the people have of which nobody knew, has moved.
    expect(isTold(row('people-inner'), { 'people-inner': 100 }, { wells: 5, 'people-inner': 100 })).toBe(true);
    expect(isTold(row('people-inner'), { wells: 5 }, { wells: 5, 'people-inner': 100 }, { behaviour: 'pace-inner' })).toBe(true);
  });

  it('is not told of where its points are no evidence, or something else was decided', () => {
    const moves = [{ wells: 10 }, { wells: 20 }] as const;
    expect(isTold(row(null), ...moves, { points: 99 })).toBe(false);
    expect(isTold(row(null), ...moves, { resolution: { kind: 'value', value: 3 } })).toBe(false);
    expect(isTold(row(null), ...moves, { resolution: null })).toBe(false);
  });
});
