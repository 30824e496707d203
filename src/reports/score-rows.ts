/** The indicators of the live score sheet: one row each, with the formulas of its points. */
import type { Assessment, IndicatorResult } from '../domain/assessment';
import { cellReference } from '../domain/cell';
import type { Grade, Indicator, NumericIndicator, Standard } from '../domain/standard';
import { gradesOf, sectionsAbove } from '../domain/standard';
import type { PlannedCell, PlannedValue } from '../domain/write-plan';
import type { LaterWords } from '../words/words';
import type { LookName } from './looks';
import { blank, formulaCell, textCell } from './planned-cells';
import { certainPoints, gradePoints, possiblePoints, quoted, rowVerdict } from './score-formulas';
import type { FormulaWords, IndicatorCells, NumericTerms } from './score-formulas';
import { reference, scoreColumns } from './score-layout';
import type { ScoreColumn, ScoreLayout } from './score-layout';

/** In place of points that are pending. */
export const dash = '–';

/** Grade names that are longer, or that Excel's lists cannot hold, are called by their level. */
const longestGrade = 20;

/** Levels from here on are shown without decimals: people, and the like. */
const largeLevel = 1_000;

export function formulaWords(words: LaterWords['scoreSheet']): FormulaWords {
  return { dash, asFiled: words.asFiled, noGrade: words.noGrade };
}

/** The short name of a grade, as the drop-down has it. */
export function gradeName({ id, label }: Grade, words: LaterWords['scoreSheet']): string {
  if (label.length <= longestGrade && !label.includes(',')) return label;
  if (id === 'maximum') return words.highest;
  return id === 'minimum' ? words.least : label.slice(0, longestGrade).replaceAll(',', ' ').trim();
}

/** The factor that the assessment's region puts on an indicator's minimum level; 1 where none. */
function minimumFactor({ id: indicator }: Indicator, { region }: Assessment, standard: Standard): number {
  return standard.adjustments.find(({ id }) => id === region)?.minimumFactors[indicator] ?? 1;
}

/** The cell references of the indicator in a row. */
export function cellsOfRow(row: number, layout: ScoreLayout): IndicatorCells {
  const at = (column: ScoreColumn): string => reference(column, row);
  return {
    value: at('value'),
    sign: at('sign'),
    maximum: at('maximum'),
    minimum: at('minimum'),
    maximumPoints: at('maximumPoints'),
    minimumPoints: at('minimumPoints'),
    possible: at('possible'),
    filed: at('filed'),
    tolerance: reference('value', layout.tolerance, true),
  };
}

/** One indicator's cells, column by column. */
export function indicatorRow(
  indicator: Indicator,
  result: IndicatorResult,
  row: number,
  layout: ScoreLayout,
  { assessment, standard }: { readonly assessment: Assessment; readonly standard: Standard },
  words: LaterWords['scoreSheet'],
): readonly PlannedCell[] {
  const cells = cellsOfRow(row, layout);
  const around = sectionsAbove(standard, indicator.section);
  const [section] = around;
  const criterion = around.at(-1);
  const { filed } = result.observation;
  const isPending = result.status === 'pending';
  const terms = indicator.kind === 'numeric' ? termsOf(indicator, assessment) : null;
  const own =
    indicator.kind === 'numeric'
      ? numericCells(indicator, termsOf(indicator, assessment), result, cells, minimumFactor(indicator, assessment, standard), words)
      : gradeCells(indicator, result, cells, words);
  const points = reference('points', row);
  const common: Readonly<Record<Exclude<ScoreColumn, keyof typeof own>, PlannedCell>> = {
    number: textCell(indicator.code, 'center'),
    name: textCell(indicator.name),
    unit: textCell(indicator.unit, 'center'),
    maximumPoints: number(indicator.points.maximum, 'points'),
    minimumPoints: number(indicator.points.minimum, 'points'),
    verdict: formulaCell(rowVerdict(points, cells, terms, words.verdict), statusWord(result, words), 'verdict'),
    filed: filed.points === null ? blank('points') : number(filed.points, 'points'),
    difference: formulaCell(
      `IF(AND(ISNUMBER(${points}),ISNUMBER(${cells.filed})),${points}-${cells.filed},"")`,
      isPending || filed.points === null ? '' : result.points - filed.points,
      'gain',
    ),
    criterion: number(criterion?.number ?? 0, 'whole'),
    group: textCell(section?.parent === null ? '' : (section?.id ?? ''), 'center'),
    source: textCell(sourceText(result, words), 'small'),
  };
  const all = { ...common, ...own };
  return scoreColumns.map((column) => all[column]);
}

