/** What a scenario wins, loses, and what still blocks it. The sample’s own figures; shortfalls worked out by hand. */
import { describe, expect, it } from 'vitest';
import { sampleBaseline, standard } from '../../../tests/support/sample-baseline';
import { assessBase, compareWithBase, prepareBaseline } from '../../application/assess-scenarios';
import type { Baseline } from '../../domain/baseline';
import type { Change, ChangeAction } from '../scenario';
import type { ScenarioStanding } from '../../domain/scenario-standing';
import { provincialCity } from '../../editions/city-requirements';

function standingOf(baseline: Baseline, ...actions: readonly ChangeAction[]): ScenarioStanding {
  const start = prepareBaseline(baseline, standard);
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

describe('a scenario that loses', () => {
  it('names the criterion that is no longer met, and what it lacks again', () => {
    const standing = standingOf(sampleBaseline, { kind: 'set-value', indicator: 'electricity-use', value: 700 });
    expect(standing.lost.map(({ of, name }) => `${of} ${name}`)).toEqual(['criterion 5']);
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
