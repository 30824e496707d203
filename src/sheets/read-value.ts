/** From what stands in a value cell to a reading in the edition's unit. What cannot be used is pending, with a problem where there is something to say. */
import type { CellAddress, CellValue } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import type { Bound, PendingReason, Reading } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { NumericIndicator } from '../domain/standard';
import { textOf } from './cell-text';
import { formatKind, serialDateText, tidy } from './number-format';
import type { NumberText } from './number-text';
import { readNumberText } from './number-text';
import { isCountUnit, leadingUnit, relateUnits } from './units';

/** A value cell with what its row says about it. */
export type ValueCell = {
  readonly value: CellValue;
  /** Excel number-format code. */
  readonly format: string;
  /** Unit that the sheet gives the row; '' where it gives none (the edition's is assumed). */
  readonly unit: string;
  readonly cell: CellAddress | null;
};

export type ValueReading = { readonly raw: string; readonly reading: Reading; readonly problems: readonly Problem[] };

function pending(reason: PendingReason, hint: number | null = null): Reading {
  return { kind: 'pending', reason, hint };
}

/** Reads a value cell of an indicator that is scored on a number. */
export function readValue(input: ValueCell, indicator: NumericIndicator): ValueReading {
  const { value, cell } = input;
  const number = indicator.number;
  if (value === null) return { raw: '', reading: pending('empty'), problems: [] };
  if (isCellFault(value)) {
    return value.kind === 'error'
      ? {
          raw: value.code,
          reading: pending('cell-error'),
          problems: [problem('cell-error', 'error', cell, { indicator: number, error: value.code })],
        }
      : {
          raw: value.formula,
          reading: pending('uncalculated'),
          problems: [problem('formula-uncalculated', 'error', cell, { indicator: number })],
        };
  }
  if (typeof value === 'boolean') return { raw: textOf(value), reading: pending('no-number'), problems: [] };
  if (typeof value === 'number') return readNumber(value, input, indicator);
  if (value.trim() === '') return { raw: value, reading: pending('empty'), problems: [] };
  return { raw: value, ...readText(readNumberText(value, indicator.name), value, input, indicator) };
}

function readNumber(value: number, input: ValueCell, indicator: NumericIndicator): ValueReading {
  const kind = formatKind(input.format);
  if (kind === 'date') {
    const raw = serialDateText(value);
    return {
      raw,
      reading: pending('date-in-value'),
      problems: [problem('date-in-value', 'warning', input.cell, { indicator: indicator.number, text: raw })],
    };
  }
  const isPercent = kind === 'percent';
  const shown = isPercent ? tidy(value * 100) : value;
  const raw = isPercent ? `${String(shown)}%` : String(value);
  const amount: Amount = { value: shown, alternative: null, percent: isPercent, unit: '', bound: null };
  return { raw, ...settle(amount, raw, input, indicator) };
}

function readText(read: NumberText, text: string, input: ValueCell, indicator: NumericIndicator): Omit<ValueReading, 'raw'> {
  const data = { indicator: indicator.number, text };
  switch (read.kind) {
    case 'none':
      return { reading: pending('no-number'), problems: [] };
    case 'planned':
      return { reading: pending('planned', read.hint), problems: [] };
    case 'date':
      return { reading: pending('date-in-value'), problems: [problem('date-in-value', 'warning', input.cell, data)] };
    case 'several':
      return {
        reading: pending('several-values', read.values[0] ?? null),
        problems: [problem('several-values', 'warning', input.cell, data)],
      };
    case 'range':
      return { reading: pending('range-of-values', read.low), problems: [problem('several-values', 'warning', input.cell, data)] };
    case 'counted':
      // Only things that are counted can be summed from a list; `2 phường, 2 xã` is no share.
      if (!isCountUnit(indicator.unit)) {
        return {
          reading: pending('several-values', read.parts[0] ?? null),
          problems: [problem('several-values', 'warning', input.cell, data)],
        };
      }
      return guard({ kind: 'counted', value: read.value, parts: read.parts }, input, indicator);
    case 'number':
      return settle({ ...read, bound: null }, text, input, indicator);
    case 'bound':
      return settle(read, text, input, indicator);
  }
}

