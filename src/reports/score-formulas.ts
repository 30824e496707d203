/**
 * The scoring rules as formulas of plain functions over cells (Điều 10 NQ 1210/2016, as in the engine): what an auditor reads and a colleague
 * without the add-in recalculates. Unrounded; compared with the engine's own tolerance, which stands in a cell. A blank or a text in the value
 * cell is pending: a dash, never 0 and never an error.
 */
import type { Policy } from '../domain/assessment';

/** A1 references of one indicator's cells. */
export type IndicatorCells = {
  readonly value: string;
  /** `>`, `>=`, `<`, `<=` before a value that is only a bound; blank otherwise. */
  readonly sign: string;
  readonly maximum: string;
  readonly minimum: string;
  readonly maximumPoints: string;
  readonly minimumPoints: string;
  /** What the row can still reach: the cell that `possiblePoints` stands in. */
  readonly possible: string;
  readonly filed: string;
  /** The cell with the tolerance of every comparison. */
  readonly tolerance: string;
};

/** What cells cannot say of an indicator scored on a number. */
export type NumericTerms = {
  readonly direction: 'higher' | 'lower';
  readonly isMaximumStrict: boolean;
  readonly isMinimumStrict: boolean;
  readonly policy: Policy;
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

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function margin(a: string, b: string, tolerance: string): string {
  return `${tolerance}*MAX(1,ABS(${a}),ABS(${b}))`;
}

/** a ≥ b within tolerance. */
export function isAtLeast(a: string, b: string, tolerance: string): string {
  return `${a}>=${b}-${margin(a, b, tolerance)}`;
}

function isAtMost(a: string, b: string, tolerance: string): string {
  return `${a}<=${b}+${margin(a, b, tolerance)}`;
}

/** Whether the value meets a level; a strict one also where the value is a bound that lies beyond the level's own number. */
function meets(level: string, isStrict: boolean, direction: NumericTerms['direction'], { value, sign, tolerance }: IndicatorCells): string {
  const reaches = direction === 'higher' ? isAtLeast(value, level, tolerance) : isAtMost(value, level, tolerance);
  if (!isStrict) return reaches;
  const beyond =
    direction === 'higher'
      ? `${value}>${level}+${margin(value, level, tolerance)}`
      : `${value}<${level}-${margin(value, level, tolerance)}`;
  return `OR(${beyond},AND(${sign}=${quoted(direction === 'higher' ? '>' : '<')},${reaches}))`;
}

/** Points of a number in the value cell. */
function pointsOfNumber(cells: IndicatorCells, { direction, isMaximumStrict, isMinimumStrict, policy }: NumericTerms): string {
  const { value, maximum, minimum, maximumPoints, minimumPoints, tolerance } = cells;
  const between = `${minimumPoints}+(${value}-${minimum})/(${maximum}-${minimum})*(${maximumPoints}-${minimumPoints})`;
  // The engine gives exactly the minimum points where the value is the level itself, within tolerance.
  const fromMinimum = `IF(ABS(${value}-${minimum})<=${margin(value, minimum, tolerance)},${minimumPoints},${between})`;
  const [above, below] = direction === 'higher' ? [value, minimum] : [minimum, value];
  const short = policy === 'strict' ? '0' : `IF(${below}=0,0,MIN(MAX(${above}/${below},0),1)*${minimumPoints})`;
  return `IF(${meets(maximum, isMaximumStrict, direction, cells)},${maximumPoints},IF(${meets(minimum, isMinimumStrict, direction, cells)},${fromMinimum},${short}))`;
}

/** The filed points where the value cell asks for them and they lie on the row's scale; else what is given. */
function orFiled({ value, filed, maximumPoints, tolerance }: IndicatorCells, { asFiled }: FormulaWords, otherwise: string): string {
  const onScale = `AND(${value}=${quoted(asFiled)},${filed}>=0,${isAtMost(filed, maximumPoints, tolerance)})`;
  return `IF(AND(ISTEXT(${value}),ISNUMBER(${filed})),IF(${onScale},${filed},${otherwise}),${otherwise})`;
}

/** What the row can reach: its points, or the maximum points while it is pending. */
export function possiblePoints(cells: IndicatorCells, terms: NumericTerms, words: FormulaWords): string {
  return `IF(ISNUMBER(${cells.value}),${pointsOfNumber(cells, terms)},${orFiled(cells, words, cells.maximumPoints)})`;
}

/**
 * The row's points, a dash while it is pending. A bound whose true value can only be worse (`< 1.300` where more is better) decides
 * the row only where even its number earns nothing.
 */
export function certainPoints(cells: IndicatorCells, { direction }: Pick<NumericTerms, 'direction'>, words: FormulaWords): string {
  const { value, sign, possible } = cells;
  const dash = quoted(words.dash);
  const isWorse = `LEFT(${sign},1)=${quoted(direction === 'higher' ? '<' : '>')}`;
  return `IF(ISNUMBER(${value}),IF(AND(${isWorse},${possible}>0),${dash},${possible}),${orFiled(cells, words, dash)})`;
}

/** Points of a grade chosen in the value cell; the level cells hold the grades' names. `pending` is given for anything else. */
export function gradePoints(cells: IndicatorCells, words: FormulaWords, pending: string): string {
  const { value, maximum, minimum, maximumPoints, minimumPoints } = cells;
  const chosen = `IF(${value}=${maximum},${maximumPoints},IF(${value}=${minimum},${minimumPoints},IF(${value}=${quoted(words.noGrade)},0,${orFiled(cells, words, pending)})))`;
  return `IF(ISTEXT(${value}),${chosen},${pending})`;
}

/** The words of a row's result. */
export type VerdictWords = { readonly maximum: string; readonly met: string; readonly notMet: string; readonly pending: string };

/** Where the row stands: by its value's levels where it has a number (`terms` given), else by where its points stand on its scale. */
export function rowVerdict(
  points: string,
  cells: IndicatorCells,
  terms: NumericTerms | null,
  { maximum, met, notMet, pending }: VerdictWords,
): string {
  const { value, tolerance } = cells;
  const choose = (isMaximum: string, isMet: string): string =>
    `IF(${isMaximum},${quoted(maximum)},IF(${isMet},${quoted(met)},${quoted(notMet)}))`;
  const byPoints = choose(isAtLeast(points, cells.maximumPoints, tolerance), isAtLeast(points, cells.minimumPoints, tolerance));
  const scored =
    terms === null
      ? byPoints
      : `IF(ISNUMBER(${value}),${choose(
          meets(cells.maximum, terms.isMaximumStrict, terms.direction, cells),
          meets(cells.minimum, terms.isMinimumStrict, terms.direction, cells),
        )},${byPoints})`;
  return `IF(ISNUMBER(${points}),${scored},${quoted(pending)})`;
}
