/**
 * Reads unknown JSON field by field and collects every fault with its path, so that whoever adds an edition
 * sees all mistakes at once: `criterion-2.json[0].minimum.value: expected a number, found text`.
 */
import type { JsonFault, JsonFound } from '../domain/json-fault';
import type { Translations } from '../domain/translations';

/**
 * What is wrong at a path of the data. `fault` tells whoever writes an edition, in English; `cause` is the same for
 * a sentence in the user's language, absent for faults that only editions have.
 */
export type DataFault = { readonly path: string; readonly fault: string; readonly cause?: JsonFault };

/** A text as the law has it, and in other languages where somebody put it into them. */
export type LawText = { readonly native: string; readonly translations?: Translations };

function foundIn(value: unknown): JsonFound {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'huge-number';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).slice(0, 30) : '';
}

function kindOf(value: unknown): string {
  const found = foundIn(value);
  const words = {
    null: 'null',
    list: 'a list',
    object: 'an object',
    number: 'a number',
    boolean: 'a boolean',
    'huge-number': 'a number too large',
  };
  return found === 'text' ? `text "${textOf(value)}"` : words[found];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value at a path. Readers return a harmless default after noting a fault, so that reading goes on. */
export class JsonReader {
  readonly path: string;
  readonly value: unknown;
  readonly #faults: DataFault[];
  /** The object this would be a field of is itself no object: that fault is noted, its consequences are not. */
  readonly #isConsequence: boolean;

  constructor(path: string, value: unknown, faults: DataFault[], isConsequence = false) {
    this.path = path;
    this.value = value;
    this.#faults = faults;
    this.#isConsequence = isConsequence;
  }

  /** Notes a fault at this path; `cause` where users meet it too. */
  fault(text: string, cause?: JsonFault): void {
    if (!this.#isConsequence) this.#faults.push({ path: this.path, fault: text, ...(cause === undefined ? {} : { cause }) });
  }

  #refuse(what: string, cause: JsonFault): void {
    if (this.value === undefined) this.fault('is missing', { kind: 'missing' });
    else this.fault(`expected ${what}, found ${kindOf(this.value)}`, cause);
  }

  #expected(what: string, expected: Extract<JsonFault, { kind: 'expected' }>['expected']): void {
    this.#refuse(what, { kind: 'expected', expected, found: foundIn(this.value), text: textOf(this.value) });
  }

  /** The reader of a field; a missing field reads as nothing. */
  field(name: string): JsonReader {
    if (!isRecord(this.value)) return new JsonReader(`${this.path}.${name}`, undefined, this.#faults, true);
    return new JsonReader(`${this.path}.${name}`, this.value[name], this.#faults);
  }

  /** Checks that this is an object with no other fields than these: a misspelt field is a fault, never ignored. A missing one is found when it is read. */
  object(fields: readonly string[]): void {
    if (!isRecord(this.value)) {
      this.#expected('an object', 'object');
      return;
    }
    for (const name of Object.keys(this.value)) {
      if (!fields.includes(name))
        this.field(name).fault(`unknown field; the fields are ${fields.join(', ')}`, { kind: 'unknown-field', known: fields.join(', ') });
    }
  }

  text(allowEmpty = false): string {
    if (typeof this.value !== 'string') this.#expected('text', 'text');
    else if (!allowEmpty && this.value.trim() === '') this.fault('must not be empty', { kind: 'empty' });
    else return this.value;
    return '';
  }

  /**
   * A text of the law and what it is in other languages: a plain text, or `{ "vi": …, "en": … }` by language, of which the Vietnamese
   * one must be there. A language without a text of its own shows the Vietnamese one.
   */
  lawText(allowEmpty = false): LawText {
    if (!isRecord(this.value)) return { native: this.text(allowEmpty) };
    const { vi: native = '', ...others } = this.entries((text) => text.text());
    if (!('vi' in this.value)) this.field('vi').fault('is missing', { kind: 'missing' });
    return { native, translations: others };
  }

  number(): number {
    if (typeof this.value === 'number' && Number.isFinite(this.value)) return this.value;
    this.#expected('a number', 'number');
    return 0;
  }

  boolean(): boolean {
    if (typeof this.value === 'boolean') return this.value;
    this.#expected('true or false', 'boolean');
    return false;
  }

  /** An ISO date that exists in the calendar. */
  date(): string {
    const text = this.text();
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    const day = Number(parts?.[3]);
    const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(parts?.[2]) - 1];
    if (text !== '' && (days === undefined || !(day >= 1 && day <= days)))
      this.fault('expected a date like 2023-01-01', { kind: 'expected', expected: 'date', found: 'text', text: textOf(text) });
    return text;
  }

  oneOf<Choice extends string>(choices: readonly Choice[], fallback: Choice): Choice {
    const found = choices.find((choice) => choice === this.value);
    if (found === undefined) {
      const cause = { kind: 'not-one-of', choices: choices.join(', '), found: foundIn(this.value), text: textOf(this.value) } as const;
      this.#refuse(`one of ${cause.choices}`, cause);
    }
    return found ?? fallback;
  }

  list<Item>(read: (item: JsonReader) => Item): Item[] {
    if (!Array.isArray(this.value)) {
      this.#expected('a list', 'list');
      return [];
    }
    return this.value.map((item: unknown, index) => read(new JsonReader(`${this.path}[${String(index)}]`, item, this.#faults)));
  }

  /** Reads an object's fields as name → value. */
  entries<Item>(read: (item: JsonReader) => Item): Readonly<Record<string, Item>> {
    if (!isRecord(this.value)) {
      this.#expected('an object', 'object');
      return {};
    }
    return Object.fromEntries(Object.keys(this.value).map((name) => [name, read(this.field(name))]));
  }

  orNull<Item>(read: (item: JsonReader) => Item): Item | null {
    return this.value === null ? null : read(this);
  }
}
