/**
 * Says on a written sheet, by formulas of plain functions, whether the table there still belongs to the workbook as it stands (ADR 38). Every
 * row of the user's table that stands in a cell has a line: what the cell held, what it holds now, and its points worked out again by the
 * edition's own rule where the cell holds the figure that was scored. A cell that changed and that no formula can read as a reader would makes
 * the table out of date without another total.
 */
import type { IndicatorResult } from '../domain/assessment';
import { cellReference, columnLetters } from '../domain/cell';
import type { CellAddress } from '../domain/cell';
import { isSame } from '../domain/comparison';
import { formatAt, valueAt } from '../domain/grid';
import type { Grid } from '../domain/grid';
import type { NumericIndicator } from '../domain/standard';
import type { ScoredWorkbook } from '../application/score-workbook';
import { quoted, ruleFormula } from '../engine/rules/cell-formula';
import { applyAdjustment } from '../engine/rules/levels';
import { numericRule } from '../engine/rules/scoring-rules';
import type { LaterWords } from '../words/words';
import { blank, formulaCell, header, numberCell, textCell } from './planned-cells';
import type { Row } from './planned-cells';

/** One row of the user's table. */
type CheckedLine = {
  readonly name: string;
  readonly cell: CellAddress;
  /** What the cell held when the table was read; null where it was empty. */
  readonly held: number | string | null;
  readonly points: number;
  /** Points of whatever number stands in a cell; null where a changed cell has to be read again. */
  readonly formula: ((value: string) => string) | null;
};

export type LiveCheck = {
  readonly lines: readonly CheckedLine[];
  /** Points of rows that stand in no cell that can be looked at. */
  readonly still: number;
  /** The total that the lines came to when the table was made. */
  readonly total: number;
  /** Where that total stands in the checked table, by row and column; null of a scenario, whose figures no cell of the user's has. */
  readonly middle: { readonly row: number; readonly column: number } | null;
};

const tolerance = '0.000000001';

/** Where the lines of a check stand, column by column. */
const columns = { name: 0, cell: 1, held: 2, now: 3, pointsThen: 4, pointsNow: 5, standing: 6 } as const;

function at(column: keyof typeof columns, row: number, isFixed = false): string {
  const letters = columnLetters(columns[column]);
  return isFixed ? `$${letters}$${String(row + 1)}` : `${letters}${String(row + 1)}`;
}

/** Quoted whatever its name is: a sheet may be called `PL03`, which alone is a cell. */
function foreignReference(cell: CellAddress): string {
  return `'${cell.sheet.replaceAll("'", "''")}'!${cellReference(cell)}`;
}

/** How much the figure that was scored is of the number in its cell: 1, or 100 of a share shown in per cent; null where it was read otherwise. */
function factorOf(result: IndicatorResult, held: number | string | null, format: string): number | null {
  const { observation, resolution, value } = result;
  if (typeof held !== 'number' || resolution !== null || value === null || observation.reading.kind !== 'exact') return null;
  if (isSame(held, value)) return 1;
  return format.includes('%') && isSame(held * 100, value) ? 100 : null;
}

/** Points of a number as the edition's rule has them, its levels written out; a figure that nobody would believe is not scored. */
function pointsFormula(row: NumericIndicator, factor: number, scored: Scored): (value: string) => string {
  const { standard, assessment } = scored;
  const adjustment = standard.adjustments.find(({ id }) => id === assessment.region) ?? null;
  const { maximum, minimum, risesFrom } = applyAdjustment(row, adjustment);
  const rule = numericRule({
    direction: row.direction,
    isMaximumStrict: maximum.strict,
    isMinimumStrict: minimum.strict,
    policy: assessment.policy,
  });
  return (cell) => {
    const value = factor === 1 ? cell : `(${cell}*${String(factor)})`;
    const points = ruleFormula(
      rule,
      {
        value,
        maximum: String(maximum.value),
        minimum: String(minimum.value),
        risesFrom: String(risesFrom),
        maximumPoints: String(row.points.maximum),
        minimumPoints: String(row.points.minimum),
        sign: '""',
        beyond: row.direction === 'higher' ? '>' : '<',
        tolerance,
        grade: () => '""',
      },
      (possible) => possible,
    );
    return `IF(AND(${value}>=${String(row.plausible.low)},${value}<=${String(row.plausible.high)}),${points},${quoted(unread)})`;
  };
}

const unread = '–';

type Scored = { readonly standard: ScoredWorkbook['standard']; readonly assessment: NonNullable<ScoredWorkbook['assessment']> };

