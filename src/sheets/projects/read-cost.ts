/** What a line's project costs: the adjusted total before the first one, what was approved before, and what each source pays. */
import type { CellAddress } from '../../domain/cell';
import { isAbove } from '../../domain/comparison';
import { addressAt } from '../../domain/grid';
import type { CostDoubt, MoneySource, Project } from '../../domain/project';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { sourceSaid } from '../../language/money/project-money';
import type { CostColumns } from './cost-columns';
import type { ProjectLine } from './continued-lines';
import type { ProjectColumn, ProjectTable } from './project-table';
import { readAmount } from './read-amount';
import type { Amount, Units } from './read-amount';

type Sources = Partial<Readonly<Record<MoneySource, number>>>;

export type CostReading = {
  readonly cost: number | null;
  readonly doubt: CostDoubt | null;
  readonly cell: CellAddress | null;
  readonly earlier: NonNullable<Project['earlier']> | null;
  readonly sources: Sources;
  /** The table's or the column's unit that the cost was read in; '' for another. */
  readonly sharedUnit: string;
  readonly problems: readonly Problem[];
};

/** Sources that never hold one another: the province's and the city's are both local. */
const apart: readonly MoneySource[] = ['central', 'province', 'city', 'loan'];

/** Sources together above the total: one of the columns is not what it seems. */
function excess(cost: number, sources: Sources): number | null {
  const sum = apart.reduce((total, source) => total + (sources[source] ?? 0), 0);
  return sum > cost * 1.01 && isAbove(sum, cost) ? sum : null;
}

/** The amount of a line that may go on below: the one that stands in any of its rows. Of several that differ none is taken. */
function amountOfLine(amounts: readonly Amount[]): Amount | null {
  const said = amounts.filter(({ doubt }) => doubt !== 'blank');
  const [first = amounts[0] ?? null] = said;
  if (first === null || said.every(({ value }) => value === first.value)) return first;
  return { ...first, value: null, doubt: 'lines-differ', sources: {}, problems: [] };
}

/** @param parts lines below it that are parts of it: `- NSTP` there is what the city pays */
export function readCost(
  table: ProjectTable,
  columns: CostColumns,
  { row, rows, name }: ProjectLine,
  parts: readonly ProjectLine[],
  units: Units,
): CostReading {
  const amountAt = (column: ProjectColumn, lines = rows, of = name): Amount =>
    amountOfLine(lines.map((line) => readAmount(table, column, line, units, of))) ?? readAmount(table, column, row, units, of);
  const nothing = { cost: null, earlier: null, sources: {}, sharedUnit: '', problems: [] };
  const [first] = columns.current;
  if (first === undefined) return { ...nothing, doubt: 'column-missing', cell: null };
  const read = columns.current.map((column) => amountAt(column));
  const used = read.find(({ doubt }) => doubt !== 'blank');
  if (used === undefined) return { ...nothing, doubt: 'blank', cell: addressAt(table.grid, row, first.column) };
  const rival = columns.rivals.map((column) => amountAt(column)).find(({ value }) => value !== null && value !== used.value);
  if (rival !== undefined) return { ...nothing, doubt: 'column-unclear', cell: used.cell };
  if (used.value === null) return { ...nothing, doubt: used.doubt, cell: used.cell, problems: used.problems };
  const before = columns.earlier
    .map((column) => amountAt(column))
    .find(({ value, cell }) => value !== null && cell.column !== used.cell.column);
  const paid: [MoneySource, number][] = [];
  for (const { source, column } of columns.sources) {
    const { value } = amountAt(column);
    if (value !== null) paid.push([source, value]);
  }
  for (const part of parts) {
    const source = sourceSaid(part.name);
    const value = source === null ? null : amountAt(first, part.rows, part.name).value;
    if (source !== null && value !== null) paid.push([source, value]);
  }
  // Two columns of one source (a loan of the World Bank and another) are summed.
  const sources: Partial<Record<MoneySource, number>> = { ...used.sources };
  for (const [source, value] of paid) sources[source] = (sources[source] ?? 0) + value;
  const above = excess(used.value, sources);
  return {
    cost: used.value,
    doubt: null,
    cell: used.cell,
    earlier:
      before === undefined || before.value === null || before.value === used.value ? null : { cost: before.value, cell: before.cell },
    sources: above === null ? sources : {},
    sharedUnit: used.sharedUnit,
    problems: [
      ...used.problems,
      ...(above === null
        ? []
        : [problem('project-sources-exceed', 'warning', used.cell, { project: name, cost: used.value, sources: above })]),
    ],
  };
}
