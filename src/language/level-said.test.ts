import { describe, expect, it } from 'vitest';
import { gradePlace, levelOfColumn } from './level-said';

describe('the level that a column’s heading names', () => {
  it.each([
    ['Mức tối đa', 'maximum'],
    ['Tối thiểu', 'minimum'],
    ['Mức cao', 'maximum'],
    ['Thấp', 'minimum'],
    ['Maximum level', 'maximum'],
    ['Điểm tối thiểu (tối thiểu)', 'minimum'],
    // Both, neither, and what lies below both.
    ['Mức tối đa, tối thiểu', null],
    ['Cao – thấp', null],
    ['Dưới mức tối thiểu', null],
    ['Chỉ tiêu', null],
    ['', null],
  ])('%s: %s', (heading, level) => {
    expect(levelOfColumn(heading)).toBe(level);
  });
});

describe('the grade that a whole text means by its place', () => {
  it.each([
    ['mức tối đa', 'maximum'],
    ['đạt tối thiểu', 'minimum'],
    ['không đạt', null],
    ['KĐ', null],
    // Below the minimum is below every grade.
    ['dưới mức tối thiểu', null],
    ['none', null],
    ['mức cao', undefined],
    ['đạt', undefined],
    ['có quy hoạch', undefined],
  ])('%s: %s', (text, place) => {
    expect(gradePlace(text)).toBe(place);
  });

  it('is what the sheet’s own language writes, too', () => {
    const written = { maximum: 'Bậc một', minimum: 'Bậc hai', none: 'Chưa có bậc' };
    expect(['bậc một', 'Bậc hai', 'chưa có bậc', 'bậc ba'].map((text) => gradePlace(text, written))).toEqual([
      'maximum',
      'minimum',
      null,
      undefined,
    ]);
  });
});
