/** Reads one part of a table: its columns, its rows, the observations under it, the levels and sums it prints. */
import type { CellAddress } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt } from '../domain/grid';
import type { ColumnMapping, LawSaid, PrintedLevel, PrintedSum, TablePart } from '../domain/indicator-table';
import type { Observation } from '../domain/observation';
import type { Problem } from '../domain/problem';
import type { Indicator, IndicatorId, Standard } from '../domain/standard';
import { cityNamed } from '../language/city-named';
import { withoutDaysInForce, yearIn } from '../language/year-in';
import type { NotePlaces } from './already-in-notes';
import { notePlaces } from './already-in-notes';
import type { PlacedText } from './foreign-law';
import { lawOf, lawSaidIn, titleAbove } from './foreign-law';
import { futureColumnProblems, hiddenColumnsRead, hiddenRowProblems, unsureProblem } from './column-problems';
import type { IndicatorIndex } from '../language/indicator-index';
import type { Filing, MatchMode, RowPlaces } from './match-rows';
import { joinFilledDown, labelCell, matchRows } from './match-rows';
import { readLevels } from './printed-levels';
import { pointsProblems } from './printed-points';
import { readSums } from './printed-sums';
import { traitsOf } from './column-kinds';
import { countOfMixed } from './read-mixed';
import type { ColumnSays } from './read-row';
import { readRow, unitOf } from './read-row';
import type { GridScan } from './scan-grid';
import type { ColumnChoice, ColumnDoubt, ColumnRival } from './table-columns';
import { chooseColumns, fitsGrid, foreignNumberColumnOf, numberColumnOf } from './table-columns';
import type { TableHeader } from './table-header';
import { findHeader } from './table-header';
import type { TableRegion } from './table-region';
import type { Block, RowColumns } from './table-rows';
import { readRows } from './table-rows';
import { speaksOfPlans } from '../language/numbers/plans';
import { begun, lastYearOf, yearOfTable } from './table-year';

/** One way to read a part: its columns, and what they say of each indicator in it. */
export type PartOption = {
  readonly mapping: ColumnMapping;
  /** What it reads otherwise than the proposed way. */
  readonly about: 'value' | 'points';
  /** It is asked about only where it differs in more than a few rows. */
  readonly isWeak: boolean;
  readonly observations: ReadonlyMap<IndicatorId, Observation>;
};

export type PartReading = {
  readonly part: TablePart;
  readonly grid: Grid;
  /** Too few rows to be a table by itself. */
  readonly isSmall: boolean;
  /** The proposed way to read it, then the others that could be meant. */
  readonly options: readonly [PartOption, ...PartOption[]];
  /** Hidden columns of figures beside the one proposed. */
  readonly passedOver: readonly number[];
  readonly printedLevels: readonly PrintedLevel[];
  readonly printedSums: readonly PrintedSum[];
  /** Indicators whose row stands in dispute. */
  readonly disputed: ReadonlySet<number>;
  readonly doubt: ColumnDoubt | null;
  /** Where its rows are numbered or named: the place of rows that are missing. */
  readonly place: CellAddress;
  /** Keys of its headings. */
  readonly headings: ReadonlySet<string>;
  readonly year: number | null;
  readonly city: string | null;
  readonly lawSaid: LawSaid;
  readonly problems: readonly Problem[];
};

