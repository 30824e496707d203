/**
 * A workbook as plain data that tests can edit: the state behind the in-memory adapter and behind the Excel test host.
 * It knows cells, formats, merges, visibility, the selection and who changed what; it calculates nothing.
 */
import type { CellAddress, CellRange, CellValue } from '../../src/domain/cell';
import { columnOfLetters } from '../../src/domain/cell';
import { noParts, seenInModel } from './seen-parts';
import type { ModelParts, SeenParts } from './seen-parts';

/** A sheet as a test writes it down. Keys are references on the sheet (`B3`); merges are `A1:C2`. */
export type SheetFixture = {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** Zero-based. */
  readonly hidden?: { readonly rows?: readonly number[]; readonly columns?: readonly number[] };
};

/** One cell of the model. `formula` is null for a constant. */
export type ModelCell = { readonly value: CellValue; readonly format: string; readonly formula: string | null };

/** A cell to be set. */
export type CellEdit = { readonly row: number; readonly column: number; readonly cell: ModelCell };

/** One sheet of the model. `id` stays the same through a renaming, as a worksheet's id does in Excel. */
export type ModelSheet = {
  readonly id: string;
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly cells: Map<string, ModelCell & { readonly row: number; readonly column: number }>;
  merges: readonly CellRange[];
  /** Zero-based hidden rows and columns, ascending. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** How cells look besides their number format, by zero-based `row,column`; a cell without an entry looks as new. */
  readonly looks: Map<string, Readonly<Record<string, string | boolean>>>;
  /** Widths of columns that are not as new, by zero-based column, in the host's own unit. */
  readonly widths: Map<number, number>;
  frozenRows: number;
  frozenColumns: number;
  /** Tables, names, charts and the like. */
  parts: ModelParts;
};

/** What a sheet holds and how it looks, apart from its name, position and visibility. */
export type SheetContent = Pick<ModelSheet, 'cells' | 'merges' | 'looks' | 'widths' | 'frozenRows' | 'frozenColumns' | 'parts'>;

/** What happened to the model. */
export type ModelEvent =
  | { readonly kind: 'cell'; readonly sheet: ModelSheet; readonly row: number; readonly column: number }
  | { readonly kind: 'added' | 'deleted' | 'renamed'; readonly sheet: ModelSheet };

/** Zero-based position of a reference such as `B3`. Throws on anything else: a fixture with a slip is a bug. */
export function positionOf(reference: string): { readonly row: number; readonly column: number } {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  if (parts === null) throw new Error(`not a cell reference: ${reference}`);
  return { row: Number(parts[2]) - 1, column: columnOfLetters(parts[1] ?? '') };
}

