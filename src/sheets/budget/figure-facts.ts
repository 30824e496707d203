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

/** Where neither column nor row says it, the title does for its own year; a bare year that is over has been carried out unless the title plans. */
function kindOf(column: FigureSaid, row: FigureSaid, title: TitleSaid, year: number, thisYear: number): BudgetFigureKind | null {
  if (column.kind === 'several' || row.kind === 'several') return null;
  if (column.kind !== null && row.kind !== null && column.kind !== row.kind) return null;
  const own = column.kind ?? row.kind;
  if (own !== null) return own;
  if (title.kind === 'several') return null;
  if (title.kind === null || title.kind === 'actual') {
    const isPart = [column, row, title].some(({ period }) => period !== null && period !== 'several' && period.kind === 'part');
    // A bare year that has not begun is one of a plan; of the one that runs only a part can have been carried out.
    if (year > thisYear) return 'plan';
    return year < thisYear || isPart ? 'actual' : null;
  }
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
  if (facts.kind === 'plan' || title.period === null) return { kind: 'whole' };
  // Beside columns of parts one that names its year is of all of it; one that names nothing may be either.
  if (columnsSay) return column.years.length > 0 || title.period === 'several' ? { kind: 'whole' } : null;
  if (title.period === 'several') return null;
  return title.year === null || title.year === facts.year ? title.period : null;
}

/** What holds for every figure of a block. `columnsSay`: a column says which part of the year it is of; `thisYear`: when it is read. */
export type BlockFacts = { readonly columnsSay: boolean; readonly thisYear: number };

export function factsOf(
  column: FigureSaid,
  row: FigureSaid,
  title: TitleSaid,
  { columnsSay, thisYear }: BlockFacts,
): FigureFacts | Unclear {
  const year = yearOf(column, row, title);
  if (year === null) return 'year';
  const kind = kindOf(column, row, title, year, thisYear);
  if (kind === null) return 'kind';
  const period = periodOf(column, row, title, { year, kind }, columnsSay);
  return period === null ? 'period' : { year, kind, period };
}
