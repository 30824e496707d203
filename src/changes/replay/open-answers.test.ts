/** What answers that nobody has given could lead to. The sample with notes on rows 9 and 10 that may have counted any commune. */
import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline, sampleUnits } from '../../../tests/support/sample-baseline';
import { provincialCity } from '../../editions/city-requirements';
import type { AlreadyInDriver } from '../../domain/already-in';
import type { PeopleAnswer } from '../../domain/change-parts';
import type { ChangeAction } from '../scenario';
import { startFrom } from '../../engine/scenario/moving-facts';
import { assessScenario } from './assess-scenario';

const rowOfCode = (code: string): string => [...edition.numeric.values()].find((row) => row.code === code)?.id ?? '';
const note = (driver: string, code: string): AlreadyInDriver => ({
  driver,
  indicator: rowOfCode(code),
  code,
  isIn: true,
  figures: [],
  changes: ['merge', 'to-ward'],
  communes: 9,
  villages: null,
  names: [],
  districts: [],
  text: 'Cộng cả DS sau khi sát nhập 9 xã',
  cell: { sheet: 'Phụ lục 03', row: 26, column: 5 },
});

/** Neighbours of 1.000 people and 1 km² each, beside the sample's own. */
const villages = Array.from({ length: 6 }, (_each, index) => ({
  ...(sampleUnits[8] ?? { name: '' }),
  name: `Xã ${String(index + 1)}`,
  people: 1000,
  area: 1,
})) as typeof sampleUnits;
const start = startFrom(
  { ...sampleBaseline, units: [...sampleUnits, ...villages], alreadyIn: [note('people-whole', '09'), note('people-inner', '10')] },
  edition,
);
const join = (unit: string, peopleAlreadyIn?: PeopleAnswer): ChangeAction => ({
  kind: 'merge-unit',
  unit,
  becomes: 'ward',
  part: null,
  brings: 'nothing',
  ...(peopleAlreadyIn === undefined ? {} : { peopleAlreadyIn }),
});
const assess = (...actions: readonly ChangeAction[]) =>
  assessScenario(start, provincialCity, 'proportional', { name: 'A', changes: changes(...actions) });

describe('a total that answers decide', () => {
  it('reaches from the least to the most that any answer gives', () => {
    const given = ([true, 'whole', false] as const).map((answer) => assess(join('Cẩm Giàng', answer)).assessment.total.certain);
    const { range } = assess(join('Cẩm Giàng'));
    expect(range).toMatchObject({ low: Math.min(...given), high: Math.max(...given), open: ['1'], isWhole: true });
    // By the proportional policy 2.477 people more are points more.
    expect(Math.max(...given)).toBeGreaterThan(Math.min(...given));
  });

  it('is no range where nothing is asked: nothing joined, all is answered, or the change was refused', () => {
    expect(assess().range).toBeNull();
    expect(assess(join('Cẩm Giàng', false)).range).toBeNull();
    expect(assess(join('Nơi khác')).range).toBeNull();
    const { mildest, assessment } = assess(join('Cẩm Giàng', false));
    expect(mildest).toBe(assessment);
  });

  it('leaves answers that were given as they are', () => {
    const { range } = assess(join('Xã 1', true), join('Cẩm Giàng'));
    expect(range?.open).toEqual(['2']);
    const low = assess(join('Xã 1', true), join('Cẩm Giàng', true)).assessment.total.certain;
    expect(range?.low).toBeCloseTo(low, 9);
  });

  it('of more than five questions is told not to be the whole, and still holds what all answers alike give', () => {
    const all = (answer?: PeopleAnswer) => assess(...villages.map(({ name }) => join(name, answer)));
    const five = assess(...villages.slice(0, 5).map(({ name }) => join(name)));
    expect([five.range?.isWhole, five.range?.open.length]).toEqual([true, 5]);
    const { range } = all();
    expect([range?.isWhole, range?.open.length]).toEqual([false, 6]);
    const alike = ([true, 'whole', false] as const).map((answer) => all(answer).assessment.total.certain);
    expect(range?.low).toBeCloseTo(Math.min(...alike), 9);
    expect(range?.high).toBeCloseTo(Math.max(...alike), 9);
    // All but one of six answered alike, one otherwise, lie between them.
    const odd = assess(join('Xã 1', true), ...villages.slice(1).map(({ name }) => join(name, false))).assessment.total.certain;
    expect(odd).toBeLessThan(range?.high ?? 0);
    expect(odd).toBeGreaterThan(range?.low ?? 0);
  });
});

