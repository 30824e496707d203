/** `Đường A (điều chỉnh)`, `Đường A – giai đoạn 2`: a line that is an adjusted entry of another project, or a part of it. */
import { projectVariants } from './lexicon/list-words';

/** `of`: the name of the project itself. */
export type ProjectVariant = { readonly of: string; readonly kind: 'adjusted' | 'part' };

/** What stands in brackets, or behind a dash, a comma or a colon, at the end of a name. */
const tails = [/^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/u, /^(.*\S)\s*(?:\s[–—-]|[,;:])\s+(\S[^–—,;:]*)$/u];
/** `lần 2`, `năm 2023`: which adjustment it is. */
const whichOne = /^\s*(?:(?:lần|đợt|năm)\s*)?(?:\d{1,4}|thứ\s+\p{L}+)?\s*$/iu;

/** Which part a name without brackets or a dash says at its end. */
const partNumber = /^\s*(?:\d{1,2}|[IVX]{1,4})$/u;

/** Null for a name that says neither. */
export function projectVariant(name: string): ProjectVariant | null {
  const text = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const tail of tails) {
    const [, of = '', said = ''] = tail.exec(text) ?? [];
    const [first] = said === '' ? [] : projectVariants.find(said);
    if (first === undefined || first.start !== 0) continue;
    if (first.id === 'part') return { of, kind: 'part' };
    if (whichOne.test(said.slice(first.end))) return { of, kind: 'adjusted' };
  }
  const last = projectVariants.find(text).at(-1);
  if (last?.id !== 'part' || last.start === 0 || !partNumber.test(text.slice(last.end))) return null;
  return { of: text.slice(0, last.start).trim(), kind: 'part' };
}