function termsOf({ direction, maximum, minimum }: NumericIndicator, { policy }: Assessment): NumericTerms {
  return { direction, isMaximumStrict: maximum.strict, isMinimumStrict: minimum.strict, policy };
}

type OwnCells = Readonly<Record<'sign' | 'value' | 'maximum' | 'minimum' | 'possible' | 'points', PlannedCell>>;

function numericCells(
  { direction, maximum, minimum }: NumericIndicator,
  terms: NumericTerms,
  result: IndicatorResult,
  cells: IndicatorCells,
  factor: number,
  words: LaterWords['scoreSheet'],
): OwnCells {
  const isLarge = Math.max(Math.abs(maximum.value), Math.abs(minimum.value)) >= largeLevel;
  const beyond = direction === 'higher' ? 'More' : 'Less';
  const levelLook = (isStrict: boolean): LookName =>
    isStrict ? (isLarge ? `large${beyond}` : `level${beyond}`) : isLarge ? 'large' : 'level';
  const { sign, value } = valueOf(result);
  const used = formulaWords(words);
  return {
    sign: sign === null ? blank('sign') : textCell(sign, 'sign'),
    value:
      value === null
        ? textCell(result.resolution?.kind === 'filed' ? words.asFiled : '', 'inputText')
        : number(value, isLarge ? 'inputLarge' : 'input'),
    maximum: number(maximum.value, levelLook(maximum.strict)),
    minimum:
      factor === 1
        ? number(minimum.value, levelLook(minimum.strict))
        : formulaCell(`${String(minimum.value)}*${String(factor)}`, minimum.value * factor, levelLook(minimum.strict)),
    possible: formulaCell(possiblePoints(cells, terms, used), result.possible, 'points'),
    points: pointsCell(certainPoints(cells, terms, used), result),
  };
}

function gradeCells(
  indicator: Indicator,
  result: IndicatorResult,
  cells: IndicatorCells,
  words: LaterWords['scoreSheet'],
): OwnCells {
  const grades = gradesOf(indicator);
  const [best, ...others] = grades;
  const grade = grades.find(({ id }) => id === result.grade) ?? (result.status === 'maximum' ? best : undefined);
  const chosen = grade === undefined ? words.noGrade : gradeName(grade, words);
  const isChosen = result.status !== 'pending' && result.resolution?.kind !== 'filed';
  const used = formulaWords(words);
  return {
    sign: blank('sign'),
    value: textCell(isChosen ? chosen : result.resolution?.kind === 'filed' ? words.asFiled : '', 'inputText'),
    maximum: textCell(best === undefined ? '' : gradeName(best, words), 'center'),
    minimum: textCell(others.map((each) => gradeName(each, words)).join('; '), 'center'),
    possible: formulaCell(gradePoints(cells, used, cells.maximumPoints), result.possible, 'points'),
    points: pointsCell(gradePoints(cells, used, quoted(dash)), result),
  };
}

function pointsCell(formula: string, { status, points }: IndicatorResult): PlannedCell {
  return formulaCell(formula, status === 'pending' ? dash : points, 'strongPoints');
}

/** The number that stands in the value cell, with its sign where it is only a bound. A reading that is pending leaves the cell blank. */
function valueOf({ value, resolution, observation: { reading } }: IndicatorResult): {
  readonly sign: string | null;
  readonly value: number | null;
} {
  if (resolution !== null) return { sign: null, value };
  return reading.kind === 'bound' ? { sign: reading.bound, value: reading.value } : { sign: null, value };
}

function statusWord({ status }: IndicatorResult, { verdict }: LaterWords['scoreSheet']): string {
  if (status === 'pending') return verdict.pending;
  if (status === 'maximum') return verdict.maximum;
  return status === 'below' ? verdict.notMet : verdict.met;
}

function sourceText({ observation: { cell }, resolution }: IndicatorResult, words: LaterWords['scoreSheet']): string {
  const source = cell === null ? '' : `${cell.sheet}!${cellReference(cell)}`;
  if (resolution === null || resolution.kind === 'filed') return source;
  return source === '' ? words.typed : words.byUser(source);
}

function number(value: number, look: LookName): PlannedCell {
  const planned: PlannedValue = { kind: 'number', value };
  return { value: planned, look };
}
