import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { workbookOf } from '../../tests/support/xlsx-reading';
import { xlsxWorkbookOf } from '../../tests/support/xlsx-fixture';
import { editsSince } from './edits';
import { createFileSheet } from './file-sheet';

const sample = workbookOf(readFileSync(fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url))));

const withFormulas = xlsxWorkbookOf([
  { name: 'Bảng', cells: { A1: 'STT', B1: 1.09, C1: { kind: 'error', code: '#REF!' }, D1: 2.18, A2: '' }, formulas: { D1: '=B1*2' } },
  { name: 'Ẩn', cells: { A1: 1 } },
]);

describe('a file without the component that shows it', () => {
  it.each([
    ['the sample', sample],
    ['formulas, errors and empty texts', withFormulas],
  ])('has nothing to save: %s', (_what, workbook) => {
    expect(editsSince(workbook, createFileSheet(workbook))).toEqual({ cells: [], recalculated: [] });
  });

  it('is read sheet by sheet, and a sheet beyond the limit is named with its size', () => {
    const sheet = createFileSheet(sample);
    expect(sheet.read('Phụ lục 03', 400_000)).toMatchObject({ sheet: 'Phụ lục 03' });
    expect(sheet.read('Phụ lục 03', 10)).toMatchObject({ sheet: 'Phụ lục 03', cells: expect.any(Number) as number });
    expect(sheet.read('Không có', 10)).toBeNull();
  });

  it('remembers the last cell that was asked for, and none of a sheet that is hidden or gone', () => {
    const [first, second] = withFormulas.sheets;
    if (first === undefined || second === undefined) throw new Error('two sheets are wanted');
    const sheet = createFileSheet({ ...withFormulas, sheets: [first, { ...second, visibility: 'hidden' }] });
    const cell = { sheet: 'Bảng', row: 0, column: 1 };
    expect([sheet.reveal(cell), sheet.reveal({ ...cell, sheet: 'Ẩn' }), sheet.reveal({ ...cell, sheet: 'Mất' })]).toEqual([
      'shown',
      'hidden',
      'gone',
    ]);
    expect(sheet.wanted()).toEqual(cell);
  });
});
