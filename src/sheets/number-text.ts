/**
 * Reads what people write into a value cell: `1.070`, `≥ 40`, `51,69 Cộng cả DS sau khi sát nhập 2 xã`, `01 nhà tang lễ A; 01 nhà tang lễ B`.
 * Where a text admits more than one amount the answer says so; it never picks one.
 */
import type { Bound } from '../domain/observation';
import { foldText, plainText } from './fold';
import type { NumberToken, TokenScan } from './number-tokens';
import { canonicalNumberText, numberTokens } from './number-tokens';

/** An amount: `alternative` is the other reading of an ambiguous separator (`1.300` → 1300, alternative 1.3), null where there is none. */
type Amount = {
  readonly value: number;
  readonly alternative: number | null;
  readonly percent: boolean;
  /** The words that follow the number, up to a note or the end of the clause; a unit may lead them. */
  readonly unit: string;
};

/**
 * What a text says about an amount.
 * - `number`, `bound`: one amount, with or without words around it;
 * - `counted`: items listed by number, summed (`01 …; 01 …`);
 * - `several`: amounts that compete (`32 và 45`, two percentages, `02/02`); `range`: `15-20`;
 * - `planned`: an intention (`Đang triển khai thực hiện`, `dự kiến 95 %`);
 * - `date`: only a calendar date; `none`: no amount.
 */
export type NumberText =
  | ({ readonly kind: 'number' } & Amount)
  | ({ readonly kind: 'bound'; readonly bound: Bound } & Amount)
  | { readonly kind: 'counted'; readonly value: number; readonly parts: readonly number[] }
  | { readonly kind: 'several'; readonly values: readonly number[] }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'planned'; readonly hint: number | null }
  | { readonly kind: 'date' }
  | { readonly kind: 'none' };

/** Folded phrases of intention. */
const plannedPhrases = [
  'dang trien khai',
  'dang thuc hien',
  'dang xay dung',
  'dang dau tu',
  'dang thi cong',
  'dang hoan thien',
  'dang lap',
  'dang trinh',
  'du kien',
  'ke hoach',
  'phan dau',
  'muc tieu',
  'khi thuc hien',
  'se dat',
  'se co',
  'se trien khai',
  'se thuc hien',
  'planned',
  'expected',
  'projected',
  'in progress',
  'under construction',
  'ongoing',
];

