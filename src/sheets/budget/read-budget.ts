/** Reads revenue and expenditure by year, in tỷ đồng, from the sheet that has the most of them. */
import type { CellAddress } from '../../domain/cell';
import type { Grid, WorkbookGrids } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { BudgetLine } from '../../domain/project';
import { findLists } from '../list-table/find-list';
import { oncePerGrid } from '../once-per-grid';
import type { BudgetCandidate } from './budget-candidate';
import { settleLines } from './budget-candidate';
import { isLineHeader, lineColumns, readLineRows } from './line-rows';
import { findYearTables, readYearTable } from './year-columns';

export type BudgetReading = {
  readonly lines: readonly BudgetLine[];
  readonly problems: readonly Problem[];
  /** The sheet the lines stand on; null where the workbook has none. */
  readonly sheet: string | null;
};

const readGrid = oncePerGrid((grid: Grid): BudgetReading => {
  const candidates: BudgetCandidate[] = [];
  const problems: Problem[] = [];
  const lists = findLists(grid, lineColumns, isLineHeader);
  const tables = findYearTables(grid).filter(({ headerRow }) => !lists.some((list) => list.headerRow === headerRow));
  for (const list of lists) {
    const next = tables.find(({ headerRow }) => headerRow > list.headerRow);
    const read = readLineRows(next === undefined ? list : { ...list, lastRow: Math.min(list.lastRow, next.headerRow - 1) });
    candidates.push(...read.candidates);
    problems.push(...read.problems);
  }
  for (const [position, table] of tables.entries()) {
    const ends = [tables[position + 1]?.headerRow, ...lists.map(({ headerRow }) => headerRow)].filter(
      (row) => row !== undefined && row > table.headerRow,
    );
    const read = readYearTable(table, Math.min(grid.top + grid.values.length, ...ends.map((row) => row ?? 0)) - 1);
    candidates.push(...read.candidates);
    problems.push(...read.problems);
  }
  const settled = settleLines(candidates);
  return { lines: settled.lines, problems: [...problems, ...settled.problems], sheet: grid.sheet };
});

function untaken(reading: BudgetReading, isTaken: (cell: CellAddress) => boolean): BudgetReading {
  const lines = reading.lines.filter(({ cell }) => !isTaken(cell));
  const problems = reading.problems.filter(({ cell }) => cell === null || !isTaken(cell));
  return lines.length === reading.lines.length && problems.length === reading.problems.length ? reading : { ...reading, lines, problems };
}

/**
 * The budget of a workbook. Parts of a year are kept and marked; ratios and balances are left out; of a year's lines the total counts.
 * Two layouts are read: one row a line, and years as columns.
 * @param isTaken true for cells of another table, such as `Cân đối thu chi ngân sách` among indicators of two years
 */
export function readBudget(grids: WorkbookGrids, isTaken: (cell: CellAddress) => boolean = () => false): BudgetReading {
  const hidden = (grid: Grid): number => (grid.visibility === 'hidden' ? 1 : 0);
  const read = grids.grids
    .map((grid) => ({ grid, reading: untaken(readGrid(grid), isTaken) }))
    .filter(({ reading }) => reading.lines.length > 0 || reading.problems.length > 0)
    .sort((a, b) =>
      hidden(a.grid) === hidden(b.grid) ? b.reading.lines.length - a.reading.lines.length : hidden(a.grid) - hidden(b.grid),
    );
  const [chosen, ...others] = read;
  if (chosen === undefined) return { lines: [], problems: [], sheet: null };
  const visible = others.filter(({ grid, reading }) => hidden(grid) === 0 && reading.lines.length > 0).map(({ grid }) => grid.sheet);
  const several =
    visible.length === 0
      ? []
      : [
          problem(
            'several-lists',
            'info',
            { sheet: chosen.grid.sheet, row: chosen.grid.top, column: chosen.grid.left },
            { what: 'budget', chosen: chosen.grid.sheet, others: visible.join(', ') },
          ),
        ];
  return { ...chosen.reading, problems: [...several, ...chosen.reading.problems] };
}
