/** How the numbers of a text stand to each other: a range, a list, a lead before one, one that competes with another. */
import { abouts, bounds, leads, negations, signs, whereabouts } from '../lexicon/vocabulary';
import { fold } from '../text/fold';
import { wordsOf } from '../text/words';
import type { NumberToken } from './number-tokens';

/** How two neighbouring numbers are joined where only a connector (and the first one's unit) stands between them. */
export function joinOf(folded: string, first: NumberToken, second: NumberToken): 'range' | 'list' | null {
  const between = folded.slice(first.end, second.start);
  if (between.length > 30) return null;
  if (/^ *[a-z0-9/%]* *(?:-|÷|~|\.\.+|…|den|toi|to) *$/.test(between)) {
    return /^ *[a-z]{3,}/.test(between) && !/^ *(?:den|toi|to) *$/.test(between) && !/[-÷~]/.test(between) ? null : 'range';
  }
  return /^[ \u00a0\n]*(?:va|hoac|hay|or|and|[,;&/+x:]|)[ \u00a0\n]*$/.test(between) ? 'list' : null;
}

/** Words that may stand before the number a text is about: `Có 5`, `Hiện có khoảng 5`, `Tổng số: 7`. */
const leadWords = new Set(
  [leads, bounds, abouts, signs, negations].flatMap(({ forms }) => forms.flatMap(({ form }) => wordsOf(form).map(({ bare }) => bare))),
);

export function isLeadIn(text: string): boolean {
  return wordsOf(text).every(({ bare }) => leadWords.has(bare) || !/\p{L}/u.test(bare));
}

/** True where the words between the last sign and a number are nothing but a lead: `, đạt 72`. */
export function isLedIn(text: string, token: NumberToken): boolean {
  const before = text.slice(0, token.start);
  const clause = before.slice(Math.max(...[',', ';', '\n'].map((sign) => before.lastIndexOf(sign))) + 1);
  return clause.length < before.length && leads.find(clause).length > 0 && isLeadIn(clause);
}

/** Folded words that say where or when a number holds: two numbers that both carry one compete. */
export const placeWords = new Set(whereabouts.forms.map(({ form }) => fold(form)));
export function wordAfter(folded: string, token: NumberToken): string {
  return /^[ \u00a0]*([a-zđ]+)/.exec(folded.slice(token.end, token.end + 30))?.[1] ?? '';
}

/** True where a later number is another amount of the same thing rather than a remark. */
export function competes(folded: string, first: NumberToken, later: NumberToken): boolean {
  const one = wordAfter(folded, first);
  const two = wordAfter(folded, later);
  if (!later.whole || later.share !== '') return true;
  if (two === '' || two === one) return true;
  if (placeWords.has(one) && placeWords.has(two)) return true;
  // `5 chợ, 3 siêu thị`: a list of different things with no total.
  return one !== '' && first.whole && /(?:[,;\n+]|[^a-z]va|[^a-z]and)[ \u00a0\n]*$/.test(folded.slice(first.end, later.start));
}
