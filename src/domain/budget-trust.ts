/**
 * Which figure of a year counts: what was carried out before an estimate, an estimate before a plan, and only of a whole year.
 * The one place of this order: drivers, changes, forms and JSON all ask here.
 */
import type { BudgetChoice, BudgetFigureKind, BudgetLine, BudgetSide } from './budget-line';
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

/**
 * Totals of other lines for the year that could as well be meant: the one that counts is not among them, nor any that comes to the same.
 * Empty where the sheet has one total.
 */
export function rivalFigures(lines: readonly BudgetLine[], side: BudgetSide, year: number): readonly BudgetLine[] {
  const used = trustedFigure(lines, side, year);
  if (used === undefined) return [];
  const ofYear = wholeYears(lines, side).filter((line) => line.year === year && line.kind === used.kind);
  return totalsOf[side].flatMap((id) => {
    const rival = ofYear.find((line) => line.id === id);
    return rival === undefined || id === used.id || rival.amount === used.amount ? [] : [rival];
  });
}

/** The lines without the totals that were not chosen. A chosen line that no longer stands in the workbook leaves all of them. */
export function chosenLines(lines: readonly BudgetLine[], choice: BudgetChoice): readonly BudgetLine[] {
  const isThere = (side: BudgetSide): boolean => lines.some((line) => line.side === side && line.id === choice[side]);
  const [revenue, expenditure] = [isThere('revenue'), isThere('expenditure')];
  return lines.filter((line) => {
    const isChosen = line.side === 'revenue' ? revenue : expenditure;
    return !isChosen || !isTotalLine(line) || line.id === choice[line.side];
  });
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

/** Both sides of the latest year that has them, carried out and without a rival: what a filed balance can be held against. */
export function latestBalance(lines: readonly BudgetLine[]): { readonly revenue: BudgetLine; readonly expenditure: BudgetLine } | null {
  for (const revenue of trustedFigures(lines, 'revenue').toReversed()) {
    const expenditure = trustedFigure(lines, 'expenditure', revenue.year);
    if (revenue.kind !== 'actual' || expenditure?.kind !== 'actual') continue;
    const isOpen = rivalFigures(lines, 'revenue', revenue.year).length + rivalFigures(lines, 'expenditure', revenue.year).length > 0;
    return isOpen ? null : { revenue, expenditure };
  }
  return null;
}

/** The figure of a part of a year that reaches furthest, for years that have no whole one. */
export function partOfYear(lines: readonly BudgetLine[], side: BudgetSide, year: number): BudgetLine | undefined {
  const parts = lines.filter((line) => line.side === side && line.year === year && !line.isWholeYear && isTotalLine(line));
  return parts.toSorted((a, b) => (b.months?.last ?? 0) - (a.months?.last ?? 0))[0];
}
