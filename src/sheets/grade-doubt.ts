/** Where the words of a graded row, though they name no rung, say something else than what was filed beside them. */
import type { PendingReason } from '../domain/observation';
import type { GradeId, GradeIndicator } from '../domain/standard';
import { isSame } from '../domain/comparison';
import { answers, budget } from '../language/lexicon/list-words';
import { balances, bounds, countables, leads, negations, pointWords, signs, unmoved } from '../language/lexicon/vocabulary';
import { moneyUnit } from '../language/money/money-unit';
import { canonicalNumberText, numberTokens } from '../language/numbers/number-tokens';
import type { NumberToken } from '../language/numbers/number-tokens';
import { saidBy } from '../language/numbers/qualifiers';
import { leadingUnit } from '../language/numbers/units';
import { isAccounting } from '../language/numbers/whole-text';
import { repeatedOf } from '../language/repeated-words';
import { spanOfLabel } from '../language/rung-said';
import { plainText } from '../language/text/fold';
import { wordsOf } from '../language/text/words';
import type { Word } from '../language/text/words';
import { denies, isHalfSaid } from '../language/verdict';
import { isOfAnotherClass, isOfAnotherRank } from './rank-doubt';

/** Fewest words that can repeat a rung of the law's. */
const fewestWords = 3;

/** What was filed: `grade` null is none of the rungs. */
type FiledGrade = { readonly grade: GradeId | null; readonly points: number | null };

/** Why what was filed is not taken; null where the words leave it alone. */
export function doubtOf(value: string | number, filed: FiledGrade, indicator: GradeIndicator): PendingReason | null {
  const { grade } = filed;
  const text = typeof value === 'number' ? '' : plainText(value);
  if (grade === null) return repeatsRung(text, indicator) ? 'words-contradict' : null;
  if (typeof value === 'number') {
    if (value <= 0) return 'words-contradict';
  } else if (deniesAnything(text, ownWords(indicator)) || opensWithFall(text) || isNothing(text) || answers.is(text) === 'no')
    return 'words-contradict';
  if (isHalfSaid(text)) return 'grade-unclear';
  if (fallsShort(text, ownWords(indicator)) || turnsDenial(text, indicator.name) || staysBehind(text, indicator)) return 'words-contradict';
  if (repeatsAnother(text, grade, indicator)) return 'words-contradict';
  const byShare = rungOfShare(value, indicator);
  if (byShare !== undefined) return byShare === grade ? null : 'words-contradict';
  const figure = typeof value === 'number' ? value : bareFigure(text, indicator);
  if (figure !== null && !isSameAsFiled(figure, grade, filed.points, indicator)) return 'grade-unclear';
  if ((figure === null || /\p{L}/u.test(text)) && speaksInShares(text, indicator)) return 'grade-unclear';
  if (figure === null && speaksInFigures(text, indicator)) return 'grade-unclear';
  return isOfAnotherRank(text, grade, indicator) || isOfAnotherClass(text, grade, indicator) ? 'grade-unclear' : null;
}

/** `Thu 188 tỷ, chi 180 tỷ` where a rung is what is left of a budget: the figures say which, and what was filed need not be it. */
function speaksInFigures(text: string, { grades }: GradeIndicator): boolean {
  if (grades.every(({ label }) => balances.is(label) === null)) return false;
  const canonical = canonicalNumberText(text);
  const { tokens, hasFraction } = numberTokens(canonical);
  return hasFraction || tokens.some((token) => !isYear(canonical, token)) || saysBothSides(canonical, tokens) || dividesSides(canonical);
}

/** `Quyết toán 2022`; `2022 tỷ` and `2.022` are amounts. */
function isYear(canonical: string, { start, end }: NumberToken): boolean {
  return /^(?:19|20)\d\d$/.test(canonical.slice(start, end)) && moneyUnit(leadingUnit(canonical.slice(end))) === null;
}

/** `Thu 2022, chi 2050`: each behind its side of the budget, so that neither is a year. */
function saysBothSides(canonical: string, tokens: readonly NumberToken[]): boolean {
  const figures = new Set(tokens.map(({ start }) => start));
  const isBehind = (side: string): boolean =>
    budget.find(canonical).some(({ id, end }) => id === side && figures.has(end + canonical.slice(end).search(/[^\s:=]/)));
  return isBehind('revenue') && isBehind('expenditure');
}

/** `Thu/chi: 2050/2022`: two figures behind both sides, and no month of a year. */
function dividesSides(canonical: string): boolean {
  const sides = budget.find(canonical).filter(({ id }) => id === 'revenue' || id === 'expenditure');
  const areBehind = sides.some(({ end }) => /^[\s:=]*\d[\d.,]*\s*\/\s*\d/.test(canonical.slice(end)));
  return areBehind && new Set(sides.map(({ id }) => id)).size === 2;
}

/** `Vượt mục tiêu 3%`, `75% số phường, 50% số xã` where a rung asks for a share: whether it is reached cannot be told. */
function speaksInShares(text: string, { grades }: GradeIndicator): boolean {
  const hasShare = (words: string): boolean => numberTokens(canonicalNumberText(words)).tokens.some(({ share }) => share === '%');
  return hasShare(text) && grades.some(({ label }) => hasShare(label));
}

