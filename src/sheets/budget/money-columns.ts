/** What the columns under a header are, by their headings and, where these leave it open, by what stands below. */
import type { Grid } from '../../domain/grid';
import { valueAt } from '../../domain/grid';
import { columnRules, roleOf } from '../../language/headers/column-words';
import { budgetName, budgetScope } from '../../language/money/budget-line';
import { figureSaid, nothingSaid, saidTogether } from '../../language/money/figure-said';
import written from '../../language/money/money-columns.json';
import { unitSaid } from '../../language/money/money-unit';
import { columnsOfGrid, isFigure, lineAt } from './money-table';
import type { MoneyBlock, MoneyColumn, MoneyRole } from './money-table';

const roles = ['number', 'name', 'year', 'period', 'status', 'unit', 'other', 'amount'] as const;
/** Columns of a table of money by their headings alone. */
export const moneyColumns = columnRules(roles, written);

/** Headings that name what stands in their column, not whose figures: they are never spread over the columns to their right. */
export function isLabelHeading(text: string): boolean {
  const role = roleOf(moneyColumns, text)?.role;
  // `Năm 2022` heads figures, `Năm` the years of lines.
  return role !== undefined && role !== 'amount' && figureSaid(text).years.length === 0;
}

export function isNameHeading(text: string): boolean {
  const said = figureSaid(text);
  return roleOf(moneyColumns, text)?.role === 'name' && said.kind === null && said.years.length === 0;
}

/** `Năm`, under which the years of lines stand. */
export function isYearHeading(text: string): boolean {
  return roleOf(moneyColumns, text)?.role === 'year' && figureSaid(text).years.length === 0;
}

/** Each column's heading, level by level. A text covers the blank cells to its right where a line below has a text there (a merged cell). */
function levelsOf(grid: Grid, top: number, bottom: number): readonly (readonly string[])[] {
  const columns = columnsOfGrid(grid);
  const levels: string[][] = columns.map(() => []);
  for (let row = top; row <= bottom; row += 1) {
    let carried = '';
    columns.forEach((column, index) => {
      const text = lineAt(grid, row, column);
      const isBelow = Array.from({ length: bottom - row }, (_, deeper) => lineAt(grid, row + 1 + deeper, column)).some(
        (each) => each !== '',
      );
      // `Thu` heads names or amounts: over columns of its own it is what they are of.
      if (text !== '') carried = isLabelHeading(text) && budgetName(text) === null ? '' : text;
      else if (!isBelow) carried = '';
      const said = text === '' && isBelow ? carried : text;
      if (said !== '') levels[index]?.push(said);
    });
  }
  return levels;
}

function columnOf(column: number, levels: readonly string[]): MoneyColumn & { readonly isNamed: boolean } {
  const heading = levels.join(' ');
  const said = levels.reduce((far, level) => saidTogether(figureSaid(level), far), nothingSaid);
  const line = levels.findLast((level) => budgetName(level) !== null);
  const scoped = levels.findLast((level) => budgetScope(level) !== null);
  const unit = levels.map(unitSaid).findLast((each) => each !== null);
  const headed = roleOf(moneyColumns, heading)?.role ?? null;
  const role = headed !== 'name' && said.years.length > 0 ? null : headed;
  const parts = {
    column,
    heading,
    said,
    line: line === undefined ? null : budgetName(line),
    lineName: line ?? scoped ?? '',
    scope: line === undefined && scoped !== undefined ? budgetScope(scoped) : null,
    unit: unit?.kind === 'money' ? unit.unit : null,
    isNamed: role === 'name',
  };
  if (role !== null && role !== 'name' && role !== 'amount') return { ...parts, role };
  if (said.isComparison || said.isSpan || unit?.kind === 'other') return { ...parts, role: 'unknown' };
  const isFigures = said.years.length > 0 || said.kind !== null || said.period !== null || said.isRelative || parts.line !== null;
  return { ...parts, role: isFigures || role === 'amount' ? 'figure' : role === 'name' ? 'name' : 'unknown' };
}

/** Lines looked at to tell a column of figures from one of words. */
const sampled = 60;

function holds(grid: Grid, column: number, firstRow: number): { readonly figures: number; readonly words: number } {
  let [figures, words] = [0, 0];
  const last = Math.min(grid.top + grid.values.length - 1, firstRow + sampled);
  for (let row = firstRow; row <= last; row += 1) {
    const value = valueAt(grid, row, column);
    if (isFigure(value) || typeof value === 'number') figures += 1;
    else if (typeof value === 'string' && /\p{L}{2}/u.test(value)) words += 1;
  }
  return { figures, words };
}

/** What the columns under the header's lines are. */
export function columnsUnder(grid: Grid, top: number, bottom: number): readonly MoneyColumn[] {
  const levels = levelsOf(grid, top, bottom);
  const hidden = new Set(grid.hidden?.columns);
  const all = columnsOfGrid(grid).map((column, index) => columnOf(column, levels[index] ?? []));
  const inSight = new Set(all.filter(({ column }) => !hidden.has(column)).map(({ heading }) => heading));
  return all.map(({ isNamed, ...found }): MoneyColumn => {
    const { column } = found;
    // A hidden column gives way to one in sight under the same heading.
    if (found.role === 'figure' && hidden.has(column) && inSight.has(found.heading)) return { ...found, role: 'unknown' };
    if (found.role !== 'figure') return found;
    const { figures, words } = holds(grid, column, bottom + 1);
    // `Phần thu` over names, `Thu` over amounts: what stands below decides.
    const role: MoneyRole = figures > 0 && figures >= words ? 'figure' : isNamed || found.line !== null ? 'name' : 'unknown';
    return { ...found, role };
  });
}

/** Blocks of columns: a column of names, or a number before it, that follows figures begins another one. */
export function blocksOf(columns: readonly MoneyColumn[]): readonly MoneyBlock[] {
  const blocks: MoneyColumn[][] = [[]];
  for (const column of columns) {
    const current = blocks.at(-1);
    const hasFigures = current?.some(({ role }) => role === 'figure') === true;
    if (hasFigures && (column.role === 'name' || column.role === 'number')) blocks.push([column]);
    else current?.push(column);
  }
  return blocks.filter((block) => block.some(({ role }) => role === 'figure')).map((block) => ({ columns: block }));
}
