/** The blocks of an edition as cells of a sheet, and back. Every cell keeps its place, so that whatever is wrong leads to it. */
import type { CellAddress, CellValue } from '../../domain/cell';
import type { Grid } from '../../domain/grid';
import { addressAt, formatAt, valueAt } from '../../domain/grid';
import { serialDateText } from '../../language/numbers/number-format';
import { wholeClass } from '../../language/urban-class';
import { isBlank, textOf } from '../cell-text';
import { choiceOf, choiceWord, editionBlocks, editionSheetHint, englishMark, yesNo } from './edition-blocks';
import type { EditionBlocks, Field, JsonRow } from './edition-blocks';
import { blockIds, blockTitle, editionSheetTitle } from './edition-titles';
import type { BlockId } from './edition-titles';
import { numberIn, printedIn } from './edition-numbers';
import type { NumberFault } from './edition-numbers';
import { editionColumn } from './find-edition';

export type EditionCell = {
  readonly value: string | number | null;
  readonly role: 'title' | 'hint' | 'block' | 'heading' | 'text' | 'number';
};
type Cells = readonly EditionCell[];

function isRow(value: unknown): value is JsonRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(row: JsonRow, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRow(value) && Object.hasOwn(value, name) ? value[name] : undefined), row);
}

function cellsOf({ path, kind }: Field, row: JsonRow): Cells {
  const value = at(row, path);
  const text = (written: unknown): EditionCell => ({ value: typeof written === 'string' && written !== '' ? written : null, role: 'text' });
  if (kind === 'law') return isRow(value) ? [text(value['vi']), text(value['en'])] : [text(value), text(null)];
  if (Array.isArray(value)) return [text(value.join('\n'))];
  if (typeof value === 'boolean') return [text(value ? yesNo.yes : yesNo.no)];
  if (typeof value === 'number') return [{ value, role: 'number' }];
  return [text(typeof value === 'string' ? choiceWord(path, value) : value)];
}

/** All rows of the sheet from A1. */
export function editionCells(blocks: EditionBlocks): readonly Cells[] {
  const heading = (value: string): EditionCell => ({ value, role: 'heading' });
  return [
    [{ value: editionSheetTitle, role: 'title' }],
    [{ value: editionSheetHint, role: 'hint' }],
    ...blockIds.flatMap((id): readonly Cells[] => [
      [],
      [{ value: blockTitle(id), role: 'block' }],
      editionBlocks[id].flatMap((field) =>
        field.kind === 'law' ? [heading(field.heading), heading(`${field.heading}${englishMark}`)] : [heading(field.heading)],
      ),
      ...blocks[id].map((row) => editionBlocks[id].flatMap((field) => cellsOf(field, row))),
    ]),
  ];
}

/** Where each row of each block stands. */
export type BlockPlaces = Readonly<
  Record<BlockId, { readonly rows: readonly number[]; readonly columns: ReadonlyMap<string, number>; readonly head: CellAddress }>
>;

type CellFaultKind = NumberFault | 'no-yes-or-no';

export type ReadBlocks = {
  readonly blocks: EditionBlocks;
  readonly places: BlockPlaces;
  /** Headings that are missing, and cells that hold something else than their column takes. */
  readonly faults: readonly {
    readonly cell: CellAddress;
    readonly fault: 'heading-missing' | 'block-missing' | CellFaultKind;
    readonly named: string;
  }[];
};

const written = (value: CellValue): string => textOf(value).normalize('NFC').trim();

/** `2026-01-31` of a day as Excel keeps it, and of one written day first; anything else as it is written. */
function dayIn(value: CellValue): string {
  const text = typeof value === 'number' ? serialDateText(value) : written(value);
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : [year, ...[month, day].map((part = '') => part.padStart(2, '0'))].join('-');
}

function put(row: Record<string, unknown>, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    row[name] = value;
    return;
  }
  const inner: Record<string, unknown> = { ...(isRow(row[name]) ? row[name] : {}) };
  put(inner, rest.join('.'), value);
  row[name] = inner;
}

