/** What a question asks besides its subject: an option of the command line, an entry of its form. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';

export type OwnField<Value> = {
  /** What is meant where nothing is said. */
  readonly absent: Value;
  /** What may stand there, for the help: `number`, `units|people|area`. */
  readonly known: string;
  /** Of years and counts: a figure in it is whole. */
  readonly isWhole?: boolean;
  /** A failure where the text means nothing here; the name that is written twice, where that is why. */
  readonly read: (written: string) => Result<Value, string | null>;
};

export type OwnFields<Own> = { readonly [Name in keyof Own]-?: OwnField<Own[Name]> };

/** The fields of a question that asks nothing besides. */
export type NoFields = Readonly<Record<string, never>>;
export const noFields: NoFields = {};

/** What was written, by the fields' names. */
export type Written = Readonly<Record<string, string>>;

/**
 * A text that a field cannot read; `twice`: the name that is written in it more than once; `unsure`: the figure in it that can be read in
 * two ways.
 */
export type FieldFault = {
  readonly field: string;
  readonly written: string;
  readonly known: string;
  readonly twice: string | null;
  readonly unsure: string | null;
  readonly isWhole: boolean;
};

/** `1.250` is a thousand and more to whoever groups by dots, and one and a quarter to whoever does not; `0,125` is no group of anything. */
const unsureFigure = /(?<!\d)(?<!\d[.,])[1-9]\d{0,2}[.,]\d{3}(?!\d)(?![.,]\d)/;

/** The first figure of a text that can be read in two ways. */
export function unsureIn(written: string): string | null {
  return unsureFigure.exec(written)?.[0] ?? null;
}

/** How an unsure figure is written so that it is one only: `1250`; `1,25`; of `1.255`, whose decimals are three, `1,2550`. */
export type SureSpellings = { readonly whole: string; readonly decimal: string };

export function sureSpellings(unsure: string, mark: string): SureSpellings {
  const [whole = '', decimals = ''] = unsure.split(/[.,]/);
  const shortest = decimals.replace(/0+$/, '');
  const sure = shortest.length === 3 ? `${shortest}0` : shortest;
  return { whole: whole + decimals, decimal: `${whole}${mark}${sure === '' ? '0' : sure}` };
}

