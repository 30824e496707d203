import { describe, expect, it } from 'vitest';
import { xlsxWorkbookOf } from '../../tests/support/xlsx-fixture';
import { editsSince } from './edits';
import type { CurrentCell } from './spreadsheet';

const original = xlsxWorkbookOf([
  { name: 'Bảng', cells: { A1: 'STT', B1: 1.09, C1: { kind: 'error', code: '#REF!' }, D1: 2.18, A2: '' }, formulas: { D1: '=B1*2' } },
]);

const unchanged: readonly CurrentCell[] = [
  { row: 0, column: 0, value: 'STT', formula: null, style: null },
  { row: 0, column: 1, value: 1.09, formula: null, style: null },
  { row: 0, column: 2, value: { kind: 'error', code: '#REF!' }, formula: null, style: null },
  { row: 0, column: 3, value: 2.18, formula: '=B1*2', style: null },
];

function edits(change: (cells: CurrentCell[]) => void) {
  const cells = [...unchanged];
  change(cells);
  return editsSince(original, { cells: () => cells, isKept: () => false });
}

describe('what a save has to write', () => {
  it('is nothing where nothing changed, errors and empty texts included', () => {
    expect(edits(() => undefined)).toEqual({ cells: [], recalculated: [] });
  });

  it('empties the cells that the grid holds no more', () => {
    expect(edits((cells) => cells.splice(0, 1)).cells).toEqual([{ sheet: 'Bảng', row: 0, column: 0, value: null }]);
  });

  it('tells a new result of a formula from a new formula', () => {
    const result: CurrentCell = { row: 0, column: 3, value: 3, formula: '=B1*2', style: null };
    expect(edits((cells) => cells.splice(3, 1, result))).toEqual({
      cells: [],
      recalculated: [{ sheet: 'Bảng', row: 0, column: 3, value: 3 }],
    });
    const formula: CurrentCell = { row: 0, column: 3, value: 3, formula: '=B1*3', style: null };
    expect(edits((cells) => cells.splice(3, 1, formula))).toEqual({
      cells: [{ sheet: 'Bảng', row: 0, column: 3, formula: 'B1*3', value: 3 }],
      recalculated: [],
    });
  });

  it('never writes that a formula has no result yet', () => {
    const waiting: CurrentCell = { row: 0, column: 3, value: { kind: 'uncalculated', formula: '=B1*2' }, formula: '=B1*2', style: null };
    expect(edits((cells) => cells.splice(3, 1, waiting))).toEqual({ cells: [], recalculated: [] });
  });

  it('writes changed looks with the content, or alone', () => {
    const bold: CurrentCell = { row: 0, column: 0, value: 'STT', formula: null, style: { bold: true } };
    expect(edits((cells) => cells.splice(0, 1, bold)).cells).toEqual([{ sheet: 'Bảng', row: 0, column: 0, style: { bold: true } }]);
    const share: CurrentCell = { row: 8, column: 8, value: 0.3, formula: null, style: { numberFormat: '0%' } };
    expect(edits((cells) => cells.push(share)).cells).toEqual([
      { sheet: 'Bảng', row: 8, column: 8, value: 0.3, style: { numberFormat: '0%' } },
    ]);
  });
});
