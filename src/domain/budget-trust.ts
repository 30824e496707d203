/**
 * Which figure of a year counts: what was carried out before an estimate, an estimate before a plan, and only of a whole year.
 * The one place of this order: drivers, changes, forms and JSON all ask here.
 */
import type { BudgetFigureKind, BudgetLine, BudgetSide } from './budget-line';
import { isTotalLine, totalsOf } from './budget-line';

export const trustOrder: readonly BudgetFigureKind[] = ['actual', 'estimate', 'plan'];

function compare(a: BudgetLine, b: BudgetLine): number {
  const byKind = trustOrder.indexOf(a.kind) - trustOrder.indexOf(b.kind);
  return byKind === 0 ? totalsOf[a.side].indexOf(a.id) - totalsOf[b.side].indexOf(b.id) : byKind;
}

/** Totals of a side for whole years, the more trusted first within a year; of equals the one that was read first. */
function wholeYears(lines: readonly BudgetLine[], side: BudgetSide): readonly BudgetLine[] {
  return lines.filter((line) => line.side === side && line.isWholeYear && isTotalLine(line)).toSorted(compare);
}

/** The figure of a side that counts for a year; undefined where no total of the whole year stands. */
export function trustedFigure(lines: readonly BudgetLine[], side: BudgetSide, year: number): BudgetLine | undefined {
  return wholeYears(lines, side).find((line) => line.year === year);
}

/** The figure that counts for each year, by year. */
export function trustedFigures(lines: readonly BudgetLine[], side: BudgetSide): readonly BudgetLine[] {
  const byYear = new Map<number, BudgetLine>();
  for (const line of wholeYears(lines, side)) if (!byYear.has(line.year)) byYear.set(line.year, line);
  return [...byYear.values()].toSorted((a, b) => a.year - b.year);
}

/** What a side amounts to now: the latest year carried out, else the latest estimated, else the latest planned. */
export function latestFigure(lines: readonly BudgetLine[], side: BudgetSide): BudgetLine | undefined {
  const years = trustedFigures(lines, side);
  for (const kind of trustOrder) {
    const latest = years.findLast((line) => line.kind === kind);
    if (latest !== undefined) return latest;
  }
  return undefined;
}

/** The figure of a part of a year that reaches furthest, for years that have no whole one. */
export function partOfYear(lines: readonly BudgetLine[], side: BudgetSide, year: number): BudgetLine | undefined {
  const parts = lines.filter((line) => line.side === side && line.year === year && !line.isWholeYear && isTotalLine(line));
  return parts.toSorted((a, b) => (b.months?.last ?? 0) - (a.months?.last ?? 0))[0];
}
