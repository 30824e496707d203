/** A template as a person fills it in: figures typed under its headers, and the grid that a reader is then given. */
import type { CellValue } from '../../src/domain/cell';
import type { Grid } from '../../src/domain/grid';
import type { PlannedCell, SheetPlan } from '../../src/domain/write-plan';
import { gridOf } from './grid-builder';

/** What is typed: zero-based line under the header, header text, value. */
export type Entry = { readonly line: number; readonly header: string; readonly value: Exclude<CellValue, object | null> };

/** The header is the last frozen row. */
export function headerRowOf(sheet: SheetPlan): number {
  return sheet.frozenRows - 1;
}

export function columnUnder(sheet: SheetPlan, header: string): number {
  const column = (sheet.rows[headerRowOf(sheet)] ?? []).findIndex(({ value }) => value.kind === 'text' && value.text === header);
  if (column < 0) throw new Error(`the sheet ${sheet.name} has no column ${header}`);
  return column;
}

function valueOf({ value }: PlannedCell): CellValue {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'text':
      return value.text;
    case 'number':
      return value.value;
    case 'formula':
      return value.result;
  }
}

/** The sheet as a grid, with the entries typed into it. */
export function filledGrid(sheet: SheetPlan, entries: readonly Entry[] = []): Grid {
  const rows = sheet.rows.map((row) => row.map(valueOf));
  for (const { line, header, value } of entries) {
    const row = rows[headerRowOf(sheet) + 1 + line];
    if (row === undefined) throw new Error(`the sheet ${sheet.name} has no line ${String(line)}`);
    row[columnUnder(sheet, header)] = value;
  }
  return gridOf(rows, { sheet: sheet.name });
}
