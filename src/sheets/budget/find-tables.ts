/** Finds every table of money on a sheet. A header ends where the table begins: a title and a line of the unit are never a part of it. */
import type { Grid } from '../../domain/grid';
import { budgetName, mayNameLine } from '../../language/money/budget-line';
import { figureSaid, mayHeadFigures } from '../../language/money/figure-said';
import { isUnitLine } from '../../language/money/money-unit';
import { isBlank, textOf } from '../cell-text';
import { blocksOf, columnsUnder, isLabelHeading, isNameHeading, isYearHeading } from './money-columns';
import { columnsOfGrid, isFigure, isNumberingRow, isYearNumber, lineAt } from './money-table';
import type { MoneyBlock, MoneyTable } from './money-table';

/** A header of more lines is none. */
const highest = 5;
/** Lines of a sheet that are looked at although none of their texts is a word for a number or a name; prose could go on for ever. */
const mostLoose = 60;
/** Below a header figures stand within so many lines. */
const reach = 20;
/** A longer text is a line of the table or prose. */
const longestHeading = 120;

type Line = { readonly texts: ReadonlyMap<number, string>; readonly isBare: boolean };

/** A line of a sheet that could be one of a header: short texts and years, no figures. Null for every other. */
function headingLine(grid: Grid, row: number): Line | null {
  const cells = grid.values[row - grid.top] ?? [];
  if (cells.some((value) => isFigure(value))) return null;
  const texts = new Map<number, string>();
  for (const column of columnsOfGrid(grid)) {
    const text = lineAt(grid, row, column);
    if (text.length > longestHeading) return null;
    if (text !== '') texts.set(column, text);
  }
  return { texts, isBare: texts.size === 0 };
}

/**
 * `Tổng thu | 2000 | 2050`, `Thực hiện năm 2018 | 2000 | 2050`: amounts that look like years behind the name of a line or of a time.
 * Behind a heading stand years in their order.
 */
function isLineOfAmounts(grid: Grid, row: number): boolean {
  const cells = grid.values[row - grid.top] ?? [];
  const first = cells.findIndex((value) => isYearNumber(value));
  if (first < 0) return false;
  const years = cells.filter((value) => isYearNumber(value)).map(Number);
  const labels = cells.slice(0, first).map(textOf);
  const isInOrder = years.every((year, index) => index === 0 || year - (years[index - 1] ?? 0) === 1);
  const isNamed = labels.some((text) => budgetName(text) !== null || figureSaid(text).years.length > 0);
  return labels.some(isLabelHeading) ? isNamed && !isInOrder : isNamed || !isInOrder;
}

function saysFigures(text: string): boolean {
  const { years, kind, period, isComparison, isSpan } = figureSaid(text);
  return years.length > 0 || kind !== null || period !== null || isComparison || isSpan;
}

/** `Năm | Thu | … | Chi | …` over `Dự toán | Thực hiện`, or over their units: years run down, and what is behind them says what each figure is. */
function isUnderLines(first: Line, line: Line): boolean {
  const years = [...first.texts].filter(([, text]) => isYearHeading(text)).map(([column]) => column);
  return (
    years.length > 0 &&
    [...line.texts].every(
      ([column, text]) =>
        years.every((year) => column > year) && (saysFigures(text) || isUnitLine(text)) && figureSaid(text).years.length === 0,
    )
  );
}

/** The last line of the header that begins at a row. */
function bottomOf(grid: Grid, top: number, first: Line): number {
  const named = new Set<number>();
  const gather = ({ texts }: Line): void => {
    for (const [column, text] of texts) if (isNameHeading(text)) named.add(column);
  };
  gather(first);
  let bottom = top;
  for (let row = top + 1; row < top + highest; row += 1) {
    const line = headingLine(grid, row);
    if (line === null || line.isBare || isNumberingRow(grid, row)) break;
    if (line.texts.size === 1 && [...line.texts.values()].some(isUnitLine)) break;
    if (isUnderLines(first, line)) {
      bottom = row;
      continue;
    }
    if (named.size > 0) {
      if ([...named].some((column) => line.texts.has(column))) break;
    } else {
      // The upper line has only what the figures are of; the names are headed in the lower one, under blank cells.
      const labels = [...line.texts].filter(([, text]) => isLabelHeading(text));
      const startsFigures = Math.min(...[...first.texts].filter(([, text]) => saysFigures(text)).map(([column]) => column));
      const isUnderBlank = labels.every(([column]) => !first.texts.has(column));
      const isBeside = [...line.texts.keys()].every((column) => column >= startsFigures);
      if (!(labels.length > 0 ? isUnderBlank : isBeside)) break;
      gather(line);
    }
    bottom = row;
  }
  return bottom;
}

