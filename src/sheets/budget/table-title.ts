/** What stands around a table of money and holds for all of it: its unit, and what its title and its sheet's name say. */
import type { Grid } from '../../domain/grid';
import { moneyUnit, unitSaid } from '../../language/money/money-unit';
import type { MoneyUnit } from '../../language/money/money-unit';
import { titleSaid } from '../../language/money/title-said';
import type { TitleSaid } from '../../language/money/title-said';
import { columnsOfGrid, isFigure, isNumberingRow, lineAt } from './money-table';
import type { MoneyBlock, MoneyTable } from './money-table';

export type TableContext = {
  readonly title: TitleSaid;
  /** Null where no line says one that is a unit of money. */
  readonly unit: MoneyUnit | null;
  /** What stands where a unit would, and is none; '' where nothing does. */
  readonly otherUnit: string;
};

/** Lines above a header that its title may have. */
const tallest = 10;
const longest = 250;

type Placed = { readonly text: string; readonly column: number; readonly row: number };

/** Texts above the header, the nearest line first, up to the figures of the table before. */
function above({ grid, headerRow }: MoneyTable): readonly Placed[] {
  const placed: Placed[] = [];
  for (let row = headerRow - 1; row >= Math.max(grid.top, headerRow - tallest); row -= 1) {
    if ((grid.values[row - grid.top] ?? []).some((value) => isFigure(value))) break;
    placed.push(...textsIn(grid, row));
  }
  return placed;
}

function textsIn(grid: Grid, row: number): readonly Placed[] {
  return columnsOfGrid(grid)
    .map((column) => ({ text: lineAt(grid, row, column), column, row }))
    .filter(({ text }) => text !== '' && text.length <= longest);
}

/** Lines between the header and the first line of the table with nothing but a unit in them. */
function unitsBelow({ grid, firstRow, lastRow }: MoneyTable): readonly Placed[] {
  const placed: Placed[] = [];
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + 2); row += 1) {
    const texts = textsIn(grid, row);
    if (isNumberingRow(grid, row) || texts.length === 0) continue;
    const [only] = texts;
    if (only === undefined || texts.length > 1 || unitSaid(only.text) === null) break;
    placed.push(only);
  }
  return placed;
}

/** Of the units that lines say the nearest; of several on one line that over the block. */
function nearest(said: readonly Placed[], { columns }: MoneyBlock): MoneyUnit | null {
  const units = said.flatMap((placed) => {
    const unit = unitSaid(placed.text);
    return unit?.kind === 'money' ? [{ ...placed, unit: unit.unit }] : [];
  });
  const onLine = units.filter(({ row }) => row === units[0]?.row);
  const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const over = onLine.filter(({ column }) => column >= first && column <= last);
  const candidates = over.length > 0 ? over : onLine;
  const [one] = candidates;
  return one !== undefined && candidates.every(({ unit }) => unit.dong === one.unit.dong) ? one.unit : null;
}

export function contextOf(table: MoneyTable, block: MoneyBlock): TableContext {
  const lines = above(table);
  const unitLines = [...unitsBelow(table), ...lines];
  const others = unitLines.map(({ text }) => unitSaid(text)).flatMap((said) => (said?.kind === 'other' ? [said.text] : []));
  return {
    title: titleSaid(
      lines.map(({ text }) => text).filter((text) => moneyUnit(text) === null),
      [table.grid.sheet],
    ),
    unit: nearest(unitLines, block),
    otherUnit: others[0] ?? '',
  };
}
