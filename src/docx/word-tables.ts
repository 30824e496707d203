/** The tables of a Word document, one after another: each with the lines above it, and continued ones joined. */
import { saysContinued, tableCaption, unnamedTable } from '../language/table-captions';
import { cellText } from './cell-lines';
import type { TableLayout } from './table-layout';
import { layOut } from './table-layout';
import type { WordBlock, WordDocument } from './word-document';

/** A cell with its text. */
export type TableCell = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
};

/** `titles`: the lines between the text before and the table (`Phụ lục 03`, the class, the year, the unit). */
export type ReadTable = Omit<TableLayout, 'cells'> & {
  readonly name: string;
  readonly titles: readonly string[];
  readonly cells: readonly TableCell[];
};

/** A line above a table is no longer than this; what is longer is the report's text. */
const longestTitle = 250;
const mostTitles = 8;

type Section = { readonly titles: readonly string[]; readonly isDirect: boolean; readonly layout: TableLayout };

/** In the order of the document; a table inside a cell comes after the one it stands in. */
export function wordTables({ blocks }: WordDocument): readonly ReadTable[] {
  const sections = sectionsOf(blocks);
  const names = new Map<WordBlock, string>();
  const read = sections.map(({ table, titles, isDirect }, index) => {
    const name = nameOf(titles) ?? unnamedTable(index + 1);
    names.set(table, name);
    return { name, titles, isDirect, layout: layOut(table) };
  });
  const named = (block: WordBlock): string => names.get(block) ?? '';
  const tables: ReadTable[] = [];
  for (const section of read) {
    const { cells, ...shape } = section.layout;
    const table: ReadTable = {
      ...shape,
      name: section.name,
      titles: section.titles,
      cells: cells.map(({ blocks: inside, ...place }) => ({ ...place, text: cellText(inside, named) })),
    };
    const before = tables.at(-1);
    const joined = before !== undefined && isContinued(section) ? joinedTo(before, table) : null;
    if (joined === null) tables.push(withoutRepeatedHeaders(table));
    else tables[tables.length - 1] = joined;
  }
  return tables;
}

function sectionsOf(
  blocks: readonly WordBlock[],
): readonly (Omit<Section, 'layout'> & { readonly table: Extract<WordBlock, { kind: 'table' }> })[] {
  const sections: (Omit<Section, 'layout'> & { readonly table: Extract<WordBlock, { kind: 'table' }> })[] = [];
  let lines: string[] = [];
  let isAfterTable = false;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      for (const line of block.text.split('\n')) if (line !== '') lines.push(line);
      continue;
    }
    if (block.rows.length > 0) {
      sections.push({ table: block, titles: titlesOf(lines), isDirect: isAfterTable });
      for (const row of block.rows) for (const cell of row.cells) for (const inner of sectionsOf(cell.blocks)) sections.push(inner);
    }
    lines = [];
    isAfterTable = true;
  }
  return sections;
}

/** The last lines before the table that are no running text. */
function titlesOf(lines: readonly string[]): readonly string[] {
  const longs = lines.findLastIndex((line) => line.length > longestTitle);
  const near = lines.slice(Math.max(longs + 1, lines.length - mostTitles));
  // What stands above `Phụ lục 03` belongs to what came before.
  return near.slice(
    Math.max(
      0,
      near.findLastIndex((line) => tableCaption(line) !== null),
    ),
  );
}

/** `Phụ lục 03`, `Bảng 2.1`, `Biểu số 5`: what people call the table by; the line nearest to it wins. */
function nameOf(titles: readonly string[]): string | null {
  return titles.map(tableCaption).findLast((caption) => caption !== null) ?? null;
}

/** Nothing stands between it and the table before, or only that it goes on. */
function isContinued({ titles, isDirect }: Section): boolean {
  return isDirect && titles.every(saysContinued);
}

