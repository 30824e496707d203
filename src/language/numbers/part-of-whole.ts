/** A part of a whole beside its share, which say one thing: `21/41 tuyến (51 %)`, `120 km/122 km đạt 98,4 %`, `98 % (120/122 km)`. */
import { countedThing, leadingUnit } from './units';
import { numberTokens } from './number-tokens';

/** A number, perhaps with a word or two, over another: `21/41`, `120 km/122 km`, `21 trong tổng số 41`. */
const fraction = /(?<![\d.,/])(\d[\d.,]*)((?:\s*[\p{L}\p{M}²³]+){0,3}?)\s*(?:\/|\s(?:trong|trên) (?:tổng số|tổng)\s)\s*(\d[\d.,]*)(?![\d/])/gu;
const share = /(?<![\d.,])(\d[\d.,]*\d|\d)\s*%/g;

export type BesideShare =
  | { readonly kind: 'none' }
  /** The text with the part and the whole blanked: what is left is the share. Positions stay. */
  | { readonly kind: 'confirmed'; readonly text: string }
  | { readonly kind: 'contradicted'; readonly values: readonly number[] };

/** The readings of digits: one, or two where a mark can part thousands. */
function readingsOf(digits: string): readonly number[] {
  const token = numberTokens(digits.replace(/[.,]+$/, '')).tokens[0];
  return token === undefined ? [] : [token.value, ...(token.alternative === null ? [] : [token.alternative])];
}

/** True where a share is the quotient rounded, or cut off, to the decimals that it is written with. */
function confirms(digits: string, part: number, whole: number): boolean {
  if (part > whole || whole === 0) return false;
  const size = 10 ** (/[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0);
  const exact = (part / whole) * 100 * size;
  return readingsOf(digits).some((said) => said * size === Math.round(exact) || said * size === Math.floor(exact));
}

/** True where the numbers are of things or measures, so that they are no date and no document. */
function isOfThings(text: string, found: RegExpExecArray): boolean {
  const words = text.slice(found.index + found[0].length).trimStart();
  return countedThing(words) !== '' || leadingUnit(words) !== '' || leadingUnit(found[2]?.trim() ?? '') !== '';
}

/** What a text with one share says beside it. */
export function besideShare(text: string): BesideShare {
  const shares = [...text.matchAll(share)];
  const [only] = shares;
  const digits = only?.[1];
  if (only === undefined || digits === undefined || shares.length > 1) return { kind: 'none' };
  const { start, end: behind } = { start: only.index, end: only.index + only[0].length };
  const fractions = [...text.matchAll(fraction)].filter(({ index, 0: all }) => index + all.length <= start || index >= behind);
  const [found] = fractions;
  if (found === undefined || fractions.length > 1) return { kind: 'none' };
  const [parts, wholes] = [readingsOf(found[1] ?? ''), readingsOf(found[3] ?? '')];
  if (parts.some((part) => wholes.some((whole) => confirms(digits, part, whole)))) {
    const end = found.index + found[0].length;
    return { kind: 'confirmed', text: `${text.slice(0, found.index)}${' '.repeat(found[0].length)}${text.slice(end)}` };
  }
  return isOfThings(text, found) ? { kind: 'contradicted', values: [...readingsOf(digits), ...parts] } : { kind: 'none' };
}
