/** A text without what is only written beside it: footnote marks, struck-out words. Exponents of units stay. */
import type { TextMark } from '../../domain/grid';

/** `m` and `km` before a raised 2 or 3: an exponent, part of the unit. */
const unitBefore = /(?:^|[^\p{L}])[kcd]?m\s?$/iu;

/** What a cell's text says once its marks are left out; '' where all of it is struck out. */
export function withoutMarks(text: string, marks: readonly TextMark[]): string {
  if (marks.length === 0) return text;
  let said = '';
  for (let at = 0; at < text.length; at += 1) {
    const position = at;
    const here = marks.filter(({ start, end }) => start <= position && position < end);
    if (here.some(({ kind }) => kind === 'struck')) continue;
    const sign = text.charAt(at);
    const isRaised = here.some(({ kind }) => kind === 'raised');
    const isExponent = /[23]/.test(sign) && unitBefore.test(said);
    if (!isRaised || isExponent) said += sign;
  }
  return said;
}
