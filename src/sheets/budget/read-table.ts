/** Reads the lines of a table of money: for every amount what line it is of, its year, kind and part of the year, and its unit. */
import type { BudgetLine } from '../../domain/budget-line';
import { isTotalLine } from '../../domain/budget-line';
import type { CellAddress, CellValue } from '../../domain/cell';
import { addressAt, formatAt, valueAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { moneyUnit as keptUnit } from '../../language/kept-units';
import { budgetName } from '../../language/money/budget-line';
import type { BudgetName } from '../../language/money/budget-line';
import { figureSaid, nothingSaid, saidTogether } from '../../language/money/figure-said';
import type { FigureSaid } from '../../language/money/figure-said';
import { moneyUnit, unitSaid } from '../../language/money/money-unit';
import type { MoneyUnit } from '../../language/money/money-unit';
import { formatKind } from '../../language/numbers/number-format';
import { wordsOf } from '../../language/text/words';
import { isBlank, textOf } from '../cell-text';
import { readFigure } from '../list-table/read-figure';
import { shownAt, unitShownAt } from '../shown-value';
import type { Figure, FigureKind } from '../list-table/read-figure';
import { factsOf } from './figure-facts';
import { lineOfCell } from './line-of-cell';
import { isNumberingRow, lineAt } from './money-table';
import type { MoneyBlock, MoneyColumn, MoneyRole, MoneyTable } from './money-table';
import { saidOfSum } from './sum-columns';
import { contextOf } from './table-title';
import type { TableContext } from './table-title';
import { smallest, withheldSizes } from './absurd-size';

/** tỷ đồng; no province collects a million tỷ. */
const amount: FigureKind = { figure: 'amount', unit: keptUnit, low: 0, high: 1_000_000, isWhole: false };
const dongInBillion = 1e9;
/** Words of `Ước thực hiện`, `Dự toán được giao`. */
const longestKind = 4;

export type TableReading = {
  readonly lines: readonly BudgetLine[];
  readonly problems: readonly Problem[];
  /** The title says that the table is of a budget, whatever its lines are. */
  readonly isTitled: boolean;
};

/** What a row says before its amounts are looked at. */
type Row = {
  readonly row: number;
  readonly name: string;
  readonly line: BudgetName;
  readonly said: FigureSaid;
  readonly isOnlyTime: boolean;
  readonly unit: MoneyUnit | null;
};

/** A name that opens with its plan (`Dự toán thu …`) is of a plan whatever stands beside it. */
function kindOfRow(name: string, status: string): FigureSaid['kind'] {
  const named = figureSaid(name).kind;
  return named === 'plan' || status === '' ? named : (figureSaid(status).kind ?? named);
}

function rowAt({ grid }: MoneyTable, { columns }: MoneyBlock, row: number): Row | null {
  const textsOf = (role: MoneyRole): readonly string[] =>
    columns
      .filter((column) => column.role === role)
      .map(({ column }) => lineAt(grid, row, column))
      .filter((text) => text !== '');
  const firstFigure = columns.findIndex(({ role }) => role === 'figure');
  const loose = columns.slice(0, firstFigure).filter(({ role }) => role === 'unknown');
  const texts = [
    ...textsOf('name'),
    ...loose.map(({ column }) => lineAt(grid, row, column)).filter((text) => /\p{L}{2}|\d{4}/u.test(text)),
  ];
  const name = texts.find((text) => budgetName(text) !== null) ?? texts[0] ?? '';
  const [year = '', status = '', period = '', unitText = ''] = (['year', 'status', 'period', 'unit'] as const).map(
    (role) => textsOf(role)[0] ?? '',
  );
  const named = figureSaid(name);
  const dated = figureSaid(year);
  if (dated.isSpan || (budgetName(name) === null && (named.isSpan || named.isComparison))) return null;
  const unit = unitText === '' ? null : moneyUnit(unitText);
  // A row in per cent or in people is no amount.
  if (unitText !== '' && unit === null && /[\p{L}%‰]/u.test(unitText)) return null;
  const own = unitSaid(name);
  return {
    row,
    name,
    line: budgetName(name),
    said: {
      ...nothingSaid,
      years: dated.years.length > 0 ? dated.years : named.years,
      kind: kindOfRow(name, status) ?? dated.kind,
      period: figureSaid(period).period ?? dated.period ?? named.period,
      isRelative: dated.isRelative || (dated.years.length === 0 && named.isRelative),
    },
    isOnlyTime: name === '' || (named.years.length > 0 && budgetName(name) === null),
    unit: unit ?? (own?.kind === 'money' ? own.unit : null),
  };
}

/** `- Dự toán`, `Thực hiện`: a row that says only of what kind its amounts are; the line is named above them. */
function saysOnlyKind({ line, name, said }: Row): boolean {
  return line === null && said.kind !== null && said.kind !== 'several' && wordsOf(name).length <= longestKind;
}

/** The line as the sheet writes it: its row, and the column that narrows it. */
function nameOf(row: Row, column: MoneyColumn, id: BudgetLine['id']): string {
  if (row.line === null) return column.lineName;
  const isOwn = row.line !== 'bare-total' && row.line.id === id;
  return isOwn || column.lineName === '' ? row.name : `${row.name} – ${column.lineName}`;
}

/** Of two readings of a text (`170.000` triệu: 170 tỷ or 0,17) the one that a total of a city can be. */
function readAmount(value: CellValue, cell: CellAddress, unit: MoneyUnit, of: string, isNamed: boolean): Figure {
  const factor = unit.dong / dongInBillion;
  const likely = isNamed && typeof value === 'string' ? readFigure(value, cell, { ...amount, low: smallest }, factor, of) : null;
  return likely !== null && likely.value !== null ? likely : readFigure(value, cell, amount, factor, of);
}

/** `188.000 triệu đồng`: a unit in the cell itself says more than any other. `isOther`: it is one of something else (`7 triệu USD`). */
function amountInCell(value: CellValue): { readonly amount: CellValue; readonly unit: MoneyUnit | null; readonly isOther: boolean } {
  const [, digits, behind, aside = ''] =
    (typeof value === 'string' ? /^\s*(-?\d[\d.,\s]*?)\s*(\p{L}[^([;,\n]*)(.*)$/su.exec(value) : null) ?? [];
  if (digits === undefined || behind === undefined) return { amount: value, unit: null, isOther: false };
  const unit = moneyUnit(behind);
  return { amount: unit === null ? value : `${digits} ${aside}`.trim(), unit, isOther: unit === null };
}

/** Lines of one block; of each kind of trouble the first is told. */
function readBlock(table: MoneyTable, block: MoneyBlock, context: TableContext, thisYear: number): TableReading {
  const { grid } = table;
  const figures = block.columns.filter(({ role }) => role === 'figure');
  const columnsSay = figures.some(({ said }) => said.period !== null);
  const lines: BudgetLine[] = [];
  const unclear = new Map<string, Problem>();
  const faults: Problem[] = [];
  const once = (found: Problem): void => {
    if (!unclear.has(found.code)) unclear.set(found.code, found);
  };

  function readCell(row: Row, column: MoneyColumn): void {
    const stored = valueAt(grid, row.row, column.column);
    if (isBlank(stored) || stored === 0) return;
    if (typeof stored === 'number' && formatKind(formatAt(grid, row.row, column.column)) === 'percent') return;
    const value = shownAt(grid, row.row, column.column);
    const named = lineOfCell(row.line, column, context.title.line, row.isOnlyTime);
    if (named === null) return;
    const { side } = named;
    const id = column.said.isNarrower ? (`${side}-part` as const) : named.id;
    const cell = addressAt(grid, row.row, column.column);
    const name = nameOf(row, column, id);
    const isPart = id === `${side}-part`;
    const facts = factsOf(saidOfSum(column, figures), row.said, context.title, { columnsSay, thisYear });
    if (typeof facts === 'string') {
      if (!isPart) once(unclearProblem(facts, cell, name, column.heading));
      return;
    }
    const { amount: written, unit: own, isOther } = amountInCell(value);
    if (isOther) {
      const data = { of: `${name}, ${column.heading}`, figure: 'amount', text: textOf(value) } as const;
      if (!isPart) faults.push(problem('figure-unreadable', 'warning', cell, data));
      return;
    }
    const unit = own ?? moneyUnit(unitShownAt(grid, row.row, column.column)) ?? row.unit ?? column.unit ?? context.unit;
    if (unit === null) {
      if (!isPart) once(problem('money-unit-missing', 'warning', cell, { line: name, said: context.otherUnit }));
      return;
    }
    const read = readAmount(written, cell, unit, `${name}, ${column.heading}`, !isPart);
    if (!isPart) faults.push(...read.problems);
    if (read.value === null) return;
    const { year, kind, period } = facts;
    const months = period.kind === 'part' ? period.months : null;
    lines.push({ side, id, name, year, kind, isWholeYear: period.kind === 'whole', months, amount: read.value, unit: unit.text, cell });
  }

  const headings = new Set(block.columns.filter(({ role }) => role === 'name').map(({ heading }) => heading));
  let section = nothingSaid;
  let opened: Row | null = null;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (isNumberingRow(grid, row)) continue;
    const found = rowAt(table, block, row);
    if (found === null || headings.has(found.name)) continue;
    // `Năm 2022` alone on a row is of all rows below it.
    const isSection = found.isOnlyTime && found.said.years.length > 0 && figures.every(({ column }) => isBlank(valueAt(grid, row, column)));
    if (isSection) {
      section = found.said;
      continue;
    }
    const isOpening = found.line !== null && figures.every(({ column }) => isBlank(valueAt(grid, row, column)));
    if (isOpening || !saysOnlyKind(found)) opened = isOpening ? found : null;
    const own = opened !== null && saysOnlyKind(found) ? { ...found, line: opened.line, name: `${opened.name} ${found.name}` } : found;
    for (const column of figures) readCell({ ...own, said: saidTogether(own.said, section) }, column);
  }
  const sizes = withheldSizes(lines);
  return { lines: sizes.lines, problems: [...unclear.values(), ...faults, ...sizes.problems], isTitled: context.title.line !== null };
}

function unclearProblem(what: 'year' | 'kind' | 'period', cell: BudgetLine['cell'], line: string, heading: string): Problem {
  if (what === 'year') return problem('budget-year-unclear', 'warning', cell, { line });
  return what === 'kind'
    ? problem('budget-kind-unclear', 'warning', cell, { line, heading })
    : problem('budget-period-unclear', 'warning', cell, { line, heading });
}

/** True where a table is one of a budget: a line that is named for what it is, or a title that names one. */
function isBudget({ lines, problems, isTitled }: TableReading): boolean {
  return (
    problems.length > 0 || lines.some((line) => isTotalLine(line) || line.id !== `${line.side}-part`) || (isTitled && lines.length > 0)
  );
}

/**
 * The lines of a table, and what could not be used of it.
 * @param thisYear the year in which it is read: one that is not over has been carried out by nobody
 */
export function readMoneyTable(table: MoneyTable, thisYear: number): TableReading {
  const read = table.blocks.map((block) => readBlock(table, block, contextOf(table, block), thisYear)).filter(isBudget);
  return {
    lines: read.flatMap(({ lines }) => lines),
    problems: read.flatMap(({ problems }) => problems),
    isTitled: read.some(({ isTitled }) => isTitled),
  };
}
