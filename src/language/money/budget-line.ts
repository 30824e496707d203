/**
 * What a line of a budget is, by its whole name: `Tổng thu NSNN trên địa bàn`, `Thu nội địa`, `Chi thường xuyên`. A name is a total only where
 * every word of it is known to be one of a total's; whatever says more (`Thu tiền sử dụng đất`) is a part. `Tăng thu`, `Doanh thu`,
 * `Hệ thống thu gom`, `Thư viện` are no lines at all.
 */
import type { BudgetLineId, BudgetSide } from '../../domain/budget-line';
import { remembered } from '../../domain/remembered';
import { lexicon } from '../lexicon/lexicon';
import { fold, plainText } from '../text/fold';
import { wordsOf } from '../text/words';
import written from './budget-words.json';
import { figureSaid, moneyKinds } from './figure-said';
import { timeSpans } from './time-said';

const budgetWords = lexicon('budget-words', written);
type WordId = (typeof budgetWords.ids)[number] | 'kind' | 'of-which' | 'time' | 'unknown';

/** `bare-total`: `Tổng số`, whose side the column or the table says. */
export type BudgetName = { readonly side: BudgetSide; readonly id: BudgetLineId } | 'bare-total' | null;

/** The longest text that names a line; what is longer is prose. */
const longestName = 200;

const numbering =
  /^\s*(?:[-–+*•▪]+\s*)*(?:(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)(?:\s*[.):/–-]+\s*|\s+(?=\p{L}{2})))?(?:[-–+*•▪]+\s*)*/u;
/** `= I + II`, `A+B+C` behind a name. */
const formulaBehind = /(?:=.*|(?:^|\s)[\p{L}\d]{1,4}(?:\s*[+-]\s*[\p{L}\d]{1,4})+\s*)$/u;

/** The name alone: without number, brackets, formula and what follows a colon. */
function bareName(text: string): string {
  const plain = plainText(text)
    .replace(/\s+/g, ' ')
    .replace(/[([{][^()[\]{}]*[)\]}]?/g, ' ')
    .replace(numbering, '');
  return (plain.split(/[:;]/)[0] ?? '').replace(formulaBehind, ' ').trim();
}

/** `Trong đó: Thu nội địa` names what follows. */
function withoutLead(text: string): string {
  const plain = text.normalize('NFC');
  const [first] = moneyKinds.find(plain);
  const isLead = first?.id === 'of-which' && !/\p{L}/u.test(plain.slice(0, first.start));
  return isLead ? plain.slice(first.end).replace(/^[\s:]+/, '') : text;
}

type NamePart = { readonly id: WordId; readonly isCapital: boolean };

function partsOf(name: string): readonly NamePart[] {
  const said = budgetWords.find(name);
  const kinds = moneyKinds.find(name);
  const time = timeSpans(name);
  const parts: NamePart[] = [];
  let done = 0;
  for (const { start, end } of wordsOf(name)) {
    if (start < done) continue;
    const isCapital = /^\p{Lu}/u.test(name.slice(start, end));
    const meaning = said.find((each) => each.start === start);
    const kind = kinds.find((each) => each.start === start);
    const isKind = kind !== undefined && kind.id !== 'other' && (meaning === undefined || kind.end > meaning.end);
    if (isKind) {
      parts.push({ id: kind.id === 'of-which' ? 'of-which' : kind.id === 'narrower' ? 'unknown' : 'kind', isCapital });
      done = kind.end;
    } else if (meaning !== undefined) {
      parts.push({ id: meaning.id, isCapital });
      done = meaning.end;
    } else {
      const isTime = time.some((each) => each.start <= start && each.end >= end);
      parts.push({ id: isTime ? 'time' : 'unknown', isCapital });
      done = end;
    }
  }
  return parts;
}

/** Words that may stand before the side: `Tổng số thu`, `Dự toán thu`, `State budget revenue`. */
const leading: ReadonlySet<WordId> = new Set([
  'total',
  'kind',
  'filler',
  'time',
  'budget',
  'local-budget',
  'domestic',
  'territory',
  'balanced',
]);
/** Words behind which a name of a place stands. */
const beforePlace: ReadonlySet<WordId> = new Set(['place', 'local-budget', 'territory']);
/** In capitals a place's name looks like any word: no more of them than names have. */
const longestPlace = 4;

