/** The sheets that the contract opens in every adapter. */
import type { SheetFixture } from '../support/workbook-model';

export const table: SheetFixture = {
  name: 'Phụ lục 03',
  cells: {
    B2: 'Bảng chấm điểm',
    B4: 'Tỷ lệ hộ nghèo',
    C4: 0.0233,
    D4: { kind: 'error', code: '#REF!' },
    B5: 'Dân số toàn đô thị',
    C5: 54_167,
    D5: '  > 1.300 ',
    E5: true,
    C6: 44_927,
  },
  formats: { C4: '0.00%', C6: 'dd/mm/yyyy' },
  formulas: { C5: '=54000+167' },
  merges: ['B2:E2'],
};

export const empty: SheetFixture = { name: 'Trống', cells: {} };
export const hidden: SheetFixture = { name: 'Ẩn', cells: { A1: 1 }, visibility: 'hidden' };
export const oddlyNamed: readonly SheetFixture[] = ["Quân's bảng", '😀 biểu đồ', '__proto__', 'constructor', '2022'].map((name) => ({
  name,
  cells: { A1: name },
}));
/** 1.500 rows by 60 columns: beyond what an adapter may take without looking. */
export const long: SheetFixture = { name: 'Dài', cells: { A1: 'đầu', BH1500: 'cuối' } };
/** 20.001 rows by 20 columns: 400.020 cells, 20 above the limit. */
export const tooLarge: SheetFixture = { name: 'Quá lớn', cells: { A1: 1, T20001: 2 } };
/** A table of 40 cells, and one cell in the last row of the sheet. */
export const strayed: SheetFixture = {
  name: 'Ô lạc',
  cells: {
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_cell, index) => [`${'ABCD'.charAt(index % 4)}${String(Math.floor(index / 4) + 1)}`, index]),
    ),
    C1048576: 'x',
  },
};
/** Column C and rows 2 and 4 are hidden. */
export const partlyHidden: SheetFixture = {
  name: 'Ẩn một phần',
  cells: Object.fromEntries(
    Array.from({ length: 25 }, (_cell, index) => [`${'ABCDE'.charAt(index % 5)}${String(Math.floor(index / 5) + 1)}`, index]),
  ),
  hidden: { rows: [1, 3], columns: [2] },
};
