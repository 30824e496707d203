import { describe, expect, it } from 'vitest';
import { sampleBaseline, standard } from '../../tests/support/sample-baseline';
import { sampleSubject } from '../../tests/support/asked-subject';
import type { ChangeAction, Scenario } from '../changes/scenario';
import type { AlreadyInDriver } from '../domain/already-in';
import type { Baseline } from '../domain/baseline';
import { prepareBaseline } from './assess-scenarios';
import { communeGains } from './commune-gains';

const start = prepareBaseline(sampleBaseline, standard);
const note: AlreadyInDriver = {
  isIn: true,
  figures: ['people'],
  changes: ['merge'],
  communes: 2,
  villages: null,
  names: [],
  districts: [],
  text: 'Cộng cả DS sau khi sát nhập 2 xã',
  cell: { sheet: 'Phụ lục 03', row: 30, column: 5 },
  driver: 'people-whole',
  indicator: 'population-whole',
  code: '09',
};
const joins = (unit: string, peopleAlreadyIn?: boolean): ChangeAction => ({
  kind: 'merge-unit',
  unit,
  becomes: 'same',
  part: null,
  brings: 'city-average',
  ...(peopleAlreadyIn === undefined ? {} : { peopleAlreadyIn }),
});

/** What the scenario of just these changes comes to beside the baseline, by the use case that the pane shows. */
function shownGain(...actions: readonly ChangeAction[]): number {
  const scenario: Scenario = { name: 'A', changes: actions.map((action, index) => ({ id: String(index), isOn: true, action, note: '' })) };
  const [compared] = sampleSubject([scenario]).replayed?.scenarios ?? [];
  if (compared === undefined) throw new Error('not compared');
  return compared.assessed.assessment.total.certain - 54.0614;
}

describe('what a commune alone would bring', () => {
  it('is what the scenario of it would show', () => {
    const gain = communeGains(start, 'strict', [])('Quân Hà');
    const shown = [true, false].map((answer) => shownGain(joins('Quân Hà', answer)));
    expect(gain?.low).toBeCloseTo(Math.min(...shown), 3);
    expect(gain?.high).toBeCloseTo(Math.max(...shown), 3);
  });

  it('is 1,5 points and a little more for 2.477 people that take 199.000 over the 200.000 of row 9, and none where the figure has them already', () => {
    const many: Baseline = {
      ...sampleBaseline,
      observations: sampleBaseline.observations.map((row) =>
        row.indicator === 'population-whole' ? { ...row, reading: { kind: 'exact', value: 199 } } : row,
      ),
      drivers: new Map([
        ...sampleBaseline.drivers,
        ['people-whole', { id: 'people-whole', value: 199_000, origin: { kind: 'missing' }, behaviour: 'fixed' }],
      ]),
      alreadyIn: [note],
    };
    const gain = communeGains(prepareBaseline(many, standard), 'strict', [])('Cẩm Giàng');
    // 1,5 at 200, and 0,5 over the 300 from there to 500.
    expect((gain?.high ?? 0) - (gain?.low ?? 0)).toBeCloseTo(1.5 + (1.477 / 300) * 0.5, 6);
    // On top of Quân Hà’s 3.566, who are there first, 202.566 become 205.043: the rise alone is left.
    const first = { id: '1', isOn: true, action: joins('Quân Hà', false), note: '' };
    const second = communeGains(prepareBaseline(many, standard), 'strict', [first])('Cẩm Giàng');
    expect(second?.high).toBeCloseTo((2.477 / 300) * 0.5, 4);
    expect(second?.low).toBeCloseTo(0, 4);
  });

  it('is on top of what joins already', () => {
    const first = { id: '1', isOn: true, action: joins('Cẩm Giàng', false), note: '' };
    const gain = communeGains(start, 'strict', [first])('Quân Hà');
    const before = shownGain(joins('Cẩm Giàng', false));
    const shown = [true, false].map((answer) => shownGain(joins('Cẩm Giàng', false), joins('Quân Hà', answer)) - before);
    expect(gain?.low).toBeCloseTo(Math.min(...shown), 3);
    expect(gain?.high).toBeCloseTo(Math.max(...shown), 3);
  });

  it('is nothing to be said of a commune that joins already, or that nobody knows', () => {
    const first = { id: '1', isOn: true, action: joins('Cẩm Giàng', false), note: '' };
    expect(communeGains(start, 'strict', [first])('Cẩm Giàng')).toBeNull();
    expect(communeGains(start, 'strict', [])('Không có xã này')).toBeNull();
  });
});
