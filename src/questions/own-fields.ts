/** What a question asks besides its subject: an option of the command line, an entry of its form. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';

export type OwnField<Value> = {
  /** What is meant where nothing is said. */
  readonly absent: Value;
  /** What may stand there, for the help: `number`, `units|people|area`. */
  readonly known: string;
  /** A failure where the text means nothing here. */
  readonly read: (written: string) => Result<Value, null>;
};

export type OwnFields<Own> = { readonly [Name in keyof Own]-?: OwnField<Own[Name]> };

/** The fields of a question that asks nothing besides. */
export type NoFields = Readonly<Record<string, never>>;
export const noFields: NoFields = {};

/** What was written, by the fields' names. */
export type Written = Readonly<Record<string, string>>;

/** A text that a field cannot read. */
export type FieldFault = { readonly field: string; readonly written: string; readonly known: string };

export const number: OwnField<number | null> = {
  absent: null,
  known: 'number',
  read: (written) => {
    const value = Number(written.trim().replace(',', '.'));
    return written.trim() === '' || !Number.isFinite(value) ? failure(null) : success(value);
  },
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

/** Every field with what was written for it; the first that cannot be read is the fault. A name that is no field's is nobody's here. */
export function readFields<Own extends object>(fields: OwnFields<Own>, written: Written): Result<Own, FieldFault>;
export function readFields(fields: Readonly<Record<string, OwnField<unknown>>>, written: Written): Result<unknown, FieldFault> {
  const values: [string, unknown][] = [];
  for (const [field, { absent, known, read }] of Object.entries(fields)) {
    const text = written[field];
    const value = text === undefined ? success(absent) : read(text);
    if (!value.ok) return failure({ field, written: text ?? '', known });
    values.push([field, value.value]);
  }
  return success(Object.fromEntries(values));
}
