/** The grids that recognition reads, from a workbook: values and number formats of every sheet's used part. */
import type { CellValue } from '../domain/cell';
import type { Grid, TextMark, UnreadSheet, WorkbookGrids } from '../domain/grid';
import { markKey, markedParts, typedDateFormat } from '../domain/grid';
import { listed, usedBounds, usedPart } from '../domain/used-part';
import type { UsedPart } from '../domain/used-part';
import type { XlsxSheet, XlsxWorkbook } from './workbook-model';

/**
 * One grid a sheet, trimmed to the rectangle around the cells that hold a value; a sheet without values gives a grid of no rows.
 * A few cells far away from all others do not count where they alone make the rectangle too large.
 * A sheet whose rectangle has more than `cellLimitPerSheet` cells is listed in `unread`, and so is one that makes more than
 * `cellLimitInAll` of all of them. `sheets` asks for some sheets only.
 */
export function toGrids(
  workbook: XlsxWorkbook,
  cellLimitPerSheet: number,
  sheets?: readonly string[],
  cellLimitInAll = Infinity,
): WorkbookGrids {
  const grids: Grid[] = [];
  const unread: UnreadSheet[] = [];
  let total = 0;
  for (const sheet of workbook.sheets) {
    const used = usedPartOf(sheet, cellLimitPerSheet);
    const cells = used.rows * used.columns;
    const isTooLarge = cells > cellLimitPerSheet;
    // Whether a sheet is read does not hang on which others are asked for.
    if (!isTooLarge) total += cells;
    if (sheets !== undefined && !sheets.includes(sheet.name)) continue;
    const declined = { sheet: sheet.name, rows: used.rows, columns: used.columns, cells };
    if (isTooLarge) unread.push(declined);
    else if (total > cellLimitInAll) unread.push({ ...declined, isBeyondTotal: true });
    else grids.push(gridOf(sheet, used, workbook));
  }
  return { grids, unread };
}

function usedPartOf({ cells }: XlsxSheet, limit: number): UsedPart {
  const eachFilled = (take: (row: number, column: number) => void): void => {
    for (let index = 0; index < cells.count; index++) {
      if (cells.values[index] !== null) take(cells.rows[index] ?? 0, cells.columns[index] ?? 0);
    }
  };
  const bounds = usedBounds();
  eachFilled(bounds.add);
  return usedPart(bounds.part(), limit, () => listed(eachFilled));
}

/** Hidden rows and columns inside the part that is read. */
function hiddenIn(sheet: XlsxSheet, { top, left, rows, columns }: UsedPart): { readonly rows: number[]; readonly columns: number[] } {
  // Spans may lie over each other: each is counted at its ends, whatever lies between.
  const ends = new Int32Array(columns + 1);
  for (const { hidden, first, last } of sheet.columns) {
    const [from, to] = [Math.max(first, left) - left, Math.min(last, left + columns - 1) - left];
    if (!hidden || from > to) continue;
    ends[from] = (ends[from] ?? 0) + 1;
    ends[to + 1] = (ends[to + 1] ?? 0) - 1;
  }
  let covering = 0;
  return {
    rows: sheet.rows.filter((row) => row.hidden && row.row >= top && row.row < top + rows).map(({ row }) => row),
    columns: Array.from({ length: columns }, (_column, offset) => left + offset).filter((column) => {
      covering += ends[column - left] ?? 0;
      return covering > 0;
    }),
  };
}

function gridOf(sheet: XlsxSheet, used: UsedPart, workbook: XlsxWorkbook): Grid {
  const values = Array.from({ length: used.rows }, () => new Array<CellValue>(used.columns).fill(null));
  const formats = Array.from({ length: used.rows }, () => new Array<string>(used.columns).fill('General'));
  const marks = new Map<string, readonly TextMark[]>();
  const { cells } = sheet;
  for (let index = 0; index < cells.count; index++) {
    const row = (cells.rows[index] ?? 0) - used.top;
    const column = (cells.columns[index] ?? 0) - used.left;
    const valueRow = values[row];
    const formatRow = formats[row];
    if (valueRow === undefined || formatRow === undefined || column < 0 || column >= used.columns) continue;
    const style = workbook.styles[cells.styles[index] ?? 0];
    const typed = cells.typed.get(index);
    const texts = cells.twice.get(index);
    if (texts !== undefined) valueRow[column] = { kind: 'twice', texts };
    else if (typed === 'rich') valueRow[column] = { kind: 'picture', formula: cells.formulas.get(index)?.text ?? '' };
    else valueRow[column] = cells.values[index] ?? null;
    // A date says so by its type, whatever its format.
    formatRow[column] = typed === 'date' ? typedDateFormat : (style?.numberFormat ?? 'General');
    const struck: readonly TextMark[] = style?.font.strike === true ? [{ kind: 'struck', start: 0, end: Infinity }] : [];
    const own = [...struck, ...(cells.marks.get(index) ?? [])];
    if (own.length > 0) marks.set(markKey(cells.rows[index] ?? 0, cells.columns[index] ?? 0), own);
  }
  // What stands under a merged area is not shown by Excel and is not data. Merged areas never overlap in a sound file;
  // in another one they may cover the sheet a million times over.
  let uncovered = used.rows * used.columns;
  for (const merge of sheet.merges) {
    if (uncovered <= 0) break;
    for (let row = Math.max(merge.row, used.top); row < Math.min(merge.row + merge.rows, used.top + used.rows); row++) {
      for (
        let column = Math.max(merge.column, used.left);
        column < Math.min(merge.column + merge.columns, used.left + used.columns);
        column++
      ) {
        uncovered -= 1;
        const valueRow = values[row - used.top];
        if (valueRow !== undefined && (row !== merge.row || column !== merge.column)) valueRow[column - used.left] = null;
      }
    }
  }
  return {
    sheet: sheet.name,
    top: used.top,
    left: used.left,
    values,
    formats,
    merges: sheet.merges.map((merge) => ({ sheet: sheet.name, ...merge })),
    visibility: sheet.visibility === 'visible' ? 'visible' : 'hidden',
    ...markedParts(hiddenIn(sheet, used), used.leftOut),
    ...(sheet.faults.length === 0 ? {} : { faults: sheet.faults }),
    ...(used.rows === 0 ? {} : { marks }),
  };
}