/** `1.250.000`, `1.250,5`, `1,250.5`: groups that can be nothing else. */
const grouped = /^([-+−]?\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;

/** A figure as people write it; null for what is none, and for what can be read in two ways. */
export function figureOf(written: string): number | null {
  const text = written.trim();
  if (/^[-+−]?\d+(?:[.,]\d+)?$/.test(text)) return unsureIn(text) === null ? Number(text.replace(',', '.').replace('−', '-')) : null;
  const [, whole, , decimals] = grouped.exec(text) ?? [];
  if (whole === undefined) return null;
  return Number(`${whole.replaceAll(/[.,]/g, '').replace('−', '-')}${decimals === undefined ? '' : `.${decimals}`}`);
}

export const number: OwnField<number | null> = {
  absent: null,
  known: 'number',
  read: (written) => {
    const value = figureOf(written);
    return value === null ? failure(null) : success(value);
  },
};

/** A number from one to another. */
export function within(from: number, to: number): OwnField<number | null> {
  return numberThat((value) => value >= from && value <= to, `${String(from)}…${String(to)}`);
}

/** A whole number from one to another. */
export function whole(from: number, to: number): OwnField<number | null> {
  const known = `${String(from)},${String(from + 1)},…,${String(to)}`;
  return { ...numberThat((value) => Number.isInteger(value) && value >= from && value <= to, known), isWhole: true };
}

function numberThat(isGood: (value: number) => boolean, known: string): OwnField<number | null> {
  return {
    absent: null,
    known,
    read: (written) => {
      const value = figureOf(written);
      return value !== null && isGood(value) ? success(value) : failure(null);
    },
  };
}

/** Whatever is written; whether it names anything, the answer says. */
export const text: OwnField<string | null> = {
  absent: null,
  known: 'text',
  read: (written) => success(written.trim() === '' ? null : written.trim()),
};

/** One of several words; the first stands where nothing is said. */
export function choice<const Choice extends string>(choices: readonly [Choice, ...Choice[]]): OwnField<Choice> {
  return {
    absent: choices[0],
    known: choices.join('|'),
    read: (written) => {
      const found = choices.find((each) => each === written.trim());
      return found === undefined ? failure(null) : success(found);
    },
  };
}

/** Several names: `7, 20`. */
export const list: OwnField<readonly string[]> = {
  absent: [],
  known: 'a,b,…',
  read: (written) =>
    success(
      written
        .split(/[,;\s]+/)
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    ),
};

/**
 * Several names, each with what is said of it: `area=149,5; units=10`. A name alone has null. `names`: the only ones, where `gate-…` stands for
 * every one that begins so; null for any.
 */
export function pairs(names: readonly string[] | null): OwnField<ReadonlyMap<string, string | null>> {
  const isOne = (name: string): boolean =>
    names === null || names.some((each) => (each.endsWith('…') ? name.startsWith(each.slice(0, -1)) : each === name));
  return {
    absent: new Map(),
    known: names === null ? 'a=1,b=2,…' : names.map((name) => `${name}=…`).join(','),
    read: (written) => {
      // A comma parts two pairs where a name follows, and is the decimal comma of a figure where digits do.
      const parts = written.split(/[;\s]+|,(?!\d+(?:[,;\s]|$))/).filter((part) => part !== '');
      const read = parts.map((part): readonly [string, string | null] => {
        const [name = '', ...said] = part.split('=');
        return [name.trim(), said.length === 0 ? null : said.join('=').trim()];
      });
      const twice = twiceIn(read.map(([name]) => name));
      if (twice !== null) return failure(twice);
      const found = new Map(read);
      const isKnown = [...found].every(([name, said]) => name !== '' && said !== '' && isOne(name));
      return isKnown ? success(found) : failure(null);
    },
  };
}

/** Figures by names that may have spaces in them: `Cẩm Giàng=12,5; Quân Hà=3`. */
export const byName: OwnField<ReadonlyMap<string, string>> = {
  absent: new Map(),
  known: 'name=…;name=…',
  read: (written) => {
    const read = written
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part): readonly [string, string] => {
        const [name = '', ...said] = part.split('=');
        return [name.trim(), said.join('=').trim()];
      });
    const twice = twiceIn(read.map(([name]) => name));
    if (twice !== null) return failure(twice);
    return read.every(([name, said]) => name !== '' && said !== '') ? success(new Map(read)) : failure(null);
  },
};

/** The first name that stands among several more than once: which of the two is meant nobody knows. */
export function twiceIn(names: readonly string[]): string | null {
  return names.find((name, index) => names.indexOf(name) !== index) ?? null;
}

/** A number as it is written into a field by the program itself, so that it is read back as the same. */
export function figureText(value: number): string {
  const plain = value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
  return unsureIn(plain) === null ? plain : sureSpellings(plain, '.').decimal;
}

/** Every field with what was written for it; the first that cannot be read is the fault. A name that is no field's is nobody's here. */
export function readFields<Own extends object>(fields: OwnFields<Own>, written: Written): Result<Own, FieldFault>;
export function readFields(fields: Readonly<Record<string, OwnField<unknown>>>, written: Written): Result<unknown, FieldFault> {
  const values: [string, unknown][] = [];
  for (const [field, { absent, known, read, isWhole = false }] of Object.entries(fields)) {
    const text = written[field];
    const value = text === undefined ? success(absent) : read(text);
    if (!value.ok) return failure({ field, written: text ?? '', known, twice: value.error, unsure: unsureIn(text ?? ''), isWhole });
    values.push([field, value.value]);
  }
  return success(Object.fromEntries(values));
}
