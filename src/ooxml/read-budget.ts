/**
 * How much work one workbook, or one Word file, may be. Sizes in bytes are bounded when the package is opened; what they unfold to (a text that a million
 * cells point to, a row that takes six letters) is bounded here, once for all that is read of the file.
 */
import type { FileProblems } from '../domain/problems/files';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure } from '../domain/result';

export type WorkKind = FileProblems['workbook-too-much']['what'];

export type WorkLimits = Readonly<Record<WorkKind, number>>;

/** Far above any workbook of people; a workbook of all of it takes some seconds. */
export const workLimits: WorkLimits = {
  sheets: 500,
  /** Of a Word file. */
  tables: 2_000,
  /** Cells, rows and columns that the file names. */
  cells: 2_000_000,
  /** Texts that cells share. */
  texts: 2_000_000,
  /** Characters of the texts of all cells, and of formulas that cells share. */
  characters: 40_000_000,
  merges: 100_000,
  /** Formats, fonts, fills, borders; styles and list levels of a Word file. */
  looks: 300_000,
};

export type ReadBudget = { readonly spend: (what: WorkKind, amount?: number) => void };

/** Thrown where the budget is spent, in the middle of a walk, and caught where it was given; never leaves this file. */
class BudgetSpent extends Error {
  readonly what: WorkKind;
  constructor(what: WorkKind) {
    super(what);
    this.what = what;
  }
}

/** Runs a reading under a budget of its own. Error: `workbook-too-much`, and those of the reading. */
export function withinBudget<T>(file: string, limits: WorkLimits, read: (budget: ReadBudget) => Result<T, Problem>): Result<T, Problem> {
  const left: Record<WorkKind, number> = { ...limits };
  try {
    return read({
      spend: (what, amount = 1) => {
        left[what] -= amount;
        if (left[what] < 0) throw new BudgetSpent(what);
      },
    });
  } catch (fault) {
    if (!(fault instanceof BudgetSpent)) throw fault;
    return failure(problem('workbook-too-much', 'error', null, { file, what: fault.what, limit: limits[fault.what] }));
  }
}
