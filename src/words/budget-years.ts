/** What a change makes of every year of the budget, in words: the table's texts, and what it comes to. */
import { moneyFormat } from '../domain/budget-balance';
import type { BudgetPath, BudgetYear, NeededGrowth } from '../domain/budget-path';
import type { BudgetLine } from '../domain/budget-line';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import { formatNumber, formatShare } from './numbers';
import { rowList } from './row-list';

export function moneyText(amount: number | null, locale: Locale): string {
  return amount === null ? '–' : formatNumber(amount, locale, moneyFormat);
}

function originText(origin: BudgetYear['expenditureOrigin'], line: BudgetLine | null, locale: Locale): string {
  const words = laterWordsOf(locale).comparison;
  if (origin === null) return words.amountOrigin.none;
  // What the sheet has is called by its kind; the sheet itself, with its cell, is named in the change.
  return origin === 'sheet' ? words.budgetKind[line?.kind ?? 'actual'] : words.amountOrigin[origin];
}

/** Where the two amounts of a year come from: `thực hiện`, `tính, gồm thu một lần 30`. */
export function yearOrigins(
  { revenueOrigin, revenueLine, oneOff, expenditureOrigin, expenditureLine }: BudgetYear,
  locale: Locale,
): { readonly revenue: string; readonly expenditure: string } {
  const words = laterWordsOf(locale).comparison;
  const revenue = originText(revenueOrigin, revenueLine, locale);
  return {
    revenue: oneOff === 0 ? revenue : words.withOneOff(revenue, moneyText(oneOff, locale)),
    expenditure: originText(expenditureOrigin, expenditureLine, locale),
  };
}

/** Both origins in one text. */
export function yearOriginText(year: BudgetYear, locale: Locale): string {
  const { revenue, expenditure } = yearOrigins(year, locale);
  return laterWordsOf(locale).comparison.originOf(revenue, expenditure);
}

/** Rounded up, so that the growth that is shown is enough; a hair of binary dust above a round figure is none. */
function roundedUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.ceil(value * scale - 1e-6) / scale;
}

function neededText({ reach, rate, perYear }: NeededGrowth, { base, years, by }: BudgetPath, locale: Locale): string {
  const words = laterWordsOf(locale).comparison;
  const last = String(years.at(-1)?.year ?? base.year);
  const judged = by === 'last-year' || years.length <= 2 ? words.lastYear(last) : words.everyYear(String(base.year + 1), last);
  const each = moneyText(perYear === null ? null : roundedUp(perYear, moneyFormat.decimals), locale);
  switch (reach) {
    case 'growth':
      return rate === null || rate <= 0
        ? words.neededNone(judged, String(base.year))
        : words.needed(judged, formatShare(roundedUp(rate, 4), locale), each, String(base.year));
    case 'one-off':
      return words.neededOneOff(judged);
    case 'no-years':
      return words.neededNoYears(judged);
    case 'no-revenue':
      return words.neededNoRevenue(judged, each);
    case 'above-limit':
      return words.neededTooFast(judged, each);
  }
}

/** The first year of surplus, as far as the expenditure is known: a year without one may be an earlier surplus, or the only one. */
export function surplusText({ years, firstSurplus }: Pick<BudgetPath, 'years' | 'firstSurplus'>, locale: Locale): string {
  const words = laterWordsOf(locale).comparison;
  const before = years.filter(({ year }) => firstSurplus === null || year < firstSurplus);
  const unknown = rowList(before.flatMap(({ year, state }) => (state === null ? [String(year)] : [])).join(', '));
  if (firstSurplus === null) return unknown === '' ? words.noSurplus : words.noSurplusKnown(unknown);
  return unknown === '' ? words.firstSurplus(String(firstSurplus)) : words.firstSurplusKnown(String(firstSurplus), unknown);
}

/** The first year of surplus, the growth that would be needed, and what counts as balanced; nothing without any expenditure. */
export function budgetFindings(path: BudgetPath, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).comparison;
  const { years, needed } = path;
  if (years.every(({ state }) => state === null)) return [];
  return [surplusText(path, locale), ...(needed === null ? [] : [neededText(needed, path, locale)]), words.balanceRule];
}
