/** The part of a sheet that the add-in writes whole: cells, widths, frozen rows, merged areas, and a page that prints (ECMA-376-1, 18.3). */
import type { CellLook, PlannedCell, WritePlan } from '../domain/write-plan';
import { constantXml, formulaXml, resultXml } from './cell-xml';
import { columnCount, rowCount, writeReference } from './cell-reference';
import { wrappedHeight } from './row-heights';
import type { XlsxMerge, XlsxSheetContent, XlsxStyleChange } from './workbook-model';
import { escapeAttribute } from './xml-text';

/** Most characters a cell can hold. */
export const longestText = 32_767;

/** Gives the index of a cell format for a look. */
export type FormatSource = (change: XlsxStyleChange) => number;

/** Why a sheet cannot be written: the first cell at fault. */
export type SheetFault = { readonly fault: 'outside-sheet' | 'text-too-long'; readonly row: number; readonly column: number };

/** The narrow page margins of Excel's own choice, in inches, and A4. */
const page =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>';

/** Excel counts five pixels beside a column's characters into its width (18.3.1.13), of seven pixels a character. */
const besideCharacters = 5 / 7;

/** Grey that prints as a fine line. */
const thin = { style: 'thin', color: '#A6A6A6' } as const;

/** What Excel would take for a formula if somebody edited the cell. */
const looksLikeFormula = /^[=+\-@']/;

/** First cell that no sheet can hold; null where all can be written. */
export function faultOfSheet({ rows }: XlsxSheetContent): SheetFault | null {
  for (const [row, cells] of rows.entries()) {
    if (row >= rowCount) return { fault: 'outside-sheet', row, column: 0 };
    if (cells.length > columnCount) return { fault: 'outside-sheet', row, column: columnCount };
    const column = cells.findIndex(({ value }) => value.kind === 'text' && value.text.length > longestText);
    if (column >= 0) return { fault: 'text-too-long', row, column };
  }
  return null;
}

/** The part's text. `namespace` is that of the workbook part: transitional and strict files do not mix. */
export function newSheetXml(sheet: XlsxSheetContent, looks: WritePlan['looks'], namespace: string, formatFor: FormatSource): string {
  const formats = new Map<string, number>();
  const formatOf = (cell: PlannedCell): number => {
    const isQuoted = cell.value.kind === 'text' && looksLikeFormula.test(cell.value.text);
    const key = `${isQuoted ? "'" : ' '}${cell.look}`;
    const known = formats.get(key);
    if (known !== undefined) return known;
    const change = changeOf(lookOf(looks, cell.look));
    const format = formatFor(isQuoted ? { ...change, quotePrefix: true } : change);
    formats.set(key, format);
    return format;
  };
  const heightOf = (cells: readonly PlannedCell[], row: number): number | null =>
    wrappedHeight(cells, row, sheet.columnWidths, sheet.merges, (name) => lookOf(looks, name));
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${escapeAttribute(namespace)}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${writeReference(Math.max(0, sheet.rows.length - 1), width - 1)}"/>` +
    viewXml(sheet.frozenRows) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet.columnWidths) +
    `<sheetData>${sheet.rows.map((cells, row) => rowXml(cells, row, heightOf(cells, row), formatOf)).join('')}</sheetData>` +
    mergesXml(sheet.merges) +
    `${page}</worksheet>`
  );
}

function lookOf(looks: WritePlan['looks'], name: string): CellLook {
  const look = Object.hasOwn(looks, name) ? looks[name] : undefined;
  if (look === undefined) throw new Error(`the plan has no look ${name}`);
  return look;
}

function changeOf({ numberFormat, bold, italic, color, fill, horizontal, wrap, border }: CellLook): XlsxStyleChange {
  return {
    numberFormat,
    bold,
    italic,
    ...(color === null ? {} : { fontColor: color }),
    ...(fill === null ? {} : { fill }),
    horizontal,
    vertical: 'center',
    wrap,
    ...(border ? { borders: { left: thin, right: thin, top: thin, bottom: thin } } : {}),
  };
}

function viewXml(frozenRows: number): string {
  if (frozenRows <= 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const below = writeReference(frozenRows, 0);
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${String(frozenRows)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((characters, index) => {
    const place = String(index + 1);
    return `<col min="${place}" max="${place}" width="${String(characters + besideCharacters)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(cells: readonly PlannedCell[], row: number, height: number | null, formatOf: (cell: PlannedCell) => number): string {
  if (cells.length === 0) return '';
  return `<row r="${String(row + 1)}"${height === null ? '' : ` ht="${String(height)}"`}>${cells.map((cell, column) => cellXml(cell, writeReference(row, column), formatOf(cell))).join('')}</row>`;
}

function cellXml({ value }: PlannedCell, reference: string, format: number): string {
  const start = `<c r="${reference}"${format === 0 ? '' : ` s="${String(format)}"`}`;
  if (value.kind === 'blank') return format === 0 ? '' : `${start}/>`;
  const content = value.kind === 'formula' ? resultXml(value.result, '') : constantXml(value.kind === 'text' ? value.text : value.value, '');
  const type = content.type === null ? '' : ` t="${content.type}"`;
  return `${start}${type}>${value.kind === 'formula' ? formulaXml(value.formula, '') : ''}${content.xml}</c>`;
}

function mergesXml(merges: readonly XlsxMerge[]): string {
  const areas = merges.filter(({ rows, columns }) => rows * columns > 1);
  if (areas.length === 0) return '';
  const cells = areas.map(({ row, column, rows, columns }) => {
    const last = writeReference(row + rows - 1, column + columns - 1);
    return `<mergeCell ref="${writeReference(row, column)}:${last}"/>`;
  });
  return `<mergeCells count="${String(areas.length)}">${cells.join('')}</mergeCells>`;
}
