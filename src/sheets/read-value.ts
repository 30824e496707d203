/** From what stands in a value cell to a reading in the edition's unit. What cannot be used is pending, with a problem where there is something to say. */
import { spelledNumber } from '../domain/spelled-number';
import type { CellAddress, CellValue } from '../domain/cell';
import type { TextMark } from '../domain/grid';
import { withoutMarks } from '../language/numbers/marked-text';
import { isCellFault } from '../domain/cell';
import type { PendingReason, Reading } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { NumericIndicator } from '../domain/standard';
import { textOf } from './cell-text';
import { formatKind, literalUnit, serialDateText, tidy } from '../language/numbers/number-format';
import type { NumberText } from '../language/numbers/number-text';
import { readNumberText } from '../language/numbers/number-text';
import { saysNone } from '../language/numbers/nothing-said';
import { isCountUnit } from '../language/numbers/units';
import type { NumberReading, WrittenAmount } from './settle-amount';
import { guard, inOtherUnit, settle } from './settle-amount';
import { foreignPeriod, ofOtherThing, withDoubt } from './value-doubt';

/** A value cell with what its row says about it. */
export type ValueCell = {
  readonly value: CellValue;
  /** Excel number-format code. */
  readonly format: string;
  /** Unit that the sheet gives the row; '' where it gives none (the edition's is assumed). */
  readonly unit: string;
  readonly cell: CellAddress | null;
  /** What of the text is raised or struck out; null where the host cannot tell. */
  readonly marks: readonly TextMark[] | null;
  /** Year that the table's figures are of; null where none is known. What the cell says of later years is planned. */
  readonly asOf: number | null;
  /** Side of a merger that the column's heading names. */
  readonly merger?: 'before' | 'after' | null;
};

