/** An empty list as a sheet: title, notes, header, and blank rows to fill in, with what may be typed into each column. */
import type { PlannedPage, PlannedValidation, SheetArea } from '../../domain/sheet-parts';
import type { PlannedCell, SheetPlan } from '../../domain/write-plan';
import type { LookName } from '../looks';
import { blank, textCell } from '../planned-cells';

export type TemplateColumn = {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly look: LookName;
  /** What stands in the column's cells from the start; blank where absent. */
  readonly given?: (line: number) => PlannedCell;
  readonly rule?: (area: SheetArea) => PlannedValidation;
};

export type ListTemplate = {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly TemplateColumn[];
  /** Lines to fill in. */
  readonly lines: number;
  readonly frozenColumns: number;
  /** Cells to the right of the columns, header row first: examples, which no reader takes for a line. */
  readonly beside?: readonly (readonly PlannedCell[])[];
};

/** A number that grows by one a line. */
export function lineNumber(line: number): PlannedCell {
  return { value: { kind: 'number', value: line + 1 }, look: 'center' };
}

/** A page of the templates: A4 across, one page wide, its header again on every page. */
export function templatePage(headerRow: number): PlannedPage {
  return {
    orientation: 'landscape',
    pagesWide: 1,
    titleRows: { first: headerRow, count: 1 },
    header: ['', '', ''],
    footer: ['&A', '', '&P/&N'],
  };
}

export function listTemplate({ name, title, notes, columns, lines, frozenColumns, beside = [] }: ListTemplate): SheetPlan {
  const header = notes.length + 1;
  return {
    name,
    replaces: null,
    rows: [
      [textCell(title, 'title')],
      ...notes.map((note) => [textCell(note, 'note')]),
      [...columns.map((column) => textCell(column.header, 'header')), ...(beside[0] ?? [])],
      ...Array.from({ length: lines }, (_, line) => [
        ...columns.map(({ look, given }) => given?.(line) ?? blank(look)),
        ...(beside[line + 1] ?? []),
      ]),
    ],
    columnWidths: columns.map(({ width }) => width),
    frozenRows: header + 1,
    frozenColumns,
    merges: [],
    validations: columns.flatMap(({ rule }, column) =>
      rule === undefined ? [] : [rule({ row: header + 1, column, rows: lines, columns: 1 })],
    ),
    page: templatePage(header),
  };
}
