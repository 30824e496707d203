/** Where a quantity of the baseline comes from, in words. */
import type { BudgetLine } from '../domain/budget-line';
import { qualifiedReference } from '../domain/cell';
import type { Driver } from '../domain/driver';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';

/** `origin`: which sheet, or what it is worked back from; `kind` of a figure of the budget, else ''; `place`: its line and cell, or its cell. */
export type DriverSourceTexts = { readonly origin: string; readonly kind: string; readonly place: string };

export function driverSourceTexts({ origin }: Driver, line: BudgetLine | null, locale: Locale): DriverSourceTexts {
  const words = laterWordsOf(locale).comparison;
  const kind = line === null ? '' : `${words.budgetKind[line.kind]} ${String(line.year)}`;
  switch (origin.kind) {
    case 'read': {
      const cell = origin.cell === null ? '' : qualifiedReference(origin.cell);
      return { origin: words.driverOrigin[origin.of], kind, place: line === null ? cell : words.driverLine(line.name, cell) };
    }
    case 'implied':
      return { origin: words.driverImplied(origin.code), kind, place: '' };
    case 'missing':
      return { origin: words.driverOrigin.missing, kind, place: '' };
  }
}