/** What is checked of a table that was made of a scored workbook. `middle`: where the table has its total. */
export function liveCheckOf(
  { standard, grids, problems }: ScoredWorkbook,
  assessment: Scored['assessment'],
  middle: LiveCheck['middle'],
): LiveCheck {
  // A text that was converted to be read is another one in its cell.
  const converted = new Set(problems.flatMap((problem) => (problem.code === 'old-encoding' ? [problem.data.sheet] : [])));
  const exempt = standard.adjustments.find(({ id }) => id === assessment.region)?.exempt ?? [];
  const lines = assessment.indicators.flatMap((result): CheckedLine[] => {
    const { cell } = result.observation;
    const grid = cell === null ? undefined : grids.grids.find(({ sheet }) => sheet === cell.sheet);
    const held = cell === null || grid === undefined ? undefined : heldIn(grid, cell);
    if (cell === null || grid === undefined || held === undefined || (typeof held === 'string' && converted.has(cell.sheet))) return [];
    const row = standard.indicators.find(({ id }) => id === result.indicator);
    const factor = factorOf(result, held, formatAt(grid, cell.row, cell.column));
    const formula =
      row?.kind !== 'numeric' || factor === null || exempt.includes(row.id) ? null : pointsFormula(row, factor, { standard, assessment });
    return [{ name: `${result.code} ${row?.name ?? ''}`.trim(), cell, held, points: result.points, formula }];
  });
  const still = assessment.total.certain - lines.reduce((sum, { points }) => sum + points, 0);
  return { lines, still, total: assessment.total.certain, middle };
}

/** Undefined where the cell holds what no formula can compare. */
function heldIn(grid: Grid, { row, column }: CellAddress): number | string | null | undefined {
  const value = valueAt(grid, row, column);
  return value === null || typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

type Words = LaterWords['liveCheck'];

/** Rows of a check before its lines: an empty one, its heading, three figures, an empty one, the header. */
const before = 7;

/** The verdict, in one cell. @param first the check's first row, zero-based */
export function checkVerdict(first: number, words: Words): Row {
  const [then, now, changed] = [2, 3, 4].map((offset) => `$B$${String(first + offset + 1)}`);
  const [start = '', end = ''] = words.outdated('#').split('#');
  const isSameTotal = `ABS(${now ?? ''}-${then ?? ''})<=${tolerance}*MAX(1,ABS(${then ?? ''}))`;
  const formula = `IF(${changed ?? ''}>0,${quoted(start)}&${changed ?? ''}&${quoted(end)},IF(${isSameTotal},${quoted(words.agrees)},${quoted(words.differs)}))`;
  return [formulaCell(formula, words.agrees, 'sentence')];
}

/** @param first its first row, zero-based; `middle` the reference of the total in the table; null where the table has none */
export function checkRows(check: LiveCheck, first: number, middle: string | null, words: Words): readonly Row[] {
  const start = first + before;
  const end = start + check.lines.length - 1;
  const range = (column: keyof typeof columns): string => `${at(column, start, true)}:${at(column, end, true)}`;
  const isUnread = `SUMPRODUCT((${range('pointsNow')}=${quoted(unread)})*1)>0`;
  const sum = `IF(${isUnread},${quoted(unread)},SUM(${range('pointsNow')})+${String(check.still)})`;
  const changed = `SUMPRODUCT((${range('standing')}<>${quoted(words.unchanged)})*1)`;
  return [
    [],
    [textCell(words.heading, 'heading')],
    [
      textCell(middle === null ? words.totalBefore : words.totalInTable),
      middle === null ? numberCell(check.total, 'points') : formulaCell(middle, check.total, 'points'),
    ],
    [textCell(words.totalNow), formulaCell(sum, check.total, 'points')],
    [textCell(words.changed), formulaCell(changed, 0, 'whole')],
    [],
    header(words.row, words.cell, words.held, words.now, words.pointsThen, words.pointsNow, words.standing),
    ...check.lines.map((line, index) => lineRow(line, start + index, words)),
  ];
}

function lineRow({ name, cell, held, points, formula }: CheckedLine, row: number, words: Words): Row {
  const reference = foreignReference(cell);
  const [then, now, pointsThen, pointsNow] = [at('held', row), at('now', row), at('pointsThen', row), at('pointsNow', row)];
  // Ends of lines are written in two ways, and a host may change one into the other.
  const plain = (text: string): string => `SUBSTITUTE(${text},CHAR(13),"")`;
  const isUnchanged =
    typeof held === 'number'
      ? `IF(ISNUMBER(${now}),ABS(${now}-${then})<=${tolerance}*MAX(1,ABS(${then})),FALSE)`
      : `EXACT(${plain(now)},${plain(then)})`;
  const kept = `IF(${isUnchanged},${pointsThen},${quoted(unread)})`;
  const pointsFormulaNow = formula === null ? kept : `IF(ISNUMBER(${now}),${formula(now)},${quoted(unread)})`;
  const standing = `IF(${isUnchanged},${quoted(words.unchanged)},IF(ISNUMBER(${pointsNow}),${quoted(words.moved)},${quoted(words.readAgain)}))`;
  return [
    textCell(name),
    textCell(`${cell.sheet}!${cellReference(cell)}`, 'small'),
    held === null ? blank('small') : typeof held === 'number' ? numberCell(held, 'figure') : textCell(held, 'small'),
    formulaCell(
      `IFERROR(IF(ISBLANK(${reference}),"",${reference}),${quoted(words.gone)})`,
      held ?? '',
      typeof held === 'number' ? 'figure' : 'small',
    ),
    numberCell(points, 'points'),
    formulaCell(pointsFormulaNow, points, 'points'),
    formulaCell(standing, words.unchanged, 'small'),
  ];
}
