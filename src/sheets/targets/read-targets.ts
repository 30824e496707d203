/** Reads the list of targets that a workbook holds: what is aimed at, and what has come of it, both as far as their texts say one amount. */
import type { Grid, WorkbookGrids } from '../../domain/grid';
import { addressAt, formatAt, marksAt, valueAt } from '../../domain/grid';
import type { Standard } from '../../domain/standard';
import type { Target, TargetFigure } from '../../domain/target';
import { columnRules } from '../../language/headers/column-words';
import written from '../../language/headers/target-columns.json';
import { formatKind, tidy } from '../../language/numbers/number-format';
import { readNumberText } from '../../language/numbers/number-text';
import type { NumberText } from '../../language/numbers/number-text';
import { leadingUnit } from '../../language/numbers/units';
import { rowNamed } from '../../language/row-named';
import { yearIn } from '../../language/year-in';
import { isBlank, textOf } from '../cell-text';
import { findLists, isHeaderAgain, textIn } from '../list-table/find-list';
import type { ListTable } from '../list-table/find-list';
import { oncePerGrid } from '../once-per-grid';
import { shownAt } from '../shown-value';
import { readValue } from '../read-value';

type Role = 'other' | 'number' | 'name' | 'unit' | 'goal' | 'result';
type Side = 'goal' | 'result';
type TargetList = ListTable<Role>;
/** A side of the targets in one column. `year`: of its heading. */
type SideColumn = { readonly side: Side; readonly column: number; readonly year: number | null };

const rules = columnRules<Role>(['other', 'number', 'name', 'unit', 'goal', 'result'], written);

const targetLists = oncePerGrid((grid) => findLists(grid, rules, (roles) => roles.has('name') && roles.has('goal') && roles.has('result')));

/** The unit that stands with an amount: `%/năm`, `tỷ đồng`. */
function unitOf(read: NumberText): string {
  if (!('share' in read)) return '';
  if (read.share === '') return leadingUnit(read.unit);
  const each = /^\/\s*(\p{L}+)/u.exec(read.unit.trim());
  return each?.[1] === undefined ? read.share : `${read.share}/${each[1]}`;
}

/** What is aimed at is planned; what is still to come has not come of anything. */
function amountOf(read: NumberText, role: Side, hasCommas: boolean): number | null {
  if (read.kind === 'planned') return role === 'goal' ? read.hint : null;
  if (!('alternative' in read)) return null;
  // `3.600`: thousands where the list writes its decimals with a comma; else it may be either, and is none.
  return read.alternative === null || hasCommas ? read.value : null;
}

/** @param shared unit that the row says in a column of its own */
function figureAt(grid: Grid, row: number, { side, column, year }: SideColumn, shared: string, hasCommas: boolean): TargetFigure {
  const cell = addressAt(grid, row, column);
  const stored = valueAt(grid, row, column);
  const kind = typeof stored === 'number' ? formatKind(formatAt(grid, row, column)) : null;
  if (typeof stored === 'number' && kind !== 'date') {
    const isPercent = kind === 'percent';
    return { text: '', cell, value: isPercent ? tidy(stored * 100) : stored, unit: isPercent ? '%' : shared, year };
  }
  const text = textOf(shownAt(grid, row, column)).trim();
  const read = readNumberText(text);
  const said = unitOf(read);
  return {
    text,
    cell,
    value: amountOf(read, side, hasCommas),
    unit: said === '' ? shared : said,
    ...(read.kind === 'bound' ? { bound: read.bound } : {}),
    // A figure that Excel made a day of (`12/5`) says nothing of a year.
    year: (kind === 'date' ? null : yearIn(text)) ?? year,
  };
}

/** True where the list writes decimals with a comma: then a point parts thousands. */
function writesCommas({ grid, firstRow, lastRow }: TargetList, columns: readonly number[]): boolean {
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const column of columns) if (/\d,\d{1,2}(?!\d)/.test(textOf(valueAt(grid, row, column)))) return true;
  }
  return false;
}

/** `- Dịch vụ: 58%`: what a part of a target is of. '' where its text does not say. */
function partOf(goal: string): string {
  return /^[-–\s]*([^:\d]{2,40}):/.exec(goal)?.[1]?.trim() ?? '';
}

/** The columns of a side that say a year of their own, the latest first; where none does, the one that its heading speaks for most. */
function sideColumns(list: TargetList, side: Side): readonly SideColumn[] {
  const all = (list.columns.get(side) ?? []).map(({ column, header }) => ({ side, column, year: yearIn(header) }));
  const dated = all.filter(({ year }) => year !== null).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return dated.length > 0 ? dated : all.slice(0, 1);
}

function targetsIn(list: TargetList, standard: Standard): readonly Target[] {
  const { grid } = list;
  const [goals, results] = [sideColumns(list, 'goal').toReversed(), sideColumns(list, 'result')];
  const hasCommas = writesCommas(
    list,
    [...goals, ...results].map(({ column }) => column),
  );
  const targets: Target[] = [];
  let [number, name] = ['', ''];
  for (let row = list.firstRow; row <= list.lastRow; row += 1) {
    if (isHeaderAgain(list, row)) continue;
    const own = textIn(list, 'name', row);
    // Parts of one target stand below one another, its number and name in the first line alone.
    if (own !== '') [number, name] = [textIn(list, 'number', row), own];
    const isFilled = ({ column }: SideColumn): boolean => !isBlank(valueAt(grid, row, column));
    const resultColumn = results.find(isFilled) ?? results[0];
    if (name === '' || resultColumn === undefined) continue;
    const shared = textIn(list, 'unit', row);
    const result = figureAt(grid, row, resultColumn, shared, hasCommas);
    for (const goalColumn of goals.filter(isFilled)) {
      const goal = figureAt(grid, row, goalColumn, shared, hasCommas);
      const part = partOf(goal.text);
      const target = { number, name: part === '' ? name : `${name} – ${part}`, isPart: part !== '', goal, result };
      targets.push({ ...target, row: part === '' ? inRow(target, grid, standard) : null });
    }
  }
  return targets;
}

/** What has come of a target as the row reads it that is the same quantity. Where neither text has a unit nothing says that it is. */
function inRow({ name, goal, result }: Omit<Target, 'row'>, grid: Grid, standard: Standard): Target['row'] {
  const row = rowNamed(name, standard);
  const unit = result.unit === '' ? goal.unit : result.unit;
  if (row === null || result.value === null || unit === '') return null;
  const { cell } = result;
  const value = valueAt(grid, cell.row, cell.column);
  const format = formatAt(grid, cell.row, cell.column);
  const { reading } = readValue({ value, format, unit, cell, marks: marksAt(grid, cell.row, cell.column), asOf: null }, row);
  return reading.kind === 'exact' ? { indicator: row.id, value: reading.value } : null;
}

/** The targets of a workbook, in its order. */
export function readTargets(grids: WorkbookGrids, standard: Standard): readonly Target[] {
  return grids.grids.flatMap((grid) => targetLists(grid).flatMap((list) => targetsIn(list, standard)));
}
