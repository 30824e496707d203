/** A unit's name with its kind before it: `Phường Sông Cầu`, `xã Cẩm Giàng`, `TT. Phủ Thông`, `P.1`. */
import type { UnitKind } from '../domain/administrative-unit';
import { remembered } from '../domain/remembered';
import kindForms from './lexicon/unit-kinds.json';
import { unitKinds } from './lexicon/vocabulary';
import { nameIdentity, sameNameAsTyped } from './text/names';

/** The kind of a commune-level unit that a text is; null where it is none. */
export function kindOf(text: string): UnitKind | null {
  const id = unitKinds.is(text);
  return id === 'ward' || id === 'commune' || id === 'township' ? id : null;
}

export type UnitName = { readonly name: string; readonly kind: UnitKind | null };

/** Marks of a footnote after a name: `(*)`, `**`, `[1]`, `(1)`, `¹`, and a digit that touches a letter. Nothing but a space is between them. */
const footnote = /(?:\s*(?:\([*†‡\d¹²³⁰⁴-⁹]{1,3}\)|\[[*†‡\d¹²³⁰⁴-⁹]{1,3}\]|[*†‡¹²³⁰⁴-⁹]+)|(?<=\p{L})\d{1,2})+$/u;
/** What leads a line of a list: `1.`, `-`, `+`. */
const lead = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]\s+|[-–•+*]\s*)/u;

/** A name without the mark of a footnote. In `Phường1` and `P1` the digit is the name. */
function withoutFootnote(text: string): string {
  const bare = text.replace(footnote, '');
  return bare === '' || kindOf(bare) !== null ? text.replace(/[*†‡]+$/u, '').trim() : bare;
}

function tidied(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return withoutFootnote(clean.replace(lead, ''));
}

/** A number as wards have it: `1`, `01`, `IV`. */
const numeral = /^(?:0*\d{1,2}|x{0,2}(?:ix|iv|v?i{0,3}))$/i;

const english = [...kindForms.ward.en, ...kindForms.commune.en, ...kindForms.township.en].join('|');
/** In English the word follows the name: `Cẩm Giàng commune`. */
const trailing = new RegExp(`^(.*\\S)\\s+(${english})$`, 'iu');

/** The kind before a name, and what follows it; in English the kind behind it. */
function parted(clean: string): { readonly kind: UnitKind | null; readonly rest: string } {
  const [said] = unitKinds.find(clean);
  const kind = said?.start === 0 ? kindOf(clean.slice(0, said.end)) : null;
  if (said === undefined || kind === null) {
    const [, name = '', word = ''] = trailing.exec(clean) ?? [];
    return name === '' || !/\p{L}/u.test(name) ? { kind: null, rest: clean } : { kind: kindOf(word), rest: name };
  }
  const rest = clean.slice(said.end);
  // An abbreviation has its stop (`P.1`, `X. A`, `TT. B`), a word a space; `P` and a name may be one name.
  const isShort = said.end <= 2;
  const isApart = isShort ? rest.startsWith('.') || (said.end === 2 && rest.startsWith(' ')) : /^[.\s]/.test(rest);
  const bare = rest.replace(/^[.\s]+/, '');
  return (isApart || /^\d+$/.test(bare)) && bare !== '' ? { kind, rest: bare } : { kind: null, rest: clean };
}

/** Splits a name. A number alone stays with its prefix (`Phường 1`), or it would be no name. Marks of footnotes are no part of it. */
export const unitNameOf = remembered((text: string): UnitName => {
  const clean = tidied(text);
  const { kind, rest } = parted(clean);
  return { name: kind !== null && (/^\d/.test(rest) || (kind === 'ward' && numeral.test(rest))) ? clean : rest, kind };
});

const ones: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function arabic(numeralText: string): string {
  if (/^\d/.test(numeralText)) return String(Number(numeralText));
  const values = (numeralText.toLowerCase().match(/./g) ?? []).map((letter) => ones[letter] ?? 0);
  return String(values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0));
}

/**
 * What a commune-level unit is known by: two texts with one key name one unit. The name's own identity, without the kind before it and without
 * marks of footnotes; a number is a number however it is written (`Phường II`, `P.2`, `Phường 02`: no city has two of them).
 */
export const unitKey = remembered((text: string): string => {
  const { rest } = parted(tidied(text));
  return rest !== '' && numeral.test(rest) ? arabic(rest) : nameIdentity(rest);
});

/** True where two texts name one commune-level unit. */
export function isSameUnit(a: string, b: string): boolean {
  return unitKey(a) === unitKey(b);
}

/** One unit, or two names alike of which one was typed without any diacritics: then they tell nothing apart. For proposals of a list's names. */
export function isUnitAsTyped(a: string, b: string): boolean {
  return sameNameAsTyped(unitKey(a), unitKey(b));
}

const separators = /[;,/\n\r]|\s(?:và|and)\s/u;

/** The units listed in a cell: `Huyền Tụng; Quân Hà, xã Nguyên Phúc`, with remarks in brackets left out, each once. */
export function unitNamesIn(text: string): readonly string[] {
  const names = text
    .normalize('NFC')
    .replace(/\([^()]*\)/g, ' ')
    .split(separators)
    .map((part) => unitNameOf(part.replace(/^[\s\-–•*+]+|[\s.]+$/g, '')).name)
    .filter((name) => /\p{L}|\d/u.test(name));
  return [...new Set(names)];
}
