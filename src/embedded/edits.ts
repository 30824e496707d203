/** What has to be written when the workbook is saved: the difference between the file as opened and the grid as it stands. */
import { isCellFault } from '../domain/cell';
import type { CellValue } from '../domain/cell';
import { cellIndexAt } from '../xlsx/workbook-model';
import type { CellEdit, RecalculatedCell, XlsxSheet, XlsxWorkbook } from '../xlsx/workbook-model';
import { toFileFormula, toGridFormula } from './formula-dialect';
import type { CurrentCell, Spreadsheet } from './spreadsheet';

/** Cells the user changed, and formulas of the file whose results changed by it. */
export type GridEdits = { readonly cells: readonly CellEdit[]; readonly recalculated: readonly RecalculatedCell[] };

/**
 * Compares cell by cell rather than recording commands, so that undo, redo, paste and fill need no bookkeeping of their own:
 * a cell that was changed and changed back is not an edit.
 */
export function editsSince(original: XlsxWorkbook, now: Pick<Spreadsheet, 'cells' | 'isKept'>): GridEdits {
  const cells: CellEdit[] = [];
  const recalculated: RecalculatedCell[] = [];
  original.sheets.forEach((sheet, index) => {
    const seen = new Set<number>();
    for (const cell of now.cells(index)) {
      const at = cellIndexAt(sheet.cells, cell.row, cell.column);
      if (at >= 0) seen.add(at);
      const isKept = at >= 0 && now.isKept(index, cell.row, cell.column);
      const difference = compare(sheet, at, cell, isKept);
      const place = { sheet: sheet.name, row: cell.row, column: cell.column };
      if (difference === 'recalculated') recalculated.push({ ...place, value: cell.value });
      const style = cell.style === null ? {} : { style: cell.style };
      if (difference === 'edited') cells.push({ ...place, ...contentOf(cell), ...style });
      else if (cell.style !== null) cells.push({ ...place, ...style });
    }
    cells.push(...emptied(sheet, seen));
  });
  return { cells, recalculated };
}

type Difference = 'none' | 'edited' | 'recalculated';

function compare(sheet: XlsxSheet, at: number, cell: CurrentCell, isKept: boolean): Difference {
  const formula = sheet.cells.formulas.get(at);
  const value = at < 0 ? null : (sheet.cells.values[at] ?? null);
  if (formula === undefined) return cell.formula === null && isSame(value, cell.value) ? 'none' : 'edited';
  if (isKept) {
    // The grid holds the stored result in the formula's place.
    return cell.formula === null && isSame(value, cell.value) ? 'none' : 'edited';
  }
  if (cell.formula !== toGridFormula(formula.text)) return 'edited';
  return isSame(value, cell.value) || isWithoutResult(cell.value) ? 'none' : 'recalculated';
}

function contentOf(cell: CurrentCell): Pick<CellEdit, 'value' | 'formula'> {
  if (cell.formula === null) return { value: cell.value };
  return { formula: toFileFormula(cell.formula), value: isWithoutResult(cell.value) ? null : cell.value };
}

/** Cells of the file that the grid holds no more. */
function emptied(sheet: XlsxSheet, seen: ReadonlySet<number>): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let at = 0; at < sheet.cells.count; at += 1) {
    if (seen.has(at) || (isSame(sheet.cells.values[at] ?? null, null) && !sheet.cells.formulas.has(at))) continue;
    edits.push({ sheet: sheet.name, row: sheet.cells.rows[at] ?? 0, column: sheet.cells.columns[at] ?? 0, value: null });
  }
  return edits;
}

function isWithoutResult(value: CellValue): boolean {
  return value === null || (isCellFault(value) && value.kind === 'uncalculated');
}

/** An empty text and an empty cell look the same in the grid and are not told apart. */
function isSame(before: CellValue, after: CellValue): boolean {
  if (isCellFault(before)) return isCellFault(after) && before.kind === 'error' && after.kind === 'error' && before.code === after.code;
  return (before === '' ? null : before) === (after === '' ? null : after);
}