/** The header as rows of cells: those that Word repeats, else the first row with all that its cells cover. */
function headerHeight(table: ReadTable): number {
  if (table.headerRows > 0) return table.headerRows;
  return table.cells.reduce((tallest, { row, rows }) => (row === 0 ? Math.max(tallest, rows) : tallest), 1);
}

type CellsByRow = ReadonlyMap<number, readonly TableCell[]>;

function byRow({ cells }: ReadTable): CellsByRow {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) {
    const known = rows.get(cell.row);
    if (known === undefined) rows.set(cell.row, [cell]);
    else known.push(cell);
  }
  return rows;
}

/** Cells that begin in these rows, as a text that is equal where they are. */
function rowsBetween(rows: CellsByRow, from: number, to: number): string {
  const cells = Array.from({ length: to - from }, (_row, offset) => rows.get(from + offset) ?? []).flat();
  return JSON.stringify(
    cells.map(({ row, column, columns, rows, text }) => [row - from, column, columns, rows, text.toLowerCase().replace(/\s+/g, ' ')]),
  );
}

/** The second table behind the first where it repeats its header, or goes on under the same columns; null where it is another table. */
function joinedTo(first: ReadTable, second: ReadTable): ReadTable | null {
  if (first.widths.length !== second.widths.length) return null;
  const height = headerHeight(first);
  const repeats = rowsBetween(byRow(first), 0, height) === rowsBetween(byRow(second), 0, height);
  if (!repeats && (second.headerRows > 0 || !goesOn(first, second))) return null;
  const skipped = repeats ? height : 0;
  const moved = second.cells.filter(({ row }) => row >= skipped).map((cell) => ({ ...cell, row: cell.row - skipped + first.rows }));
  return withoutRepeatedHeaders({ ...first, cells: [...first.cells, ...moved], rows: first.rows + second.rows - skipped });
}

/** The first row is no header: it has the next number, or none and the columns of the table before. */
function goesOn(first: ReadTable, second: ReadTable): boolean {
  const number = numberIn(second.cells.find(({ row, column }) => row === 0 && column === 0)?.text ?? '');
  if (number === null) return false;
  const last = first.cells.findLast(({ column, text }) => column === 0 && (numberIn(text) ?? 0) > 0);
  if (number > 0) return number === (numberIn(last?.text ?? '') ?? 0) + 1;
  return first.widths.every((width, column) => Math.abs(width - (second.widths[column] ?? 0)) <= sameColumn);
}

/** Widths that differ by less than 1 mm are one. */
const sameColumn = 60;

/** The number of a row, 0 for an empty cell, null for words. */
function numberIn(text: string): number | null {
  const found = /^\(?(\d{0,4})[.)]?$/.exec(text.trim());
  return found === null ? null : Number(found[1]);
}

/** A header that was copied to the top of every page is one header; no row of data says the same in every cell. */
function withoutRepeatedHeaders(table: ReadTable): ReadTable {
  const height = headerHeight(table);
  const rows = byRow(table);
  const header = rowsBetween(rows, 0, height);
  const filled = table.cells.filter(({ row, text }) => row < height && text !== '');
  if (filled.length < 3 || table.rows < height * 2) return table;
  const starts = new Set(
    table.cells.filter(({ row, column, text }) => row >= height && column === 0 && text === filled[0]?.text).map(({ row }) => row),
  );
  const repeated = new Set([...starts].filter((row) => rowsBetween(rows, row, row + height) === header));
  if (repeated.size === 0) return table;
  const dropped = new Set([...repeated].flatMap((start) => Array.from({ length: height }, (_row, offset) => start + offset)));
  const before: number[] = [];
  for (let row = 0, count = 0; row < table.rows; row += 1) {
    before.push(count);
    if (repeated.has(row)) count += height;
  }
  return {
    ...table,
    cells: table.cells.filter(({ row }) => !dropped.has(row)).map((cell) => ({ ...cell, row: cell.row - (before[cell.row] ?? 0) })),
    rows: table.rows - repeated.size * height,
  };
}
