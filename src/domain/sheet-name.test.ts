import { describe, expect, it } from 'vitest';
import { freeSheetName, freeTableName } from './sheet-name';

describe('the name of a new sheet', () => {
  it.each([
    ['is the wanted one where it is free', 'KQ So sánh', ['Phụ lục 03'], 'KQ So sánh'],
    ['gets a number where it is taken', 'KQ So sánh', ['KQ So sánh'], 'KQ So sánh (2)'],
    ['gets the next number where that is taken too', 'KQ', ['KQ', 'KQ (2)', 'KQ (3)'], 'KQ (4)'],
    ['is taken also in another case', 'KQ So sánh', ['kq SO SÁNH'], 'KQ So sánh (2)'],
    ['is taken also in decomposed Vietnamese', 'KQ So sánh', ['KQ So sánh'.normalize('NFD')], 'KQ So sánh (2)'],
    ['is cut to 31 characters', 'KQ So sánh các phương án mở rộng thành phố', [], 'KQ So sánh các phương án mở rộn'],
    [
      'keeps its number within 31 characters',
      'KQ So sánh các phương án mở rộn',
      ['KQ So sánh các phương án mở rộn'],
      'KQ So sánh các phương án mở (2)',
    ],
    ['is not cut in the middle of a character', `${'a'.repeat(30)}😀`, [], 'a'.repeat(30)],
    ['is cut no further for a character of two units before', `😀${'a'.repeat(40)}`, [], `😀${'a'.repeat(29)}`],
    ['does not end in an apostrophe and a space where it is cut', `${'a'.repeat(29)}' bảng điểm`, [], 'a'.repeat(29)],
    ['has none of the characters that Excel forbids', 'KQ: A/B\\C? [*]', [], 'KQ A B C'],
    ['has no apostrophe at its ends, and may have one inside', "'Quân's bảng'", [], "Quân's bảng"],
    ['has no apostrophes at its ends however many there are', "'' 'bảng' ''", [], 'bảng'],
    ['is never empty', ' [] ', [], 'Trang'],
    ['is never the one that Excel keeps for itself', 'History', [], 'History (2)'],
  ])('%s', (_what, wanted, taken, given) => {
    expect(freeSheetName(wanted, taken)).toBe(given);
    expect(given.length).toBeLessThanOrEqual(31);
  });
});

describe('the name of a new table', () => {
  it('is the wanted one, or its first number from 2 on that is free, whatever the case', () => {
    expect(freeTableName('BangDiem', new Set())).toBe('BangDiem');
    expect(freeTableName('BangDiem', new Set(['bangdiem']))).toBe('BangDiem_2');
    expect(freeTableName('BangDiem', new Set(['bangdiem', 'bangdiem_2', 'bangdiem_4']))).toBe('BangDiem_3');
  });
});
