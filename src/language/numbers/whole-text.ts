/** What the outside of a text says: the row's name in front, a dash, brackets around all of it or around remarks. */
import { fold } from '../text/fold';
import type { NumberToken } from './number-tokens';
import { canonicalNumberText, numberTokens } from './number-tokens';
import { parseUnit } from './units';

/** A figure in brackets, perhaps with its unit, and nothing else: how accountants write a loss. */
const inBracketsOnly = /^\s*\(\s*[\d.,\u00a0 ]*\d([^()]*)\)\s*(?:%|‰)?[\s.;]*$/;

/** `Số thuê bao băng rộng di động trên 100 dân: 80`: the row's name said again in front of its figure has numbers of its own. */
export function withoutName(text: string, name: string): string {
  const own = fold(canonicalNumberText(name)).trim();
  const trimmed = text.trimStart();
  const isNamed = own !== '' && fold(trimmed.slice(0, own.length)) === own && !/^[\p{L}\p{M}\d]/u.test(trimmed.slice(own.length));
  return isNamed ? trimmed.slice(own.length) : text;
}

/** A dash set off from the number that begins a text. */
const dashFirst = /^[ \u00a0]*[-\u2010-\u2015\u2212][ \u00a0]+[\d.,\uff10-\uff19]/;
const laterDash = /\n[ \u00a0]*[-\u2010-\u2015\u2212]/;

/** `- 7,5 phần trăm`: a minus, or the sign of a list of one. */
export function isDashed(plain: string): boolean {
  return dashFirst.test(plain) && !laterDash.test(plain);
}

/** `(9,5)`, `(9,5 phần trăm)`. */
export function isAccounting(text: string): boolean {
  const unit = inBracketsOnly.exec(text)?.[1]?.trim();
  return unit !== undefined && (unit === '' || parseUnit(unit) !== null);
}

const inOtherBracketsOnly = /^\s*(?:\[\s*[-+]?[\d.,\u00a0 ]*\d([^[\]]*)\]|\{\s*[-+]?[\d.,\u00a0 ]*\d([^{}]*)\})\s*(?:%|‰)?[\s.;]*$/;

/** `[9,5]`, `{98 %}`: all of it in brackets that nobody writes a loss in. A figure in doubt, or a mark. */
export function isSetInBrackets(text: string): boolean {
  const found = inOtherBracketsOnly.exec(text);
  const unit = (found?.[1] ?? found?.[2])?.trim();
  return unit !== undefined && (unit === '' || parseUnit(unit) !== null);
}

/** Remarks in parentheses and footnote marks in brackets blanked, so that positions stay. Words in brackets before the first number lead up to it. */
export function withoutParentheses(text: string): string {
  if (!/[([{]/.test(text)) return text;
  const firstDigit = text.search(/\d/);
  let depth = 0;
  let blanked = text.slice(0, firstDigit).replace(/[([{][^()[\]{}]*[)\]}]/g, (words) => ` ${words.slice(1, -1)} `);
  for (const sign of text.slice(blanked.length)) {
    if (sign === '(' || sign === '[' || sign === '{') depth += 1;
    blanked += depth > 0 ? ' '.repeat(sign.length) : sign;
    if ((sign === ')' || sign === ']' || sign === '}') && depth > 0) depth -= 1;
  }
  return blanked;
}

/** A bare figure in brackets behind the only one outside, and more than a footnote's mark: `72 (70)`, `72% (70%)`. */
const bareInBrackets = /\d\s*(%?)\s*[([{]\s*(\d[\d.,]*)\s*(%?)\s*[)\]}]\s*$/;
/** The largest number of a footnote that a cell has. */
const mostNotes = 20;

/** The other figure; null where there is none. */
export function rivalInBrackets(text: string, outer: readonly NumberToken[]): number | null {
  const found = bareInBrackets.exec(text);
  const digits = found?.[2] ?? '';
  if (outer.length !== 1 || found === null || found[1] !== found[3] || /^(?:19|20)\d\d$/.test(digits)) return null;
  const value = numberTokens(digits).tokens[0]?.value ?? null;
  return value === null || value === outer[0]?.value || (Number.isInteger(value) && value <= mostNotes && found[3] === '') ? null : value;
}
