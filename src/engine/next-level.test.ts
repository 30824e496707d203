/** How far a row is from its next threshold. Levels typed from the made-up edition or by hand; distances worked out by hand. */
import { describe, expect, it } from 'vitest';
import { smallStandard } from '../../tests/support/small-standard';
import type { Observation, Reading, Resolution } from '../domain/observation';
import type { Adjustment, GradeIndicator, MixedIndicator, NumericIndicator } from '../domain/standard';
import { nextLevel, nextOfNumber } from './next-level';
import { scoreIndicator } from './score-indicator';

const { citation } = smallStandard.total;

function numericRow(
  maximum: string,
  minimum: string,
  direction: 'higher' | 'lower',
  more: Partial<NumericIndicator> = {},
): NumericIndicator {
  const level = (text: string) => ({ value: Number(text.replace(/[<>]/, '')), strict: /[<>]/.test(text), text });
  const [first] = smallStandard.indicators;
  if (first === undefined) throw new Error('the made-up edition has rows');
  const { id, code, number, section, scope } = first;
  const base = { id, code, number, section, scope, name: 'Hàng', aliases: [], unit: '%', drivers: null, citation, isCounted: false };
  const plausible = { low: 0, high: 1e9 };
  return {
    ...base,
    kind: 'numeric',
    points: { maximum: 2, minimum: 1.5 },
    direction,
    maximum: level(maximum),
    minimum: level(minimum),
    plausible,
    ...more,
  };
}

function observed(reading: Reading, filed: number | null = null): Observation {
  return { indicator: '', cell: null, raw: '', reading, filed: { points: filed, pointsCell: null, verdict: '', verdictCell: null } };
}

type Row = NumericIndicator | GradeIndicator | MixedIndicator;

function next(
  row: Row,
  reading: Reading,
  region: Adjustment | null = null,
  resolution: Resolution | null = null,
  filed: number | null = null,
) {
  const settings = { policy: 'strict', region, trace: false } as const;
  return nextLevel(scoreIndicator(observed(reading, filed), row, smallStandard, settings, resolution), row, region);
}

const exact = (value: number): Reading => ({ kind: 'exact', value });

function told(row: Row, reading: Reading, region: Adjustment | null = null): readonly unknown[] {
  const found = next(row, reading, region);
  return found === null ? [] : [found.level, found.distance, found.points, ...(found.isStrict ? ['strict'] : [])];
}

const lowered: Adjustment = {
  id: 'mountain',
  name: 'Miền núi',
  minimumFactors: { [numericRow('5', '2', 'higher').id]: 0.5 },
  exempt: [],
  between: 'interpolated',
  countedWorks: 'as-they-are',
  required: null,
  citation,
};