type Amount = {
  readonly value: number;
  readonly alternative: number | null;
  readonly percent: boolean;
  readonly unit: string;
  readonly bound: Bound | null;
};

/** Puts an amount into the edition's unit, chooses between two readings by what is plausible, and guards the result. */
function settle(amount: Amount, text: string, input: ValueCell, indicator: NumericIndicator): Omit<ValueReading, 'raw'> {
  const found = amount.percent ? '%' : leadingUnit(amount.unit);
  const own = found === '' ? null : relateUnits(found, indicator.unit);
  const row = relateUnits(input.unit, indicator.unit);
  // A unit in the cell itself says more than the row's.
  const relation = own !== null && own.kind !== 'unknown' ? own : row;
  if (relation.kind === 'mismatch') {
    const unit = own?.kind === 'mismatch' ? found : input.unit;
    return {
      reading: pending('unit-mismatch', amount.value),
      problems: [problem('unit-mismatch', 'warning', input.cell, { indicator: indicator.number, found: unit, expected: indicator.unit })],
    };
  }
  const factor = relation.kind === 'factor' ? relation.factor : 1;
  const value = tidy(amount.value * factor);
  const other = amount.alternative === null ? null : tidy(amount.alternative * factor);
  const isPossible = (candidate: number): boolean =>
    isPlausible(candidate, indicator) && (!isCountUnit(indicator.unit) || Number.isInteger(candidate));
  if (other !== null && isPossible(value) && isPossible(other)) {
    const readings = [Math.max(value, other), Math.min(value, other)];
    return {
      reading: pending('ambiguous-number', value),
      problems: [problem('ambiguous-number', 'warning', input.cell, { indicator: indicator.number, text, readings })],
    };
  }
  const chosen = other !== null && !isPossible(value) && isPossible(other) ? other : value;
  const read = guard(
    amount.bound === null ? { kind: 'exact', value: chosen } : { kind: 'bound', bound: amount.bound, value: chosen },
    input,
    indicator,
  );
  return found === '' && read.reading.kind !== 'pending' && looksLikeFraction(chosen, indicator)
    ? {
        ...read,
        problems: [
          ...read.problems,
          problem('share-as-fraction', 'warning', input.cell, { indicator: indicator.number, value: chosen, percent: tidy(chosen * 100) }),
        ],
      }
    : read;
}

/** Minimum level of a share, in per cent, from which up a figure of at most one per cent is rather a fraction of one. */
const highShare = 20;

/** 0,95 where the law wants 80 % or more: 95 % typed as a fraction, more often than not. Read as it stands, and asked about. */
function looksLikeFraction(value: number, { unit, direction, minimum }: NumericIndicator): boolean {
  return unit === '%' && direction === 'higher' && minimum.value >= highShare && value > 0 && value <= 1;
}

function isPlausible(value: number, indicator: NumericIndicator): boolean {
  return value >= indicator.plausible.low && value <= indicator.plausible.high;
}

/** Keeps a reading whose value is possible; a negative share or an absurd size waits for the user, the number kept as a hint. */
function guard(
  reading: Extract<Reading, { readonly value: number }>,
  input: ValueCell,
  indicator: NumericIndicator,
): Omit<ValueReading, 'raw'> {
  const { low, high } = indicator.plausible;
  const { value } = reading;
  if (isPlausible(value, indicator)) return { reading, problems: [] };
  if (value < 0 && low >= 0) {
    return {
      reading: pending('negative-share', value),
      problems: [problem('negative-share', 'warning', input.cell, { indicator: indicator.number, value })],
    };
  }
  return {
    reading: pending('implausible', value),
    problems: [
      problem('implausible-value', 'warning', input.cell, {
        indicator: indicator.number,
        value,
        low,
        high,
        unit: indicator.unit,
        unitIn: indicator.unitIn,
      }),
    ],
  };
}