/** The rectangle of `A1:C2` (or of one cell) on a sheet. */
export function rangeOf(sheet: string, reference: string): CellRange {
  const [first = '', last = first] = reference.split(':');
  const from = positionOf(first);
  const to = positionOf(last);
  return { sheet, ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** A workbook that tests read, edit and listen to. */
export type WorkbookModel = {
  readonly sheets: () => readonly ModelSheet[];
  readonly sheetNamed: (name: string) => ModelSheet | null;
  readonly sheetWithId: (id: string) => ModelSheet | null;
  readonly setCell: (cell: CellAddress, value: CellValue, as?: { readonly format?: string; readonly formula?: string }) => void;
  readonly addSheet: (fixture: SheetFixture) => ModelSheet;
  /** Sets cells of a sheet, told as one edit. */
  readonly setCells: (name: string, edits: readonly CellEdit[]) => void;
  /** Replaces all that a sheet holds; told as one edit. */
  readonly setContent: (name: string, content: SheetContent) => void;
  readonly renameSheet: (from: string, to: string) => void;
  readonly deleteSheet: (name: string) => void;
  readonly select: (cell: CellAddress) => void;
  readonly selected: () => CellAddress | null;
  readonly onChange: (listener: (event: ModelEvent) => void) => () => void;
};

/** Excel's own limits: 1,048,576 rows, 16,384 columns. */
export const wholeSheet = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** The smallest rectangle around the cells that hold a value, of a sheet or of an area of it; null where none does. */
export function usedRangeOf(sheet: ModelSheet, area: Omit<CellRange, 'sheet'> = wholeSheet): CellRange | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { value, row, column } of sheet.cells.values()) {
    if (value === null) continue;
    if (row < area.row || row >= area.row + area.rows) continue;
    if (column < area.column || column >= area.column + area.columns) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return null;
  return { sheet: sheet.name, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A copy of what a sheet holds, which later edits do not reach. */
export function contentOf(sheet: ModelSheet): SheetContent {
  const { cells, merges, looks, widths, frozenRows, frozenColumns, parts } = sheet;
  return structuredClone({ cells, merges, looks, widths, frozenRows, frozenColumns, parts });
}

/** What a sheet has beside its cells, as short texts. */
export function seenPartsOf(sheet: ModelSheet): SeenParts {
  return seenInModel(sheet.parts, { rows: sheet.frozenRows, columns: sheet.frozenColumns }, (row, column) => {
    const { value } = modelCellAt(sheet, row, column);
    return typeof value === 'string' ? value : '';
  });
}

/** The cell at a zero-based position; an empty one where nothing was ever written. */
export function modelCellAt(sheet: ModelSheet, row: number, column: number): ModelCell {
  return sheet.cells.get(`${String(row)},${String(column)}`) ?? { value: null, format: 'General', formula: null };
}

function sheetOf(id: string, fixture: SheetFixture): ModelSheet {
  const cells: ModelSheet['cells'] = new Map();
  const references = new Set([...Object.keys(fixture.cells), ...Object.keys(fixture.formats ?? {})]);
  for (const reference of references) {
    const { row, column } = positionOf(reference);
    cells.set(`${String(row)},${String(column)}`, {
      row,
      column,
      value: fixture.cells[reference] ?? null,
      format: fixture.formats?.[reference] ?? 'General',
      formula: fixture.formulas?.[reference] ?? null,
    });
  }
  return {
    id,
    name: fixture.name,
    visibility: fixture.visibility ?? 'visible',
    cells,
    merges: (fixture.merges ?? []).map((reference) => rangeOf(fixture.name, reference)),
    hidden: { rows: fixture.hidden?.rows ?? [], columns: fixture.hidden?.columns ?? [] },
    looks: new Map(),
    widths: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    parts: noParts(),
  };
}

function refill<Key, Value>(map: Map<Key, Value>, from: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of from) map.set(key, value);
}

/** A model over fixtures, in their order. */
export function createWorkbookModel(fixtures: readonly SheetFixture[]): WorkbookModel {
  let lastId = 0;
  const nextId = (): string => `{00000000-0000-0000-0000-${String((lastId += 1)).padStart(12, '0')}}`;
  const sheets: ModelSheet[] = fixtures.map((fixture) => sheetOf(nextId(), fixture));
  const listeners = new Set<(event: ModelEvent) => void>();
  let selection: CellAddress | null = null;

  const sheetNamed = (name: string): ModelSheet | null => sheets.find((sheet) => sheet.name === name) ?? null;
  const mustFind = (name: string): ModelSheet => {
    const sheet = sheetNamed(name);
    if (sheet === null) throw new Error(`no sheet named ${name}`);
    return sheet;
  };
  const announce = (event: ModelEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };

  return {
    sheets: () => sheets,
    sheetNamed,
    sheetWithId: (id) => sheets.find((sheet) => sheet.id === id) ?? null,
    setCell: (cell, value, as = {}) => {
      const sheet = mustFind(cell.sheet);
      const before = modelCellAt(sheet, cell.row, cell.column);
      sheet.cells.set(`${String(cell.row)},${String(cell.column)}`, {
        row: cell.row,
        column: cell.column,
        value,
        format: as.format ?? before.format,
        formula: as.formula ?? null,
      });
      announce({ kind: 'cell', sheet, row: cell.row, column: cell.column });
    },
    addSheet: (fixture) => {
      if (sheetNamed(fixture.name) !== null) throw new Error(`a sheet named ${fixture.name} exists`);
      const sheet = sheetOf(nextId(), fixture);
      sheets.push(sheet);
      announce({ kind: 'added', sheet });
      return sheet;
    },
    setCells: (name, edits) => {
      const sheet = mustFind(name);
      for (const { row, column, cell } of edits) sheet.cells.set(`${String(row)},${String(column)}`, { row, column, ...cell });
      announce({ kind: 'cell', sheet, row: edits[0]?.row ?? 0, column: edits[0]?.column ?? 0 });
    },
    setContent: (name, content) => {
      const sheet = mustFind(name);
      refill(sheet.cells, content.cells);
      refill(sheet.looks, content.looks);
      refill(sheet.widths, content.widths);
      sheet.merges = content.merges;
      sheet.frozenRows = content.frozenRows;
      sheet.frozenColumns = content.frozenColumns;
      sheet.parts = structuredClone(content.parts);
      announce({ kind: 'cell', sheet, row: 0, column: 0 });
    },
    renameSheet: (from, to) => {
      const sheet = mustFind(from);
      sheet.name = to;
      sheet.merges = sheet.merges.map((merge) => ({ ...merge, sheet: to }));
      announce({ kind: 'renamed', sheet });
    },
    deleteSheet: (name) => {
      const sheet = mustFind(name);
      sheets.splice(sheets.indexOf(sheet), 1);
      if (selection?.sheet === name) selection = null;
      announce({ kind: 'deleted', sheet });
    },
    select: (cell) => {
      selection = cell;
    },
    selected: () => selection,
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
