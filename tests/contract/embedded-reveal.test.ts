/** Where a cell is shown, over Univer without a screen: a merged cell is one cell, from whichever of its corners it is named. */
import { afterEach, describe, expect, it } from 'vitest';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import { startHeadlessUniver } from '../support/headless-univer';
import type { HeadlessUniver } from '../support/headless-univer';
import { xlsxWorkbookOf } from '../support/xlsx-fixture';

let running: HeadlessUniver | null = null;
afterEach(() => {
  running?.univer.dispose();
  running = null;
});

describe('a cell that is shown in the embedded workbook', () => {
  it.each([
    ['A1', [0, 0], 'A1', [0, 0]],
    ['B2', [1, 1], 'B2:C3', [1, 1]],
    ['C3', [2, 2], 'B2:C3', [1, 1]],
    ['D2', [1, 3], 'D2', [1, 3]],
    ['A5', [4, 0], 'A5:H5', [4, 0]],
  ] as const)('%s is selected whole', (_named, [row, column], selected, [firstRow, firstColumn]) => {
    running = startHeadlessUniver();
    const { univer, api } = running;
    const sheets = [
      { name: 'Trang đầu', cells: { A1: 'Bìa' } },
      { name: 'Bảng', cells: { A1: 'TT', B2: 'Dân số', A5: 'Ghi chú' }, merges: ['B2:C3', 'A5:H5'] },
    ];
    const grid = openInUniver(univer, api, xlsxWorkbookOf(sheets), 'reveal', () => undefined);
    expect(grid.reveal({ sheet: 'Bảng', row, column })).toBe('shown');
    expect(api.getActiveWorkbook()?.getActiveRange()?.getA1Notation()).toBe(selected);
    // The cell that a user is at is the one that holds the value.
    expect(grid.selected()).toEqual({ sheet: 'Bảng', row: firstRow, column: firstColumn });
  });
});
