/** Reads one table: its columns, its rows, every indicator's observation, the levels and sums it prints. */
import type { CellAddress } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt, formatAt, marksAt, valueAt } from '../domain/grid';
import { columnRoles } from '../domain/indicator-table';
import type { ColumnMapping, ColumnRole, IndicatorTable, PrintedLevel } from '../domain/indicator-table';
import type { Observation } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Indicator, Standard } from '../domain/standard';
import { cellReference, columnLetters } from '../domain/cell';
import { isBlank, textOf } from './cell-text';
import type { IndicatorIndex } from './indicator-index';
import type { Filing, MatchMode } from './match-rows';
import { joinFilledDown, matchRows } from './match-rows';
import { lastYearOf, yearOfTable } from './table-year';
import { readLevels } from './printed-levels';
import { readSums } from './printed-sums';
import { blankCell, firstFilled, nothingFiled, readFiled } from './read-filed';
import { readGrade } from './read-grade';
import type { ValueReading } from './read-value';
import { readValue } from './read-value';
import { askedAboutMark } from './glued-mark';
import type { GridScan } from './scan-grid';
import type { ColumnChoice } from './table-columns';
import { chooseColumns, fitsGrid, foreignNumberColumnOf, numberColumnOf } from './table-columns';
import type { TableHeader } from './table-header';
import { findHeader } from './table-header';
import type { TableRegion } from './table-region';
import type { Block, RowColumns } from './table-rows';
import { readRows } from './table-rows';
import { parseUnit } from '../language/numbers/units';

export type TableReading = { readonly table: IndicatorTable; readonly problems: readonly Problem[] };

/** Null where the region turns out to be no indicator table. */
export function readTable(
  scan: GridScan,
  region: TableRegion,
  standard: Standard,
  index: IndicatorIndex,
  byHand: ColumnMapping | null,
  thisYear: number | null,
): TableReading | null {
  const { grid, columns } = scan;
  const usable = byHand !== null && fitsGrid(byHand, columns) ? byHand : null;
  const header = findHeader(grid, columns, region, scan.headerRows);
  const number = usable === null ? numberColumnOf(grid, columns, region) : usable.number;
  const foreign = usable === null && number === null ? foreignNumberColumnOf(grid, header, region) : null;
  const by: RowColumns = { number: number ?? foreign, name: usable === null ? region.nameColumn : usable.name };
  const rows = readRows(grid, columns, region, header, scan.headerRows, by, index);
  const mode = matchMode(by, number, foreign, rows.blocks, index);

  const provisional = matchRows(grid, rows.blocks, by, mode, index, standard);
  if (usable === null && !isTable(rows.blocks, provisional.filings, mode, standard)) return null;
  const choice =
    usable === null
      ? chooseColumns(
          grid,
          columnsOfOne(columns, header, by.number, region.nameColumn),
          header,
          { number: by.number, name: region.nameColumn },
          matchedPairs(provisional.filings, standard),
        )
      : chosenByHand(usable);
  const { mapping } = choice;
  if (usable === null && mapping.value === null && mapping.points === null) return null;

  const filed = [mapping.value, mapping.points, mapping.verdict].filter((column) => column !== null);
  const blocks = joinFilledDown(grid, rows.blocks, { level: [...choice.levelColumns, ...choice.scaleColumns], filed });
  const matching = blocks.length === rows.blocks.length ? provisional : matchRows(grid, blocks, by, mode, index, standard);

  const problems: Problem[] = [];
  const firstRow = header.rows[0] ?? rows.blocks[0]?.rows[0] ?? region.firstHit;
  if (choice.confidence === 'unsure' || foreign !== null) {
    const doubtful = choice.doubtful ?? foreign ?? mapping.value ?? region.nameColumn;
    const cell = addressAt(grid, firstRow, doubtful);
    problems.push(
      problem('mapping-unsure', 'warning', cell, {
        sheet: grid.sheet,
        column: columnLetters(doubtful),
        header: header.texts.get(doubtful) ?? '',
        role: roleOf(mapping, doubtful),
      }),
    );
  }
  const beside = usable === null ? nextTableColumn(columns, header, by.number, region.nameColumn) : undefined;
  if (beside !== undefined) {
    const cell = addressAt(grid, firstRow, beside);
    problems.push(problem('second-table-on-sheet', 'info', cell, { sheet: grid.sheet, at: cellReference(cell) }));
  }
  problems.push(...matching.problems);
  const asOf = yearOfTable(grid, header, mapping.value, firstRow) ?? thisYear ?? lastYearOf(standard);
  const observations: Observation[] = [];
  const printedLevels: PrintedLevel[] = [];
  const indicatorOf = new Map<Block, number>();
  for (const indicator of standard.indicators) {
    const filing = matching.filings.get(indicator.number);
    if (filing === undefined) {
      observations.push(absent(indicator.number));
      continue;
    }
    indicatorOf.set(filing.block, indicator.number);
    const read = readRow(grid, filing, mapping, indicator, asOf);
    observations.push(read.observation);
    problems.push(...read.problems);
    if (indicator.kind !== 'numeric' || filing.dispute !== null) continue;
    const places = { rows: filing.block.rows, levelColumns: choice.levelColumns, scaleColumns: choice.scaleColumns, headers: header.texts };
    printedLevels.push(...readLevels(grid, { ...places, unit: unitOf(grid, filing.block, mapping) }, indicator));
  }
  const printedSums = readSums(grid, rows.sections, mapping.points, standard, (position) => {
    const block = rows.blocks[position];
    return block === undefined ? null : (indicatorOf.get(block) ?? indicatorOf.get(sameBlock(blocks, block) ?? block) ?? null);
  });
  const confidence = choice.confidence === 'sure' && foreign === null ? 'sure' : 'unsure';
  return {
    table: { sheet: grid.sheet, firstRow, lastRow: rows.lastRow, mapping, confidence, observations, printedLevels, printedSums },
    problems,
  };
}

