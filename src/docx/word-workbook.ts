/** A Word file made into a workbook: every table on a sheet of its own. The Word file itself is never written. */
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { freeSheetName } from '../domain/sheet-name';
import type { CellLook, PlannedCell } from '../domain/write-plan';
import type { OfficePackage } from '../ooxml/office-package';
import { damagedPart, openOfficePackage, readNeededPart, readPart } from '../ooxml/office-package';
import { isOfType, readRelationships, relationshipsPartOf } from '../ooxml/relationships';
import { emptyWorkbook } from '../xlsx/empty-workbook';
import { openPackage } from '../xlsx/open-package';
import type { ReadBudget } from '../ooxml/read-budget';
import { withinBudget, workLimits } from '../ooxml/read-budget';
import { patchPackage } from '../xlsx/patch-package';
import type { XlsxSheetContent } from '../xlsx/workbook-model';
import { unnamedTable } from '../language/table-captions';
import { readNumbering } from './numbering';
import { readDocument } from './read-document';
import { readStyles } from './styles';
import type { WordDocument } from './word-document';
import { wordTables } from './word-tables';
import type { ReadTable } from './word-tables';

/** The workbook's bytes, and the name to save it under. */
export type WordWorkbook = { readonly bytes: Uint8Array; readonly name: string; readonly tables: number };

/** As many cells as are read of one sheet; a report has some thousands in all. */
const cellLimit = 400_000;
const tableLimit = 250;
/** What a cell of a workbook can hold, less room for the sign that it was cut. */
const longestText = 32_000;

/**
 * The workbook of a Word file; null where the file is none (a workbook, or something that another reader names).
 * Errors: `file-damaged`, `word-without-table`, `word-too-large`, `workbook-too-much`.
 */
export function wordWorkbook(bytes: Uint8Array, fileName: string, limits = workLimits): Result<WordWorkbook, Problem> | null {
  const source = openOfficePackage(bytes, fileName);
  if (!source.ok || source.value.kind !== 'document') return null;
  const document = withinBudget(fileName, limits, (budget) => readWord(source.value, budget));
  if (!document.ok) return document;
  const tables = wordTables(document.value).filter(({ cells }) => cells.some(({ text }) => text !== ''));
  if (tables.length === 0) return failure(problem('word-without-table', 'error', null, { file: fileName }));
  const cells = tables.reduce((sum, { rows, widths }) => sum + rows * widths.length, 0);
  if (cells > cellLimit || tables.length > tableLimit) {
    return failure(problem('word-too-large', 'error', null, { file: fileName, cells, limitCells: cellLimit }));
  }
  const made = workbookOf(tables);
  return made.ok ? success({ bytes: made.value, name: workbookName(fileName), tables: tables.length }) : made;
}

/** `bao-cao.docx` → `bao-cao.xlsx`. */
export function workbookName(fileName: string): string {
  return `${fileName.replace(/\.(?:docx|docm|dotx|dotm)$/i, '')}.xlsx`;
}

function readWord(source: OfficePackage, budget: ReadBudget): Result<WordDocument, Problem> {
  const main = readNeededPart(source, source.mainPart);
  if (!main.ok) return main;
  const links = readPart(source, relationshipsPartOf(source.mainPart));
  const relationships = links.ok && links.value !== null ? (readRelationships(links.value, source.mainPart) ?? []) : [];
  const related = (kind: string): Uint8Array | null => {
    const part = relationships.find((relationship) => isOfType(relationship, kind))?.target;
    const read = part === undefined ? null : readPart(source, part);
    // Without its styles a document can still be read.
    return read?.ok === true ? read.value : null;
  };
  const document = readDocument(main.value, readStyles(related('styles'), budget), readNumbering(related('numbering'), budget), budget);
  return document === null ? failure(damagedPart(source.fileName, source.mainPart)) : success(document);
}

const plain: CellLook = {
  // Texts stay texts; what is typed over them is read as a number.
  numberFormat: 'General',
  bold: false,
  italic: false,
  color: null,
  fill: null,
  horizontal: 'left',
  wrap: true,
  border: true,
};

const looks: Readonly<Record<string, CellLook>> = {
  body: plain,
  header: { ...plain, bold: true, horizontal: 'center' },
  title: { ...plain, bold: true, wrap: false, border: false },
};

function workbookOf(tables: readonly ReadTable[]): Result<Uint8Array, Problem> {
  const taken: string[] = [];
  const sheets = tables.map((table) => {
    const name = freeSheetName(table.name, taken);
    taken.push(name);
    return sheetOf(table, name);
  });
  const blank = openPackage(emptyWorkbook(taken[0] ?? unnamedTable(1)), 'blank.xlsx');
  if (!blank.ok) return blank;
  return patchPackage(blank.value, { cells: [], recalculated: [], customXml: [], sheets: { put: sheets, remove: [], looks } });
}

function sheetOf(table: ReadTable, name: string): XlsxSheetContent {
  const top = table.titles.length === 0 ? 0 : table.titles.length + 1;
  const titles = table.titles.map((title): PlannedCell[] => [textCell(title, 'title')]);
  const rows: PlannedCell[][] = top === 0 ? [] : [...titles, []];
  for (let row = 0; row < table.rows; row += 1) {
    const look = row < table.headerRows ? 'header' : 'body';
    rows.push(Array.from(table.widths, () => textCell('', look)));
  }
  for (const { row, column, text } of table.cells) {
    const line = rows[top + row];
    if (line !== undefined) line[column] = textCell(text, row < table.headerRows ? 'header' : 'body');
  }
  const merged = table.cells.filter(({ rows: down, columns }) => down > 1 || columns > 1);
  return {
    name,
    rows,
    columnWidths: table.widths.map(charactersOf),
    frozenRows: 0,
    merges: merged.map(({ row, column, rows: down, columns }) => ({ row: top + row, column, rows: down, columns })),
  };
}

function textCell(text: string, look: string): PlannedCell {
  if (text === '') return { value: { kind: 'blank' }, look };
  return { value: { kind: 'text', text: text.length > longestText ? `${text.slice(0, longestText)}…` : text }, look };
}

/** Twentieths of a point to characters of the usual font (about 5,5 points each), within what can be read. */
function charactersOf(width: number): number {
  return Math.min(80, Math.max(5, Math.round(width / 110)));
}
