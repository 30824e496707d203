/** `Quý I | Quý II | Quý III | Cộng`: what a column that adds up its neighbours is of follows from them, never from its own heading. */
import type { MonthRange } from '../../domain/budget-line';
import type { FigureSaid } from '../../language/money/figure-said';
import type { PeriodSaid } from '../../language/money/time-said';
import type { MoneyColumn } from './money-table';

function monthsIn({ first, last }: MonthRange): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, month) => first + month);
}

/** Months that stand in a row; null where one is missing between them, or where nothing says which months a part has. */
function monthsTogether(parts: readonly PeriodSaid[]): MonthRange | null {
  const ranges = parts.flatMap((part) => (part.kind === 'part' && part.months !== null ? [part.months] : []));
  if (ranges.length < parts.length) return null;
  const months = [...new Set(ranges.flatMap(monthsIn))].toSorted((a, b) => a - b);
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined || last - first + 1 !== months.length ? null : { first, last };
}

function only<T>(values: readonly T[]): T | null {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

/** What a column says, with what it adds up where it is a bare sum (`Cộng`) beside parts of a year. */
export function saidOfSum(column: MoneyColumn, figures: readonly MoneyColumn[]): FigureSaid {
  const { said } = column;
  if (column.line !== 'bare-total' || said.period !== null) return said;
  const parts = figures.filter((each) => {
    const { period, years } = each.said;
    const isOfYear = said.years.length === 0 || years.length === 0 || years.join() === said.years.join();
    return each.column < column.column && period !== null && period !== 'several' && period.kind === 'part' && isOfYear;
  });
  if (parts.length === 0) return said;
  const months = monthsTogether(
    parts.flatMap((each) => (each.said.period === null || each.said.period === 'several' ? [] : [each.said.period])),
  );
  const year = only(parts.flatMap((each) => each.said.years));
  return {
    ...said,
    years: said.years.length > 0 || year === null ? said.years : [year],
    kind: said.kind ?? only(parts.map((each) => each.said.kind)),
    period: months !== null && months.first === 1 && months.last === 12 ? { kind: 'whole' } : { kind: 'part', months },
  };
}
