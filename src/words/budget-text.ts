/** What a change makes of the budget, in words: both lines that are compared, their amounts, years, kinds and cells. */
import { moneyFormat } from '../domain/budget-balance';
import type { BudgetLine } from '../domain/budget-line';
import type { BudgetPath } from '../domain/budget-path';
import { qualifiedReference } from '../domain/cell';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import { formatNumber } from './numbers';

/** `“Tổng thu NSNN” năm 2022, thực hiện, 188 tỷ đồng ('Thu'!D5) → 442,29 tỷ đồng năm 2029; chi …`. */
export function budgetText({ base, grown, expenditure }: BudgetPath, locale: Locale): string {
  const words = laterWordsOf(locale).comparison;
  const figure = ({ name, year, amount, kind, cell }: BudgetLine): string =>
    words.budgetFigure(name, String(year), words.budgetKind[kind], formatNumber(amount, locale), qualifiedReference(cell));
  const to = (from: string, amount: number): string =>
    words.budgetGrown(from, formatNumber(amount, locale, moneyFormat), String(grown.year));
  const collected = to(figure(base), grown.amount);
  if (expenditure === null) return collected;
  const { line } = expenditure;
  if (line?.year === grown.year) return `${collected}; ${words.budgetAgainst(figure(line))}`;
  const from = line === null ? words.budgetTyped(formatNumber(expenditure.base, locale)) : figure(line);
  return `${collected}; ${words.budgetAgainst(to(from, expenditure.grown))}`;
}
