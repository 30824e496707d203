/** A budget line before it is known whether the sheet has a better one for its year. */
import type { CellAddress } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { BudgetLine } from '../../domain/project';
import { moneyUnit } from '../../language/kept-units';
import type { FigureKind } from '../list-table/read-figure';

export type BudgetCandidate = { readonly line: BudgetLine; readonly extent: 'total' | 'part' };

export type BudgetCandidates = { readonly candidates: readonly BudgetCandidate[]; readonly problems: readonly Problem[] };

/** tỷ đồng; no province collects a million tỷ. */
export const amountFigure: FigureKind = { figure: 'amount', unit: moneyUnit, low: 0, high: 1_000_000, isWhole: false };

function slotOf({ kind, year, isPlanned, isWholeYear }: BudgetLine): string {
  return `${kind} ${String(year)} ${String(isPlanned)} ${String(isWholeYear)}`;
}

/**
 * One line for each year, kind and period: totals where the sheet has them. Several sources without a total leave the year out, with a problem:
 * adding them up would guess that the sheet lists all.
 */
export function settleLines(candidates: readonly BudgetCandidate[]): {
  readonly lines: readonly BudgetLine[];
  readonly problems: readonly Problem[];
} {
  const slots = new Map<string, BudgetCandidate[]>();
  for (const candidate of candidates) {
    const slot = slots.get(slotOf(candidate.line));
    if (slot === undefined) slots.set(slotOf(candidate.line), [candidate]);
    else slot.push(candidate);
  }
  const lines: BudgetLine[] = [];
  const problems: Problem[] = [];
  for (const slot of slots.values()) {
    const totals = slot.filter(({ extent }) => extent === 'total');
    const [first, ...others] = (totals.length > 0 ? totals : slot).map(({ line }) => line);
    if (first === undefined) continue;
    if (totals.length === 0 && others.length > 0) {
      problems.push(problem('budget-total-unclear', 'warning', first.cell, { what: first.kind, year: first.year }));
      continue;
    }
    lines.push(first);
    for (const other of others) {
      if (other.amount === first.amount) continue;
      problems.push(
        problem('budget-year-twice', 'warning', other.cell, { what: other.kind, year: other.year, first: cellReference(first.cell) }),
      );
    }
  }
  return { lines: lines.toSorted((a, b) => order(a.cell, b.cell)), problems };
}

function order(a: CellAddress, b: CellAddress): number {
  return a.row === b.row ? a.column - b.column : a.row - b.row;
}
