/** The rows of a list of projects as they stand, before it is said which of them are one project. */
import type { CellValue } from '../../domain/cell';
import { valueAt } from '../../domain/grid';
import { namesPart } from '../../language/money/project-money';
import type { RowNumber } from '../../language/project-row';
import { isSectionName, leadingRowNumber, rowNumberOf } from '../../language/project-row';
import { readNumberText } from '../../language/numbers/number-text';
import { isSumText } from '../../language/sum-text';
import { isBlank, textOf } from '../cell-text';
import { isLoneUnit, isNumberingRow, lineAt, roleColumn } from './project-table';
import type { ProjectTable } from './project-table';

export type ListRow = {
  readonly row: number;
  readonly number: string;
  /** '' where something stands in other columns alone. */
  readonly name: string;
  readonly label: RowNumber;
  /** The amount in the column of the total where it is a plain number, as a number or as a text; null for every other. */
  readonly amount: number | null;
  readonly isBlankAmount: boolean;
  readonly state: string;
  /** What its name says, asked once a row: it is compared with many others. */
  readonly isSection: boolean;
  readonly isNamedPart: boolean;
};

/** `1.`, `5.1`: numbers of a list as they are printed. */
function printed(number: string): string {
  return number.replace(/[.\s]+$/, '').replace(/^([^(]+)\)$/, '$1');
}

/** The first column beside name, number, unit, state and the total that holds something. */
export function otherColumn(table: ProjectTable, row: number, costColumn: number | null): number | null {
  const found = table.columns.find(
    ({ column, role }) =>
      column !== costColumn &&
      role !== 'name' &&
      role !== 'number' &&
      role !== 'unit' &&
      role !== 'state' &&
      lineAt(table.grid, row, column) !== '',
  );
  return found?.column ?? null;
}

export function hasOtherCells(table: ProjectTable, row: number, costColumn: number | null): boolean {
  return otherColumn(table, row, costColumn) !== null;
}

/** A number, or a text that is nothing else: what lines add up to is asked of both alike. */
function plainAmount(value: CellValue): number | null {
  if (typeof value !== 'string') return typeof value === 'number' ? value : null;
  const read = readNumberText(value);
  return read.kind === 'number' && read.share === '' && read.change === null && read.unit === '' ? read.value : null;
}

/** Every row that says something of a project; null for one that ends what stands above it: blank, a sum, the header again. */
export function rowsOf(table: ProjectTable, costColumn: number | null): readonly (ListRow | null)[] {
  const { grid, nameColumn } = table;
  const [numberColumn, stateColumn] = [roleColumn(table, 'number'), roleColumn(table, 'state')];
  const headings = new Set(table.columns.flatMap(({ column, path }) => (column === nameColumn ? path : [])));
  const repeated = new Set(table.repeated);
  const rows: (ListRow | null)[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (repeated.has(row) || isNumberingRow(grid, row) || isLoneUnit(grid, row)) {
      rows.push(null);
      continue;
    }
    const typed = numberColumn === null ? '' : lineAt(grid, row, numberColumn);
    const named = lineAt(grid, row, nameColumn).normalize('NFC');
    // A section's words may stand in the column of numbers, over all of the line.
    const whole = named === '' && /\p{L}{2}/u.test(typed) ? typed.normalize('NFC') : named;
    const isInNumbers = whole !== named;
    const led = typed === '' || isInNumbers ? leadingRowNumber(whole) : null;
    const name = led?.name ?? whole;
    const number = isInNumbers ? (led?.number ?? '') : (led?.number ?? typed);
    const value = costColumn === null ? null : valueAt(grid, row, costColumn);
    const isBlankAmount = isBlank(value) || textOf(value).trim() === '';
    const hasOthers = hasOtherCells(table, row, costColumn);
    // A number that waits for its project may have a formula beside it that gives 0.
    const isWaiting = number !== '' && value === 0 && !hasOthers;
    const isNameless = name === '' && !isWaiting && (!isBlankAmount || hasOthers);
    if (!isNameless && (!/\p{L}/u.test(name) || headings.has(name) || isSumText(name) || isSumText(number))) {
      rows.push(null);
      continue;
    }
    rows.push({
      row,
      number: printed(number),
      name,
      label: rowNumberOf(number),
      amount: plainAmount(value),
      isBlankAmount,
      state: stateColumn === null ? '' : lineAt(grid, row, stateColumn),
      isSection: !isNameless && isSectionName(name),
      isNamedPart: !isNameless && namesPart(name),
    });
  }
  return rows;
}
