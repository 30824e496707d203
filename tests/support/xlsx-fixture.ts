/** A workbook as the .xlsx reader would give it, from the fixtures that every adapter's tests use. */
import type { CellValue } from '../../src/domain/cell';
import type { XlsxCellStyle, XlsxFormula, XlsxSheet, XlsxWorkbook } from '../../src/xlsx/workbook-model';
import { positionOf, rangeOf } from './workbook-model';
import type { SheetFixture } from './workbook-model';

/** Excel's own default look. */
export const plainStyle: XlsxCellStyle = {
  numberFormat: 'General',
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: false, strike: false, color: null },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
};

/** A workbook of fixtures, in their order; one style a number format. */
export function xlsxWorkbookOf(fixtures: readonly SheetFixture[]): XlsxWorkbook {
  const styles: XlsxCellStyle[] = [plainStyle];
  const sheets = fixtures.map((fixture, index) => sheetOf(fixture, index, styles));
  return { sheets, styles, names: [], date1904: false, activeSheet: 0 };
}

function sheetOf(fixture: SheetFixture, index: number, styles: XlsxCellStyle[]): XlsxSheet {
  const references = new Set([...Object.keys(fixture.cells), ...Object.keys(fixture.formats ?? {})]);
  const cells = [...references]
    .map((reference) => ({ reference, ...positionOf(reference) }))
    .sort((one, other) => (one.row === other.row ? one.column - other.column : one.row - other.row));
  const values: CellValue[] = cells.map(({ reference }) => fixture.cells[reference] ?? null);
  const formulas = new Map<number, XlsxFormula>();
  cells.forEach(({ reference }, at) => {
    const formula = fixture.formulas?.[reference];
    if (formula !== undefined) formulas.set(at, { text: formula.replace(/^=/, ''), kind: 'plain', range: null });
  });
  return {
    name: fixture.name,
    visibility: fixture.visibility ?? 'visible',
    part: `xl/worksheets/sheet${String(index + 1)}.xml`,
    cells: {
      count: cells.length,
      rows: Int32Array.from(cells, (cell) => cell.row),
      columns: Int32Array.from(cells, (cell) => cell.column),
      styles: Int32Array.from(cells, ({ reference }) => styleOf(fixture.formats?.[reference] ?? 'General', styles)),
      values,
      marks: new Map(),
      twice: new Map(),
      typed: new Map(),
      formulas,
    },
    merges: (fixture.merges ?? []).map((reference) => rangeOf(fixture.name, reference)),
    columns: (fixture.hidden?.columns ?? []).map((column) => ({ first: column, last: column, width: null, hidden: true, style: 0 })),
    rows: (fixture.hidden?.rows ?? []).map((row) => ({ row, height: null, hidden: true, style: 0 })),
    defaultColumnWidth: null,
    defaultRowHeight: null,
    freeze: null,
    tabColor: null,
    showGridLines: true,
    faults: [],
  };
}

function styleOf(numberFormat: string, styles: XlsxCellStyle[]): number {
  const known = styles.findIndex((style) => style.numberFormat === numberFormat);
  return known >= 0 ? known : styles.push({ ...plainStyle, numberFormat }) - 1;
}