/** True where a block has figures and, to their left, something that names its lines or their years. */
function isBlock({ columns }: MoneyBlock, grid: Grid, firstRow: number): boolean {
  const figures = columns.findIndex(({ role }) => role === 'figure');
  return columns.slice(0, figures).some(({ role, column }) => {
    if (role === 'name' || role === 'year') return true;
    return (
      role === 'unknown' &&
      Array.from({ length: 40 }, (_, deeper) => lineAt(grid, firstRow + deeper, column)).some((text) =>
        /\p{L}{2}|^(?:19|20)\d\d$/u.test(text),
      )
    );
  });
}

/** Whether a line could begin a header: `labelled` by the word for a number or a name, or only by what may head figures. */
function openingAt(grid: Grid, row: number): { readonly line: Line; readonly isLabelled: boolean } | null {
  const line = headingLine(grid, row);
  if (line === null || line.isBare || isNumberingRow(grid, row)) return null;
  const texts = [...line.texts.values()];
  const isLabelled = texts.some(isLabelHeading);
  return isLabelled || texts.some(mayHeadFigures) ? { line, isLabelled } : null;
}

/** True for `II | Dự toán bổ sung` in a table: texts where its names stand, and nothing where its figures do. */
function isSection({ blocks }: MoneyTable, { texts }: Line): boolean {
  const figures = new Set(blocks.flatMap(({ columns }) => columns.filter(({ role }) => role === 'figure').map(({ column }) => column)));
  return [...texts.keys()].every((column) => !figures.has(column));
}

function tableAt(grid: Grid, row: number, line: Line): MoneyTable | null {
  if (isLineOfAmounts(grid, row) || [...line.texts.values()].every(isUnitLine)) return null;
  const bottom = bottomOf(grid, row, line);
  if (line.texts.size < 2 && bottom === row) return null;
  const columns = columnsUnder(grid, row, bottom);
  const blocks = blocksOf(columns).filter((block) => isBlock(block, grid, bottom + 1));
  return blocks.length === 0 ? null : { grid, headerRow: row, firstRow: bottom + 1, lastRow: grid.top + grid.values.length - 1, blocks };
}

function headingsOf({ blocks }: MoneyTable): string {
  return JSON.stringify(blocks.map(({ columns }) => columns.map(({ column, heading }) => [column, heading])));
}

/** True where a text stands alone between the last figures of a table and a header below it. */
function hasTitle(grid: Grid, { firstRow }: MoneyTable, row: number): boolean {
  for (let above = row - 1; above >= firstRow; above -= 1) {
    const cells = (grid.values[above - grid.top] ?? []).filter((value) => !isBlank(value));
    if (cells.some((value) => isFigure(value) || isYearNumber(value))) return false;
    if (cells.length > 0) return true;
  }
  return false;
}

/** Every table that could be one of money, top to bottom. Whether its lines are lines of a budget is asked by who reads it. */
export function findMoneyTables(grid: Grid): readonly MoneyTable[] {
  const isAny = grid.values.some((row) => row.some((value) => typeof value === 'string' && mayNameLine(value)));
  if (!isAny) return [];
  const hasFigures = grid.values.map((row) => row.some((value) => typeof value === 'number' || isFigure(value)));
  const tables: MoneyTable[] = [];
  let loose = 0;
  for (let row = grid.top; row < grid.top + grid.values.length; row += 1) {
    const at = row - grid.top;
    if ((grid.values[at] ?? []).every((value) => isBlank(value))) continue;
    if (!hasFigures.slice(at + 1, at + 1 + reach).some((each) => each)) continue;
    const opening = openingAt(grid, row);
    const previous = tables.at(-1);
    if (opening === null || (!opening.isLabelled && (loose >= mostLoose || (previous !== undefined && isSection(previous, opening.line)))))
      continue;
    if (!opening.isLabelled) loose += 1;
    const table = tableAt(grid, row, opening.line);
    if (table === null) continue;
    // The header of a table that goes on, on a new page: its unit and title are those of the first.
    const goesOn = previous !== undefined && headingsOf(previous) === headingsOf(table) && !hasTitle(grid, previous, row);
    if (previous !== undefined && !goesOn) tables[tables.length - 1] = { ...previous, lastRow: row - 1 };
    if (!goesOn) tables.push(table);
    row = table.firstRow - 1;
  }
  return tables;
}
