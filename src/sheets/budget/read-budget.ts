/** Reads revenue and expenditure by year, in tỷ đồng, from every sheet that has them: thu and chi may stand on two. */
import type { BudgetChoice, BudgetLine } from '../../domain/budget-line';
import type { CellAddress } from '../../domain/cell';
import type { Grid, WorkbookGrids } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { oncePerGrid } from '../once-per-grid';
import { findMoneyTables } from './find-tables';
import { readMoneyTable } from './read-table';
import { settleLines } from './settle-lines';

export type BudgetReading = { readonly lines: readonly BudgetLine[]; readonly problems: readonly Problem[] };

const tablesOf = oncePerGrid(findMoneyTables);

function readerIn(thisYear: number): (grid: Grid) => BudgetReading {
  return oncePerGrid((grid) => {
    const read = tablesOf(grid).map((table) => readMoneyTable(table, thisYear));
    return { lines: read.flatMap(({ lines }) => lines), problems: read.flatMap(({ problems }) => problems) };
  });
}

const readers = new Map<number, (grid: Grid) => BudgetReading>();

/** One reader a year, so that a sheet is read again only where it has changed. */
function readGrid(grid: Grid, thisYear: number): BudgetReading {
  const reader = readers.get(thisYear) ?? readerIn(thisYear);
  readers.set(thisYear, reader);
  return reader(grid);
}

/**
 * The budget of a workbook: every line that is named, with parts of a year and parts of a total marked as such. Hidden sheets are read only
 * where no other has a budget.
 * @param thisYear the year in which it is read: a bare year that is not over is no outturn
 * @param choice which totals the user chose where a sheet has several
 * @param isTaken true for cells of another table, such as `Cân đối thu chi ngân sách` among indicators of two years
 */
export function readBudget(
  grids: WorkbookGrids,
  thisYear: number,
  isTaken: (cell: CellAddress) => boolean = () => false,
  choice: BudgetChoice = { revenue: null, expenditure: null },
): BudgetReading {
  const read = grids.grids.map((grid) => {
    const { lines, problems } = readGrid(grid, thisYear);
    return {
      isHidden: grid.visibility === 'hidden',
      lines: lines.filter(({ cell }) => !isTaken(cell)),
      problems: problems.filter(({ cell }) => cell === null || !isTaken(cell)),
    };
  });
  const inSight = read.filter(({ isHidden }) => !isHidden);
  const used = inSight.some(({ lines, problems }) => lines.length + problems.length > 0) ? inSight : read;
  const problems = used.flatMap((each) => each.problems);
  const settled = settleLines(
    used.flatMap(({ lines }) => lines),
    problems.length > 0,
    choice,
  );
  return { lines: settled.lines, problems: [...problems, ...settled.problems] };
}