/** Folded phrases after which the rest of a text only explains the number before it. */
const noteOpeners =
  /(?:^|[^a-z])(?:cong ca|cong them|cong voi|cong don|tinh ca|tinh den|tinh theo|tinh chung|ke ca|bao gom|gom|trong do|sau khi|theo|so voi|ghi chu|nguon|including|of which|incl)(?![a-z])|[([]|^[^,;\n:]{0,60}:/;

/** Folded words that say where or when a number holds: two numbers that both carry one compete. */
const placeWords = new Set(['o', 'tai', 'noi', 'ngoai', 'toan', 'khu', 'vung', 'nam', 'trong', 'thanh', 'phia', 'in', 'inner', 'outer']);

/** Reads a text. `context` is the indicator's name: a phrase of intention that stands in it (row 50) is no intention. */
export function readNumberText(text: string, context = ''): NumberText {
  const canonical = canonicalNumberText(plainText(text));
  if (canonical.trim() === '') return { kind: 'none' };
  const planned = /\p{L}/u.test(canonical) ? plannedAt(canonical, context) : null;
  if (planned !== null) {
    const ahead = canonical.slice(0, planned);
    const before = readAmounts(ahead);
    const after = numberTokens(canonical.slice(planned)).tokens;
    // `35 (kế hoạch 40)`: the plan is set apart and has a number of its own, so the first one is not planned.
    const isSetApart = /[,;(.\n-][^\d]*$/.test(ahead.slice(-30));
    if (after.length > 0 && isSetApart && (before.kind === 'number' || before.kind === 'bound')) return before;
    const hint = numberTokens(canonical).tokens[0]?.value ?? null;
    return { kind: 'planned', hint };
  }
  return /\d/.test(canonical) ? readAmounts(canonical) : { kind: 'none' };
}

/** Position of the first phrase of intention; null where there is none. */
function plannedAt(canonical: string, context: string): number | null {
  const folded = foldText(canonical);
  const allowed = foldText(context.normalize('NFC'));
  let first: number | null = null;
  for (const phrase of plannedPhrases) {
    const at = folded.indexOf(phrase);
    if (at < 0 || allowed.includes(phrase)) continue;
    if (first === null || at < first) first = at;
  }
  return first;
}

function readAmounts(canonical: string): NumberText {
  const outside = withoutParentheses(canonical);
  const outer = numberTokens(outside);
  const useOuter = outer.tokens.length > 0 || outer.hasFraction;
  return decide(useOuter ? outside : canonical, useOuter ? outer : numberTokens(canonical));
}

/** Remarks in parentheses and footnote marks in brackets blanked, so that positions stay. */
function withoutParentheses(text: string): string {
  if (!/[([]/.test(text)) return text;
  let depth = 0;
  let blanked = '';
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth += 1;
    blanked += depth > 0 ? ' '.repeat(sign.length) : sign;
    if ((sign === ')' || sign === ']') && depth > 0) depth -= 1;
  }
  return blanked;
}

function decide(text: string, scan: TokenScan): NumberText {
  const [first, ...others] = scan.tokens;
  if (first === undefined) {
    if (scan.hasFraction) return { kind: 'several', values: [] };
    return { kind: scan.hasDate ? 'date' : 'none' };
  }
  const values = scan.tokens.map((token) => token.value);
  const second = others[0];
  if (second === undefined) return scan.hasFraction ? { kind: 'several', values } : amount(text, first, text.length);

  const folded = foldText(text);
  const joined = joinOf(folded, first, second);
  if (joined === 'range' && others.length === 1 && second.percent >= first.percent) {
    return { kind: 'range', low: Math.min(first.value, second.value), high: Math.max(first.value, second.value) };
  }
  const percentages = scan.tokens.filter((token) => token.percent);
  if (joined !== null || percentages.length > 1) {
    return { kind: 'several', values: percentages.length > 1 ? percentages.map((token) => token.value) : values };
  }
  // What explains the first number starts at the first note word after it.
  const opener = noteOpeners.exec(folded.slice(first.end));
  const noteStart = opener === null ? text.length : first.end + opener.index;
  const rest = others.filter((token) => token.start < noteStart);
  if (percentages.length === 1 && !first.percent) return { kind: 'several', values };
  const counted = countedOf(folded, [first, ...rest]);
  if (counted !== null) return counted;
  const isLeading = isLeadIn(folded.slice(0, first.start));
  if (rest.length > 0 && (!isLeading || scan.hasFraction)) return { kind: 'several', values };
  if (rest.some((token) => competes(folded, first, token))) return { kind: 'several', values };
  return amount(text, first, rest[0]?.start ?? noteStart);
}

/** One number as an answer; `limit` is where its own words end. */
function amount(text: string, token: NumberToken, limit: number): NumberText {
  const unit = text.slice(token.end, Math.min(limit, token.end + 60)).trim();
  const after = foldText(text.slice(token.end, token.end + 60));
  const bound: Bound | null =
    token.bound ??
    (/^[^,;.\n]{0,30}?\btro len\b/.test(after) || after.startsWith('+') ? '>=' : /^[^,;.\n]{0,30}?\btro xuong\b/.test(after) ? '<=' : null);
  const { value, alternative, percent } = token;
  return bound === null
    ? { kind: 'number', value, alternative, percent, unit }
    : { kind: 'bound', bound, value, alternative, percent, unit };
}

/** How two neighbouring numbers are joined where only a connector (and the first one's unit) stands between them. */
function joinOf(folded: string, first: NumberToken, second: NumberToken): 'range' | 'list' | null {
  const between = folded.slice(first.end, second.start);
  if (between.length > 30) return null;
  if (/^ *[a-z0-9/%]* *(?:-|÷|~|\.\.+|…|den|toi|to) *$/.test(between)) {
    return /^ *[a-z]{3,}/.test(between) && !/^ *(?:den|toi|to) *$/.test(between) && !/[-÷~]/.test(between) ? null : 'range';
  }
  return /^[ \u00a0\n]*(?:va|hoac|hay|or|and|[,;&/+x:]|)[ \u00a0\n]*$/.test(between) ? 'list' : null;
}

/** Words that may stand before the number a text is about: `Có 5`, `Hiện có khoảng 5`, `Tổng số: 7`. */
function isLeadIn(folded: string): boolean {
  const words = folded.split(/[^a-z]+/).filter((word) => word !== '');
  return words.every((word) => leadWords.has(word));
}
const leadWords = new Set(
  'co dat duoc la khoang hien nay da tong so cong chung xap xi tu tren duoi hon gan it nhat toi thieu da khong qua vuot gia tri ty le den nam about over total'.split(
    ' ',
  ),
);

function wordAfter(folded: string, token: NumberToken): string {
  return /^[ \u00a0]*([a-zđ]+)/.exec(folded.slice(token.end, token.end + 30))?.[1] ?? '';
}

/** True where a later number is another amount of the same thing rather than a remark. */
function competes(folded: string, first: NumberToken, later: NumberToken): boolean {
  const one = wordAfter(folded, first);
  const two = wordAfter(folded, later);
  if (!later.whole || later.percent) return true;
  if (two === '' || two === one) return true;
  if (placeWords.has(one) && placeWords.has(two)) return true;
  // `5 chợ, 3 siêu thị`: a list of different things with no total.
  return one !== '' && first.whole && /(?:[,;\n+]|[^a-z]va|[^a-z]and)[ \u00a0\n]*$/.test(folded.slice(first.end, later.start));
}

/** A list of counted things: every part is `<whole number> <thing>`, parts set apart by `;`, a line break or `+`, or naming the same thing. */
function countedOf(folded: string, tokens: readonly NumberToken[]): NumberText | null {
  if (tokens.length < 2) return null;
  const things = tokens.map((token) => wordAfter(folded, token));
  const isSame = new Set(things).size === 1;
  for (const [index, token] of tokens.entries()) {
    if (!token.whole || token.percent || token.bound !== null || token.alternative !== null || token.value < 0 || things[index] === '')
      return null;
    const previous = tokens[index - 1];
    if (previous === undefined) {
      if (!isLeadIn(folded.slice(0, token.start))) return null;
      continue;
    }
    const between = folded.slice(previous.end, token.start);
    const separator = /(?:[;\n+]|(,|(?:^|[^a-z])va|(?:^|[^a-z])and))[ \u00a0\n-]*$/.exec(between);
    if (separator === null || (separator[1] !== undefined && !isSame)) return null;
  }
  if (isSame && placeWords.has(things[0] ?? '')) return null;
  const parts = tokens.map((token) => token.value);
  return { kind: 'counted', value: parts.reduce((sum, part) => sum + part, 0), parts };
}