/** The parts without the names of places. */
function withoutPlaces(parts: readonly NamePart[], isShouted: boolean): readonly NamePart[] {
  let room = 0;
  return parts.filter(({ id, isCapital }) => {
    if (beforePlace.has(id)) room = longestPlace;
    else if (id === 'unknown' && isCapital && room > 0) {
      room -= 1;
      return false;
    } else room = isShouted && id !== 'unknown' ? 0 : room;
    return true;
  });
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

function revenueOf(has: (id: WordId) => boolean): BudgetLineId {
  if (has('regular') || has('investment') || has('expenditure')) return 'revenue-part';
  if (has('shared')) return 'revenue-shared';
  if (has('domestic')) return 'revenue-domestic';
  if (has('balanced')) return 'revenue-balanced';
  if (has('territory')) return 'revenue-territory';
  return has('local-budget') || has('place') ? 'revenue-local' : 'revenue-total';
}

function expenditureOf(has: (id: WordId) => boolean): BudgetLineId {
  const narrow = ['regular', 'investment'].filter((id) => has(id === 'regular' ? 'regular' : 'investment'));
  if (narrow.length > 1 || has('shared') || has('domestic') || has('revenue')) return 'expenditure-part';
  if (has('regular')) return 'expenditure-regular';
  if (has('investment')) return 'expenditure-investment';
  if (has('balanced')) return 'expenditure-balanced';
  return has('local-budget') || has('place') ? 'expenditure-local' : 'expenditure-total';
}

/** The line that a name is; null where it is none. */
export const budgetName = remembered((text: string): BudgetName => {
  if (text.length > longestName) return null;
  const name = bareName(withoutLead(text));
  const said = figureSaid(name);
  if (name === '' || said.isComparison || said.isSpan) return null;
  const all = partsOf(name);
  const opened = all[0]?.id === 'of-which' ? all.slice(1) : all;
  const cut = opened.findIndex(({ id }) => id === 'of-which');
  const parts = withoutPlaces(cut < 0 ? opened : opened.slice(0, cut), isShouted(name)).filter(({ id }) => id !== 'kind' && id !== 'time');
  const at = parts.findIndex(({ id }) => id === 'revenue' || id === 'expenditure');
  const before = at < 0 ? parts : parts.slice(0, at);
  const isItems = before.some(({ id }) => id === 'items');
  if (!before.every(({ id }) => leading.has(id) || id === 'items')) return null;
  const isTotal = before.some(({ id }) => id === 'total');
  if (at < 0) return isTotal && before.every(({ id }) => id === 'total' || id === 'filler') ? 'bare-total' : null;
  const side: BudgetSide = parts[at]?.id === 'revenue' ? 'revenue' : 'expenditure';
  const behind = parts.slice(at + 1);
  // `Thu, chi ngân sách`: both sides together.
  const joins = behind[0]?.id === 'and' ? behind[1] : behind[0];
  if (joins?.id === (side === 'revenue' ? 'expenditure' : 'revenue')) return null;
  const rest = [...before, ...behind];
  const has = (id: WordId): boolean => rest.some((each) => each.id === id);
  const id = side === 'revenue' ? revenueOf(has) : expenditureOf(has);
  const saysMore = behind.some((each) => ['unknown', 'other', 'items', 'and', 'total'].includes(each.id));
  // `(không kể tiền sử dụng đất)` is less than the line that it stands behind.
  const isLess = moneyKinds.find(text.normalize('NFC')).some((each) => each.id === 'narrower');
  const isLoose = isItems && !isTotal && rest.every((each) => each.id === 'items' || each.id === 'filler');
  return { side, id: saysMore || isLoose || isLess ? `${side}-part` : id };
});

/** Whose money a heading without a side is of: `NSĐP` under `Dự toán 2024`; null where it names a side or nobody. */
export function budgetScope(text: string): 'local' | 'shared' | null {
  const ids = new Set(budgetWords.find(plainText(text)).map(({ id }) => id));
  if (ids.has('revenue') || ids.has('expenditure')) return null;
  if (ids.has('shared')) return 'shared';
  return ids.has('local-budget') ? 'local' : null;
}

/** Every word for a side in a composed text: `DỰ TOÁN THU NSNN`. */
export function budgetSides(text: string): readonly { readonly side: BudgetSide; readonly start: number }[] {
  return budgetWords.find(text).flatMap(({ id, start }) => (id === 'revenue' || id === 'expenditure' ? [{ side: id, start }] : []));
}

const cheapForms = [
  ...new Set(budgetWords.forms.filter(({ id }) => id === 'revenue' || id === 'expenditure').map(({ form }) => fold(form))),
];

/** True where a text may name a line: quick, for sheets of a hundred thousand texts. */
export function mayNameLine(text: string): boolean {
  if (text.length > longestName) return false;
  const folded = fold(text.normalize('NFC'));
  return cheapForms.some((form) => folded.includes(form));
}
