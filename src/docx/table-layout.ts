/**
 * A Word table laid out as a sheet is: every cell at a row and column, with how many it covers. Word's grid has a column for every edge
 * that any row ever had; edges that no cell uses, or that stand a hair apart because they were drawn by hand, are one here.
 */
import type { WordBlock, WordCell, WordTable } from './word-document';

export type LaidCell = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly blocks: readonly WordBlock[];
};

export type TableLayout = {
  /** In reading order; cells under a merged one are not listed. */
  readonly cells: readonly LaidCell[];
  readonly rows: number;
  /** Widths of the columns in twentieths of a point. */
  readonly widths: readonly number[];
  /** Rows at the top that Word repeats on every page. */
  readonly headerRows: number;
};

/** Edges nearer than this (2,5 mm) are one, unless a cell stands between them. */
const edgeTolerance = 142;
const usualWidth = 1000;

type Placed = { row: number; column: number; rows: number; end: number; blocks: readonly WordBlock[] };

export function layOut(table: WordTable): TableLayout {
  const placed = placeCells(table);
  const last = placed.reduce((widest, { end }) => Math.max(widest, end), 0);
  const position = positionsOf(table.widths, last);
  const columnOf = columnsOf(placed, position);
  const cells = placed.map(({ row, column, rows, end, blocks }) => {
    const at = columnOf(column);
    return { row, column: at, rows, columns: Math.max(1, columnOf(end) - at), blocks };
  });
  const count = cells.reduce((widest, { column, columns }) => Math.max(widest, column + columns), 0);
  const widths = Array.from({ length: count }, () => 0);
  for (let column = 0; column < last; column += 1) {
    const at = Math.min(columnOf(column), count - 1);
    widths[at] = (widths[at] ?? 0) + (position[column + 1] ?? 0) - (position[column] ?? 0);
  }
  const headerRows = table.rows.findIndex((row) => !row.isHeader);
  return { cells, rows: table.rows.length, widths, headerRows: headerRows < 0 ? 0 : headerRows };
}

/** Cells in Word's own grid columns. A cell that goes on from above or from the left is part of that one. */
function placeCells(table: WordTable): readonly Placed[] {
  const placed: Placed[] = [];
  let above = new Map<number, Placed>();
  table.rows.forEach((row, index) => {
    const open = new Map<number, Placed>();
    let column = row.before;
    let left: Placed | null = null;
    for (const cell of row.cells) {
      const end = column + cell.span;
      const over = cell.vertical === 'goes-on' ? above.get(column) : undefined;
      if (cell.isMergedLeft && left !== null) {
        left.end = end;
      } else if (over !== undefined && over.row + over.rows === index) {
        over.rows += 1;
        open.set(column, over);
        left = null;
      } else {
        left = { row: index, column, rows: 1, end, blocks: cell.blocks };
        placed.push(left);
        if (isTall(cell)) open.set(column, left);
      }
      column = end;
    }
    above = open;
  });
  return placed;
}

function isTall(cell: WordCell): boolean {
  // A part that goes on from a row that was deleted begins the cell.
  return cell.vertical !== null;
}

/** Edges of the grid columns from the left. */
function positionsOf(widths: readonly number[], columns: number): readonly number[] {
  const positions = [0];
  for (let column = 0; column < columns; column += 1) positions.push((positions[column] ?? 0) + (widths[column] ?? usualWidth));
  return positions;
}

/** From a grid edge to the column that begins there. */
function columnsOf(placed: readonly Placed[], position: readonly number[]): (edge: number) => number {
  const edges = [...new Set([0, ...placed.flatMap(({ column, end }) => [column, end])])].sort((one, other) => one - other);
  const column = new Map<number, number>();
  /** The last column from which a cell reaches to an edge. */
  const reaching = new Map<number, number>();
  for (const cell of placed) reaching.set(cell.end, Math.max(reaching.get(cell.end) ?? -1, cell.column));
  let first = 0;
  let count = -1;
  for (const edge of edges) {
    const isNear = count >= 0 && (position[edge] ?? 0) - (position[first] ?? 0) < edgeTolerance;
    const isCell = (reaching.get(edge) ?? -1) >= first;
    if (!isNear || isCell) {
      first = edge;
      count += 1;
    }
    column.set(edge, count);
  }
  const columns: number[] = [];
  for (let edge = 0; edge <= (edges.at(-1) ?? 0); edge += 1) columns.push(column.get(edge) ?? columns[edge - 1] ?? 0);
  return (edge) => columns[Math.min(edge, columns.length - 1)] ?? 0;
}
