/**
 * Whether two names are one name. Identity keeps diacritics: Nông Hạ and Nông Hà are two communes. What only looks alike is proposed,
 * never taken. Sheets are named by Excel's own rule (domain/sheet-name.ts).
 */
import { remembered } from '../../domain/remembered';
import { fold } from './fold';
import { hasDiacritics, oneSpelling } from './words';

/** What a name is known by: one case, composed, `đ` in one form, without the spaces and hyphens that some write and others do not. */
export const nameIdentity = remembered((name: string): string =>
  oneSpelling(name).replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff\u2010-\u2015-]+/g, ''),
);

/** True where both texts are one name, whatever their case, composition, spaces, hyphens and form of `đ`. */
export function sameName(a: string, b: string): boolean {
  return nameIdentity(a) === nameIdentity(b);
}

/** The letters and digits of a name alone, without diacritics: names with the same ones may be one, and are proposed. */
export const likeness = remembered((name: string): string => fold(nameIdentity(name)).replace(/[^\p{L}\p{N}]+/gu, ''));

/** True where two names differ at most in diacritics and signs. Good for a proposal; never decides. */
export function alike(a: string, b: string): boolean {
  const key = likeness(a);
  return key !== '' && key === likeness(b);
}

/** One name, or alike where one of them was typed without any diacritics: then they tell nothing apart. */
export function sameNameAsTyped(a: string, b: string): boolean {
  return sameName(a, b) || ((!hasDiacritics(a.normalize('NFC')) || !hasDiacritics(b.normalize('NFC'))) && alike(a, b));
}
