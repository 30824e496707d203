/** What a user types for a pending row: a number as she writes it (`92,5`, `1.300`, `95 %`), or arithmetic (`(4*100 + 4*85) / 8`). */
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { NumericIndicator } from '../domain/standard';
import { evaluateExpression } from '../engine/expression';
import { readNumberText } from '../sheets/number-text';

const plainNumber = /^[-+−]?[\d.,\s\u00a0\u202f]+%?$/;
/** `1.300` inside arithmetic: thousands to a Vietnamese reader, a decimal to the parser. Refused rather than guessed. */
const groupedThousands = /(^|[^\d.,])\d{1,3}(\.\d{3})+(?![\d.,])/;

/**
 * Vietnamese notation to the parser's: decimal commas to dots, argument semicolons to commas, typographic signs to ASCII.
 * A comma with a space after it parts arguments: what this gives is read back as the same.
 */
export function toParserNotation(text: string): string {
  return text
    .replaceAll(/(\d),(\d)/g, '$1.$2')
    .replaceAll(/\s*;\s*/g, ', ')
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll(/[÷:]/g, '/');
}

function isPlausible(value: number, row: NumericIndicator | null): boolean {
  return row === null || (value >= row.plausible.low && value <= row.plausible.high);
}

function ambiguous(text: string, row: NumericIndicator | null): { readonly ok: false; readonly error: Problem } {
  return failure(problem('ambiguous-number', 'error', null, { indicator: row?.number ?? 0, text }));
}

function readPlainNumber(text: string, row: NumericIndicator | null): Result<number, Problem> {
  const read = readNumberText(text);
  if (read.kind !== 'number') return ambiguous(text, row);
  const readings = [read.value, ...(read.alternative === null ? [] : [read.alternative])];
  const plausible = readings.filter((value) => isPlausible(value, row));
  if (plausible.length > 1) return ambiguous(text, row);
  return success(plausible[0] ?? read.value);
}

/**
 * The number meant by a typed text, in the indicator's unit.
 * @param row guards against slips: a value outside its plausible range is refused. Null where there is no such row.
 * @returns `ambiguous-number`, `expression-refused` or `implausible-value` with what to do.
 */
export function interpretTypedValue(text: string, row: NumericIndicator | null): Result<number, Problem> {
  const typed = text.normalize('NFKC').trim();
  if (!plainNumber.test(typed) && groupedThousands.test(typed)) return ambiguous(typed, row);
  const value = plainNumber.test(typed) ? readPlainNumber(typed, row) : evaluateExpression(toParserNotation(typed), new Map());
  if (!value.ok || row === null || isPlausible(value.value, row)) return value;
  return failure(
    problem('implausible-value', 'error', null, {
      indicator: row.number,
      value: value.value,
      low: row.plausible.low,
      high: row.plausible.high,
      unit: row.unit,
    }),
  );
}
