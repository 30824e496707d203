/**
 * Reads what people write into a value cell: `1.070`, `≥ 40`, `51,69 Cộng cả DS sau khi sát nhập 2 xã`, `01 nhà tang lễ A; 01 nhà tang lễ B`.
 * Where a text admits more than one amount the answer says so; it never picks one.
 */
import type { Bound } from '../../domain/observation';
import { equivalents, openers } from '../lexicon/vocabulary';
import { headingForms, headingKey } from '../headers/heading-key';
import { fold, plainText } from '../text/fold';
import { joinCompounds } from './compounds';
import { countedOf } from './counted';
import { competes, isLeadIn, isLedIn, joinOf } from './neighbours';
import type { NumberToken, Share, TokenScan } from './number-tokens';
import { canonicalNumberText, numberTokens } from './number-tokens';
import { besideShare } from './part-of-whole';
import { withoutPlans, yearsIn } from './plans';
import { qualifiersOf, saidOfNumbers } from './qualifiers';
import type { Around, Change } from './qualifiers';
import { isCountUnit, leadingUnit, relateUnits } from './units';
import { isAccounting, isDashed, isSetInBrackets, rivalInBrackets, withoutName, withoutParentheses } from './whole-text';

/** An amount: `alternative` is the other reading of an ambiguous separator (`1.300` → 1300, alternative 1.3), null where there is none. */
type Amount = {
  readonly value: number;
  readonly alternative: number | null;
  readonly share: Share;
  /** The words that follow the number, up to a note or the end of the clause; a unit may lead them. */
  readonly unit: string;
  /** A rise or fall that the words say. The value is as written: whether a sign makes sense is for the reader of the row to say. */
  readonly change: Change | null;
};

/**
 * What a text says about an amount.
 * - `number`, `bound`, `about`: one amount, with or without words around it; `about` is said to be near the number only;
 * - `counted`: items listed by number, summed (`01 …; 01 …`);
 * - `several`: amounts that compete (`32 và 45`, two percentages, `02/02`); `range`: `15-20`;
 * - `planned`: an intention, an estimate, a year to come (`Đang triển khai thực hiện`, `dự kiến 95 %`);
 * - `unclear`: the words deny the number, or say of it a rise or fall that cannot be told;
 * - `date`: only a calendar date; `none`: no amount.
 */
export type NumberText =
  | ({ readonly kind: 'number' } & Amount)
  | ({ readonly kind: 'bound'; readonly bound: Bound } & Amount)
  | ({ readonly kind: 'about'; readonly about: 'around' | 'nearly' } & Amount)
  | { readonly kind: 'counted'; readonly value: number; readonly parts: readonly number[] }
  | { readonly kind: 'several'; readonly values: readonly number[] }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'planned'; readonly hint: number | null; readonly laterYear?: number | null }
  | { readonly kind: 'unclear'; readonly why: 'negated' | 'sign'; readonly hint: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'none' };

/** What is known of a text from where it stands. */
export type NumberContext = {
  /** The indicator's name: what it says itself (`đang triển khai`, `không để xảy ra`) says nothing of the number. */
  readonly name?: string;
  /** Unit of the row: of a count and a share in one cell the one in this unit is meant. */
  readonly unit?: string;
  /** Year that the figures are of; later years are planned. Null where none is known. */
  readonly asOf?: number | null;
};

/** Characters of a text that is read. A longer one is an article in a cell, and says more than one thing; Excel takes eight times as many. */
const longestRead = 4_000;