describe('what answers decide beside the total', () => {
  // 150.000 people are asked of the whole, half of it in the mountains; 74.000 and Cẩm Giàng's 2.477 are enough, 74.000 alone are not.
  const set: ChangeAction = { kind: 'change-driver', driver: 'people-whole', expression: '74000' };
  const mountains: ChangeAction = { kind: 'set-area-type', isMountain: true };

  it('is every requirement that one answer meets and another does not', () => {
    expect(assess(mountains, set, join('Cẩm Giàng')).range?.requirements).toEqual(['population']);
    expect(assess(set, join('Cẩm Giàng')).range?.requirements).toEqual([]);
  });

  it('is every criterion, with how many are met by the least and by the most', () => {
    const { range } = assess(join('Cẩm Giàng'));
    expect([range?.sections, range?.criteriaMet]).toEqual([[], { low: 1, high: 1 }]);
    // The second criterion asks for 6 points: row 10 has its 4,5 at 100 thousand, row 9 its 1,5 from 200 thousand on.
    const people = [
      { kind: 'change-driver', driver: 'people-whole', expression: '199000' },
      { kind: 'change-driver', driver: 'people-inner', expression: '100000' },
    ] as const;
    const open = assess(...people, join('Cẩm Giàng')).range;
    // The fifth, over four times the people, is met no more.
    expect([open?.sections, open?.criteriaMet]).toEqual([['2'], { low: 0, high: 1 }]);
  });

  it('the mildest outcome is the one that lacks the least', () => {
    const open = assess(join('Cẩm Giàng'));
    const best = assess(join('Cẩm Giàng', false));
    expect(open.mildest.total.certain).toBeCloseTo(best.assessment.total.certain, 9);
    expect(open.assessment.total.certain).toBeLessThan(open.mildest.total.certain);
  });
});

describe('answers between the least and the most', () => {
  /**
   * Row 10 has its 4,5 points from 100.000 people of the inner city on; row 20, of beds for 10.000 people, loses its points where a thousand
   * more come than `until`. So most is won where just enough, and no more, of those who join are new.
   */
  const beds = rowOfCode('20');
  const least = edition.numeric.get(beds)?.minimum.value ?? 0;
  const high = (lacking: number, until: number, joining: number): number => {
    const inner = 100_000 - 1000 * lacking;
    const { range } = assessScenario(start, provincialCity, 'strict', {
      name: 'A',
      changes: changes(
        { kind: 'change-driver', driver: 'people-inner', expression: String(inner) },
        { kind: 'set-value', indicator: beds, value: (least * (inner + 1000 * until + 500)) / inner },
        ...villages.slice(0, joining).map(({ name }) => join(name)),
      ),
    });
    return range?.high ?? 0;
  };

  it('are all tried up to five questions: two of five who are new win more than four or five do', () => {
    // The same with beds enough for all five: then nobody too many costs anything but what row 10 has less.
    expect(high(2, 2, 5)).toBeGreaterThan(high(3, 2, 5));
    expect(high(2, 2, 5)).toBeCloseTo(high(2, 2, 2), 1);
  });

  it('of six are tried one by one, not two by two', () => {
    expect(high(1, 1, 6)).toBeCloseTo(high(1, 1, 1), 1);
    expect(high(2, 2, 6)).toBeLessThan(high(2, 2, 2) - 0.1);
  });
});
