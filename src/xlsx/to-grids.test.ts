import { describe, expect, it } from 'vitest';
import { addressAt, formatAt, valueAt } from '../domain/grid';
import { buildPackage, sheetData, stylesPart, worksheet } from '../../tests/support/xlsx-builder';
import { workbookOf } from '../../tests/support/xlsx-reading';
import { toGrids } from './to-grids';

const rows =
  '<row r="1"><c r="A1" s="1"/></row><row r="3"><c r="C3" s="1"><v>0.3</v></c><c r="F3" s="1"/></row><row r="5"><c r="E5" t="b"><v>1</v></c></row>';
const workbook = workbookOf(
  buildPackage({
    sheets: [
      { name: 'Số liệu', xml: sheetData(rows) },
      { name: 'Trống', xml: worksheet('<sheetData/>') },
      { name: 'Ẩn', xml: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'), state: 'veryHidden' },
      {
        name: 'Gộp',
        xml: worksheet(
          '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
        ),
      },
    ],
    styles: stylesPart({ xfs: '<xf numFmtId="0"/><xf numFmtId="9"/>' }),
  }),
);

describe('grids of a workbook', () => {
  const { grids, unread } = toGrids(workbook, 400_000);

  it('are trimmed to the cells that hold a value', () => {
    expect(grids[0]).toMatchObject({ sheet: 'Số liệu', top: 2, left: 2, visibility: 'visible' });
    expect(grids[0]?.values).toEqual([
      [0.3, null, null],
      [null, null, null],
      [null, null, true],
    ]);
  });

  it('carry the number format of every cell', () => {
    const grid = grids[0];
    if (grid === undefined) throw new Error('no grid');
    expect(formatAt(grid, 2, 2)).toBe('0%');
    expect(formatAt(grid, 4, 4)).toBe('General');
    expect(valueAt(grid, 4, 4)).toBe(true);
    expect(addressAt(grid, 4, 4)).toEqual({ sheet: 'Số liệu', row: 4, column: 4 });
  });

  it('have no rows where no cell holds a value', () => {
    expect(grids[1]?.values).toEqual([]);
    expect(unread).toEqual([]);
  });

  it('say which sheets are hidden', () => {
    expect(grids.map((grid) => grid.visibility)).toEqual(['visible', 'visible', 'hidden', 'visible']);
  });

  it('show of a merged area only its first cell', () => {
    expect(grids[3]?.values).toEqual([[1, null, 3]]);
    expect(grids[3]?.merges).toEqual([{ sheet: 'Gộp', row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it('are made in time where merged areas cover the sheet over and over', () => {
    const wide = Array.from(
      { length: 200 },
      (_row, row) => `<row r="${String(row + 1)}"><c r="A${String(row + 1)}"><v>1</v></c><c r="ALL${String(row + 1)}"><v>1</v></c></row>`,
    );
    const merges = '<mergeCell ref="A1:ALL200"/>'.repeat(20_000);
    const evil = workbookOf(
      buildPackage({ sheets: [{ name: 'A', xml: `<sheetData>${wide.join('')}</sheetData><mergeCells>${merges}</mergeCells>` }] }),
    );
    const start = performance.now();
    expect(toGrids(evil, 400_000).grids[0]?.values[0]?.[0]).toBe(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('decline a sheet above the limit and say how large it is', () => {
    const limited = toGrids(workbook, 8);
    expect(limited.unread).toEqual([{ sheet: 'Số liệu', rows: 3, columns: 3, cells: 9 }]);
    expect(limited.grids.map((grid) => grid.sheet)).toEqual(['Trống', 'Ẩn', 'Gộp']);
  });

  it('are given only for the sheets asked for', () => {
    expect(toGrids(workbook, 400_000, ['Ẩn', 'không có']).grids.map((grid) => grid.sheet)).toEqual(['Ẩn']);
  });
});