function roleOf(mapping: ColumnMapping, column: number): ColumnRole | null {
  return columnRoles.find((role) => mapping[role] === column) ?? null;
}

/** Where a table beside the first begins: the column with the header of its number or name once more. */
function nextTableColumn(columns: readonly number[], header: TableHeader, number: number | null, name: number): number | undefined {
  const starts = [number, name].map((column) => (column === null ? undefined : header.keys.get(column))).filter((key) => key !== undefined);
  return columns.find((column) => column > name && column !== number && starts.includes(header.keys.get(column) ?? ''));
}

/** Of tables side by side the columns of the first. */
function columnsOfOne(columns: readonly number[], header: TableHeader, number: number | null, name: number): readonly number[] {
  const next = nextTableColumn(columns, header, number, name);
  return next === undefined ? columns : columns.filter((column) => column < next);
}

/** The joined block that holds a block's first row. */
function sameBlock(blocks: readonly Block[], block: Block): Block | undefined {
  const row = block.rows[0];
  return row === undefined ? undefined : blocks.find((candidate) => candidate.rows.includes(row));
}

function absent(indicator: number): Observation {
  return { indicator, cell: null, raw: '', reading: { kind: 'pending', reason: 'row-absent', hint: null }, filed: nothingFiled };
}

function matchMode(
  by: RowColumns,
  number: number | null,
  foreign: number | null,
  blocks: readonly Block[],
  index: IndicatorIndex,
): MatchMode {
  if (by.name === null) return 'number';
  if (number !== null) return 'number-and-name';
  return foreign === null && hasLeadingNumbers(blocks, index) ? 'number-and-name' : 'name';
}

/** True where the names themselves carry the edition's numbers. */
function hasLeadingNumbers(blocks: readonly Block[], index: IndicatorIndex): boolean {
  const numbered = blocks.filter((block) => block.number !== null && index.byNumber.has(block.number));
  return numbered.length * 2 > blocks.length;
}

/**
 * A table of indicators has most of its rows filed under indicators. Tables that only resemble one
 * (targets of a resolution, project lists) share a few names and none of the numbers.
 */
function isTable(blocks: readonly Block[], filings: ReadonlyMap<number, Filing>, mode: MatchMode, standard: Standard): boolean {
  const sound = [...filings.values()].filter(({ dispute }) => dispute !== 'row-mismatch').length;
  const many = Math.min(8, Math.ceil(standard.indicators.length / 2));
  if (mode === 'name') return sound >= Math.min(many, 5) && sound * 2 >= blocks.length;
  return sound >= Math.min(3, many) && sound * 5 >= blocks.length * 2;
}