/** Reads a text. */
export function readNumberText(text: string, context: NumberContext = {}): NumberText {
  if (text.length > longestRead) return /\d/.test(text) ? { kind: 'several', values: [] } : { kind: 'none' };
  const plain = plainText(text);
  const name = context.name ?? '';
  const canonical = withoutOwnDenominator(withoutName(canonicalNumberText(plain), name), context.unit ?? '');
  if (canonical.trim() === '') return { kind: 'none' };
  // `72%?`, `≠ 72`: whoever wrote it was not sure, or meant another.
  if (canonical.includes('≠') || /[\d%‰]\s{0,3}[([]?\s{0,3}\?/.test(canonical)) return { kind: 'several', values: [] };
  // `512'300`: a mark that parts thousands elsewhere, or minutes.
  if (/\d['’´`]\d{3}/.test(canonical)) return { kind: 'several', values: [] };
  const facts = /\p{L}|(?:19|20)\d\d/u.test(canonical)
    ? withoutPlans(canonical, { name, asOf: context.asOf ?? null, isCounted: isCountUnit(context.unit ?? '') })
    : null;
  if (facts?.kind === 'planned') return facts;
  if (facts?.kind === 'unknown') return facts.hint === null ? { kind: 'none' } : { kind: 'unclear', why: 'negated', hint: facts.hint };
  const rest = facts?.text ?? canonical;
  if (!/\d/.test(rest)) return { kind: 'none' };
  const beside = context.unit === '%' ? besideShare(rest) : ({ kind: 'none' } as const);
  if (beside.kind === 'contradicted') return { kind: 'several', values: beside.values };
  const left = beside.kind === 'confirmed' ? beside.text : rest;
  const chosen = inUnitOfRow(left, context);
  if (chosen !== null) return chosen;
  if (isSetInBrackets(left)) return { kind: 'unclear', why: 'sign', hint: numberTokens(left).tokens[0]?.value ?? 0 };
  if (isCountUnit(context.unit ?? '') && isNumberedName(canonicalNumberText(plain)))
    return { kind: 'several', values: numberTokens(left).tokens.map(({ value }) => value) };
  const read = isAccounting(left) ? inBrackets(left) : readAmounts(left, name);
  const isAmount = read.kind === 'number' || read.kind === 'bound' || read.kind === 'about';
  return isDashed(plain) && isAmount && read.change === null && read.value >= 0 ? { ...read, change: 'dash' } : read;
}

/** `Nhà tang lễ số 2`: the second, and not two; `Tổng số 2`, `Dân số 2` are other words. */
function isNumberedName(text: string): boolean {
  const { tokens } = numberTokens(text);
  const [only] = tokens;
  if (only === undefined || tokens.length > 1 || !only.whole || only.share !== '') return false;
  const before = text.slice(0, only.start);
  return (
    /\p{L}\s+(?:số|so|no\.?)\s*$/iu.test(before) &&
    !/(?<![\p{L}])(?:tổng|dân|con|là|có|đạt|hiện|tong|dan|la|co|dat)\s+(?:số|so)\s*$/iu.test(before)
  );
}

/** `80/100 dân` in a row of subscriptions for 100 people: what the row counts over anyway. Positions stay. */
function withoutOwnDenominator(text: string, unit: string): string {
  const [counted, over] = unit.split('/');
  if (counted === undefined || over === undefined || !/\d/.test(over)) return text;
  return text.replace(/(?<=\d)\s*\/\s*\d[\d.]*\s*\p{L}+/gu, (found) => {
    const relation = relateUnits(`${counted}${found}`, unit);
    return relation.kind === 'factor' && relation.factor === 1 ? ' '.repeat(found.length) : found;
  });
}

function readAmounts(canonical: string, name: string): NumberText {
  const outside = withoutParentheses(canonical);
  const outer = scan(outside);
  const useOuter = outer.tokens.length > 0 || outer.hasFraction;
  const rival = rivalInBrackets(canonical, outer.tokens);
  if (rival !== null) return { kind: 'several', values: [...outer.tokens.map(({ value }) => value), rival] };
  // `Đợt 3 (1)`: behind other words a bare figure in brackets is a footnote's mark as likely as an amount.
  const mark = /\p{L}/u.test(outside) ? footnote.exec(canonical)?.[1] : undefined;
  if (!useOuter && mark !== undefined) return { kind: 'several', values: [Number(mark)] };
  // `(tháng) 89`: the words in brackets make a name of the number behind them, and may be meant to.
  const isNamed = ({ start, end }: NumberToken): boolean => /\d/.test(outside.slice(start, end));
  if (!useOuter && scan(canonical).tokens.some(isNamed)) return { kind: 'several', values: [] };
  // `no 690 (9)`, `Tổ 3 (5)`: a bare figure behind another that is a name may be either.
  const isBare = ({ share, end }: NumberToken): boolean => share === '' && leadingUnit(canonical.slice(end, end + 60)) === '';
  if (!useOuter && /\d/.test(outside) && scan(canonical).tokens.some(isBare)) return { kind: 'several', values: [] };
  // `Trạm y tế số 11 (gồm 2 xã)`: a figure that only explains one which is a name.
  const inner = useOuter ? [] : openers.find(canonical);
  if (inner.some(({ end }) => /[([]/.test(canonical.slice(0, end)) && /\d/.test(canonical.slice(end))))
    return { kind: 'several', values: [] };
  return decide(useOuter ? outside : canonical, useOuter ? outer : scan(canonical), { whole: canonical, name });
}

const footnote = /[([]\s*(\d{1,2})\s*[)\]][\s.;]*$/;

/** The numbers of a text without its years, those said in parts made one. */
function scan(text: string): TokenScan {
  const found = numberTokens(text);
  if (found.tokens.length === 0) return found;
  const years = new Set(yearsIn(text).flatMap(({ end, isSaid }) => (isSaid ? [end] : [])));
  const compounds = joinCompounds(
    text,
    found.tokens.filter(({ end, share }) => share !== '' || !years.has(end)),
  );
  return { ...found, tokens: compounds.tokens, hasFraction: found.hasFraction || compounds.isUnclear };
}

function inBrackets(text: string): NumberText {
  const read = readAmounts(text.replace(/[()]/g, ' '), '');
  return read.kind === 'number' ? { ...read, change: 'brackets' } : read;
}

/** The unit that a number says of itself: its share, or the unit that leads the words behind it. */
function ownUnit(text: string, token: NumberToken, unit: string): string {
  if (token.share !== '') return token.share;
  const words = `${token.scale ?? ''} ${text.slice(token.end, token.end + 60)}`;
  // A unit that only counts (`Cơ sở`) is no measure: the row's own words behind the number are it.
  return headingKey(unit).words.length > 0 && headingForms([unit]).beginAt(headingKey(words)) ? unit : leadingUnit(words);
}

/**
 * A count and a share in one cell (`95 hộ (2,33 %)`, `110 giường, tương đương 24,1 giường/10.000 dân`): the number in the row's unit.
 * Null where the first number may itself be in that unit, or where not exactly one other is.
 */
function inUnitOfRow(text: string, { unit = '', name = '' }: NumberContext): NumberText | null {
  if (unit.trim() === '') return null;
  const { tokens } = scan(text);
  const [first] = tokens;
  if (first === undefined || tokens.length < 2 || tokens.length > 8) return null;
  const isInUnit = (token: NumberToken): boolean => {
    const own = ownUnit(text, token, unit);
    return own !== '' && relateUnits(own, unit).kind === 'factor';
  };
  const [fitting, another] = tokens.filter(isInUnit);
  if (isInUnit(first) || fitting === undefined || another !== undefined) return null;
  const before = text.slice(0, fitting.start);
  const isBracketed = /[([][^()[\]]*$/.test(before);
  const isSaidAgain = equivalents.find(before).some(({ end }) => end >= before.trimEnd().length - 12);
  if (!isBracketed && !isSaidAgain) return null;
  const own = ownUnit(text, first, unit);
  const thing = /^[\s\u00a0]*\p{L}/u.test(text.slice(first.end));
  // `95 (2,33 %)`: nothing says that 95 is not in the row's unit.
  if (own === '' && !thing && first.share === '') return { kind: 'several', values: tokens.map(({ value }) => value) };
  return oneAmount(text, fitting, text.length, { whole: text, name });
}

/** More numbers than a value has: what they add up to is not asked. */
const mostNumbers = 60;

function decide(text: string, found: TokenScan, around: Around): NumberText {
  const [first, ...others] = found.tokens;
  if (first === undefined) {
    if (found.hasFraction) return { kind: 'several', values: [] };
    return { kind: found.hasDate ? 'date' : 'none' };
  }
  const values = found.tokens.map((token) => token.value);
  const second = others[0];
  if (second === undefined) return found.hasFraction ? { kind: 'several', values } : oneAmount(text, first, text.length, around);
  if (found.tokens.length > mostNumbers) return { kind: 'several', values };

  const folded = fold(text);
  const joined = joinOf(folded, first, second);
  if (joined === 'range' && others.length === 1 && (second.share !== '' || first.share === '')) {
    return { kind: 'range', low: Math.min(first.value, second.value), high: Math.max(first.value, second.value) };
  }
  const shares = found.tokens.filter((token) => token.share !== '');
  if (joined !== null || shares.length > 1) {
    return { kind: 'several', values: shares.length > 1 ? shares.map((token) => token.value) : values };
  }
  // What explains the first number starts at the first note word after it.
  const noteStart = noteAfter(text, first.end);
  const rest = others.filter((token) => token.start < noteStart);
  // `tăng 1,7 % so với năm trước, đạt 0,53`: what was reached is said again.
  if (others.some((token) => token.start >= noteStart && isLedIn(text, token))) return { kind: 'several', values };
  if (shares.length === 1 && first.share === '') return { kind: 'several', values };
  const counted = countedOf(text, folded, [first, ...rest], around);
  if (counted !== null) return { kind: 'counted', ...counted };
  const isLeading = isLeadIn(text.slice(0, first.start));
  if (rest.length > 0 && (!isLeading || found.hasFraction)) return { kind: 'several', values };
  if (rest.some((token) => competes(folded, first, token))) return { kind: 'several', values };
  return oneAmount(text, first, rest[0]?.start ?? noteStart, around);
}

/** Where what follows a number only explains it: at a word that says so, at a bracket, at a lead with a colon. */
function noteAfter(text: string, from: number): number {
  const said = openers.find(text).find(({ start }) => start >= from)?.start ?? text.length;
  const sign = /[([]|^[^,;\n:]{0,60}:/.exec(text.slice(from));
  return Math.min(said, sign === null ? text.length : from + sign.index);
}

/** One number as an answer; `limit` is where its own words end. */
function oneAmount(text: string, token: NumberToken, limit: number, { whole, name }: Around): NumberText {
  // The word of a year behind a number is no unit of it: `94, năm 2014`.
  const year = yearsIn(text).find(({ start, isSaid }) => isSaid && start >= token.end)?.start ?? text.length;
  const unit = `${token.scale ?? ''} ${text.slice(token.end, Math.min(limit, year, token.end + 60))}`.trim();
  const { bound, about, change, unclear, isContradictory } = qualifiersOf(saidOfNumbers(text, whole, name), token.start, token.end);
  const { value, alternative, share } = token;
  if (isContradictory) return { kind: 'range', low: value, high: value };
  if (unclear !== null) return { kind: 'unclear', why: unclear, hint: value };
  const amount: Amount = { value, alternative, share, unit, change };
  if (bound !== null) return { kind: 'bound', bound, ...amount };
  return about === null ? { kind: 'number', ...amount } : { kind: 'about', about, ...amount };
}
