/** A budget sheet with years as columns and `Thu…` / `Chi…` as rows. */
import { addressAt, formatAt, valueAt } from '../../domain/grid';
import type { Grid } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { yearIn } from '../../language/year-in';
import { intents } from '../../language/lexicon/vocabulary';
import { parseUnit } from '../../language/numbers/units';
import { isBlank, textOf } from '../cell-text';
import { readFigure } from '../list-table/read-figure';
import { factorOf, headerFactor, titleFactor } from '../list-table/unit-said';
import { formatKind } from '../../language/numbers/number-format';
import { amountFigure } from './budget-candidate';
import type { BudgetCandidate, BudgetCandidates } from './budget-candidate';
import { isWholeYear } from '../../language/part-of-year';
import { isPlannedText, subjectOf } from './budget-words';

type YearColumn = { readonly column: number; readonly year: number; readonly header: string };

export type YearTable = {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly columns: readonly YearColumn[];
};

function textAt(grid: Grid, row: number, column: number): string {
  return textOf(valueAt(grid, row, column))
    .replace(/\s+/g, ' ')
    .trim();
}

function widthOf(grid: Grid): number {
  return Math.max(0, ...grid.values.slice(0, 200).map((row) => row.length));
}

/** Columns whose header names a year: a short text or a number such as 2022; a text over several columns holds for those to its right. */
function yearsIn(grid: Grid, row: number, lower: boolean): readonly YearColumn[] {
  const columns: YearColumn[] = [];
  let carried = '';
  for (let column = grid.left; column < grid.left + widthOf(grid); column += 1) {
    const above = textAt(grid, row, column);
    const below = lower ? textAt(grid, row + 1, column) : '';
    if (above !== '') carried = above;
    else if (below === '') carried = '';
    const header = `${above === '' ? carried : above} ${below}`.trim();
    const year = header.length <= 40 ? yearIn(header) : null;
    if (year !== null && year >= 1990 && year <= 2100) columns.push({ column, year, header });
  }
  return columns;
}

/** The lower half of a header: plan, outturn, estimate, or the years themselves. */
function saysPlanOrYear(text: string): boolean {
  return yearIn(text) !== null || intents.find(text.normalize('NFC')).some(({ id }) => id !== 'other');
}

function isHeaderLine(grid: Grid, row: number): boolean {
  const values = (grid.values[row - grid.top] ?? []).filter((value) => !isBlank(value));
  return (
    values.length > 0 &&
    values.every((value) =>
      typeof value === 'number'
        ? Number.isInteger(value) && value >= 1990 && value <= 2100
        : typeof value === 'string' && value.length <= 40,
    )
  );
}

/** Every header with at least two columns of years, in one row or two (`2022` over `Dự toán | Thực hiện`). */
export function findYearTables(grid: Grid): readonly YearTable[] {
  const tables: YearTable[] = [];
  for (let row = grid.top; row < grid.top + grid.values.length; row += 1) {
    if (!isHeaderLine(grid, row)) continue;
    const isTwo =
      isHeaderLine(grid, row + 1) &&
      (grid.values[row + 1 - grid.top] ?? []).some((value) => saysPlanOrYear(textOf(value))) &&
      !(grid.values[row + 1 - grid.top] ?? []).some((value) => typeof value === 'string' && subjectOf(value) !== null);
    const columns = yearsIn(grid, row, isTwo);
    if (columns.length < 2) continue;
    const height = isTwo ? 2 : 1;
    tables.push({ grid, headerRow: row, firstRow: row + height, columns });
    row += height - 1;
  }
  return tables;
}

/** Reads the rows below the header up to the next header. */
export function readYearTable(table: YearTable, lastRow: number): BudgetCandidates {
  const { grid, headerRow, columns } = table;
  const candidates: BudgetCandidate[] = [];
  const problems: Problem[] = [];
  const title = titleFactor(grid, headerRow, amountFigure.unit);
  const firstYear = Math.min(...columns.map(({ column }) => column));
  for (let row = table.firstRow; row <= lastRow; row += 1) {
    const texts = Array.from({ length: firstYear - grid.left }, (_, offset) => textAt(grid, row, grid.left + offset)).filter(
      (text) => text !== '',
    );
    const name = texts.find((text) => subjectOf(text) !== null);
    const subject = name === undefined ? null : subjectOf(name);
    if (name === undefined || subject === null) continue;
    if (texts.some((text) => parseUnit(text)?.numerator === 'ratio')) continue;
    const unit = texts.map((text) => factorOf(text, amountFigure.unit)).find((factor) => factor !== null);
    for (const { column, year, header } of columns) {
      const value = valueAt(grid, row, column);
      if (isBlank(value) || (typeof value === 'number' && formatKind(formatAt(grid, row, column)) === 'percent')) continue;
      const cell = addressAt(grid, row, column);
      const figure = readFigure(
        value,
        cell,
        amountFigure,
        unit ?? headerFactor(name, amountFigure.unit) ?? headerFactor(header, amountFigure.unit) ?? title ?? 1,
        `${name}, ${header}`,
      );
      problems.push(...figure.problems);
      if (figure.value === null) continue;
      candidates.push({
        extent: subject.extent,
        line: {
          kind: subject.kind,
          year,
          amount: figure.value,
          isPlanned: isPlannedText(header) || isPlannedText(name),
          isWholeYear: isWholeYear(header) && isWholeYear(name),
          cell,
        },
      });
    }
  }
  return { candidates, problems };
}
