/** The indicators of the live score sheet: one row each, with the formulas of its points. */
import type { Assessment, IndicatorResult } from '../domain/assessment';
import { cellReference } from '../domain/cell';
import type { Adjustment, Grade, GradeId, GradeIndicator, Indicator, MixedIndicator, NumericIndicator, Standard } from '../domain/standard';
import { gradesOf, sectionsAbove } from '../domain/standard';
import type { PlannedCell, PlannedValue } from '../domain/write-plan';
import type { LaterWords } from '../words/words';
import { below } from './looks';
import type { LookName } from './looks';
import { blank, formulaCell, textCell } from './planned-cells';
import { applyAdjustment } from '../engine/rules/levels';
import { quoted } from '../engine/rules/cell-formula';
import type { Rule } from '../engine/rules/expression';
import { rungRule } from '../engine/rules/rung-rule';
import { numericRule } from '../engine/rules/scoring-rules';
import { certainPoints, possiblePoints, rowVerdict, rungPoints } from './score-formulas';
import type { FormulaWords, IndicatorCells } from './score-formulas';
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

/** The adjustment that the assessment was made under; null where none. */
function adjustmentOf({ region }: Assessment, { adjustments }: Standard): Adjustment | null {
  return adjustments.find(({ id }) => id === region) ?? null;
}

