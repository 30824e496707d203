/** Where everything stands on the live score sheet: the total and the table's header in sight above, blocks of sums below. */
import { columnLetters } from '../domain/cell';
import type { SheetArea } from '../domain/sheet-parts';
import type { Standard } from '../domain/standard';
import { criteriaOf } from '../domain/standard';
import { codeWidth } from './code-width';

/** Columns in their order. The first two stay in sight. */
export const scoreColumns = [
  'number',
  'name',
  'unit',
  'sign',
  'value',
  'maximum',
  'minimum',
  'maximumPoints',
  'minimumPoints',
  'possible',
  'points',
  'verdict',
  'filed',
  'difference',
  'criterion',
  'group',
  'source',
] as const;

export type ScoreColumn = (typeof scoreColumns)[number];

export const frozenColumns = 2;

/** Widths in characters, column by column. */
const widths: Readonly<Record<Exclude<ScoreColumn, 'number'>, number>> = {
  name: 46,
  unit: 13,
  sign: 6,
  value: 14,
  maximum: 14,
  minimum: 14,
  maximumPoints: 9,
  minimumPoints: 9,
  possible: 10,
  points: 10,
  verdict: 14,
  filed: 10,
  difference: 11,
  criterion: 8,
  group: 9,
  source: 20,
};

export function columnWidths(standard: Standard): readonly number[] {
  return scoreColumns.map((column) => (column === 'number' ? codeWidth(standard) : widths[column]));
}

/** Zero-based place of a column. */
export function columnOf(column: ScoreColumn): number {
  return scoreColumns.indexOf(column);
}

/** `$K$12`, or `$K12` where it is to follow its row. */
export function reference(column: ScoreColumn, row: number, isFixed = false): string {
  return `$${columnLetters(columnOf(column))}${isFixed ? '$' : ''}${String(row + 1)}`;
}

/** Zero-based rows of the sheet's parts. */
export type ScoreLayout = {
  readonly totals: number;
  readonly header: number;
  /** First and one past the last indicator. */
  readonly rows: { readonly first: number; readonly end: number };
  readonly criteria: { readonly heading: number; readonly first: number; readonly total: number };
  readonly tolerance: number;
  readonly chart: SheetArea;
  /** Heading of what follows the chart. */
  readonly groups: number;
};

const chartRows = 17;

export function scoreLayout(standard: Standard): ScoreLayout {
  const header = 5;
  const first = header + 1;
  const end = first + standard.indicators.length;
  const heading = end + 1;
  const criteria = { heading, first: heading + 2, total: heading + 2 + criteriaOf(standard).length };
  const tolerance = criteria.total + 1;
  const chart = { row: tolerance + 2, column: 1, rows: chartRows, columns: columnOf('verdict') };
  return { totals: 3, header, rows: { first, end }, criteria, tolerance, chart, groups: chart.row + chart.rows + 1 };
}

/** `$K$7:$K$69`: a column of the table. */
export function tableColumn(column: ScoreColumn, { rows }: ScoreLayout): string {
  return `${reference(column, rows.first, true)}:${reference(column, rows.end - 1, true)}`;
}
