/** What a heading, a title or a row says of a budget figure: years, plan or outturn, which part of the year, or that it is no amount of a year. */
import type { BudgetFigureKind } from '../../domain/budget-line';
import { remembered } from '../../domain/remembered';
import { lexicon } from '../lexicon/lexicon';
import type { Meaning } from '../lexicon/lexicon';
import { intents } from '../lexicon/vocabulary';
import { fold, plainText } from '../text/fold';
import { withoutDocuments } from '../year-in';
import kindForms from './money-kinds.json';
import { timeSaid } from './time-said';
import type { PeriodSaid } from './time-said';

export const moneyKinds = lexicon('money-kinds', kindForms);

export type FigureSaid = {
  /** Years, once each, as they stand; years of dates and of numbers of documents are none. */
  readonly years: readonly number[];
  /** `several`: plan and outturn in one text. */
  readonly kind: BudgetFigureKind | 'several' | null;
  /** `several`: a part and the whole year. */
  readonly period: PeriodSaid | 'several' | null;
  /** A comparison, a share, a difference: no amount. */
  readonly isComparison: boolean;
  /** Several years together, or an average of them. */
  readonly isSpan: boolean;
  /** `năm trước`: a year that only its reader knows. */
  readonly isRelative: boolean;
  /** One level of the budget or one of those who collect: not the whole of its line. */
  readonly isNarrower: boolean;
};

export const nothingSaid: FigureSaid = {
  years: [],
  kind: null,
  period: null,
  isComparison: false,
  isSpan: false,
  isRelative: false,
  isNarrower: false,
};

/** Words that only letters and digits run together hide: `DT2024`, `9T2023`, `QIII/2023`. */
function parted(text: string): string {
  return plainText(text)
    .replace(/(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/(?<![\p{L}])(Q)\.?(?=(?:I{1,3}|IV)(?![\p{L}]))/giu, '$1 ');
}

type KindId = Meaning<(typeof moneyKinds.ids)[number]>;

/** What the words for plans, forecasts and work under way, which every reader of the house knows, are in a budget. */
const kindOfIntent: Readonly<Partial<Record<(typeof intents.ids)[number], KindId['id']>>> = {
  planned: 'plan',
  target: 'plan',
  forecast: 'plan',
  budgeted: 'plan',
  underway: 'plan',
  estimated: 'estimate',
  unknown: 'estimate',
  'carried-out': 'actual',
  actual: 'actual',
};

/** The words of a budget and those that every reader knows; where two overlap the longer says more. */
function kindsIn(plain: string): readonly KindId[] {
  const own = moneyKinds.find(plain);
  const common = intents.find(plain).map(({ id, start, end }) => ({ id: kindOfIntent[id] ?? ('other' as const), start, end }));
  const isShorter = (one: KindId, others: readonly KindId[], isEqual: boolean): boolean =>
    others.some(({ start, end }) => {
      const isOver = start < one.end && end > one.start;
      return isOver && (isEqual ? end - start >= one.end - one.start : end - start > one.end - one.start);
    });
  const kept = [...own.filter((one) => !isShorter(one, common, false)), ...common.filter((one) => !isShorter(one, own, true))];
  return kept.toSorted((a, b) => a.start - b.start);
}

function kindOf(found: readonly KindId[]): FigureSaid['kind'] {
  const kinds = new Set<BudgetFigureKind>();
  for (const { id } of found) if (id === 'plan' || id === 'estimate' || id === 'actual') kinds.add(id);
  if (kinds.size === 0) return null;
  // `Thực hiện (ước)` is an estimate.
  if (kinds.has('plan')) return kinds.size === 1 ? 'plan' : 'several';
  return kinds.has('estimate') ? 'estimate' : 'actual';
}

/** `TH/DT`, `Thực hiện 2023/dự toán 2023`: one figure over another. */
function isQuotient(text: string, found: readonly KindId[]): boolean {
  return found.some(({ id, start }, index) => {
    const previous = found[index - 1];
    if (previous === undefined || previous.id === id) return false;
    return /^[\s\d]*(?:\p{L}{1,4}\s)?[\s\d]*\/\s*$/u.test(text.slice(previous.end, start));
  });
}

export const figureSaid = remembered((text: string): FigureSaid => {
  const plain = parted(text).replace(/\s+/g, ' ').trim();
  if (plain === '') return nothingSaid;
  const found = kindsIn(plain);
  const ids = new Set(found.map(({ id }) => id));
  // `NQ số 10/2022` is no October.
  const time = timeSaid(withoutDocuments(plain));
  return {
    years: time.years,
    kind: kindOf(found),
    period: time.period,
    isComparison: ids.has('comparison') || ids.has('share') || time.isQuotient || isQuotient(plain, found),
    isSpan: ids.has('span') || time.isSpan,
    isRelative: time.isRelative,
    isNarrower: ids.has('narrower') || ids.has('of-which'),
  };
});

/** What two texts say together, the nearer one first: levels of a heading, a row's cells. */
export function saidTogether(near: FigureSaid, far: FigureSaid): FigureSaid {
  return {
    years: near.years.length > 0 ? near.years : far.years,
    kind: near.kind ?? far.kind,
    period: near.period ?? far.period,
    isComparison: near.isComparison || far.isComparison,
    isSpan: near.isSpan || (far.isSpan && near.years.length === 0),
    isRelative: near.isRelative || (far.isRelative && near.years.length === 0),
    isNarrower: near.isNarrower || far.isNarrower,
  };
}

const cheapForms = [
  ...new Set(moneyKinds.forms.filter(({ id }) => id === 'plan' || id === 'estimate' || id === 'actual').map(({ form }) => fold(form))),
];

/** True where a text may head figures of a year: quick, for sheets of a hundred thousand texts. */
export function mayHeadFigures(text: string): boolean {
  if (/(?:19|20)\d\d/.test(text)) return true;
  const folded = fold(text.normalize('NFC'));
  return cheapForms.some((form) => folded.includes(form));
}
