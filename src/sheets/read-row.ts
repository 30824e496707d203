/** Reads one row of a table: the value, however many lines it takes, and what was filed beside it. */
import type { CellAddress, CellFault } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { formatAt, marksAt, valueAt } from '../domain/grid';
import type { ColumnMapping } from '../domain/indicator-table';
import type { Observation, Reading } from '../domain/observation';
import type { Problem } from '../domain/problem';
import type { Indicator } from '../domain/standard';
import { parseUnit } from '../language/numbers/units';
import type { NotePlaces } from './already-in-notes';
import { rowNotes } from './already-in-notes';
import { isBlank, textOf } from './cell-text';
import { askedAboutMark } from './glued-mark';
import type { Filing } from './match-rows';
import { blankCell, firstFilled, readFiled } from './read-filed';
import { readGrade } from './read-grade';
import { countOfMixed, readRungOfMixed } from './read-mixed';
import type { ValueReading } from './read-value';
import { readValue } from './read-value';
import type { Block } from './table-rows';

/** Unit that the sheet gives a row: its unit column (joined over the lines), or a unit in parentheses at the end of its name. */
export function unitOf(grid: Grid, block: Block, mapping: ColumnMapping): string {
  if (mapping.unit !== null) {
    const column = mapping.unit;
    const parts = [...new Set(block.rows.map((row) => textOf(valueAt(grid, row, column)).trim()))].filter((text) => text !== '');
    if (parts.length > 0) return parts.join(' ');
  }
  const inName = /\(([^()]{1,30})\)\s*$/.exec(block.name)?.[1] ?? '';
  return parseUnit(inName) === null ? '' : inName;
}

/** What a column says of all its values. */
export type ColumnSays = {
  /** The year of the figures: what a text says of a later one is planned; null where nobody knows. */
  readonly asOf: number | null;
  /** The side of a merger that the heading names. */
  readonly merger: 'before' | 'after' | null;
};

export function readRow(
  grid: Grid,
  filing: Filing,
  mapping: ColumnMapping,
  indicator: Indicator,
  says: ColumnSays,
  notes: NotePlaces,
): { readonly observation: Observation; readonly problems: readonly Problem[] } {
  const { block } = filing;
  const { filed, problems } = readFiled(grid, block.rows, mapping, indicator);
  const alreadyIn = rowNotes(grid, block.rows, notes, indicator);
  const said = alreadyIn.length === 0 ? {} : { alreadyIn };
  const cell = firstFilled(grid, block.rows, mapping.value) ?? blankCell(grid, block.rows, mapping.value);
  const read = askedAboutMark(readCell(grid, block, cell, mapping, filed, indicator, says), { grid, cell, filed }, indicator);
  if (filing.dispute === null) {
    return {
      observation: { indicator: indicator.id, cell, raw: read.raw, reading: ofVerdict(read.reading, mapping, filed), filed, ...said },
      problems: [...read.problems, ...problems],
    };
  }
  // The row is disputed: its number is kept as a hint for the user, never scored.
  const { reading } = read;
  const hint = reading.kind === 'pending' ? reading.hint : reading.kind === 'grade' ? null : reading.value;
  return {
    observation: {
      indicator: indicator.id,
      cell,
      raw: read.raw,
      reading: { kind: 'pending', reason: filing.dispute, hint },
      filed,
      ...said,
    },
    problems: [],
  };
}

/** A row of a table that has verdicts and neither values nor points: what was claimed is no evidence of itself. */
function ofVerdict(reading: Reading, mapping: ColumnMapping, filed: Observation['filed']): Reading {
  const isAlone = mapping.value === null && mapping.points === null && filed.verdict !== '';
  const isDamaged = reading.kind === 'pending' && reading.reason === 'written-twice';
  return isAlone && !isDamaged ? { kind: 'pending', reason: 'verdict-alone', hint: null } : reading;
}

function readCell(
  grid: Grid,
  block: Block,
  cell: CellAddress | null,
  mapping: ColumnMapping,
  filed: Observation['filed'],
  indicator: Indicator,
  says: ColumnSays,
): ValueReading {
  const value = cell === null ? null : valueAt(grid, cell.row, cell.column);
  const marks = cell === null ? [] : marksAt(grid, cell.row, cell.column);
  const format = cell === null ? 'General' : formatAt(grid, cell.row, cell.column);
  const disputed = writtenTwice(grid, block, mapping, indicator);
  if (disputed !== null) return { raw: textOf(disputed), reading: { kind: 'pending', reason: 'written-twice', hint: null }, problems: [] };
  const rest = cell === null ? [] : furtherTexts(grid, block, cell);
  if (indicator.kind !== 'numeric') {
    // Words run over several lines: `Cấp tỉnh`, and below it `cũ`.
    const words = rest.length === 0 ? { value, marks } : { value: [textOf(value), ...rest].join('\n'), marks: [] };
    const chosen = { ...words, format, cell, asOf: says.asOf };
    if (indicator.kind === 'grade') return readGrade(chosen, filed, indicator);
    const said = readRungOfMixed(chosen, filed, indicator);
    if (said !== null) return said;
  }
  const counted = indicator.kind === 'mixed' ? countOfMixed(indicator) : indicator;
  const input = {
    value,
    format,
    unit: unitOf(grid, block, mapping),
    cell,
    ...says,
    marks,
  };
  if (rest.length === 0) return readValue(input, counted);
  // The value runs over several lines (a text broken in Word), or two values stand one below the other.
  const readText = (text: string): ValueReading => readValue({ ...input, value: text, format: 'General', marks: [] }, counted);
  const joined = readText([textOf(value), ...rest].join('\n'));
  const own = readValue(input, counted);
  return numberIn(own.reading) === numberIn(readText(textOf(value)).reading) ? joined : underWords(own, joined);
}

const numberIn = (reading: Reading): number | null => (reading.kind === 'grade' || reading.kind === 'pending' ? null : reading.value);

/**
 * A number that only its format or its marks tell (95 % that is kept as 0,95), with words in the lines below it: they may make it a plan, a
 * bound or nothing certain, but no other number.
 */
function underWords(own: ValueReading, { raw, reading, problems }: ValueReading): ValueReading {
  const value = numberIn(own.reading);
  if (reading.kind === 'pending') return { raw, reading: { ...reading, hint: value }, problems };
  if (value === null || (reading.kind !== 'bound' && reading.kind !== 'about')) return { ...own, raw };
  return { raw, reading: { ...reading, value }, problems };
}

/** A cell that the row is scored by and that a damaged file gives several values; a grade may be scored by what was filed. Null for none. */
function writtenTwice(grid: Grid, { rows }: Block, mapping: ColumnMapping, indicator: Indicator): CellFault | null {
  const columns = [mapping.value, ...(indicator.kind === 'grade' ? [mapping.points, mapping.verdict] : [mapping.unit])];
  const values = columns.flatMap((column) => (column === null ? [] : rows.map((row) => valueAt(grid, row, column))));
  return values.filter(isCellFault).find(({ kind }) => kind === 'twice') ?? null;
}

/** Other texts of the value column in the block's rows, those that repeat the value left out. */
function furtherTexts(grid: Grid, block: Block, cell: CellAddress): readonly string[] {
  const own = textOf(valueAt(grid, cell.row, cell.column));
  return block.rows
    .filter((row) => !isBlank(valueAt(grid, row, cell.column)))
    .map((row) => textOf(valueAt(grid, row, cell.column)))
    .filter((text) => text !== own);
}
