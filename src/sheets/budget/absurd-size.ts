/** Totals that no city has: then the unit is not what it seems, and nothing that was read in it is used. */
import type { BudgetLine } from '../../domain/budget-line';
import { isTotalLine } from '../../domain/budget-line';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';

/** tỷ đồng. A ward has more than the lower one; only Hà Nội and TP Hồ Chí Minh, which no class is asked of, have more than the upper one. */
export const smallest = 1;
const largest = 100_000;

function isAbsurd(line: BudgetLine): boolean {
  return isTotalLine(line) && (line.amount < smallest || line.amount > largest);
}

/** The lines without those whose unit is in doubt, and the first total of each such unit told. */
export function withheldSizes(lines: readonly BudgetLine[]): {
  readonly lines: readonly BudgetLine[];
  readonly problems: readonly Problem[];
} {
  const doubted = new Map<string, BudgetLine>();
  for (const line of lines) if (isAbsurd(line) && !doubted.has(line.unit)) doubted.set(line.unit, line);
  return {
    lines: doubted.size === 0 ? lines : lines.filter(({ unit }) => !doubted.has(unit)),
    problems: [...doubted.values()].map(({ name, year, amount, unit, cell }) =>
      problem('money-size-absurd', 'warning', cell, { line: name, year, amount, unit }),
    ),
  };
}