export function readEditionCells(grid: Grid): ReadBlocks {
  const last = grid.top + grid.values.length - 1;
  const left = editionColumn(grid) ?? grid.left;
  const end = grid.left + grid.values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const columnsRead = Array.from({ length: Math.max(0, end - left) }, (_, offset) => left + offset);
  const titles = new Map<string, BlockId>(blockIds.map((id) => [blockTitle(id).normalize('NFC'), id]));
  const starts = new Map<BlockId, number>();
  for (let row = grid.top; row <= last; row += 1) {
    const id = titles.get(written(valueAt(grid, row, left)));
    if (id !== undefined && !starts.has(id)) starts.set(id, row);
  }
  const faults: ReadBlocks['faults'][number][] = [];
  const read = (id: BlockId): { readonly rows: readonly JsonRow[]; readonly place: BlockPlaces[BlockId] } => {
    const start = starts.get(id);
    if (start === undefined) {
      const head = addressAt(grid, grid.top, left);
      faults.push({ cell: head, fault: 'block-missing', named: blockTitle(id) });
      return { rows: [], place: { rows: [], columns: new Map(), head } };
    }
    const head = addressAt(grid, start, left);
    const byHeading = new Map<string, number>();
    for (const column of columnsRead) byHeading.set(written(valueAt(grid, start + 1, column)), column);
    const below = Math.min(last + 1, ...[...starts.values()].filter((row) => row > start));
    const rowsAt: number[] = [];
    for (let row = start + 2; row < below; row += 1)
      if (columnsRead.some((column) => !isBlank(valueAt(grid, row, column)))) rowsAt.push(row);
    const columns = new Map<string, number>();
    for (const { path, heading, isLater = false } of editionBlocks[id]) {
      const column = byHeading.get(heading.normalize('NFC'));
      if (column !== undefined) columns.set(path, column);
      else if (!isLater) faults.push({ cell: addressAt(grid, start + 1, left), fault: 'heading-missing', named: heading });
    }
    const unitAt = id === 'indicators' ? columns.get('unit') : undefined;
    const rows = rowsAt.map((row) => {
      const isInPercent = unitAt !== undefined && written(valueAt(grid, row, unitAt)).startsWith('%');
      const json: Record<string, unknown> = {};
      for (const field of editionBlocks[id]) {
        const column = columns.get(field.path);
        if (column === undefined) continue;
        const value = valueAt(grid, row, column);
        const english = byHeading.get(`${field.heading}${englishMark}`.normalize('NFC'));
        const note = (fault: CellFaultKind): void => void faults.push({ cell: addressAt(grid, row, column), fault, named: textOf(value) });
        const typed = { value, format: formatAt(grid, row, column), isInPercent };
        const found = readField(field, typed, english === undefined ? null : valueAt(grid, row, english), note);
        if (found !== undefined) put(json, field.path, found);
      }
      return json;
    });
    return { rows, place: { rows: rowsAt, columns, head } };
  };
  const all = blockIds.map((id) => [id, read(id)] as const);
  // Every block is there: `blockIds` names them all.
  const blocks = Object.fromEntries(all.map(([id, { rows }]) => [id, rows])) as EditionBlocks;
  const places = Object.fromEntries(all.map(([id, { place }]) => [id, place])) as BlockPlaces;
  return { blocks, places, faults };
}

/** A cell as it was typed. `isInPercent`: the row's unit is %. */
type TypedCell = { readonly value: CellValue; readonly format: string; readonly isInPercent: boolean };

const levelValues: ReadonlySet<string> = new Set(['maximum.value', 'minimum.value']);
const levelTexts: ReadonlySet<string> = new Set(['maximum.text', 'minimum.text']);

/** The value of a field; undefined where JSON has none. */
function readField({ path, kind }: Field, typed: TypedCell, english: CellValue, note: (fault: CellFaultKind) => void): unknown {
  const { value, format, isInPercent } = typed;
  const text = levelTexts.has(path) ? printedIn(value, format) : textOf(value);
  switch (kind) {
    case 'text':
      return choiceOf(path, text);
    case 'date':
      return isBlank(value) ? null : dayIn(value);
    case 'text-or-null':
      if (text === '') return null;
      return path === 'urbanClass' ? (wholeClass(text) ?? choiceOf(path, text)) : choiceOf(path, text);
    case 'law':
      return isBlank(english) ? text : { vi: text, en: textOf(english) };
    case 'lines':
      return text === '' ? [] : text.split('\n');
    case 'lines-or-none':
      return text === '' ? undefined : text.split('\n');
    case 'boolean': {
      if (isBlank(value)) return undefined;
      const said = written(value).toLowerCase();
      if (said === yesNo.yes || said === yesNo.no) return said === yesNo.yes;
      note('no-yes-or-no');
      return undefined;
    }
    default: {
      if (isBlank(value)) return kind === 'number' ? undefined : null;
      const number = numberIn(value, format, isInPercent && levelValues.has(path));
      if (typeof number === 'number') return number;
      note(number);
      return undefined;
    }
  }
}
