import { describe, expect, it } from 'vitest';
import { rowOf } from '../../tests/support/rows';
import { standard } from '../../tests/support/sample-baseline';
import { isOpposite } from './opposite-name';
import { rowNamed } from './row-named';

describe('a name that is nearly a row’s', () => {
  it.each([
    ['Tỷ lệ lao động nông nghiệp', 'Tỷ lệ lao động phi nông nghiệp toàn đô thị'],
    ['Tỷ lệ hộ không nghèo', 'Tỷ lệ hộ nghèo'],
    ['Tỷ lệ hộ thoát nghèo', 'Tỷ lệ hộ nghèo'],
    ['Tỷ lệ chất thải rắn chưa được thu gom', 'Tỷ lệ chất thải rắn sinh hoạt được thu gom'],
  ])('means the opposite: %s for %s', (name, own) => {
    expect(isOpposite(name, own)).toBe(true);
  });

  it.each([
    ['Tỷ lệ lao động phi nông nghiệp', 'Tỷ lệ lao động phi nông nghiệp toàn đô thị'],
    ['Không gian công cộng', 'Số lượng không gian công cộng của đô thị'],
    ['Tỷ lệ hộ không có nhà', 'Tỷ lệ hộ gia đình không có nhà ở'],
    ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ không nghèo'],
  ])('does not: %s for %s', (name, own) => {
    expect(isOpposite(name, own)).toBe(false);
  });

  it('is the row’s where it means it, and never where it means the opposite', () => {
    expect(rowNamed('Tỷ lệ lao động phi nông nghiệp', standard)?.id).toBe(rowOf(13));
    expect(rowNamed('Tỷ lệ lao động nông nghiệp', standard)).toBeNull();
    expect(rowNamed('Tỷ lệ hộ thoát nghèo', standard)).toBeNull();
  });
});
