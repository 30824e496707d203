/**
 * The rows of the live score sheet as formulas: the engine's own rule over the row's cells, with what a sheet has besides it. A blank or a
 * text in the value cell is pending: a dash, never 0 and never an error.
 */
import type { ScoringRule } from '../domain/assessment';
import { choiceFormula, isAtLeast, quoted, ruleFormula } from '../engine/rules/cell-formula';
import type { RuleCells } from '../engine/rules/cell-formula';
import type { Rule } from '../engine/rules/expression';

/** A1 references of one indicator's cells. */
export type IndicatorCells = {
  readonly value: string;
  /** `>`, `>=`, `<`, `<=` before a value that is only a bound; blank otherwise. */
  readonly sign: string;
  /** The sign of a bound on the better side. */
  readonly beyond: '>' | '<';
  readonly maximum: string;
  readonly minimum: string;
  /** The level from which points rise: the minimum, or a number where a lowered minimum earns no more than its points. */
  readonly risesFrom: string;
  readonly maximumPoints: string;
  readonly minimumPoints: string;
  /** What the row can still reach: the cell that `possiblePoints` stands in. */
  readonly possible: string;
  readonly filed: string;
  /** The cell with the tolerance of every comparison. */
  readonly tolerance: string;
};

/** Words that the formulas write and read. */
export type FormulaWords = {
  /** In place of points that are pending. */
  readonly dash: string;
  /** Typed into a value cell: the filed points are taken as evidence. */
  readonly asFiled: string;
  /** Typed into a grade's cell: no grade is reached. */
  readonly noGrade: string;
};

/** The cells of a row as its rule names them. */
function ruleCells(cells: IndicatorCells, grade: RuleCells['grade'] = () => '""'): RuleCells {
  const { value, maximum, minimum, risesFrom, maximumPoints, minimumPoints, sign, beyond, tolerance } = cells;
  return { value, maximum, minimum, risesFrom, maximumPoints, minimumPoints, sign, beyond, tolerance, grade };
}

function isAtMost(a: string, b: string, tolerance: string): string {
  return isAtLeast(b, a, tolerance);
}

/** The filed points where the value cell asks for them and they lie on the row's scale; else what is given. */
function orFiled({ value, filed, maximumPoints, tolerance }: IndicatorCells, { asFiled }: FormulaWords, otherwise: string): string {
  const onScale = `AND(${value}=${quoted(asFiled)},${filed}>=0,${isAtMost(filed, maximumPoints, tolerance)})`;
  return `IF(AND(ISTEXT(${value}),ISNUMBER(${filed})),IF(${onScale},${filed},${otherwise}),${otherwise})`;
}

/** What the row can reach: its points, or the maximum points while it is pending. */
export function possiblePoints(cells: IndicatorCells, rule: Rule, words: FormulaWords): string {
  const points = ruleFormula(rule, ruleCells(cells), (possible) => possible);
  return `IF(ISNUMBER(${cells.value}),${points},${orFiled(cells, words, cells.maximumPoints)})`;
}

/**
 * The row's points, a dash while it is pending. A bound whose true value can only be worse (`< 1.300` where more is better) decides
 * the row only where even its number earns nothing.
 */
export function certainPoints(cells: IndicatorCells, words: FormulaWords): string {
  const { value, sign, beyond, possible } = cells;
  const dash = quoted(words.dash);
  const isWorse = `LEFT(${sign},1)=${quoted(beyond === '>' ? '<' : '>')}`;
  return `IF(ISNUMBER(${value}),IF(AND(${isWorse},${possible}>0),${dash},${possible}),${orFiled(cells, words, dash)})`;
}

/**
 * Points of a row of rungs, one of which is chosen in the value cell.
 * @param grade what stands there for a rung
 * @param pending given while nothing is decided; null gives what the row can still earn
 * @param isCount true where the cell may hold a count: one that is only a bound decides nothing but at its maximum, from below
 */
export function rungPoints(
  cells: IndicatorCells,
  rule: Rule,
  grade: RuleCells['grade'],
  words: FormulaWords,
  pending: string | null,
  isCount = false,
): string {
  const { value, sign, maximum, maximumPoints, tolerance } = cells;
  const points = ruleFormula(rule, ruleCells(cells, grade), (possible) => orFiled(cells, words, pending ?? possible));
  if (!isCount) return points;
  const isBelow = `LEFT(${sign},1)="<"`;
  const isShort = `AND(LEFT(${sign},1)=">",${value}<${maximum}-${tolerance}*MAX(1,ABS(${maximum})))`;
  return `IF(ISNUMBER(${value}),IF(OR(${isBelow},${isShort}),${pending ?? maximumPoints},${points}),${points})`;
}

/** The words of a row's result. */
export type VerdictWords = { readonly maximum: string; readonly met: string; readonly notMet: string; readonly pending: string };

/**
 * Where the row stands: as its rule says where it has a number (`rule` given), else by where its points stand on its scale.
 */
export function rowVerdict(
  points: string,
  cells: IndicatorCells,
  rule: Rule | null,
  { maximum, met, notMet, pending }: VerdictWords,
): string {
  const { value, maximumPoints, minimumPoints, tolerance } = cells;
  const isMaximum = isAtLeast(points, maximumPoints, tolerance);
  const isMet = isAtLeast(points, minimumPoints, tolerance);
  const byPoints = `IF(${isMaximum},${quoted(maximum)},IF(${isMet},${quoted(met)},${quoted(notMet)}))`;
  const wordOf = (earned: ScoringRule): string => {
    if (earned === 'at-maximum') return quoted(maximum);
    return quoted(earned === 'interpolated' || earned === 'at-minimum' ? met : notMet);
  };
  const scored =
    rule === null
      ? byPoints
      : `IF(ISNUMBER(${value}),${choiceFormula(
          rule,
          ruleCells(cells),
          (leaf) => wordOf(leaf.rule),
          () => quoted(pending),
        )},${byPoints})`;
  return `IF(ISNUMBER(${points}),${scored},${quoted(pending)})`;
}