function matchedPairs(filings: ReadonlyMap<number, Filing>, standard: Standard): (readonly [Block, Indicator])[] {
  const pairs: (readonly [Block, Indicator])[] = [];
  for (const indicator of standard.indicators) {
    const filing = filings.get(indicator.number);
    if (filing !== undefined && filing.dispute !== 'row-mismatch') pairs.push([filing.block, indicator]);
  }
  return pairs;
}

function chosenByHand(mapping: ColumnMapping): ColumnChoice {
  const only = (column: number | null): readonly number[] => (column === null ? [] : [column]);
  return { mapping, confidence: 'sure', doubtful: null, levelColumns: only(mapping.level), scaleColumns: only(mapping.scale) };
}

/** Unit that the sheet gives a row: its unit column (joined over the lines), or a unit in parentheses at the end of its name. */
function unitOf(grid: Grid, block: Block, mapping: ColumnMapping): string {
  if (mapping.unit !== null) {
    const column = mapping.unit;
    const parts = [...new Set(block.rows.map((row) => textOf(valueAt(grid, row, column)).trim()))].filter((text) => text !== '');
    if (parts.length > 0) return parts.join(' ');
  }
  const inName = /\(([^()]{1,30})\)\s*$/.exec(block.name)?.[1] ?? '';
  return parseUnit(inName) === null ? '' : inName;
}

function readRow(
  grid: Grid,
  filing: Filing,
  mapping: ColumnMapping,
  indicator: Indicator,
  asOf: number | null,
): { readonly observation: Observation; readonly problems: readonly Problem[] } {
  const { block } = filing;
  const { filed, problems } = readFiled(grid, block.rows, mapping, indicator);
  const cell = firstFilled(grid, block.rows, mapping.value) ?? blankCell(grid, block.rows, mapping.value);
  const read = askedAboutMark(readCell(grid, block, cell, mapping, filed, indicator, asOf), { grid, cell, filed }, indicator);
  if (filing.dispute === null) {
    return {
      observation: { indicator: indicator.number, cell, raw: read.raw, reading: read.reading, filed },
      problems: [...read.problems, ...problems],
    };
  }
  // The row is disputed: its number is kept as a hint for the user, never scored.
  const { reading } = read;
  const hint = reading.kind === 'pending' ? reading.hint : reading.kind === 'grade' ? null : reading.value;
  return {
    observation: { indicator: indicator.number, cell, raw: read.raw, reading: { kind: 'pending', reason: filing.dispute, hint }, filed },
    problems: [],
  };
}

function readCell(
  grid: Grid,
  block: Block,
  cell: CellAddress | null,
  mapping: ColumnMapping,
  filed: Observation['filed'],
  indicator: Indicator,
  asOf: number | null,
): ValueReading {
  const value = cell === null ? null : valueAt(grid, cell.row, cell.column);
  const marks = cell === null ? [] : marksAt(grid, cell.row, cell.column);
  if (indicator.kind === 'grade') return readGrade({ value, marks, cell }, filed, indicator);
  const input = {
    value,
    format: cell === null ? 'General' : formatAt(grid, cell.row, cell.column),
    unit: unitOf(grid, block, mapping),
    cell,
    asOf,
    marks,
  };
  const rest = cell === null ? [] : furtherTexts(grid, block, cell);
  if (rest.length === 0) return readValue(input, indicator);
  // The value runs over several lines (a text broken in Word), or two values stand one below the other.
  const text = [textOf(value), ...rest].join('\n');
  const joined = readValue({ ...input, value: text, format: 'General', marks: [] }, indicator);
  return rest.every((line) => !/\d/.test(line)) ? { ...readValue(input, indicator), raw: joined.raw } : joined;
}

/** Other texts of the value column in the block's rows, those that repeat the value left out. */
function furtherTexts(grid: Grid, block: Block, cell: CellAddress): readonly string[] {
  const own = textOf(valueAt(grid, cell.row, cell.column));
  return block.rows
    .filter((row) => row > cell.row && !isBlank(valueAt(grid, row, cell.column)))
    .map((row) => textOf(valueAt(grid, row, cell.column)))
    .filter((text) => text !== own);
}
