/** Reads what was typed into a form's fields, and keeps a sentence for every field that cannot be read. */
import { interpretTypedMoney } from '../../../../application/typed-money';
import { interpretTypedValue } from '../../../../application/typed-value';
import type { ChangeAction } from '../../../../changes/scenario';
import type { Locale } from '../../../../words/locale';
import { formatNumber, writtenPlainly } from '../../../../words/numbers';
import type { ScenarioWords } from '../../../hooks/useScenarioWords';
import type { FormReading, FormTexts } from './form-types';

/** A number as a field shows it to be edited: `2.477`, `9,526`. */
export function typedNumber(value: number | null, locale: Locale): string {
  return value === null ? '' : formatNumber(value, locale, { decimals: 10, keepZeros: false });
}

/** An amount of money to be edited, so that it is read back as the same: `1250`, `1,07`. */
export function typedMoney(amount: number | null, locale: Locale): string {
  return amount === null ? '' : writtenPlainly(amount, locale);
}

/** A share as a percentage to be edited: 0.13 → `13`. */
export function typedPercent(share: number, locale: Locale): string {
  return typedNumber(Number((share * 100).toPrecision(12)), locale);
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
  const percent = (name: string): number => Number((number(name, { isSigned: true }) / 100).toPrecision(12));
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
