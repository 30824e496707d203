import { describe, expect, it } from 'vitest';
import { formatKind, serialDateText, tidy } from './number-format';

describe('number formats', () => {
  it.each([
    ['General', 'number'],
    ['Standard', 'number'],
    ['@', 'number'],
    ['0.00', 'number'],
    ['#,##0 "đồng"', 'number'],
    ['0 "ngày"', 'number'],
    ['[Red]0.0', 'number'],
    ['_(* #,##0.00_)', 'number'],
    ['0%', 'percent'],
    ['0.00%', 'percent'],
    ['[$-42A]0.0%', 'percent'],
    ['0 "%"', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]dd/mm/yyyy;@', 'date'],
    ['d-mmm', 'date'],
    ['mm:ss.0', 'date'],
    ['[h]:mm', 'date'],
  ])('%s is a %s', (format, kind) => {
    expect(formatKind(format)).toBe(kind);
  });

  // Serials as Excel shows them.
  it.each([
    [1, '1/1/1900'],
    [30, '30/1/1900'],
    [61, '1/3/1900'],
    [36526, '1/1/2000'],
    [45351, '29/2/2024'],
    [45577.75, '12/10/2024'],
    [46350, '24/11/2026'],
  ])('serial %d is %s', (serial, text) => {
    expect(serialDateText(serial)).toBe(text);
  });

  it('removes the dust of binary scaling', () => {
    expect(tidy(0.07 * 100)).toBe(7);
    expect(tidy(0.1 + 0.2)).toBe(0.3);
  });
});
