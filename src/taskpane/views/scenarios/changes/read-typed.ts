/** Reads what was typed into a form's fields, and keeps a sentence for every field that cannot be read. */
import { interpretTypedMoney } from '../../../../application/typed-money';
import { editableExpression, interpretTypedValue } from '../../../../application/typed-value';
import type { ChangeAction } from '../../../../changes/scenario';
import type { Problem } from '../../../../domain/problem';
import type { Result } from '../../../../domain/result';
import type { Locale } from '../../../../words/locale';
import { formatNumber, writtenPlainly } from '../../../../words/numbers';
import type { ScenarioWords } from '../../../hooks/useScenarioWords';
import type { FormReading, FormTexts } from './form-types';

/** The first of several spellings that is read back as the very number: what is opened and saved untouched must not change. */
function readBack(value: number, spellings: readonly string[], interpret: (typed: string) => Result<number, Problem>): string {
  const isSame = (typed: string): boolean => {
    const read = interpret(typed);
    return read.ok && read.value === value;
  };
  return spellings.find(isSame) ?? editableExpression(String(value));
}

/** A number as a field shows it to be edited: `137,764`, or in full where that could be read otherwise (`9,5260`, `1000`). */
export function typedNumber(value: number | null, locale: Locale): string {
  if (value === null) return '';
  const decimals = Math.min(10, String(value).split('.')[1]?.length ?? 0);
  const shown = formatNumber(value, locale, { decimals, keepZeros: false });
  return readBack(value, [shown, writtenPlainly(value, locale)], (typed) => interpretTypedValue(typed, null));
}

/** A whole count to be edited, in groups: `2.477`. */
export function typedCount(value: number, locale: Locale): string {
  const shown = formatNumber(value, locale, { decimals: 0, keepZeros: false });
  return Number(shown.replaceAll(/\D/g, '')) === value ? shown : typedNumber(value, locale);
}

/** An amount of money to be edited, so that it is read back as the same: `1250`, `1,07`. */
export function typedMoney(amount: number | null, locale: Locale): string {
  return amount === null ? '' : readBack(amount, [writtenPlainly(amount, locale)], interpretTypedMoney);
}

/** A number with its decimal point moved, and no digit lost in between: 0.07 by two places is 7. */
function shifted(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

/** A share as a percentage to be edited: 0.13 → `13`. */
export function typedPercent(share: number, locale: Locale): string {
  return typedNumber(shifted(share, 2), locale);
}

/** Whole counts are grouped by dots or commas alike: nobody types a third of a person. */
const groupedCount = /^\d{1,3}([.,\s\u00a0]\d{3})+$/;

export type TypedReader = {
  readonly text: (name: string) => string;
  /** One of the allowed values; the first of them, with a fault, where nothing allowed is chosen. */
  readonly choice: <Value extends string>(name: string, allowed: readonly [Value, ...Value[]]) => Value;
  readonly chosen: (name: string) => string;
  readonly number: (name: string, limits?: { readonly isSigned?: boolean }) => number;
  readonly count: (name: string) => number;
  /** Null where the field is empty. */
  readonly optionalNumber: (name: string) => number | null;
  /** An amount in tỷ đồng, typed in tỷ or triệu. */
  readonly money: (name: string) => number;
  readonly optionalMoney: (name: string) => number | null;
  readonly percent: (name: string) => number;
  readonly optionalPercent: (name: string) => number | null;
  readonly refuse: (name: string, sentence: string) => void;
  /** The action, unless any field was refused. */
  readonly done: (action: () => ChangeAction) => FormReading;
};

export function readTyped(texts: FormTexts, { text: words, locale }: ScenarioWords): TypedReader {
  const faults: Record<string, string> = {};
  const raw = (name: string): string => (texts[name] ?? '').normalize('NFC').trim();
  const refuse = (name: string, sentence: string): void => {
    faults[name] ??= sentence;
  };
  const readNumber = (name: string, interpret = (typed: string) => interpretTypedValue(typed, null), unread = words.notNumber): number => {
    const typed = raw(name);
    if (typed === '') {
      refuse(name, words.required);
      return Number.NaN;
    }
    const read = interpret(typed);
    if (read.ok) return read.value;
    const { error } = read;
    refuse(
      name,
      error.code === 'ambiguous-number'
        ? words.ambiguous(
            typed,
            (error.data.readings ?? []).map((reading) => writtenPlainly(reading, locale)),
          )
        : unread(typed),
    );
    return Number.NaN;
  };
  const number: TypedReader['number'] = (name, { isSigned = false } = {}) => {
    const value = readNumber(name);
    if (value < 0 && !isSigned) refuse(name, words.negative);
    return value;
  };
  // Growth may be negative: people leave, revenue falls.
  const percent = (name: string): number => shifted(number(name, { isSigned: true }), -2);
  const money = (name: string): number => {
    const value = readNumber(name, interpretTypedMoney, words.notMoney);
    if (value < 0) refuse(name, words.negative);
    return value;
  };
  return {
    text: (name) => {
      const typed = raw(name);
      if (typed === '') refuse(name, words.required);
      return typed;
    },
    chosen: (name) => {
      const value = raw(name);
      if (value === '') refuse(name, words.chooseOne);
      return value;
    },
    choice: (name, allowed) => {
      const value = allowed.find((candidate) => candidate === raw(name));
      if (value !== undefined) return value;
      refuse(name, words.chooseOne);
      return allowed[0];
    },
    number,
    count: (name) => {
      const typed = raw(name);
      const value = groupedCount.test(typed) ? Number(typed.replaceAll(/\D/g, '')) : readNumber(name);
      if (!Number.isNaN(value) && (!Number.isInteger(value) || value < 0)) refuse(name, words.notWhole);
      return value;
    },
    optionalNumber: (name) => (raw(name) === '' ? null : number(name)),
    money,
    optionalMoney: (name) => (raw(name) === '' ? null : money(name)),
    percent,
    optionalPercent: (name) => (raw(name) === '' ? null : percent(name)),
    refuse,
    done: (action) => (Object.keys(faults).length === 0 ? { ok: true, action: action() } : { ok: false, faults }),
  };
}
