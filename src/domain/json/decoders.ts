/**
 * Readers of unknown JSON, put together from small ones. Every fault is collected with its path, so that whoever wrote the data
 * sees all mistakes at once: `criterion-2.json[0].minimum.value: expected a number, found text`.
 */
import type { JsonFault } from '../json-fault';
import type { JsonPlace, PlacedFault } from './json-place';
import { field, foundIn, isJsonObject, item, noteFault, refuse, textOf } from './json-place';

/** Reads what stands at a place. What is wrong is noted there and a harmless value returned, so that reading goes on. */
export type Decoder<Value> = (place: JsonPlace) => Value;

/** One decoder a field. */
export type Shape<Fields> = { readonly [Name in keyof Fields]: Decoder<Fields[Name]> };

/** What was read, and everything that is wrong with it: of use as a whole only where there are no faults. */
export type Decoded<Value> = { readonly value: Value; readonly faults: readonly PlacedFault[] };

/** Reads a whole text of JSON, already parsed. `name` is how its paths begin. */
export function decode<Value>(decoder: Decoder<Value>, name: string, json: unknown): Decoded<Value> {
  const faults: PlacedFault[] = [];
  const value = decoder({ path: name, keys: [], value: json, note: (fault) => void faults.push(fault) });
  return { value, faults };
}

type Expected = Extract<JsonFault, { kind: 'expected' }>['expected'];

function refuseKind(place: JsonPlace, what: string, expected: Expected): void {
  refuse(place, what, { kind: 'expected', expected, found: foundIn(place.value), text: textOf(place.value) });
}

/** Notes a fault where this is no object, and one for every field but these: a misspelt field is a fault, never ignored. */
export function expectFields(place: JsonPlace, known: readonly string[]): void {
  if (!isJsonObject(place.value)) {
    refuseKind(place, 'an object', 'object');
    return;
  }
  const names = known.join(', ');
  for (const name of Object.keys(place.value)) {
    if (!known.includes(name))
      noteFault(field(place, name), `unknown field; the fields are ${names}`, { kind: 'unknown-field', known: names });
  }
}

/** Whatever stands there, unread. */
export const anything: Decoder<unknown> = ({ value }) => value;

/** What is known without reading, such as the tag that an object was chosen by. */
export function constant<const Value>(value: Value): Decoder<Value> {
  return () => value;
}

export const anyText: Decoder<string> = (place) => {
  if (typeof place.value === 'string') return place.value;
  refuseKind(place, 'text', 'text');
  return '';
};

/** Text that says something. */
export const text: Decoder<string> = (place) => {
  const read = anyText(place);
  if (typeof place.value !== 'string' || read.trim() !== '') return read;
  noteFault(place, 'must not be empty', { kind: 'empty' });
  return '';
};

export const number: Decoder<number> = (place) => {
  if (typeof place.value === 'number' && Number.isFinite(place.value)) return place.value;
  refuseKind(place, 'a number', 'number');
  return 0;
};

export const boolean: Decoder<boolean> = (place) => {
  if (typeof place.value === 'boolean') return place.value;
  refuseKind(place, 'true or false', 'boolean');
  return false;
};

/** An ISO date that exists in the calendar. */
export const date: Decoder<string> = (place) => {
  const read = text(place);
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(read);
  const day = Number(parts?.[3]);
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(parts?.[2]) - 1];
  if (read !== '' && (days === undefined || !(day >= 1 && day <= days)))
    noteFault(place, 'expected a date like 2023-01-01', { kind: 'expected', expected: 'date', found: 'text', text: textOf(read) });
  return read;
};

export function oneOf<Choice extends string>(choices: readonly Choice[], fallback: Choice): Decoder<Choice> {
  const names = choices.join(', ');
  return (place) => {
    const found = choices.find((choice) => choice === place.value);
    if (found === undefined) {
      const cause = { kind: 'not-one-of', choices: names, found: foundIn(place.value), text: textOf(place.value) } as const;
      refuse(place, `one of ${names}`, cause);
    }
    return found ?? fallback;
  };
}

export function list<Item>(decoder: Decoder<Item>): Decoder<readonly Item[]> {
  return (place) => {
    if (Array.isArray(place.value)) return place.value.map((value: unknown, index) => decoder(item(place, value, index)));
    refuseKind(place, 'a list', 'list');
    return [];
  };
}

/** An object of any names, each with the same kind of value. */
export function entries<Item>(decoder: Decoder<Item>): Decoder<Readonly<Record<string, Item>>> {
  return (place) => {
    if (isJsonObject(place.value)) return Object.fromEntries(Object.keys(place.value).map((name) => [name, decoder(field(place, name))]));
    refuseKind(place, 'an object', 'object');
    return {};
  };
}

export function orNull<Value>(decoder: Decoder<Value>): Decoder<Value | null> {
  return (place) => (place.value === null ? null : decoder(place));
}

/** What may be left out; `absent` stands for it then. */
export function optional<Value>(decoder: Decoder<Value>, absent: Value): Decoder<Value> {
  return (place) => (place.value === undefined ? absent : decoder(place));
}

/**
 * An object with just these fields.
 * @param readElsewhere fields that it may hold besides, which somebody else reads
 */
export function object<Fields extends object>(shape: Shape<Fields>, readElsewhere?: readonly string[]): Decoder<Fields>;
export function object(shape: Shape<Readonly<Record<string, unknown>>>, readElsewhere: readonly string[] = []): Decoder<unknown> {
  const decoders = Object.entries(shape);
  const known = [...readElsewhere, ...decoders.map(([name]) => name)];
  return (place) => {
    expectFields(place, known);
    return Object.fromEntries(decoders.map(([name, decoder]) => [name, decoder(field(place, name))]));
  };
}

/** An object whose field `tag` says which of several it is. One whose tag is unknown is read as the `fallback`, after noting that. */
export function byTag<Variants extends object>(
  tag: string,
  fallback: keyof Variants & string,
  variants: Shape<Variants>,
): Decoder<Variants[keyof Variants]>;
export function byTag(tag: string, fallback: string, variants: Shape<Readonly<Record<string, unknown>>>): Decoder<unknown> {
  const kind = oneOf(Object.keys(variants), fallback);
  return (place) => variants[kind(field(place, tag))]?.(place);
}

/**
 * What can be used, or null where something in it is not understood; the faults are noted all the same. Fields that nobody knows do
 * not stand in the way.
 */
export function understood<Value>(decoder: Decoder<Value>): Decoder<Value | null> {
  return (place) => {
    const faults: PlacedFault[] = [];
    const value = decoder({ ...place, note: (fault) => void faults.push(fault) });
    for (const fault of faults) place.note(fault);
    return faults.every(({ cause }) => cause?.kind === 'unknown-field') ? value : null;
  };
}
