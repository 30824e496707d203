/** Counts that a text claims of the table: `hiện nay đã đạt 49 tiêu chí, còn 14 tiêu chí chưa đạt`, `là 61,42 điểm`. */
import type { ClaimKind } from '../domain/indicator-table';
import claimWords from './lexicon/claim-words.json';
import { verdicts } from './lexicon/vocabulary';
import { fold, nameKey } from './text/fold';

/** A claim in a text. `count` null: a label whose number may stand in a cell beside it; then nothing but blanks follows. */
export type SaidClaim = { readonly kind: ClaimKind; readonly count: number | null; readonly quote: string };

function group(forms: readonly string[]): string {
  return `(?:${[...forms]
    .sort((a, b) => b.length - a.length)
    .map(fold)
    .join('|')})`;
}

/** What denies a verdict stands before `đạt` in the verdicts themselves: `chưa`, `không`, `K`. */
const reached = fold(claimWords.reached.vi[0] ?? '');
const denied = group(
  verdicts.forms.flatMap(({ id, form }) => {
    const [first = '', second = '', ...more] = form.split(' ');
    return id === 'not-met' && more.length === 0 && fold(second) === reached ? [first] : [];
  }),
);
const words: ReadonlyMap<string, string> = new Map([
  ...Object.entries(claimWords).map(([id, { vi, en }]) => [id, group([...vi, ...en])] as const),
  ['denied', denied],
]);

/** A pattern over folded text with the forms of the words in braces; the first group is the number. Repetitions are bounded. */
function pattern(written: string): RegExp {
  return new RegExp(
    written.replace(/\{([a-z-]+)\}/g, (_all, id: string) => words.get(id) ?? ''),
    'gu',
  );
}

const number = String.raw`(\d{1,3})(?:\/\d{1,3})?`;
const points = String.raw`(\d{1,3}(?:[.,]\d{1,4})?)`;
const behind = String.raw`[^\d.;]{0,12}(\d{1,3})?`;

const stated: readonly (readonly [ClaimKind, RegExp])[] = [
  ['met', pattern(`(?<!(?<!\\p{L}){denied} ){reached} (?:{obtained} )?${number} {thing}(?! {denied} {reached})(?! {points})(?! {rural})`)],
  ['met', pattern(`${number} {thing} (?:{done} )?{reached}(?! {points})(?! {to})`)],
  ['not-met', pattern(`${number} {thing} {denied} {reached}`)],
  ['not-met', pattern(`(?<!\\p{L}){denied} {reached} ${number} {thing}`)],
  ['total-points', pattern(`{result}[^.:;]{0,120}?(?:{is}|{reached}|{obtained}|:) ?:? ?${points} ?(?:{points}|\\/ ?100)`)],
];

/** Labels whose number follows, in the text or in a cell to the right. */
const labelled: readonly (readonly [ClaimKind, RegExp])[] = [
  ['at-maximum', pattern(`{count} {thing}[^.:;\\d]{0,20} {at-maximum}(?! ?-)(?! ?{up-to})${behind}`)],
  ['at-least-minimum', pattern(`{count} {thing}[^.:;\\d]{0,20} {at-minimum}(?: {and-up})?${behind}`)],
  ['below-minimum', pattern(`{count} {thing}(?: {having})? {points} (?:{denied} {reached}|{below-minimum})[^\\d.;]{0,20}(\\d{1,3})?`)],
  ['met', pattern(`{count} {thing} (?:{done} )?{reached} *(?:[:=]|{is}|$)${behind}`)],
  ['not-met', pattern(`{count} {thing} {denied} {reached} *(?:[:=]|{is}|$)${behind}`)],
  ['total-points', pattern(`^[^\\p{L}]{0,6}{own-result} *:? *${points}?$`)],
];

const subjects = [...claimWords.thing.vi, ...claimWords.points.vi].map(nameKey);

/** True where a folded text speaks of indicators or points, so that it may claim something of them. */
export function mayClaim(key: string): boolean {
  return subjects.some((word) => key.includes(word));
}

/** Claims of a text, in the order of the patterns. */
export function claimsIn(text: string): readonly SaidClaim[] {
  const composed = text.normalize('NFC');
  const folded = fold(composed).replaceAll('\n', ' ');
  const quoteOf = (start: number, length: number): string =>
    // Folding keeps positions unless something was dropped; then the whole text is quoted.
    folded.length === composed.length ? composed.slice(start, start + length).trim() : composed.trim();
  const claims: SaidClaim[] = [];
  for (const [kind, each] of [...stated, ...labelled]) {
    for (const { 0: found, 1: digits, index } of folded.matchAll(each)) {
      const count = digits === undefined || digits === '' ? null : Number(digits.replace(',', '.'));
      const isLast = index + found.length >= folded.trimEnd().length;
      if (count !== null || isLast) claims.push({ kind, count, quote: quoteOf(index, found.length) });
    }
  }
  return claims;
}
