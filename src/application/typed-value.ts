/** What a user types for a pending row: a number as she writes it (`92,5`, `1.300`, `95 %`), or arithmetic (`(4*100 + 4*85) / 8`). */
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { NumericIndicator } from '../domain/standard';
import { evaluateExpression } from '../engine/expression';
import { readNumberText } from '../language/numbers/number-text';
import { isCountUnit } from '../language/numbers/units';
import { fromVietnameseNotation } from '../language/numbers/typed-expression';

const plainNumber = /^[-+−]?[\d.,\s\u00a0\u202f]+%?$/;
/** `10-15`, `30 – 40`: from one to another, save where it can only be meant as a difference (`400-385`). */
const from = /^\d[\d.,]*\s*[-–—−]\s*\d[\d.,]*$/;

function isPlausible(value: number, row: NumericIndicator | null): boolean {
  return row === null || (value >= row.plausible.low && value <= row.plausible.high);
}

function ambiguous(
  text: string,
  row: NumericIndicator | null,
  readings: readonly number[] = [],
): { readonly ok: false; readonly error: Problem } {
  return failure(
    problem('ambiguous-number', 'error', null, {
      indicator: row?.code ?? '',
      text,
      readings,
      isWhole: row !== null && isCountUnit(row.unit),
    }),
  );
}

function readPlainNumber(text: string, row: NumericIndicator | null): Result<number, Problem> {
  const read = readNumberText(text);
  if (read.kind !== 'number') return ambiguous(text, row);
  const readings = [read.value, ...(read.alternative === null ? [] : [read.alternative])];
  const plausible = readings.filter((value) => isPlausible(value, row));
  if (plausible.length > 1) return ambiguous(text, row, plausible);
  return success(plausible[0] ?? read.value);
}

/**
 * Arithmetic typed into a form, in the parser's notation; null where a number in it can be read in two ways (`x + 1.000`).
 * A comma between arguments is followed by a space, so that what this gives is read back as the same when it is edited again.
 */
export function interpretTypedExpression(text: string): string | null {
  return fromVietnameseNotation(
    text
      .normalize('NFKC')
      .trim()
      .replaceAll(/\s*;\s*/g, '; '),
  );
}

/**
 * An expression in the parser's notation to be edited in a form, so that it is read back as the same: a comma between arguments has a space
 * behind it, and three decimals a zero (`max(1, 2)`, `x * 0.9570`), or they would be decimals and thousands to a Vietnamese reader.
 */
export function editableExpression(expression: string): string {
  return expression.replaceAll(/\s*,\s*/g, ', ').replaceAll(/(\d\.\d{3})(?!\d)/g, '$10');
}

/** Why an expression over the present amount x cannot be used; null where it can. */
export function expressionFault(expression: string, x: number): Problem | null {
  const value = evaluateExpression(expression, new Map([['x', x]]));
  return value.ok ? null : value.error;
}

function refused(text: string, fault: 'range' | 'share'): { readonly ok: false; readonly error: Problem } {
  return failure(problem('expression-refused', 'error', null, { text: text.slice(0, 80), fault, at: '', isOverX: false }));
}

/**
 * The number meant by a typed text, in the indicator's unit.
 * @param row guards against slips: a value outside its plausible range is refused. Null where there is no such row.
 * @param isShare whether what is typed is counted in %: of people or beds `50 %` is no number. Null where nobody knows.
 * @returns `ambiguous-number`, `expression-refused` or `implausible-value` with what to do.
 */
export function interpretTypedValue(
  text: string,
  row: NumericIndicator | null,
  isShare: boolean | null = row === null ? null : row.unit.includes('%'),
): Result<number, Problem> {
  const typed = text.normalize('NFKC').trim();
  if (isShare === false && typed.endsWith('%')) return refused(typed, 'share');
  const expression = plainNumber.test(typed) ? '' : fromVietnameseNotation(typed);
  if (expression === null) return ambiguous(typed, row);
  const value = expression === '' && typed !== '' ? readPlainNumber(typed, row) : evaluateExpression(expression, new Map());
  // A difference that comes to something is one.
  if (from.test(typed) && (!value.ok || value.value < 0)) return refused(typed, 'range');
  if (!value.ok || row === null || isPlausible(value.value, row)) return value;
  return failure(
    problem('implausible-value', 'error', null, {
      indicator: row.code,
      value: value.value,
      low: row.plausible.low,
      high: row.plausible.high,
      unit: row.unit,
      unitIn: row.unitIn,
    }),
  );
}
