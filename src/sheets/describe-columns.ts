/** What each used column of a table holds, for the dialogue in which the user corrects the mapping. */
import { columnLetters } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { valueAt } from '../domain/grid';
import type { IndicatorTable } from '../domain/indicator-table';
import { isBlank, textOf } from './cell-text';

export type ColumnDescription = {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly letters: string;
  /** Header text, '' where the column has none. */
  readonly header: string;
  /** First few values below the header: numbers, and everything else as text. */
  readonly samples: readonly (string | number)[];
};

const sampleCount = 3;
const longestSample = 80;

/** Every column that holds anything between the table's first and last row, left to right. */
export function describeColumns(grid: Grid, table: IndicatorTable): readonly ColumnDescription[] {
  const firstData = firstDataRow(table);
  const described: ColumnDescription[] = [];
  const width = grid.values
    .slice(table.firstRow - grid.top, table.lastRow - grid.top + 1)
    .reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = grid.left; column < grid.left + width; column += 1) {
    const header: string[] = [];
    const samples: (string | number)[] = [];
    for (let row = table.firstRow; row <= table.lastRow; row += 1) {
      const value = valueAt(grid, row, column);
      if (isBlank(value)) continue;
      const text = textOf(value).replace(/\s+/g, ' ').trim();
      if (row < firstData) {
        if (row < table.firstRow + 3 && header.length < 2) header.push(text);
      } else if (samples.length < sampleCount && !header.includes(text))
        samples.push(typeof value === 'number' ? value : text.length > longestSample ? `${text.slice(0, longestSample - 1)}…` : text);
    }
    if (header.length > 0 || samples.length > 0)
      described.push({ column, letters: columnLetters(column), header: header[0] ?? '', samples });
  }
  return described;
}

function firstDataRow(table: IndicatorTable): number {
  let first = table.lastRow;
  for (const { cell } of table.observations) if (cell !== null) first = Math.min(first, cell.row);
  return first;
}