/** A picture kept in a cell by a formula of WPS or Excel, as its text. */
const pictureText = /^=?\s*(?:_xlfn\.)?(?:_xlws\.)?(?:DISPIMG|IMAGE)\s*\(/i;

/** True for a formula that shows a picture, kept as a text. */
export function isPictureText(text: string): boolean {
  return pictureText.test(text);
}

export type ValueReading = { readonly raw: string; readonly reading: Reading; readonly problems: readonly Problem[] };

function pending(reason: PendingReason, hint: number | null = null): Reading {
  return { kind: 'pending', reason, hint };
}

/** Reads a value cell of an indicator that is scored on a number. */
export function readValue(input: ValueCell, indicator: NumericIndicator): ValueReading {
  const { cell } = input;
  const value = typeof input.value === 'string' ? withoutMarks(input.value, input.marks ?? []) : input.value;
  const code = indicator.code;
  if (isStruckOut(input)) return { raw: textOf(input.value), reading: pending('struck-out', hintOf(input.value)), problems: [] };
  if (value === null) return { raw: '', reading: pending('empty'), problems: [] };
  if (isCellFault(value) && value.kind === 'twice') return { raw: textOf(value), reading: pending('written-twice'), problems: [] };
  if (isCellFault(value) && value.kind === 'picture') return { raw: value.formula, reading: pending('picture-in-value'), problems: [] };
  if (isCellFault(value)) {
    return value.kind === 'error'
      ? {
          raw: value.code,
          reading: pending('cell-error'),
          problems: [problem('cell-error', 'error', cell, { indicator: code, error: value.code })],
        }
      : {
          raw: value.formula,
          reading: pending('uncalculated'),
          problems: [problem('formula-uncalculated', 'error', cell, { indicator: code })],
        };
  }
  if (typeof value === 'boolean') return { raw: textOf(value), reading: pending('no-number'), problems: [] };
  if (typeof value === 'number') return readNumber(value, input, indicator);
  if (value.trim() === '') return { raw: textOf(input.value), reading: pending('empty'), problems: [] };
  if (isPictureText(value)) return { raw: value, reading: pending('picture-in-value'), problems: [] };
  return {
    raw: textOf(input.value),
    ...readText(readNumberText(value, { name: indicator.name, unit: indicator.unit, asOf: input.asOf }), value, input, indicator),
  };
}

/** All that a cell holds is struck out: it is no value any more. */
function isStruckOut({ value, marks }: ValueCell): boolean {
  const text = textOf(value);
  return (
    text.trim() !== '' &&
    withoutMarks(
      text,
      (marks ?? []).filter(({ kind }) => kind === 'struck'),
    ).trim() === ''
  );
}

function hintOf(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}

function readNumber(value: number, input: ValueCell, indicator: NumericIndicator): ValueReading {
  const kind = formatKind(input.format);
  if (kind === 'date') {
    const raw = serialDateText(value);
    return {
      raw,
      reading: pending('date-in-value'),
      problems: [problem('date-in-value', 'warning', input.cell, { indicator: indicator.code, text: raw })],
    };
  }
  const isPercent = kind === 'percent';
  const shown = isPercent ? tidy(value * 100) : value;
  const raw = isPercent ? `${spelledNumber(shown)}%` : spelledNumber(value);
  const amount: WrittenAmount = {
    value: shown,
    alternative: null,
    share: isPercent ? '%' : '',
    unit: literalUnit(input.format),
    change: null,
    as: exactly,
  };
  return { raw, ...settle(amount, raw, input, indicator) };
}

function readText(read: NumberText, text: string, input: ValueCell, indicator: NumericIndicator): Omit<ValueReading, 'raw'> {
  if ('value' in read) {
    const period = foreignPeriod(text, indicator);
    if (period !== '') return inOtherUnit(read.value, period, input, indicator);
    const other = ofOtherThing(read.value, text, indicator, input.cell);
    if (other !== null) return other;
  }
  return withDoubt(settled(read, text, input, indicator), text, indicator, input.cell, input.merger ?? null);
}

/** What a text says of the row by its own number, before its other words are heard. */
function settled(read: NumberText, text: string, input: ValueCell, indicator: NumericIndicator): Omit<ValueReading, 'raw'> {
  const data = { indicator: indicator.code, text };
  switch (read.kind) {
    case 'none':
      return noNumber(text, input, indicator);
    case 'planned':
      return { reading: pending('planned', read.hint), problems: laterYear(read.laterYear ?? null, text, input, indicator) };
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
    case 'unclear':
      return { reading: pending(read.why === 'negated' ? 'negated' : 'sign-unclear', read.hint), problems: [] };
    case 'number':
      return settle({ ...read, as: exactly }, text, input, indicator);
    case 'bound':
      return settle({ ...read, as: (value) => ({ kind: 'bound', bound: read.bound, value }) }, text, input, indicator);
    case 'about':
      return settle({ ...read, as: (value) => ({ kind: 'about', about: read.about, value }) }, text, input, indicator);
  }
}

/** `Chưa có nhà tang lễ`: none of what the row counts is naught, and is told. */
function noNumber(text: string, input: ValueCell, indicator: NumericIndicator): Omit<ValueReading, 'raw'> {
  const isNone = isCountUnit(indicator.unit) && saysNone(text, `${indicator.unit} ${indicator.name}`);
  if (!isNone) return { reading: pending('no-number'), problems: [] };
  return {
    reading: exactly(0),
    problems: [problem('read-as-none', 'info', input.cell, { indicator: indicator.code, text: text.trim() })],
  };
}

/** A figure that only its year makes one of later: both years are told, for the table may be of that year itself. */
function laterYear(year: number | null, text: string, { asOf, cell }: ValueCell, indicator: NumericIndicator): readonly Problem[] {
  return year === null || asOf === null
    ? []
    : [problem('later-year', 'warning', cell, { indicator: indicator.code, text, year, tableYear: asOf })];
}

function exactly(value: number): NumberReading {
  return { kind: 'exact', value };
}
