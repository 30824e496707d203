import { describe, expect, it } from 'vitest';
import { overlappingMerge } from './merges';
import type { XlsxMerge } from './workbook-model';

/** So many areas of two rows and one column, side by side: 16.384 fill a row of the sheet, the next ones stand below them. */
function sideBySide(count: number): readonly XlsxMerge[] {
  return Array.from({ length: count }, (_area, at) => ({ row: 2 * Math.floor(at / 16_384), column: at % 16_384, rows: 2, columns: 1 }));
}

describe('merged areas that lie over each other', () => {
  it('are found among ten thousand, whatever order they are named in', () => {
    // The last of them stands at column 9.999; this one begins a row lower, in its second row.
    const over = { row: 1, column: 9_998, rows: 1, columns: 2 };
    expect(overlappingMerge(sideBySide(9_999))).toBeNull();
    expect(overlappingMerge([over, ...sideBySide(9_999)])).toEqual(over);
  });

  it('are not looked for among as many as a workbook may have: a moment of work would become many seconds', () => {
    const areas = sideBySide(100_000);
    const begun = process.cpuUsage();
    expect(overlappingMerge(areas)).toBeNull();
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(1);
  });
});
