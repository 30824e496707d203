/**
 * Whether two names are one name. Identity keeps diacritics: Nông Hạ and Nông Hà are two communes. What only looks alike is proposed,
 * never taken. Sheets are named by Excel's own rule (domain/sheet-name.ts).
 */
import { remembered } from '../../domain/remembered';
import { fold } from './fold';
import { hasDiacritics, oneSpelling } from './words';

const between = '[\\s\\u00ad\\u200b-\\u200d\\u2060\\ufeff\\u2010-\\u2015-]+';
const betweenDigits = new RegExp(`(\\p{N})${between}(?=\\p{N})`, 'gu');
const anywhere = new RegExp(between, 'gu');

/**
 * What a name is known by: one case, composed, `đ` in one form, without the spaces and hyphens that some write and others do not.
 * Between two digits they count: `Khu 1-2` is not `Khu 12`.
 */
export const nameIdentity = remembered((name: string): string =>
  oneSpelling(name).trim().replace(betweenDigits, '$1·').replace(anywhere, ''),
);

/** True where both texts are one name, whatever their case, composition, spaces, hyphens and form of `đ`. */
export function sameName(a: string, b: string): boolean {
  return nameIdentity(a) === nameIdentity(b);
}

/** The letters and digits of a name alone, without diacritics, `y` as `i` (Mỹ, Mĩ): names with the same ones may be one, and are proposed. */
export const likeness = remembered((name: string): string =>
  fold(nameIdentity(name))
    .replaceAll('y', 'i')
    .replace(/[^\p{L}\p{N}·]+/gu, ''),
);

/** True where two names differ at most in diacritics and signs. Good for a proposal; never decides. */
export function alike(a: string, b: string): boolean {
  const key = likeness(a);
  return key !== '' && key === likeness(b);
}

/** One name, or alike where one of them was typed without any diacritics: then they tell nothing apart. */
export function sameNameAsTyped(a: string, b: string): boolean {
  return sameName(a, b) || ((!hasDiacritics(a.normalize('NFC')) || !hasDiacritics(b.normalize('NFC'))) && alike(a, b));
}
