import { describe, expect, it } from 'vitest';
import type { CellValue } from '../domain/cell';
import type { WorkbookGrids } from '../domain/grid';
import type { SheetPlan } from '../domain/write-plan';
import { gridOf } from '../../tests/support/grid-builder';
import { replaceable } from './own-sheet-edits';

const cell = (value: SheetPlan['rows'][number][number]['value']) => ({ value, look: 'plain' });
const text = (content: string) => cell({ kind: 'text', text: content });
const planned: SheetPlan = {
  name: 'KQ Bảng điểm',
  replaces: null,
  rows: [
    [text('Giá trị'), text('Điểm')],
    [cell({ kind: 'number', value: 6 }), cell({ kind: 'formula', formula: 'A2*2', result: 12 })],
  ],
  columnWidths: [],
  frozenRows: 0,
  merges: [],
};
const written = { name: 'KQ Bảng điểm', planned };

function workbook(...values: readonly (readonly CellValue[])[]): WorkbookGrids {
  return { grids: [gridOf(values, { sheet: 'KQ Bảng điểm' })], unread: [] };
}

describe('a sheet of the add-in’s own', () => {
  it('may be written anew as long as nobody typed into it; what its formulas give now is no edit', () => {
    expect(replaceable(written, workbook(['Giá trị', 'Điểm'], [6, 13]))).toBe('KQ Bảng điểm');
    expect(replaceable(written, { grids: [], unread: [] })).toBe('KQ Bảng điểm');
    expect(replaceable(null, workbook([]))).toBeNull();
  });

  it.each([
    [
      'a figure',
      [
        ['Giá trị', 'Điểm'],
        [8.8, 12],
      ],
    ],
    [
      'a heading',
      [
        ['Số liệu', 'Điểm'],
        [6, 12],
      ],
    ],
    [
      'a note beside',
      [
        ['Giá trị', 'Điểm'],
        [6, 12, 'ghi chú của tôi'],
      ],
    ],
    ['a note below', [['Giá trị', 'Điểm'], [6, 12], [], ['ghi chú']]],
    [
      'a figure taken out',
      [
        ['Giá trị', 'Điểm'],
        [null, 12],
      ],
    ],
  ] as const)('is left alone where %s was typed', (_what, values) => {
    expect(replaceable(written, workbook(...values))).toBeNull();
  });

  it('that is read back may be edited in its columns, not beside them', () => {
    expect(replaceable(written, workbook(['Giá trị', 'Điểm'], [8.8, 12], [1, 2]), 'beside')).toBe('KQ Bảng điểm');
    expect(replaceable(written, workbook(['Giá trị', 'Điểm'], [6, 12, 'ghi chú']), 'beside')).toBeNull();
  });
});