/** `4,2 %`, `01 công trình`: a figure with nothing but its unit and words of the row's name, from which no rung can be told; null for any other text. */
function bareFigure(text: string, { name }: GradeIndicator): number | null {
  const canonical = canonicalNumberText(text);
  const { tokens } = numberTokens(canonical);
  const [only] = tokens;
  if (only === undefined || tokens.length > 1) return null;
  const own = new Set(wordsOf(name.normalize('NFC')).map(({ key }) => key));
  const unit = leadingUnit(canonical.slice(only.end));
  const end = canonical.indexOf(unit, only.end) + unit.length;
  const said = [...countables.find(canonical), ...leads.find(canonical), ...signs.find(canonical), ...pointWords.find(canonical)];
  const isSaid = (word: Word): boolean =>
    (word.start >= only.start && word.end <= end) ||
    own.has(word.key) ||
    said.some((phrase) => phrase.start <= word.start && phrase.end >= word.end);
  return wordsOf(canonical).every((word) => !/[\p{L}]/u.test(word.key) || isSaid(word)) ? only.value : null;
}

/**
 * The rung that a share reaches where each rung begins with one (`100 % các phường`, `75 % các phường`); undefined where they do not, or where
 * the value is no single share.
 */
function rungOfShare(value: string | number, { grades }: GradeIndicator): GradeId | null | undefined {
  const rungs = grades.map(({ id, label }) => ({ id, share: openingShare(label) }));
  const [figure, another] = typeof value === 'number' ? [] : numberTokens(canonicalNumberText(value)).tokens;
  if (figure === undefined || another !== undefined || figure.share !== '%' || rungs.some(({ share }) => share === null)) return undefined;
  // `120% số phường`: more than there are.
  if (figure.value > 100 && rungs.every(({ share }) => share !== null && share <= 100)) return null;
  const reached = rungs.filter(({ share }) => share !== null && share <= figure.value);
  return reached.toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0))[0]?.id ?? null;
}

function openingShare(label: string): number | null {
  return numberTokens(canonicalNumberText(label)).tokens.find(({ start, share }) => start === 0 && share === '%')?.value ?? null;
}

/** The points again, or the number that the filed rung begins with (`75 %` of `75 % các phường thực hiện tốt quy chế`). */
function isSameAsFiled(figure: number, grade: GradeId, points: number | null, { grades }: GradeIndicator): boolean {
  const opening = (label: string): number | undefined =>
    numberTokens(canonicalNumberText(label)).tokens.find(({ start }) => start === 0)?.value;
  const isOpening = grades.some(({ id, label }) => id === grade && opening(label) === figure);
  return isOpening || (points !== null && isSame(figure, points));
}

function ownWords({ name, grades }: GradeIndicator): string {
  return [name, ...grades.map(({ label }) => label)].join('; ');
}

/** `Tăng nhưng chưa đạt mục tiêu`, `Di tích: không`; words of the law's own rungs deny nothing. */
function deniesAnything(text: string, own: string): boolean {
  const isOwn = saidBy(own, [negations]);
  return negations.find(text).some((phrase) => phrase.id !== 'besides' && phrase.id !== 'other' && !isOwn(text, phrase));
}

/** `Giảm 2%`. */
function opensWithFall(text: string): boolean {
  return signs.find(text).some(({ id, start }) => id === 'fall' && !/[\p{L}\d]/u.test(text.slice(0, start)));
}

/** `Thấp hơn cả nước`. */
function fallsShort(text: string, own: string): boolean {
  const isOwn = saidBy(own, [bounds]);
  return bounds.find(text).some((phrase) => phrase.id === 'below' && !isOwn(text, phrase));
}

/** `Giữ nguyên` where the rungs are rises: there was none. */
function staysBehind(text: string, { grades }: GradeIndicator): boolean {
  const rises = (words: string): boolean => signs.find(words).some(({ id }) => id === 'rise');
  return unmoved.find(text).length > 0 && !rises(text) && grades.some(({ label }) => rises(label));
}

/** `Có nhận bổ sung cân đối` where the row is `Không nhận bổ sung cân đối`; a `Có` alone can be meant either way. */
function turnsDenial(text: string, name: string): boolean {
  if (!denies(name) || denies(text)) return false;
  return (answers.is(text) === 'yes' && /\p{L}/u.test(text)) || wordsOf(text).some(repeatedOf(text, [name]));
}

/** `Trung tâm tổng hợp cấp tỉnh` beside the points of the upper rung: words of another rung's, and none of this one's. */
function repeatsAnother(text: string, grade: GradeId, { grades }: GradeIndicator): boolean {
  if (wordsOf(text).length < fewestWords) return false;
  const repeats = grades.filter(({ label }) => spanOfLabel(label, text) !== null);
  return repeats.length > 0 && repeats.every(({ id }) => id !== grade);
}

/** `(5)`, `-5`, `Di tích quốc gia: 0`. */
function isNothing(text: string): boolean {
  const canonical = canonicalNumberText(text);
  const { tokens } = numberTokens(canonical);
  const isAllNaught = tokens.length > 0 && tokens.every(({ value }) => value === 0);
  return isAllNaught || isAccounting(canonical) || tokens.some(({ value }) => value < 0);
}

/** `100% các phường thực hiện tốt quy chế`: every word is one of a rung's. */
function repeatsRung(text: string, { grades }: GradeIndicator): boolean {
  const said = wordsOf(text);
  return (
    said.length >= fewestWords &&
    grades.some(({ label }) => {
      const own = new Set(wordsOf(label).map(({ bare }) => bare));
      return said.every(({ bare }) => own.has(bare));
    })
  );
}