/** The cell references of the indicator in a row. */
export function cellsOfRow(row: number, layout: ScoreLayout, direction: NumericIndicator['direction'] = 'higher'): IndicatorCells {
  const at = (column: ScoreColumn): string => reference(column, row);
  return {
    value: at('value'),
    sign: at('sign'),
    beyond: direction === 'higher' ? '>' : '<',
    maximum: at('maximum'),
    minimum: at('minimum'),
    risesFrom: at('minimum'),
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
  const adjustment = adjustmentOf(assessment, standard);
  const cells = cellsOfRow(row, layout, indicator.kind === 'numeric' ? indicator.direction : 'higher');
  const around = sectionsAbove(standard, indicator.section);
  const [section] = around;
  const criterion = around.at(-1);
  const { filed } = result.observation;
  const isPending = result.status === 'pending';
  const rule = indicator.kind === 'numeric' ? ruleOf(indicator, assessment) : null;
  const own =
    adjustment?.exempt.includes(indicator.id) === true
      ? exemptCells(result, cells, words)
      : indicator.kind === 'numeric'
        ? numericCells(indicator, adjustment, result, cells, words, assessment)
        : rungCells(indicator, result, cells, words);
  const points = reference('points', row);
  const common: Readonly<Record<Exclude<ScoreColumn, keyof typeof own>, PlannedCell>> = {
    number: textCell(indicator.code, 'center'),
    name: textCell(indicator.name),
    unit: textCell(indicator.unit, 'center'),
    maximumPoints: number(indicator.points.maximum, 'points'),
    minimumPoints: number(indicator.points.minimum, 'points'),
    verdict: formulaCell(
      rowVerdict(points, cells, adjustment?.exempt.includes(indicator.id) === true ? null : rule, words.verdict),
      statusWord(result, words),
      'verdict',
    ),
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

function ruleOf({ direction, maximum, minimum }: NumericIndicator, { policy }: Assessment): Rule {
  return numericRule({ direction, isMaximumStrict: maximum.strict, isMinimumStrict: minimum.strict, policy });
}

type OwnCells = Readonly<Record<'sign' | 'value' | 'maximum' | 'minimum' | 'possible' | 'points', PlannedCell>>;

function numericCells(
  indicator: NumericIndicator,
  adjustment: Adjustment | null,
  result: IndicatorResult,
  given: IndicatorCells,
  words: LaterWords['scoreSheet'],
  assessment: Assessment,
): OwnCells {
  const { direction, maximum, minimum } = indicator;
  const levels = applyAdjustment(indicator, adjustment);
  // Where a lowered minimum earns no more than its points, the printed one has no cell of its own.
  const cells = levels.risesFrom === levels.minimum.value ? given : { ...given, risesFrom: String(levels.risesFrom) };
  const isLarge = Math.max(Math.abs(maximum.value), Math.abs(minimum.value)) >= largeLevel;
  const beyond = direction === 'higher' ? 'More' : 'Less';
  const levelLook = (isStrict: boolean): LookName =>
    isStrict ? (isLarge ? `large${beyond}` : `level${beyond}`) : isLarge ? 'large' : 'level';
  const { sign, value } = valueOf(result);
  const used = formulaWords(words);
  const { adjusted } = levels.minimum;
  const isProduct = adjusted !== null && adjusted.from * adjusted.factor === levels.minimum.value;
  return {
    sign: sign === null ? blank('sign') : textCell(sign, 'sign'),
    value:
      value === null
        ? textCell(result.resolution?.kind === 'filed' ? words.asFiled : '', 'inputText')
        : number(
            value,
            !isLarge || !Number.isInteger(value)
              ? 'input'
              : direction === 'higher'
                ? below('inputLarge', levels.minimum.value)
                : 'inputLarge',
          ),
    maximum: number(maximum.value, levelLook(maximum.strict)),
    minimum: isProduct
      ? formulaCell(`${String(adjusted.from)}*${String(adjusted.factor)}`, levels.minimum.value, levelLook(minimum.strict))
      : number(levels.minimum.value, levelLook(minimum.strict)),
    possible: formulaCell(possiblePoints(cells, ruleOf(indicator, assessment), used), result.possible, 'points'),
    points: pointsCell(certainPoints(cells, used), result),
  };
}

/** A row that the law does not ask for: its minimum points, whatever it holds. */
function exemptCells(result: IndicatorResult, cells: IndicatorCells, words: LaterWords['scoreSheet']): OwnCells {
  return {
    sign: blank('sign'),
    value: textCell(words.exempt, 'inputText'),
    maximum: blank('text'),
    minimum: blank('text'),
    possible: formulaCell(cells.minimumPoints, result.possible, 'points'),
    points: pointsCell(cells.minimumPoints, result),
  };
}

function rungCells(
  indicator: GradeIndicator | MixedIndicator,
  result: IndicatorResult,
  given: IndicatorCells,
  words: LaterWords['scoreSheet'],
): OwnCells {
  const grades = gradesOf(indicator);
  const [best, ...others] = grades;
  const nameOf = (id: GradeId | null): string => {
    const grade = grades.find((each) => each.id === id);
    return grade === undefined ? words.noGrade : gradeName(grade, words);
  };
  // The level cells hold the names of the rungs where each has one of its own.
  const isInCell = (id: GradeId | null): boolean => id === 'maximum' || (id === 'minimum' && others.length === 1);
  const grade = (id: GradeId | null): string => (isInCell(id) ? (id === 'maximum' ? given.maximum : given.minimum) : quoted(nameOf(id)));
  // A count is held against the level's own number: its cell holds words.
  const cells = indicator.kind === 'mixed' ? { ...given, maximum: String(indicator.maximum.value) } : given;
  const isCount = indicator.kind === 'mixed';
  const isChosen = result.status !== 'pending' && result.resolution?.kind !== 'filed';
  const count = isCount ? countOf(result) : null;
  const chosen = result.grade !== null || result.status !== 'maximum' ? nameOf(result.grade) : nameOf('maximum');
  const used = formulaWords(words);
  const rule = rungRule(indicator);
  return {
    sign: count === null || count.sign === null ? blank('sign') : textCell(count.sign, 'sign'),
    value:
      count !== null
        ? number(count.value, 'input')
        : textCell(isChosen ? chosen : result.resolution?.kind === 'filed' ? words.asFiled : '', 'inputText'),
    maximum: textCell(best === undefined ? '' : gradeName(best, words), 'center'),
    minimum: textCell(others.map((each) => gradeName(each, words)).join('; '), 'center'),
    possible: formulaCell(rungPoints(cells, rule, grade, used, null, isCount), result.possible, 'points'),
    points: pointsCell(rungPoints(cells, rule, grade, used, quoted(dash), isCount), result),
  };
}

/** The count that stands in a mixed row's cell: one that falls short leaves the row pending, and is there to be seen. */
function countOf({ status, value, resolution, observation: { reading } }: IndicatorResult): {
  readonly sign: string | null;
  readonly value: number;
} | null {
  if (resolution?.kind === 'value') return { sign: null, value: resolution.value };
  if (resolution !== null) return null;
  if (reading.kind === 'bound') return { sign: reading.bound, value: reading.value };
  if (reading.kind === 'exact' || reading.kind === 'counted') return { sign: null, value: reading.value };
  return status !== 'pending' && value !== null ? { sign: null, value } : null;
}

function pointsCell(formula: string, { status, points, scale }: IndicatorResult): PlannedCell {
  return formulaCell(formula, status === 'pending' ? dash : points, below('strongPoints', scale.minimum));
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