describe('the next level of a number', () => {
  it.each([
    ['below the minimum: the way to it', '500', '200', 'higher', 54.25, ['minimum', 145.75, 1.5]],
    ['at the minimum: the way to the maximum', '500', '200', 'higher', 200, ['maximum', 300, 2]],
    ['between the levels', '500', '200', 'higher', 380, ['maximum', 120, 2]],
    ['at the maximum nothing', '500', '200', 'higher', 500, []],
    ['where less is better, what has to go', '2', '3', 'lower', 3.5, ['minimum', 0.5, 1.5]],
    ['where less is better, what has to go to the maximum', '2', '3', 'lower', 2.75, ['maximum', 0.75, 2]],
    ['where less is better, beyond the maximum nothing', '2', '3', 'lower', 1, []],
    ['a strict maximum at its number earns all its points already: nothing', '<2.5', '3', 'lower', 2.5, []],
    ['a strict minimum at its number is not met', '>9', '>4', 'higher', 4, ['minimum', 0, 1.5, 'strict']],
    ['a strict maximum from afar', '<2.5', '3', 'lower', 2.75, ['maximum', 0.25, 2, 'strict']],
    ['levels of one number lead to all the points at once', '4', '4', 'higher', 3, ['minimum', 1, 2]],
  ] as const)('%s', (_what, maximum, minimum, direction, value, expected) => {
    expect(told(numericRow(maximum, minimum, direction), exact(value))).toEqual(expected);
  });

  it('is that of the lowered minimum where an adjustment applies: half of 200', () => {
    const row = numericRow('500', '200', 'higher');
    expect(told(row, exact(54.25), lowered)).toEqual(['minimum', 45.75, 1.5]);
    expect(told(row, exact(120), lowered)[0]).toBe('maximum');
  });

  it('knows a number that is said to lie beyond: `<3` meets a strict minimum of 3, and is on its way to the maximum', () => {
    expect(told(numericRow('<2', '<3', 'lower'), { kind: 'bound', bound: '<', value: 3 })).toEqual(['maximum', 1, 2, 'strict']);
  });

  it('says which way is better: of a poverty rate downwards', () => {
    expect(next(numericRow('2', '3', 'lower'), exact(3.5))).toMatchObject({ isLowerBetter: true, value: 3 });
    expect(next(numericRow('5', '2', 'higher'), exact(1))).toMatchObject({ isLowerBetter: false, value: 2 });
  });

  it('of a number by itself, without a row that was scored, is none from its maximum on', () => {
    const row = numericRow('5', '2', 'higher');
    expect([1, 3, 5, 6].map((value) => nextOfNumber(value, row, null)?.value ?? null)).toEqual([2, 5, null, null]);
  });

  it('is none while the row waits, is not asked for, or was taken as filed', () => {
    const row = numericRow('500', '200', 'higher');
    expect(next(row, { kind: 'pending', reason: 'empty', hint: null })).toBeNull();
    expect(next(row, exact(54), { ...lowered, exempt: [row.id] })).toBeNull();
    expect(next(row, exact(54), null, { kind: 'filed' }, 1.5)).toBeNull();
  });
});

describe('the next rung of a choice', () => {
  const base = numericRow('5', '2', 'higher');
  const grades = [
    { id: 'maximum', label: 'Cấp vùng', points: 2 },
    { id: 'middle', label: 'Cấp tỉnh', points: 1.75 },
    { id: 'minimum', label: 'Cấp huyện', points: 1.5 },
  ];
  const choice: GradeIndicator = { ...base, kind: 'grade', grades };
  const mixed: MixedIndicator = { ...base, kind: 'mixed', grade: { id: 'minimum', label: 'Có dự án', points: 1.5 } };
  const chosen = (grade: string | null): Reading => ({ kind: 'grade', grade, basis: 'text' });

  it.each([
    ['none yet', null, ['minimum', 'minimum', 1.5]],
    ['the last', 'minimum', ['rung', 'middle', 1.75]],
    ['one between', 'middle', ['maximum', 'maximum', 2]],
  ])('from %s', (_what, grade, [level, id, points]) => {
    expect(next(choice, chosen(grade))).toMatchObject({ level, grade: id, points, distance: null, value: null });
  });

  it('is none on the best', () => {
    expect(next(choice, chosen('maximum'))).toBeNull();
  });

  it('is none while the choice waits, or was taken as filed', () => {
    expect(next(choice, { kind: 'pending', reason: 'empty', hint: null })).toBeNull();
    expect(next(choice, chosen(null), null, { kind: 'filed' }, 0)).toBeNull();
  });

  it('is not towards the count of a row that reached it', () => {
    expect(next(mixed, exact(5))).toBeNull();
    expect(next(mixed, exact(4))).toBeNull();
  });

  it('names the number to be reached where the best rung of a row is a count, and whether it has to be passed', () => {
    const strict: MixedIndicator = { ...mixed, maximum: { value: 5, strict: true, text: '>5' } };
    const told = (row: MixedIndicator, grade: string | null) => {
      const found = next(row, chosen(grade));
      return found === null ? null : [found.value, found.isStrict, found.isLowerBetter];
    };
    expect(told(mixed, 'minimum')).toEqual([5, false, false]);
    expect(told(strict, 'minimum')).toEqual([5, true, false]);
    expect(told(strict, null)).toEqual([null, false, false]);
    expect(next(choice, chosen('middle'))).toMatchObject({ value: null, isStrict: false });
  });

  it('is the words first, then the count, of a row that has both', () => {
    expect(next(mixed, chosen(null))).toMatchObject({ level: 'minimum', grade: 'minimum', points: 1.5 });
    expect(next(mixed, chosen('minimum'))).toMatchObject({ level: 'maximum', grade: 'maximum', points: 2 });
  });
});
