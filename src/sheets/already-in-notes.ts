/**
 * Where a table says what its figures already contain (language/already-in-said): in the words of a row, in remarks beside it, in the heading of
 * the value column, in the title above and in notes below the table.
 */
import type { AlreadyInNote } from '../domain/already-in';
import type { CellAddress } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt, marksAt, valueAt } from '../domain/grid';
import type { ColumnMapping } from '../domain/indicator-table';
import type { Indicator } from '../domain/standard';
import { alreadyInSaid } from '../language/already-in-said';
import { withoutMarks } from '../language/numbers/marked-text';
import { parseUnit } from '../language/numbers/units';
import { traitsOf } from './column-kinds';
import type { PlacedText } from './foreign-law';
import type { ColumnChoice } from './table-columns';
import type { TableHeader } from './table-header';

/** Where notes of one way to read a part may stand. */
export type NotePlaces = {
  /** Columns of a row's own words and of remarks. */
  readonly columns: readonly number[];
  /** Notes of every row: the heading of the values, the title. */
  readonly ofAll: readonly AlreadyInNote[];
  /** Notes below the table, each with the mark of the rows that it explains, '' where it has none. */
  readonly below: readonly { readonly mark: string; readonly note: AlreadyInNote }[];
};

/** Rows below a table in which its notes stand. */
const rowsBelow = 15;
/** The mark of a footnote ahead of its words, or behind what leads them (`Ghi chú: (*) …`). */
const markAhead = /^\s*(?:[\p{L}\s]{1,14}:\s*)?(\([*†\d¹²³]{1,2}\)|\[[*†\d]{1,2}\]|\*{1,3}|[¹²³⁴⁵†‡])/u;

function notesIn(text: string, cell: CellAddress): readonly AlreadyInNote[] {
  return alreadyInSaid(text).map((said) => ({ ...said, cell }));
}

/** The text of a cell without what is struck out of it. */
function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'string') return '';
  return withoutMarks(
    value,
    (marksAt(grid, row, column) ?? []).filter(({ kind }) => kind === 'struck'),
  );
}

/** Columns that are another reading's, another year's or none of words. */
function noteColumns(columns: readonly number[], header: TableHeader, choice: ColumnChoice, mapping: ColumnMapping): readonly number[] {
  const others = new Set<number | null>([
    mapping.number,
    mapping.unit,
    mapping.level,
    mapping.scale,
    ...choice.levelColumns,
    ...choice.scaleColumns,
    ...choice.passedOver,
    ...choice.future,
    ...[choice.mapping, ...choice.rivals.map((rival) => rival.mapping)].flatMap(({ value, points, verdict }) => [value, points, verdict]),
  ]);
  const own = new Set<number | null>([mapping.name, mapping.value, mapping.points, mapping.verdict]);
  return columns.filter((column) => {
    if (own.has(column)) return true;
    if (others.has(column)) return false;
    const { isAside, isPlanned, year, merger } = traitsOf(header.levels.get(column) ?? []);
    return isAside || (!isPlanned && year === null && merger === null);
  });
}

/** Below the table: a line of its own each, or several cells of one row. */
function notesBelow(grid: Grid, columns: readonly number[], lastRow: number, to: number): NotePlaces['below'] {
  const rows = Array.from({ length: Math.max(0, Math.min(to, lastRow + rowsBelow) - lastRow) }, (_, offset) => lastRow + 1 + offset);
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const text = textAt(grid, row, column);
      const mark = markAhead.exec(text)?.[1] ?? '';
      return notesIn(text, addressAt(grid, row, column)).map((note) => ({ mark, note }));
    }),
  );
}

export function notePlaces(
  part: {
    readonly grid: Grid;
    readonly columns: readonly number[];
    readonly header: TableHeader;
    readonly lastRow: number;
    readonly to: number;
  },
  title: readonly PlacedText[],
  choice: ColumnChoice,
  mapping: ColumnMapping,
): NotePlaces {
  const { grid, columns, header } = part;
  const heading = mapping.value === null ? '' : (header.levels.get(mapping.value) ?? []).join(' ');
  const ofHeading = notesIn(heading, addressAt(grid, header.rows.at(-1) ?? part.lastRow, mapping.value ?? grid.left));
  return {
    columns: noteColumns(columns, header, choice, mapping),
    // A title that only names a merger is the paper's, and says nothing of the figures.
    ofAll: [...ofHeading, ...title.flatMap(({ text, cell }) => notesIn(text, cell).filter(({ isIn }) => isIn !== null))],
    below: notesBelow(grid, columns, part.lastRow, part.to),
  };
}

/** True where a note below the table speaks of what the row measures: of people, or of anything. */
function isOfRow({ figures }: AlreadyInNote, { unit }: Indicator): boolean {
  const measure = parseUnit(unit);
  const isOfPeople = measure?.numerator === 'people';
  return figures.length === 0 || (isOfPeople && (measure.denominators.length > 0 || figures.includes('people')));
}

/** What the sheet rows of an indicator, and what stands around the table for them, say that the figure contains; each once. */
export function rowNotes(grid: Grid, rows: readonly number[], places: NotePlaces, indicator: Indicator): readonly AlreadyInNote[] {
  const texts = places.columns.flatMap((column) => {
    const lines = rows.map((row) => ({ row, text: textAt(grid, row, column) })).filter(({ text }) => text.trim() !== '');
    const [first] = lines;
    if (first === undefined) return [];
    const joined = [...new Set(lines.map(({ text }) => text))].join('\n');
    return [{ text: joined, cell: addressAt(grid, first.row, column) }];
  });
  const words = texts.map(({ text }) => text).join('\n');
  const marked = places.below.filter(({ mark }) => mark !== '' && words.includes(mark));
  const below = marked.length > 0 ? marked : places.below.filter(({ mark, note }) => mark === '' && isOfRow(note, indicator));
  return [...texts.flatMap(({ text, cell }) => notesIn(text, cell)), ...places.ofAll, ...below.map(({ note }) => note)];
}
