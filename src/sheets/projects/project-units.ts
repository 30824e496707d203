/** The unit of money that a list of projects says for all of its amounts, above, within or right below its header. */
import { moneyUnit, unitSaid } from '../../language/money/money-unit';
import type { MoneyUnit } from '../../language/money/money-unit';
import { columnsOfGrid, isLoneUnit, lineAt } from './project-table';
import type { ProjectColumn, ProjectTable } from './project-table';

/** Lines above a header that may say its unit. */
const tallest = 10;
const longest = 200;

export type TableUnit = {
  /** Null where no line says one, or several do on one line. */
  readonly unit: MoneyUnit | null;
  /** What stands where a unit would, and is none of money; '' where nothing does. */
  readonly said: string;
};

/** A number of an amount: the title above a second list ends at the rows of the first. */
function holdsFigures({ grid }: ProjectTable, row: number): boolean {
  return (grid.values[row - grid.top] ?? []).some((value) => typeof value === 'number' && !(value >= 1900 && value <= 2100));
}

export function tableUnit(table: ProjectTable): TableUnit {
  const { grid, headerRow, firstRow, lastRow } = table;
  const within = Array.from({ length: firstRow + 2 - headerRow }, (_, at) => headerRow + at);
  const below = within.filter((row) => row <= lastRow && isLoneUnit(grid, row));
  const above: number[] = [];
  for (let row = headerRow - 1; row >= Math.max(grid.top, headerRow - tallest) && !holdsFigures(table, row); row -= 1) above.push(row);
  let said = '';
  for (const row of [...below, ...above]) {
    const texts = columnsOfGrid(grid)
      .map((column) => lineAt(grid, row, column))
      .filter((text) => text !== '' && text.length <= longest);
    const units = texts.map((text) => unitSaid(text)).filter((unit) => unit !== null);
    const money = units.flatMap((each) => (each.kind === 'money' ? [each.unit] : []));
    const [first] = money;
    if (first !== undefined) return { unit: money.every(({ dong }) => dong === first.dong) ? first : null, said: '' };
    const other = units.find((each) => each.kind === 'other');
    if (said === '' && other?.kind === 'other') said = other.text;
  }
  return { unit: null, said };
}

/** The unit in the headings over a column, the lowest first. */
export function columnUnit({ path }: ProjectColumn): MoneyUnit | null {
  for (const text of path.toReversed()) {
    const said = unitSaid(text);
    if (said?.kind === 'money') return said.unit;
  }
  return null;
}

/** The unit of one row. `other`: something stands there that is no unit of money. */
export function rowUnit(text: string): MoneyUnit | 'other' | null {
  if (!/\p{L}/u.test(text)) return null;
  return moneyUnit(text) ?? 'other';
}
