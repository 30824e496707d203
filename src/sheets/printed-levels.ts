/** The levels that a sheet prints beside its indicators: on two lines, in two columns, or both in one cell. */
import { spelledNumber } from '../domain/spelled-number';
import type { CellAddress } from '../domain/cell';
import { isSame } from '../domain/comparison';
import type { Grid } from '../domain/grid';
import { addressAt, formatAt, valueAt } from '../domain/grid';
import type { PrintedLevel } from '../domain/indicator-table';
import type { NumericIndicator } from '../domain/standard';
import { textOf } from './cell-text';
import { levelOfColumn } from '../language/level-said';
import { plainText } from '../language/text/fold';
import { formatKind, tidy } from '../language/numbers/number-format';
import { readNumberText } from '../language/numbers/number-text';
import { relateUnits } from '../language/numbers/units';

export type LevelPlaces = {
  readonly rows: readonly number[];
  readonly levelColumns: readonly number[];
  readonly scaleColumns: readonly number[];
  /** Header text of a column. */
  readonly headers: ReadonlyMap<number, string>;
  /** Unit that the sheet gives the row, '' where it gives none. */
  readonly unit: string;
};

type Found = { readonly value: number; readonly strict: boolean; readonly text: string; readonly cell: CellAddress };
type Which = PrintedLevel['which'];

/** Printed levels of one indicator in the edition's unit. */
export function readLevels(grid: Grid, places: LevelPlaces, indicator: NumericIndicator): readonly PrintedLevel[] {
  const found: Found[] = [];
  for (const row of places.rows) {
    for (const column of places.levelColumns) found.push(...levelsIn(grid, addressAt(grid, row, column), places.unit, indicator));
  }
  const [first, second] = found;
  if (first === undefined) return [];
  const print = (level: Found, which: Which): PrintedLevel => ({ indicator: indicator.id, which, ...level });
  if (second === undefined) return [print(first, sideByHeader(first, places) ?? sideByValue(first, indicator))];
  const firstIs =
    sideByHeader(first, places) ?? sideByScale(grid, first, second, places) ?? sideInOneCell(first, second, indicator) ?? 'maximum';
  const levels = [print(first, firstIs), print(second, firstIs === 'maximum' ? 'minimum' : 'maximum')];
  return levels.toSorted((a, b) => (a.which === b.which ? 0 : a.which === 'maximum' ? -1 : 1));
}

function levelsIn(grid: Grid, cell: CellAddress, unit: string, indicator: NumericIndicator): readonly Found[] {
  const value = valueAt(grid, cell.row, cell.column);
  const relation = relateUnits(unit, indicator.unit);
  const factor = relation.kind === 'factor' ? relation.factor : 1;
  if (typeof value === 'number') {
    const isPercent = formatKind(formatAt(grid, cell.row, cell.column)) === 'percent';
    const shown = isPercent ? tidy(value * 100) : value;
    return [
      {
        value: isPercent ? shown : tidy(shown * factor),
        strict: false,
        text: isPercent ? `${spelledNumber(shown)}%` : spelledNumber(value),
        cell,
      },
    ];
  }
  if (typeof value !== 'string') return [];
  const levels: Found[] = [];
  for (const part of partsOf(plainText(value))) {
    const read = readNumberText(part);
    if (read.kind === 'number' || read.kind === 'bound') {
      const strict = read.kind === 'bound' && (read.bound === '<' || read.bound === '>');
      const own = read.share === '' ? null : relateUnits(read.share, indicator.unit);
      const scale = own === null ? factor : own.kind === 'factor' ? own.factor : 1;
      levels.push({ value: nearest(read.value, read.alternative, scale, indicator), strict, text: part.trim(), cell });
    } else if (read.kind === 'range') {
      levels.push(
        { value: read.low, strict: false, text: part.trim(), cell },
        { value: read.high, strict: false, text: part.trim(), cell },
      );
    }
  }
  return levels.slice(0, 2);
}

/** The two levels of one cell: on two lines, or set apart by `;`, or `≥ 40 - 28`. */
function partsOf(text: string): readonly string[] {
  const lines = text.split(/[\n;]/).filter((line) => line.trim() !== '');
  if (lines.length > 1) return lines;
  const halves = text.split(/\s+[-–—/]\s+|(?<=\d)\s*[-–—](?=\s*[≥≤<>])/);
  return halves.length === 2 && halves.every((half) => /\d/.test(half)) ? halves : [text];
}

/** Of two readings the one that is the edition's level; else the one that can be a level at all. */
function nearest(value: number, alternative: number | null, factor: number, indicator: NumericIndicator): number {
  const readings = [value, ...(alternative === null ? [] : [alternative])].map((reading) => tidy(reading * factor));
  const levels = [indicator.maximum.value, indicator.minimum.value];
  return (
    readings.find((reading) => levels.some((level) => isSame(level, reading))) ??
    readings.find((reading) => reading >= indicator.plausible.low && reading <= indicator.plausible.high) ??
    readings[0] ??
    value
  );
}

function sideByHeader(level: Found, places: LevelPlaces): Which | null {
  if (places.levelColumns.length < 2) return null;
  return levelOfColumn(places.headers.get(level.cell.column) ?? '');
}

/** The line that earns more points is the maximum. */
function sideByScale(grid: Grid, first: Found, second: Found, places: LevelPlaces): Which | null {
  const column = places.scaleColumns[0];
  if (column === undefined || places.scaleColumns.length > 1 || first.cell.row === second.cell.row) return null;
  const [one, two] = [first, second].map((level) => {
    const read = readNumberText(textOf(valueAt(grid, level.cell.row, column)).replace('.', ','));
    return read.kind === 'number' ? read.value : null;
  });
  if (one === null || one === undefined || two === null || two === undefined || one === two) return null;
  return one > two ? 'maximum' : 'minimum';
}

/** In one cell either order is written (`28 - 40`): the better value is the maximum. */
function sideInOneCell(first: Found, second: Found, indicator: NumericIndicator): Which | null {
  if (first.cell.row !== second.cell.row || first.cell.column !== second.cell.column || first.value === second.value) return null;
  const firstIsBetter = indicator.direction === 'higher' ? first.value > second.value : first.value < second.value;
  return firstIsBetter ? 'maximum' : 'minimum';
}

function sideByValue(level: Found, indicator: NumericIndicator): Which {
  return isSame(level.value, indicator.minimum.value) && !isSame(level.value, indicator.maximum.value) ? 'minimum' : 'maximum';
}
