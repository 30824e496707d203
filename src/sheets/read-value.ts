/** From what stands in a value cell to a reading in the edition's unit. What cannot be used is pending, with a problem where there is something to say. */
import type { CellAddress, CellValue } from '../domain/cell';
import type { TextMark } from '../domain/grid';
import { withoutMarks } from '../language/numbers/marked-text';
import { isCellFault } from '../domain/cell';
import type { PendingReason, Reading } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { NumericIndicator } from '../domain/standard';
import { textOf } from './cell-text';
import { standing } from './level-standing';
import { formatKind, literalUnit, serialDateText, tidy } from '../language/numbers/number-format';
import type { NumberText } from '../language/numbers/number-text';
import type { Share } from '../language/numbers/number-tokens';
import type { Change } from '../language/numbers/qualifiers';
import { readNumberText } from '../language/numbers/number-text';
import { partOfYear } from '../language/numbers/part-of-year';
import { measures, openers } from '../language/lexicon/vocabulary';
import { countOf, isCountUnit, isTotalOf, leadingUnit, relateUnits } from '../language/numbers/units';

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
  const number = indicator.number;
  if (isStruckOut(input)) return { raw: textOf(input.value), reading: pending('struck-out', hintOf(input.value)), problems: [] };
  if (value === null) return { raw: '', reading: pending('empty'), problems: [] };
  if (isCellFault(value) && value.kind === 'picture') return { raw: value.formula, reading: pending('picture-in-value'), problems: [] };
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
      problems: [problem('date-in-value', 'warning', input.cell, { indicator: indicator.number, text: raw })],
    };
  }
  const isPercent = kind === 'percent';
  const shown = isPercent ? tidy(value * 100) : value;
  const raw = isPercent ? `${String(shown)}%` : String(value);
  const amount: Amount = {
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
  const part = isYearly(indicator) ? partOfYear(text) : '';
  if (part !== '' && 'value' in read) return inOtherUnit(read.value, part, input, indicator);
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

/** A row of a whole year: `kwh/người/năm`, `hàng năm`. */
function isYearly({ unit, name }: NumericIndicator): boolean {
  return [unit, name].some((text) => measures.find(text.normalize('NFC')).some(({ id }) => id === 'years'));
}

type Amount = {
  readonly value: number;
  readonly alternative: number | null;
  readonly share: Share;
  readonly unit: string;
  readonly change: Change | null;
  /** The reading of the value in the edition's unit. */
  readonly as: (value: number) => NumberReading;
};

type NumberReading = Extract<Reading, { readonly value: number }>;

function exactly(value: number): NumberReading {
  return { kind: 'exact', value };
}

/** The amount with its sign where the words say a rise or a fall; null where the row has none, or two signs speak. */
function signed(amount: Amount, { plausible, name }: NumericIndicator): Amount | null {
  const { change, value, alternative } = amount;
  // `103% so với kế hoạch` is no share of the row's own, unless its name compares or it is a change.
  if (change === 'compared') return plausible.low < 0 || openers.find(name).some(({ id }) => id === 'against') ? amount : null;
  if (change === null || (change === 'dash' && plausible.low >= 0)) return amount;
  if (change === 'dash' || plausible.low >= 0 || value < 0) return null;
  return change === 'rise' ? amount : { ...amount, value: -value, alternative: alternative === null ? null : -alternative };
}

/** Puts an amount into the edition's unit, chooses between two readings by what is plausible, and guards the result. */
function settle(written: Amount, text: string, input: ValueCell, indicator: NumericIndicator): Omit<ValueReading, 'raw'> {
  const amount = signed(written, indicator);
  if (amount === null) return { reading: pending('sign-unclear', written.value), problems: [] };
  const found = amount.share === '' ? leadingUnit(amount.unit) : amount.share;
  const own = found === '' ? null : isTotalOf(found, indicator.unit) ? ({ kind: 'mismatch' } as const) : relateUnits(found, indicator.unit);
  const thing = found === '' && !isCountUnit(indicator.unit) ? countOf(amount.unit) : '';
  if (thing !== '') return inOtherUnit(amount.value, thing, input, indicator);
  const row = relateUnits(input.unit, indicator.unit);
  // A unit in the cell itself says more than the row's.
  const relation = own !== null && own.kind !== 'unknown' ? own : row;
  if (relation.kind === 'mismatch') {
    return inOtherUnit(amount.value, own?.kind === 'mismatch' ? found : input.unit, input, indicator);
  }
  const factor = relation.kind === 'factor' ? relation.factor : 1;
  // `10%` where the law wants a ratio is a growth as likely as 0,1 times.
  const isPartOfOnce = amount.share !== '' && factor < 1 && indicator.unit !== '%' && Math.abs(amount.value * factor) < 1;
  if (isPartOfOnce) return inOtherUnit(amount.value, amount.share, input, indicator);
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
  if (isCountUnit(indicator.unit) && ![value, other ?? value].some(Number.isInteger))
    return { reading: pending('implausible', value), problems: [] };
  const chosen = other !== null && !isPossible(value) && isPossible(other) ? other : value;
  const read = guard(amount.as(chosen), input, indicator);
  if (found !== '' || read.reading.kind === 'pending' || !looksLikeFraction(chosen, indicator)) return read;
  const percent = tidy(chosen * 100);
  const asked = problem('share-as-fraction', 'warning', input.cell, { indicator: indicator.number, value: chosen, percent });
  // Where less is better the smaller reading earns more: it must not be taken while the other would earn less.
  const isRisky =
    indicator.direction === 'lower' && isPlausible(percent, indicator) && standing(chosen, indicator) !== standing(percent, indicator);
  return { reading: isRisky ? pending('share-as-fraction', chosen) : read.reading, problems: [...read.problems, asked] };
}

function inOtherUnit(value: number, found: string, input: ValueCell, indicator: NumericIndicator): Omit<ValueReading, 'raw'> {
  return {
    reading: pending('unit-mismatch', value),
    problems: [problem('unit-mismatch', 'warning', input.cell, { indicator: indicator.number, found, expected: indicator.unit })],
  };
}

/** 0,95 for a share: 95 % typed as a fraction, as likely as not. Read as it stands, and asked about. */
function looksLikeFraction(value: number, indicator: NumericIndicator): boolean {
  const isPart = Math.abs(value) < 1 || (value === 1 && isPlausible(100, indicator));
  return indicator.unit === '%' && value !== 0 && isPart;
}

function isPlausible(value: number, indicator: NumericIndicator): boolean {
  return value >= indicator.plausible.low && value <= indicator.plausible.high;
}

/** Keeps a reading whose value is possible; a negative share or an absurd size waits for the user, the number kept as a hint. */
function guard(reading: NumberReading, input: ValueCell, indicator: NumericIndicator): Omit<ValueReading, 'raw'> {
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