/** Null where the region turns out to hold no indicators. */
export function readPart(
  scan: GridScan,
  region: TableRegion,
  standard: Standard,
  index: IndicatorIndex,
  byHand: ColumnMapping | null,
  thisYear: number | null,
  places: RowPlaces | null,
): PartReading | null {
  const { grid } = scan;
  const usable = byHand !== null && fitsGrid(byHand, scan.columns) ? byHand : null;
  const { columns } = region;
  const header = findHeader(grid, columns, region, scan.headerRows);
  const number = usable === null ? numberColumnOf(grid, columns, region) : usable.number;
  const foreign = usable === null && number === null ? foreignNumberColumnOf(grid, header, region) : null;
  const by: RowColumns = { number: number ?? foreign, name: usable === null ? region.nameColumn : usable.name };
  const rows = readRows(grid, columns, region, header, scan.headerRows, by, index);
  const mode = matchMode(by, number, foreign, rows.blocks, index);

  const provisional = matchRows(grid, rows.blocks, by, mode, index, places);
  if (usable === null && !isTable(region, rows.blocks, provisional.filings, mode, standard)) return null;
  const setting = {
    grid,
    columns,
    header,
    known: { number: by.number, name: by.name ?? region.nameColumn },
    matched: matchedPairs(provisional.filings, standard),
    urbanClass: standard.urbanClass,
    law: lawOf(standard).split('/')[0] ?? '',
    now: thisYear ?? (standard.to === null ? null : lastYearOf(standard)),
  };
  const recognised = chooseColumns(setting);
  const choice = usable === null ? recognised : chosenByHand(usable, recognised);
  const { mapping } = choice;
  // Where standards are counted, verdicts alone make a table, if one that waits.
  const isOfVerdicts = standard.measure === 'standards' && mapping.verdict !== null;
  if (usable === null && mapping.value === null && mapping.points === null && !isOfVerdicts) return null;

  const filed = [mapping.value, mapping.points, mapping.verdict].filter((column) => column !== null);
  const blocks = joinFilledDown(grid, rows.blocks, { level: [...choice.levelColumns, ...choice.scaleColumns], filed });
  const matching = blocks.length === rows.blocks.length ? provisional : matchRows(grid, blocks, by, mode, index, places);

  const firstRow = header.rows[0] ?? rows.blocks[0]?.rows[0] ?? region.firstHit;
  // Of a table that is its own edition any numbering is the edition's.
  const isForeign = foreign !== null && places?.sheet !== grid.sheet;
  const doubt: ColumnDoubt | null = choice.doubt ?? (isForeign ? { column: foreign, because: 'numbering' } : null);
  const part: TablePart = {
    sheet: grid.sheet,
    firstRow,
    lastRow: rows.lastRow,
    mapping,
    confidence: doubt !== null || mapping.value === null ? 'unsure' : 'sure',
    headings: Object.fromEntries([...header.levels].map(([column, levels]) => [String(column), levels.join(' › ')])),
    columns: { first: columns[0] ?? grid.left, last: columns.at(-1) ?? grid.left },
    isHidden: grid.visibility === 'hidden',
    hiddenColumns: (grid.hidden?.columns ?? []).filter((column) => Object.values(mapping).includes(column)),
  };
  const problems: Problem[] = [
    ...(part.confidence === 'sure'
      ? []
      : [unsureProblem(part, header, doubt?.column ?? mapping.value ?? (isOfVerdicts ? mapping.verdict : null) ?? region.nameColumn)]),
    ...hiddenColumnsRead(part),
    ...futureColumnProblems(part, header, choice.future),
    ...hiddenRowProblems(
      grid,
      [...matching.filings.values()].flatMap(({ block }) => block.rows),
    ),
    ...matching.problems,
    ...pointsProblems(grid, matching.filings, choice.scaleColumns, standard),
  ];
  const says = ({ value }: ColumnMapping): ColumnSays => ({
    asOf: begun(yearOfTable(grid, header, value, firstRow), thisYear) ?? thisYear ?? lastYearOf(standard),
    merger: value === null ? null : traitsOf(header.levels.get(value) ?? []).merger,
  });
  const title = titleAbove(grid, columns, region.from, firstRow);
  const edges = { grid, columns, header, lastRow: rows.lastRow, to: region.to };
  const readAs = (option: ColumnMapping): ReadFilings =>
    readFilings(grid, matching.filings, option, standard, says(option), notePlaces(edges, title, choice, option));
  const proposed = readAs(mapping);
  const printed = readPrinted(grid, matching.filings, choice, header, standard);
  const indicatorOf = new Map([...matching.filings].map(([indicator, { block }]) => [block, indicator]));
  const printedSums = readSums(grid, rows.sections, mapping.points, standard, (position) => {
    const block = rows.blocks[position];
    return block === undefined ? null : (indicatorOf.get(block) ?? indicatorOf.get(sameBlock(blocks, block) ?? block) ?? null);
  });
  return {
    part,
    grid,
    isSmall: usable === null && isSmall(region, matching.filings.size, mode, standard),
    options: [
      optionOf({ mapping, about: 'value', isWeak: false }, proposed),
      ...choice.rivals.map((rival) => optionOf(rival, readAs(rival.mapping))),
    ],
    passedOver: choice.passedOver,
    printedLevels: printed,
    printedSums,
    disputed: new Set([...matching.filings].flatMap(([indicator, { dispute }]) => (dispute === null ? [] : [indicator]))),
    doubt,
    place: rows.blocks[0] === undefined ? addressAt(grid, firstRow, region.nameColumn) : labelCell(grid, rows.blocks[0], by),
    headings: new Set(header.keys.values()),
    year: begun(yearOf(header, mapping, title, grid.sheet), thisYear),
    city: cityOf(header, mapping, title),
    lawSaid: lawSaidIn({ header, levelColumns: choice.levelColumns, title, grid, columns, firstRow, lastRow: rows.lastRow }, standard),
    problems: [...problems, ...proposed.problems],
  };
}

function optionOf({ mapping, about, isWeak }: ColumnRival, { observations }: ReadFilings): PartOption {
  return { mapping, about, isWeak, observations };
}

