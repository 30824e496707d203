/** A unit's name with its kind before it: `Phường Sông Cầu`, `xã Cẩm Giàng`, `TT. Phủ Thông`, `P.1`. */
import type { UnitKind } from '../../domain/administrative-unit';
import { nameKey } from '../fold';

const prefix = /^(phường|phuong|ward|p\.|xã|xa|commune|x\.|thị trấn|thi tran|township|tt\.|tt(?=\s))\s*(?=\S)/iu;

const kinds: Readonly<Record<string, UnitKind>> = {
  phuong: 'ward',
  p: 'ward',
  ward: 'ward',
  xa: 'commune',
  x: 'commune',
  commune: 'commune',
  'thi tran': 'township',
  tt: 'township',
  township: 'township',
  town: 'township',
};

/** The kind that a text is; null where it is none. */
export function kindOf(text: string): UnitKind | null {
  return kinds[nameKey(text)] ?? null;
}

export type UnitName = { readonly name: string; readonly kind: UnitKind | null };

/** Splits a name. A number alone stays with its prefix (`Phường 1`), or it would be no name. */
export function unitNameOf(text: string): UnitName {
  const clean = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const match = prefix.exec(clean);
  if (match === null) return { name: clean, kind: null };
  const said = match[1] ?? '';
  // `Xa` and `Phuong` without diacritics are also how names begin; a space must follow.
  if (!said.endsWith('.') && !/\s$/.test(match[0])) return { name: clean, kind: null };
  const bare = clean.slice(match[0].length);
  return { name: /^\d/.test(bare) ? clean : bare, kind: kindOf(said) };
}

/** The units listed in a cell: `Huyền Tụng; Quân Hà, xã Nguyên Phúc`, with remarks in brackets left out, each once. */
export function unitNamesIn(text: string): readonly string[] {
  const names = text
    .replace(/\([^()]*\)/g, ' ')
    .split(/[;,/\n\r]|\s(?:và|and)\s/u)
    .map((part) => unitNameOf(part.replace(/^[\s\-–•*+]+|[\s.]+$/g, '')).name)
    .filter((name) => /\p{L}|\d/u.test(name));
  return [...new Set(names)];
}
