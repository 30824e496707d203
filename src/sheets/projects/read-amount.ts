/** An amount of a list of projects in tỷ đồng, and what it is made of where its cell says that too. */
import { addressAt } from '../../domain/grid';
import type { CellAddress } from '../../domain/cell';
import type { CostDoubt, MoneySource } from '../../domain/project';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { moneyUnit as tyDong } from '../../language/kept-units';
import { costText } from '../../language/money/cost-text';
import type { AmountText } from '../../language/money/cost-text';
import { moneyUnit } from '../../language/money/money-unit';
import type { MoneyUnit } from '../../language/money/money-unit';
import { isBlank } from '../cell-text';
import type { Figure } from '../list-table/read-figure';
import { readFigure } from '../list-table/read-figure';
import { shownAt, unitShownAt } from '../shown-value';
import { largest } from './absurd-costs';
import { columnUnit } from './project-units';
import type { ProjectColumn, ProjectTable } from './project-table';

const kind = { figure: 'cost', unit: tyDong, low: 0, high: 1_000_000, isWhole: false } as const;
/** Of two readings of a typed text (`85.137 tỷ`) one that no project costs is none. */
const typedKind = { ...kind, high: largest } as const;
const dongInBillion = 1e9;

export type Amount = {
  readonly value: number | null;
  readonly doubt: CostDoubt | null;
  readonly cell: CellAddress;
  /** The unit that was used, as it is written, where it is the table's or the column's; '' where the cell or the row has its own. */
  readonly sharedUnit: string;
  readonly sources: Partial<Readonly<Record<MoneySource, number>>>;
  readonly problems: readonly Problem[];
};

/** Units by what says them: a row before a column, a column before the table. */
export type Units = { readonly row: MoneyUnit | 'other' | null; readonly table: MoneyUnit | null };

/** `khoảng 70 tỷ`: what the words before the number say is for the reader of figures. */
function figureOf({ text, dong }: AmountText, shared: number | null, cell: CellAddress, name: string): Figure | null {
  const size = dong ?? shared;
  return size === null ? null : readFigure(text, cell, typedKind, size / dongInBillion, name);
}

export function readAmount(table: ProjectTable, column: ProjectColumn, row: number, units: Units, name: string): Amount {
  const { grid } = table;
  const cell = addressAt(grid, row, column.column);
  const value = shownAt(grid, row, column.column);
  const none = { value: null, cell, sharedUnit: '', sources: {}, problems: [] };
  // A total of 0 is a formula over blank cells, or nobody knows it yet.
  if (isBlank(value) || value === 0 || (typeof value === 'string' && /^[-–—.…x/\s]*$/i.test(value))) return { ...none, doubt: 'blank' };
  const own = columnUnit(column) ?? units.table;
  // A row's unit that is none of money (`km`) is that of the work; the amount's own heading may still say in what it is.
  const shared = moneyUnit(unitShownAt(grid, row, column.column)) ?? (units.row === 'other' ? columnUnit(column) : (units.row ?? own));
  if (typeof value !== 'string') {
    if (shared === null) return { ...none, doubt: 'unit-missing' };
    const { value: read, problems } = readFigure(value, cell, kind, shared.dong / dongInBillion, name);
    return {
      ...none,
      value: read,
      doubt: read === null ? 'unreadable' : null,
      problems,
      sharedUnit: units.row === null ? shared.text : '',
    };
  }
  const { total, sources } = costText(value);
  const figure = total === null ? null : figureOf(total, shared?.dong ?? null, cell, name);
  if (total !== null && figure === null) return { ...none, doubt: 'unit-missing' };
  // Where several amounts stand in a cell and none is surely the total, not one of them is taken.
  const read = figure?.value ?? null;
  const unreadable = problem('figure-unreadable', 'warning', cell, { of: name, figure: 'cost', text: value.trim() });
  const paid = sources.flatMap(({ source, amount }) => {
    const part = figureOf(amount, total?.dong ?? shared?.dong ?? null, cell, name)?.value ?? null;
    return part === null ? [] : [[source, part] as const];
  });
  return {
    value: read,
    doubt: read === null ? 'unreadable' : null,
    cell,
    sharedUnit: total?.dong === null && units.row === null ? (shared?.text ?? '') : '',
    sources: Object.fromEntries(paid),
    problems: figure === null ? [unreadable] : figure.problems,
  };
}