type ReadFilings = { readonly observations: ReadonlyMap<IndicatorId, Observation>; readonly problems: readonly Problem[] };

/** Every filed indicator of the part under one mapping, in the edition's order. */
function readFilings(
  grid: Grid,
  filings: ReadonlyMap<number, Filing>,
  mapping: ColumnMapping,
  standard: Standard,
  says: ColumnSays,
  notes: NotePlaces,
): ReadFilings {
  const observations = new Map<IndicatorId, Observation>();
  const problems: Problem[] = [];
  for (const indicator of standard.indicators) {
    const filing = filings.get(indicator.number);
    if (filing === undefined) continue;
    const read = readRow(grid, filing, mapping, indicator, says, notes);
    observations.set(indicator.id, read.observation);
    problems.push(...read.problems);
  }
  return { observations, problems };
}

function readPrinted(
  grid: Grid,
  filings: ReadonlyMap<number, Filing>,
  { mapping, levelColumns, scaleColumns }: ColumnChoice,
  header: TableHeader,
  standard: Standard,
): readonly PrintedLevel[] {
  return standard.indicators.flatMap((indicator) => {
    const filing = filings.get(indicator.number);
    if (filing === undefined || indicator.kind === 'grade' || filing.dispute !== null) return [];
    const places = { rows: filing.block.rows, levelColumns, scaleColumns, headers: header.texts };
    return readLevels(
      grid,
      { ...places, unit: unitOf(grid, filing.block, mapping) },
      indicator.kind === 'mixed' ? countOfMixed(indicator) : indicator,
    );
  });
}

/** The year of the values: said by their heading, else by the title, else by the sheet's name. */
function yearOf(header: TableHeader, { value }: ColumnMapping, title: readonly PlacedText[], sheet: string): number | null {
  const heading = value === null ? null : yearIn(header.texts.get(value) ?? '');
  if (heading !== null) return heading;
  // `Quy hoạch chung đến năm 2045` is no year of the figures.
  const said = title.filter(({ text }) => !speaksOfPlans(text));
  const years = said.map(({ text }) => yearIn(withoutDaysInForce(text))).filter((year) => year !== null);
  if (years.length > 0) return Math.max(...years);
  return speaksOfPlans(sheet) ? null : yearIn(sheet);
}

/** The city of the values: named by their heading, else by the title. */
function cityOf(header: TableHeader, { value }: ColumnMapping, title: readonly PlacedText[]): string | null {
  const heading = value === null ? null : cityNamed(header.texts.get(value) ?? '');
  return heading ?? title.map(({ text }) => cityNamed(text)).find((city) => city !== null) ?? null;
}

/** Columns by hand; further columns of levels and scales stay where the first of them is the one that was recognised. */
function chosenByHand(mapping: ColumnMapping, recognised: ColumnChoice): ColumnChoice {
  const columns = (role: 'level' | 'scale', all: readonly number[]): readonly number[] => {
    const column = mapping[role];
    return column === null ? [] : column === recognised.mapping[role] ? all : [column];
  };
  return {
    mapping,
    doubt: null,
    levelColumns: columns('level', recognised.levelColumns),
    scaleColumns: columns('scale', recognised.scaleColumns),
    rivals: [],
    passedOver: [],
    future: [],
  };
}

/** The joined block that holds a block's first row. */
function sameBlock(blocks: readonly Block[], block: Block): Block | undefined {
  const row = block.rows[0];
  return row === undefined ? undefined : blocks.find((candidate) => candidate.rows.includes(row));
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

/** Names without the edition's numbers that make a table: fewer are at most a part of one. */
const fewestNamed = 5;

/** True where the rows are too few to be a table by themselves. */
function isSmall(region: TableRegion, filed: number, mode: MatchMode, { indicators }: Standard): boolean {
  return region.isSmall || (mode === 'name' && filed < Math.min(fewestNamed, Math.ceil(indicators.length / 2)));
}

/**
 * A table of indicators has most of its rows filed under indicators. Tables that only resemble one
 * (targets of a resolution, project lists) share a few names and none of the numbers.
 */
function isTable(
  region: TableRegion,
  blocks: readonly Block[],
  filings: ReadonlyMap<number, Filing>,
  mode: MatchMode,
  standard: Standard,
): boolean {
  const sound = [...filings.values()].filter(({ dispute }) => dispute !== 'row-mismatch').length;
  if (isSmall(region, filings.size, mode, standard)) return sound > 0 && sound * 5 >= blocks.length * 4;
  if (mode === 'name') return sound * 2 >= blocks.length;
  const many = Math.min(8, Math.ceil(standard.indicators.length / 2));
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
