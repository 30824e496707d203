/** Year, kind and part of the year of one cell, from its column, its row and the table's title; where these leave it open, why. */
import type { BudgetFigureKind } from '../../domain/budget-line';
import type { FigureSaid } from '../../language/money/figure-said';
import type { PeriodSaid } from '../../language/money/time-said';
import type { TitleSaid } from '../../language/money/title-said';

export type FigureFacts = { readonly year: number; readonly kind: BudgetFigureKind; readonly period: PeriodSaid };

/** What of a figure is not clear. */
export type Unclear = 'year' | 'kind' | 'period';

function yearOf(column: FigureSaid, row: FigureSaid, title: TitleSaid): number | null {
  const own = [...new Set([...column.years, ...row.years])];
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  if (column.isRelative || row.isRelative) return null;
  return typeof title.year === 'number' ? title.year : null;
}

/** Where neither column nor row says it, the title does for its own year; a bare year is one that is over unless the title plans. */
function kindOf(column: FigureSaid, row: FigureSaid, title: TitleSaid, year: number): BudgetFigureKind | null {
  if (column.kind === 'several' || row.kind === 'several') return null;
  if (column.kind !== null && row.kind !== null && column.kind !== row.kind) return null;
  const own = column.kind ?? row.kind;
  if (own !== null) return own;
  if (title.kind === 'several') return null;
  if (title.kind === null || title.kind === 'actual') return 'actual';
  return title.year === null || title.year === year ? title.kind : null;
}

/** Nine months in the title hold for what was carried out in its year, unless columns say their parts themselves. */
function periodOf(
  column: FigureSaid,
  row: FigureSaid,
  title: TitleSaid,
  facts: Omit<FigureFacts, 'period'>,
  columnsSay: boolean,
): PeriodSaid | null {
  const own = column.period ?? row.period;
  if (own === 'several') return null;
  if (own !== null) return own;
  if (facts.kind === 'plan' || columnsSay || title.period === null) return { kind: 'whole' };
  if (title.period === 'several') return null;
  return title.year === null || title.year === facts.year ? title.period : null;
}

/** @param columnsSay true where a column of the table says which part of the year it is of */
export function factsOf(column: FigureSaid, row: FigureSaid, title: TitleSaid, columnsSay: boolean): FigureFacts | Unclear {
  const year = yearOf(column, row, title);
  if (year === null) return 'year';
  const kind = kindOf(column, row, title, year);
  if (kind === null) return 'kind';
  const period = periodOf(column, row, title, { year, kind }, columnsSay);
  return period === null ? 'period' : { year, kind, period };
}
