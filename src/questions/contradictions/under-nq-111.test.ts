/**
 * Contradictions of a made-up city of class II under NQ 111/2025, worked out by hand. Row 3 (people) earns 5,5 points at 200.000 and 7 at 500.000,
 * row 4 (density) 4,5 at 1.000 and 6 at 1.500 people a km², row 5 (labour outside farming) 5,5 at 65 and 7 at 95 %.
 */
import { describe, expect, it } from 'vitest';
import { madeUpCity } from '../../../tests/support/made-up-city';
import { qualifiedReference } from '../../domain/cell';
import { findStandard } from '../../editions/catalogue';
import type { Subject } from '../subject';
import { contradicting } from './ask';
import { contradictionsReport } from './report';

const found = findStandard('nq-111-2025/ii');
if (!found.ok) throw new Error('nq-111-2025/ii');
const edition = found.value;

function city(values: Parameters<typeof madeUpCity>[0], sheets: Parameters<typeof madeUpCity>[1] = {}): Subject {
  return madeUpCity(values, sheets, {}, edition);
}

function brief(subject: Subject): readonly unknown[] {
  const asked = contradicting.ask(subject, {});
  if (!asked.ok) throw new Error('refused');
  return asked.value.items.map(({ kind, values, pointsAtStake }) => [
    kind,
    ...values.map(({ value, cell }) => [value, cell === null ? null : qualifiedReference(cell)]),
    pointsAtStake === null ? null : Number(pointsAtStake.toFixed(6)),
  ]);
}

const listed: Parameters<typeof madeUpCity>[1] = {
  'Đơn vị hành chính': [
    ['STT', 'Tên đơn vị', 'Thuộc', 'Diện tích (km²)', 'Dân số (người)', 'Năm dân số'],
    [1, 'Phường Một', 'Thành phố', 100, 180_000, 2022],
    [2, 'Phường Hai', 'Thành phố', 150, 100_000, 2022],
  ],
};

describe('contradictions of a city of class II under NQ 111/2025', () => {
  it('are none where the table and the list of units count the same', () => {
    // 280.000 ÷ 1.120 = 250 km²
    expect(brief(city({ 3: 280_000, 4: 1120 }, listed))).toEqual([]);
  });

  it('are people and land of the table and of the list, each with its points', () => {
    // 240.000 people at 1.200 a km² live on 200 km²; the list has 280.000 on 250 km².
    expect(brief(city({ 3: 240_000, 4: 1200 }, listed))).toEqual([
      // 1.200 a km² are 4,5 + 200 ÷ 500 × 1,5 = 5,1; on 250 km² they are 960: below the minimum, 0.
      ['area', [200, 'Bảng!D5'], [250, "'Đơn vị hành chính'!D2"], 5.1],
      // Row 3: 5,5 + 40 ÷ 300 × 1,5 = 5,7 against 5,5 + 80 ÷ 300 × 1,5 = 5,9. Row 4 on the 200 km² of the table: 1.400 a km², 5,7 against 5,1.
      ['people', [240_000, 'Bảng!D4'], [280_000, "'Đơn vị hành chính'!E2"], 0.8],
    ]);
  });

  it('tell no points where the city of the other figure cannot be: 40 % of 200 km² are 80 km² of green space, and the list has 60 km² in all', () => {
    const small = {
      'Đơn vị hành chính': [
        ['STT', 'Tên đơn vị', 'Thuộc', 'Diện tích (km²)', 'Dân số (người)', 'Năm dân số'],
        [1, 'Phường Một', 'Thành phố', 60, 240_000, 2022],
      ],
    };
    const subject = city({ 3: 240_000, 4: 1200, 21: 40 }, small);
    expect(brief(subject)).toEqual([['area', [200, 'Bảng!D5'], [60, "'Đơn vị hành chính'!D2"], null]]);
    const asked = contradicting.ask(subject, {});
    if (!asked.ok) throw new Error('refused');
    expect(contradictionsReport(asked.value, subject, 'vi').lead).toBe(
      'Có 1 chỗ số liệu mâu thuẫn; ở 1 chỗ chưa tính được điểm, vì một trong các số ấy không thể cùng đúng với các chỉ tiêu khác.',
    );
  });

  it('are a row and another list that says it otherwise', () => {
    const targets = {
      'Mục tiêu': [
        ['STT', 'Nội dung', 'Mục tiêu', 'Kết quả thực hiện'],
        [1, 'Tỷ lệ lao động phi nông nghiệp', '95%', '70%'],
      ],
    };
    // 80 %: 5,5 + 15 ÷ 30 × 1,5 = 6,25; 70 %: 5,5 + 5 ÷ 30 × 1,5 = 5,75
    expect(brief(city({ 5: 80 }, targets))).toEqual([['told-twice', [80, 'Bảng!D6'], [70, "'Mục tiêu'!D2"], 0.5]]);
    // 64 % are below the minimum: all 6,25 points hang on it.
    const below = { 'Mục tiêu': [targets['Mục tiêu'][0] ?? [], [1, 'Tỷ lệ lao động phi nông nghiệp', '95%', '64%']] };
    expect(brief(city({ 5: 80 }, below))).toEqual([['told-twice', [80, 'Bảng!D6'], [64, "'Mục tiêu'!D2"], 6.25]]);
  });

  it('know no part of the city beside the whole: the text has one count of people, and none is larger than another', () => {
    expect(edition.indicators.filter(({ id }) => id.endsWith('-inner'))).toEqual([]);
  });
});
