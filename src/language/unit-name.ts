/** A unit's name with its kind before it: `Phường Sông Cầu`, `xã Cẩm Giàng`, `TT. Phủ Thông`, `P.1`. */
import type { UnitKind } from '../domain/administrative-unit';
import { remembered } from '../domain/remembered';
import { unitKinds } from './lexicon/vocabulary';
import { fold } from './text/fold';

/** The kind of a commune-level unit that a text is; null where it is none. */
export function kindOf(text: string): UnitKind | null {
  const id = unitKinds.is(text);
  return id === 'ward' || id === 'commune' || id === 'township' ? id : null;
}

export type UnitName = { readonly name: string; readonly kind: UnitKind | null };

/** Splits a name. A number alone stays with its prefix (`Phường 1`), or it would be no name. */
export const unitNameOf = remembered((text: string): UnitName => {
  const clean = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const [said] = unitKinds.find(clean);
  const kind = said?.start === 0 ? kindOf(clean.slice(0, said.end)) : null;
  if (said === undefined || kind === null) return { name: clean, kind: null };
  const rest = clean.slice(said.end);
  // An abbreviation has its stop (`P.1`, `X. A`, `TT. B`), a word a space; `P` and a name may be one name.
  const isShort = said.end <= 2;
  const isApart = isShort ? rest.startsWith('.') || (said.end === 2 && rest.startsWith(' ')) : /^[.\s]/.test(rest);
  const bare = rest.replace(/^[.\s]+/, '');
  if (!isApart || bare === '') return { name: clean, kind: null };
  return { name: /^\d/.test(bare) ? clean : bare, kind };
});

const wardWords = unitKinds.forms
  .filter(({ id }) => id === 'ward')
  .map(({ form }) => fold(form))
  .sort((a, b) => b.length - a.length)
  .join('|');
const numberedWard = new RegExp(`^(?:${wardWords})(?=\\d)`);

/** A folded name without spaces, without the word for a ward before a number: `phuong1`, `p1` → `1`. */
export function withoutWardWord(key: string): string {
  return key.replace(numberedWard, '');
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
