/** Linear and mixed-integer programs as data, and who solves them. Which library does, `highs.ts` alone knows (docs/adr/0032). */

/** A quantity to decide. Bounds may be infinite. */
export type Column = { readonly lower: number; readonly upper: number; readonly cost: number; readonly isInteger: boolean };

/** How much of a column a row counts. A column stands in a row once. */
export type Term = readonly [column: number, coefficient: number];

/** `lower` ≤ the sum of the terms ≤ `upper`; either may be infinite. */
export type Row = { readonly lower: number; readonly upper: number; readonly terms: readonly Term[] };

/** The least cost over the columns within every row. */
export type Program = { readonly columns: readonly Column[]; readonly rows: readonly Row[] };

export type SolveOptions = {
  /** Seconds after which the best so far is handed back. */
  readonly seconds?: number;
  /** Called while it works, with the least cost that is still possible and the least found (null: none yet). */
  readonly onBound?: (bound: number, best: number | null) => void;
};

/**
 * - `optimal`: proven within the solver's tolerance;
 * - `stopped`: out of time; `values` are the best found, null where none was; nothing costs less than `bound`;
 * - `infeasible`: no values satisfy every row.
 */
export type Solution =
  | { readonly status: 'optimal'; readonly cost: number; readonly bound: number; readonly values: readonly number[] }
  | { readonly status: 'stopped'; readonly cost: number | null; readonly bound: number; readonly values: readonly number[] | null }
  | { readonly status: 'infeasible' };

/** Solves at once, and blocks until it is done: in a page it runs in a worker. */
export type Solver = { readonly solve: (program: Program, options?: SolveOptions) => Solution };

/** A column of yes or no. */
export function yesNo(cost: number): Column {
  return { lower: 0, upper: 1, cost, isInteger: true };
}

/** The columns that a solution says yes to. */
export function chosenOf(values: readonly number[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, column) => column).filter((column) => (values[column] ?? 0) > 0.5);
}

/** No solution may say yes to all of these again, nor to all of these and more. */
export function notAgain(columns: readonly number[]): Row {
  return { lower: -Infinity, upper: columns.length - 1, terms: columns.map((column): Term => [column, 1]) };
}

/** No solution may say yes to just these, of so many columns. */
export function notJustThis(chosen: readonly number[], count: number): Row {
  const yes = new Set(chosen);
  const terms = Array.from({ length: count }, (_, column): Term => [column, yes.has(column) ? 1 : -1]);
  return { lower: -Infinity, upper: yes.size - 1, terms };
}

/** How far the best found is from what is still possible, as a share of it; 0 is proven. */
export function gapOf(cost: number, bound: number): number {
  return Math.max(0, cost - bound) / Math.max(1e-9, Math.abs(cost));
}
