/** Lines of a whole workbook held against each other: one figure for a line, a year, a kind and a part of the year. */
import type { BudgetChoice, BudgetLine, BudgetSide } from '../../domain/budget-line';
import { isTotalLine } from '../../domain/budget-line';
import { chosenLines, latestFigure, rivalFigures, trustedFigures } from '../../domain/budget-trust';
import { qualifiedReference } from '../../domain/cell';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';

type Settled = { readonly lines: readonly BudgetLine[]; readonly problems: readonly Problem[] };

function slotOf({ id, year, kind, isWholeYear, months }: BudgetLine): string {
  return [id, year, kind, isWholeYear, months?.first ?? '', months?.last ?? ''].join(' ');
}

/** The first of two figures of one thing is kept; a second one that differs is told. Parts may have one name and be several things. */
function onceEach(lines: readonly BudgetLine[]): Settled {
  const first = new Map<string, BudgetLine>();
  const kept: BudgetLine[] = [];
  const problems: Problem[] = [];
  for (const line of lines) {
    const slot = slotOf(line);
    const known = isTotalLine(line) ? first.get(slot) : undefined;
    if (known === undefined) {
      first.set(slot, line);
      kept.push(line);
    } else if (known.amount !== line.amount) {
      const { side, year, amount } = line;
      const other = { first: qualifiedReference(known.cell), used: known.amount };
      problems.push(problem('budget-year-twice', 'warning', line.cell, { what: side, year, amount, ...other }));
    }
  }
  return { lines: kept, problems };
}

/** Several totals of a side, all true: which is meant nobody can tell from the sheet. */
function severalTotals(lines: readonly BudgetLine[], side: BudgetSide): readonly Problem[] {
  const used = latestFigure(lines, side);
  if (used === undefined) return [];
  const rivals = rivalFigures(lines, side, used.year);
  const chosen = { usedLine: used.name, usedAmount: used.amount, first: qualifiedReference(used.cell) };
  return rivals.map(({ name, year, amount, cell }) =>
    problem('budget-totals-several', 'warning', cell, { what: side, year, line: name, amount, ...chosen }),
  );
}

/** No city collects or spends ten times as much from one year to the next. */
const largestStep = 10;

/** Figures of neighbouring years that are worlds apart: a mark or a unit is not what it seems in one of them. */
function strangeSteps(lines: readonly BudgetLine[], side: BudgetSide): readonly Problem[] {
  const years = trustedFigures(lines, side);
  return years.flatMap((line, index) => {
    const before = years[index - 1];
    if (before === undefined || line.year - before.year > 1) return [];
    const step = Math.max(line.amount / before.amount, before.amount / line.amount);
    if (step <= largestStep) return [];
    const earlier = { earlierYear: before.year, earlierAmount: before.amount, first: qualifiedReference(before.cell) };
    return [problem('budget-size-jump', 'warning', line.cell, { line: line.name, year: line.year, amount: line.amount, ...earlier })];
  });
}

/** A side of which only parts were read. One part alone may stand in a table of anything. */
function missingTotal(lines: readonly BudgetLine[], side: BudgetSide, hasDoubts: boolean): readonly Problem[] {
  const own = lines.filter((line) => line.side === side);
  const [first] = own;
  if (first === undefined || hasDoubts || own.some(isTotalLine)) return [];
  const isSure = own.some(({ id }) => id !== `${side}-part`) || new Set(own.map(({ name }) => name)).size > 1;
  return isSure ? [problem('budget-total-missing', 'warning', first.cell, { what: side, line: first.name })] : [];
}

/**
 * @param hasDoubts figures were left out for a doubt that is told: then a total may be among them
 * @param choice which totals the user chose: nothing is told of others
 */
export function settleLines(lines: readonly BudgetLine[], hasDoubts: boolean, choice: BudgetChoice): Settled {
  const { lines: kept, problems } = onceEach(lines);
  const sides = ['revenue', 'expenditure'] as const;
  const chosen = chosenLines(kept, choice);
  return {
    lines: kept,
    problems: [
      ...problems,
      ...sides.flatMap((side) => [...severalTotals(chosen, side), ...strangeSteps(chosen, side), ...missingTotal(kept, side, hasDoubts)]),
    ],
  };
}
