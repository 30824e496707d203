/** The part of a sheet that the add-in writes whole: cells, widths, frozen panes, merged areas, rules, and a page that prints (ECMA-376-1, 18.3). */
import type { CellLook, PlannedCell, WritePlan } from '../domain/write-plan';
import { constantXml, formulaXml, resultXml } from './cell-xml';
import { columnCount, rowCount, writeReference } from './cell-reference';
import { pageXml, usualPage } from './page-xml';
import type { PartNamespaces } from './part-namespaces';
import { wrappedHeight } from './row-heights';
import type { SheetLinks } from './sheet-attachments';
import { conditionsXml, validationsXml } from './sheet-rules-xml';
import type { XlsxMerge, XlsxSheetContent, XlsxStyleChange } from './workbook-model';
import { escapeAttribute } from './xml-text';

/** Most characters a cell can hold. */
export const longestText = 32_767;

/** Gives the index of a cell format for a look, and of the format that a condition lays over a cell. */
export type FormatSource = {
  readonly cell: (change: XlsxStyleChange) => number;
  readonly differential: (change: XlsxStyleChange) => number;
};

/** Why a sheet cannot be written: the first cell at fault. */
export type SheetFault = { readonly fault: 'outside-sheet' | 'text-too-long'; readonly row: number; readonly column: number };

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

/** The part's text, in the order of its schema. `links` are the relationships to what hangs on the sheet. */
export function newSheetXml(
  sheet: XlsxSheetContent,
  looks: WritePlan['looks'],
  namespaces: PartNamespaces,
  links: SheetLinks,
  formats: FormatSource,
): string {
  const known = new Map<string, number>();
  const formatOf = (cell: PlannedCell): number => {
    const isQuoted = cell.value.kind === 'text' && looksLikeFormula.test(cell.value.text);
    const key = `${isQuoted ? "'" : ' '}${cell.look}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const change = changeOf(lookOf(looks, cell.look));
    const format = formats.cell(isQuoted ? { ...change, quotePrefix: true } : change);
    known.set(key, format);
    return format;
  };
  const heightOf = (cells: readonly PlannedCell[], row: number): number | null =>
    wrappedHeight(cells, row, sheet.columnWidths, sheet.merges, (name) => lookOf(looks, name));
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${escapeAttribute(namespaces.main)}"${links.drawing === null && links.tables.length === 0 ? '' : ` xmlns:r="${escapeAttribute(namespaces.relationships)}"`}>` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${writeReference(Math.max(0, sheet.rows.length - 1), width - 1)}"/>` +
    viewXml(sheet.frozenRows, sheet.frozenColumns ?? 0) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet.columnWidths) +
    `<sheetData>${sheet.rows.map((cells, row) => rowXml(cells, row, heightOf(cells, row), formatOf)).join('')}</sheetData>` +
    mergesXml(sheet.merges) +
    conditionsXml(sheet.conditions ?? [], (name) => formats.differential(changeOf(lookOf(looks, name)))) +
    validationsXml(sheet.validations ?? []) +
    pageXml(sheet.page ?? usualPage) +
    (links.drawing === null ? '' : `<drawing r:id="${escapeAttribute(links.drawing)}"/>`) +
    (links.tables.length === 0
      ? ''
      : `<tableParts count="${String(links.tables.length)}">${links.tables.map((id) => `<tablePart r:id="${escapeAttribute(id)}"/>`).join('')}</tableParts>`) +
    '</worksheet>'
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

function viewXml(rows: number, columns: number): string {
  if (rows <= 0 && columns <= 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const corner = writeReference(rows, columns);
  const pane = rows <= 0 ? 'topRight' : columns <= 0 ? 'bottomLeft' : 'bottomRight';
  const split = (columns > 0 ? ` xSplit="${String(columns)}"` : '') + (rows > 0 ? ` ySplit="${String(rows)}"` : '');
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
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
  const content =
    value.kind === 'formula' ? resultXml(value.result, '') : constantXml(value.kind === 'text' ? value.text : value.value, '');
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
