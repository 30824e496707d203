/**
 * The cheapest connected set within rows. Connection is a part of the program: people walk from the city to every unit that joins, over units
 * that join (a flow). Alone that says too little where units join in part, and proofs take for ever; so the gates that the relaxed program
 * breaks are found first and stand in the program too. What the solver proves is the proof, its bound the bound.
 */
import type { Column, Row, Solver, Term } from '../solver';
import { chosenOf } from '../solver';
import type { Board } from './connection';
import { firstRows, gateRow, isConnected } from './connection';
import { weakestGate } from './weakest-gate';

export type ConnectedProgram = {
  readonly board: Board;
  /** The units first, a yes or no each, then whatever else the rows need. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};

/**
 * - `found`: a connected set; nothing costs less than `bound`, and where it is proven nothing costs less than the set;
 * - `none`: no connected set satisfies the rows;
 * - `open`: out of time before any was found.
 */
export type ConnectedSet =
  | { readonly kind: 'found'; readonly set: readonly number[]; readonly cost: number; readonly bound: number; readonly isProven: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly bound: number };

export type Search = {
  readonly solver: Solver;
  /** Milliseconds that are left to it. */
  readonly left: () => number;
  readonly onBound?: (bound: number, best: number | null) => void;
};

/** Gates that were found: they hold for every program over the same board, so what follows starts with them. */
export type Gates = { readonly rows: Row[]; readonly known: Set<string> };

export function firstGates(board: Board): Gates {
  const gates: Gates = { rows: [], known: new Set() };
  for (const row of firstRows(board)) addGate(gates, row);
  return gates;
}

function addGate({ rows, known }: Gates, row: Row): boolean {
  const key = row.terms.map(([column, coefficient]) => column * coefficient).join();
  if (known.has(key)) return false;
  known.add(key);
  rows.push(row);
  return true;
}

/** Parts too small to be worth a gate, and how much a gate must be broken by. */
const leastPart = 0.05;
const leastBreach = 0.01;
const mostTurns = 40;

/** Adds the gates that an answer in parts breaks; how many. */
function addBrokenGates({ board }: ConnectedProgram, gates: Gates, parts: readonly number[]): number {
  let added = 0;
  for (let unit = 0; unit < board.city; unit += 1) {
    const part = parts[unit] ?? 0;
    if (part < leastPart || board.touches[unit]?.includes(board.city) === true) continue;
    const gate = weakestGate(board, parts, unit, part - leastBreach);
    if (gate !== null && addGate(gates, gateRow(unit, gate))) added += 1;
  }
  return added;
}

/** Solves the relaxed program until it breaks no gate by much. The last bound. */
function relax(program: ConnectedProgram, gates: Gates, { solver, left, onBound }: Search): number {
  const columns = program.columns.map((column): Column => ({ ...column, isInteger: false }));
  let bound = -Infinity;
  for (let turn = 0; turn < mostTurns && left() > 0; turn += 1) {
    const found = solver.solve({ columns, rows: [...program.rows, ...gates.rows] }, { seconds: left() / 1000 });
    if (found.status !== 'optimal') return bound;
    bound = found.cost;
    onBound?.(bound, null);
    if (addBrokenGates(program, gates, found.values) === 0) return bound;
  }
  return bound;
}

/** A flow from the city that leaves one behind in every unit that joins, and enters no other. */
function flowOver({ touches, city }: Board, first: number): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const columns: Column[] = [];
  const into: Term[][] = touches.map(() => []);
  const out: Term[][] = touches.map(() => []);
  touches.forEach((around, place) => {
    for (const next of around) {
      if (next === city) continue;
      const column = first + columns.length;
      columns.push({ lower: 0, upper: city, cost: 0, isInteger: false });
      into[next]?.push([column, 1]);
      out[place]?.push([column, -1]);
    }
  });
  const rows = Array.from({ length: city }, (_, unit): readonly Row[] => [
    { lower: 0, upper: 0, terms: [...(into[unit] ?? []), ...(out[unit] ?? []), [unit, -1]] },
    { lower: -Infinity, upper: 0, terms: [...(into[unit] ?? []), [unit, -city]] },
  ]);
  return { columns, rows: rows.flat() };
}

/** Finds it. `gates` are added to. */
export function cheapestConnected(program: ConnectedProgram, gates: Gates, search: Search): ConnectedSet {
  const { board, columns, rows } = program;
  const relaxed = relax(program, gates, search);
  const { solver, left, onBound } = search;
  if (left() <= 0) return { kind: 'open', bound: relaxed };
  const flow = flowOver(board, columns.length);
  const found = solver.solve(
    { columns: [...columns, ...flow.columns], rows: [...rows, ...gates.rows, ...flow.rows] },
    { seconds: left() / 1000, ...(onBound === undefined ? {} : { onBound }) },
  );
  if (found.status === 'infeasible') return { kind: 'none' };
  const bound = Math.max(relaxed, found.bound);
  const set = found.values === null ? null : chosenOf(found.values, board.city);
  if (set === null || found.cost === null) return { kind: 'open', bound };
  // The solver's tolerance would have to be worse than it is for a set to fall apart here.
  if (!isConnected(board, set)) throw new Error(`a set that is not connected: ${set.join()}`);
  return { kind: 'found', set, cost: found.cost, bound, isProven: found.status === 'optimal' };
}
