/** Contradictions of the real sample and of a small made-up city, figures worked out by hand. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandLineOn } from '../../../tests/support/command-line';
import { madeUpCity } from '../../../tests/support/made-up-city';
import { qualifiedReference } from '../../domain/cell';
import type { Subject } from '../subject';
import { contradicting } from './ask';
import type { Contradiction } from './contradiction';

const sample = fileURLToPath(new URL('../../../assets/samples/bac-kan-2022.xlsx', import.meta.url));

type Item = {
  readonly kind: string;
  readonly quantity: string;
  readonly values: readonly { readonly value: number; readonly cell: string | null; readonly total: number | null }[];
  readonly pointsAtStake: number | null;
};

describe('the contradictions of Bắc Kạn 2022', () => {
  let items: readonly Item[] = [];
  beforeAll(async () => {
    const { out } = await commandLineOn('2026-11-29')('ask', sample, '--question', 'contradictions', '--json');
    ({ items } = JSON.parse(out) as { items: readonly Item[] });
  });
  const itemOf = (quantity: string): Item | undefined => items.find((item) => item.quantity === quantity);
  const told = (quantity: string): readonly unknown[] => itemOf(quantity)?.values.map(({ value, cell }) => [value, cell]) ?? [];

  it('labour outside farming is 30 % in one appendix and 83,09 % in the other: 1,5 points', () => {
    expect(told('non-farm-labour-whole')).toEqual([
      [30, "'Phụ lục 03'!F38"],
      [83.09, "'Phụ lục 01'!D16"],
    ]);
    // 30 is below the minimum of 65: 0. 83,09 is above the maximum of 70: 1,5.
    expect(itemOf('non-farm-labour-whole')?.pointsAtStake).toBeCloseTo(1.5, 9);
    expect(items[0]?.quantity).toBe('non-farm-labour-whole');
  });

  it('procedures fully online are 60 and 61,89: a hundredth of a point', () => {
    expect(told('online-procedures')).toEqual([
      [60, "'Phụ lục 03'!F92"],
      [61.89, "'Phụ lục 01'!D18"],
    ]);
    // (61,89 − 60) ÷ (80 − 35) × 0,25
    expect(itemOf('online-procedures')?.pointsAtStake).toBeCloseTo((1.89 / 45) * 0.25, 9);
  });

  it('green land is 16,56 and 10 m² a person; both are at the maximum of 10', () => {
    expect(told('green-land-whole')).toEqual([
      [16.56, "'Phụ lục 03'!F112"],
      [10, "'Phụ lục 01'!D19"],
    ]);
    expect(itemOf('green-land-whole')?.pointsAtStake).toBe(0);
  });

  it('built land is 35,15 km² by the density and 11,92 by the roads', () => {
    const [density, roads] = itemOf('land-construction-inner')?.values ?? [];
    // 45.700 ÷ 1.300; 45.700 × 18 m² = 0,8226 km², which are 6,9 %
    expect(density?.value).toBeCloseTo(45_700 / 1300, 6);
    expect(roads?.value).toBeCloseTo(0.8226 / 0.069, 6);
    expect([density?.cell, roads?.cell]).toEqual(["'Phụ lục 03'!F35", "'Phụ lục 03'!F69"]);
    // Made to fit: 3.833 people a km² are still below 8.000, roads of 2,3 % below 15, roads of 53 m² a person still above 13.
    expect(itemOf('land-construction-inner')?.pointsAtStake).toBe(0);
  });

  it('the people include communes that the area under them does not', () => {
    const [filed, units] = itemOf('density-whole')?.values ?? [];
    expect(filed).toMatchObject({ value: 375.2, cell: "'Phụ lục 03'!F32" });
    // 45.036 ÷ 137,764 km², both of the eight units
    expect(units?.value).toBeCloseTo(326.9069, 4);
    expect(itemOf('density-whole')?.kind).toBe('people-beyond-area');
    // The people of 2019 and of 2022 contradict each other in nothing else.
    expect(items.some(({ kind }) => kind === 'people' || kind === 'area' || kind === 'sum')).toBe(false);
  });

  it('the conclusions count 49, 14, 21, 28 and 14 rows where the table has 47, 15, 23, 25 and 15', () => {
    const claims = items.filter(({ kind }) => kind === 'claim').map(({ values }) => values.map(({ value }) => value));
    expect(claims).toEqual([
      [49, 47],
      [14, 15],
      [21, 23],
      [28, 25],
      [14, 15],
    ]);
  });
});

describe('the contradictions of a made-up city', () => {
  const found = (subject: Subject): readonly Contradiction[] => {
    const asked = contradicting.ask(subject, {});
    if (!asked.ok) throw new Error('refused');
    return asked.value.items;
  };
  const brief = (subject: Subject): readonly unknown[] =>
    found(subject).map(({ kind, values, pointsAtStake }) => [
      kind,
      ...values.map(({ value, cell }) => [value, cell === null ? null : qualifiedReference(cell)]),
      pointsAtStake === null ? null : Number(pointsAtStake.toFixed(6)),
    ]);
  const units = (...rows: readonly (readonly [string, number, number])[]): Parameters<typeof madeUpCity>[1] => ({
    'Đơn vị hành chính': [
      ['STT', 'Tên đơn vị', 'Thuộc', 'Diện tích (km²)', 'Dân số (người)', 'Năm dân số'],
      ...rows.map(([name, area, people], index) => [index + 1, name, 'Thành phố', area, people, 2022]),
    ],
  });
  const targets = (name: string, goal: string, result: string): Parameters<typeof madeUpCity>[1] => ({
    'Mục tiêu': [
      ['STT', 'Nội dung', 'Mục tiêu', 'Kết quả thực hiện'],
      [1, name, goal, result],
    ],
  });

  it('are none where figures agree', () => {
    // 60.000 people on 30 km² are 2.000 a km²
    const sound = units(['Phường Một', 10, 40_000], ['Phường Hai', 20, 20_000]);
    expect(brief(madeUpCity({ 9: 60, 10: 40, 11: 2000 }, sound))).toEqual([]);
  });

  it('people and land of the table and of the list differ', () => {
    const listed = units(['Phường Một', 10, 40_000], ['Phường Hai', 30, 30_000]);
    // The table has 60.000 people on 60.000 ÷ 2.000 = 30 km², the list 70.000 on 40 km². On 40 km² they are 1.500 a km²: below 1.800.
    expect(brief(madeUpCity({ 9: 60, 11: 2000 }, listed))).toEqual([
      ['area', [30, 'Bảng!D12'], [40, "'Đơn vị hành chính'!D2"], 2],
      // Below 200.000 people either way; on the 30 km² of the table 70.000 are 2.333 a km², at the maximum of 2.000 as 2.000 are.
      ['people', [60_000, 'Bảng!D10'], [70_000, "'Đơn vị hành chính'!E2"], 0],
    ]);
  });

  it('the inner city has more people than the whole', () => {
    // 210.000 of 200.000: row 10 has its 6 points at 200.000 as well
    expect(brief(madeUpCity({ 9: 200, 10: 210 }))).toEqual([['inner-above-whole', [210_000, 'Bảng!D11'], [200_000, 'Bảng!D10'], 0]]);
  });

  it('a figure that is the other one rounded is no contradiction, and neither is one that a bound leaves open', () => {
    const labour = (result: string): Parameters<typeof madeUpCity>[1] => targets('Tỷ lệ lao động phi nông nghiệp', '85%', result);
    expect(brief(madeUpCity({ 13: 66.4 }, labour('66,37%')))).toEqual([]);
    expect(brief(madeUpCity({ 13: '> 66' }, labour('66,37%')))).toEqual([]);
    // Between 65 and 70 the row rises from 1,0 to 1,5: 67 is 1,2, 66 is 1,1.
    expect(brief(madeUpCity({ 13: 67 }, labour('66%')))).toEqual([['told-twice', [67, 'Bảng!D14'], [66, "'Mục tiêu'!D2"], 0.1]]);
  });

  it('one result of two years’ targets is told once', () => {
    const listed = {
      'Mục tiêu': [
        ['STT', 'Nội dung', 'Mục tiêu đến năm 2025', 'Mục tiêu đến năm 2030', 'Kết quả thực hiện'],
        [1, 'Tỷ lệ lao động phi nông nghiệp', '80%', '85%', '66%'],
      ],
    };
    expect(brief(madeUpCity({ 13: 67 }, listed))).toEqual([['told-twice', [67, 'Bảng!D14'], [66, "'Mục tiêu'!E2"], 0.1]]);
  });

  it('what the user decided about the row is what is held against the other place', () => {
    const listed = targets('Tỷ lệ lao động phi nông nghiệp', '85%', '66%');
    const resolutions = { 'non-farm-labour-whole': { kind: 'value', value: 66 } } as const;
    expect(brief(madeUpCity({ 13: 67 }, listed, { resolutions }))).toEqual([]);
  });
});
