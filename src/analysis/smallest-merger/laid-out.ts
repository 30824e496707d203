/** A merger as the columns of a program. */
import { yesNo } from '../solver';
import type { Column, Row, Term } from '../solver';
import type { ConnectedSet } from './connected-set';
import { costOf } from './merger-problem';
import type { MergerProblem, Need } from './merger-problem';

/** The columns of a problem: its units, then what takes off the people who may be in the figure already. */
export type Laid = { readonly columns: readonly Column[]; readonly rows: readonly Row[]; readonly twice: readonly Term[] };

/**
 * The largest k of chosen amounts as the solver sees it: the least of k·z + Σ(what each chosen amount has beyond z). Taken off the people, so
 * it is never made less than it is: a need of people is satisfied whichever units stand in the figure.
 */
export function laidOut({ candidates, inAlready, objective }: MergerProblem): Laid {
  const columns = candidates.map((candidate) => yesNo(costOf(candidate, objective)));
  const doubtful = candidates.flatMap(({ mayBeIn }, index) => (mayBeIn ? [index] : []));
  if (doubtful.length === 0 || inAlready <= 0) return { columns, rows: [], twice: [] };
  const amount = (): Column => ({ lower: 0, upper: Infinity, cost: 0, isInteger: false });
  const most = Math.min(inAlready, doubtful.length);
  const level = columns.length;
  const beyond = doubtful.map((_, place) => level + 1 + place);
  const rows = doubtful.map((index, place): Row => ({
    lower: 0,
    upper: Infinity,
    terms: [
      [level + 1 + place, 1],
      [level, 1],
      [index, -(candidates[index]?.people ?? 0)],
    ],
  }));
  return {
    columns: [...columns, amount(), ...beyond.map(amount)],
    rows,
    twice: [[level, -most], ...beyond.map((column): Term => [column, -1])],
  };
}

export type Solve = (needs: readonly Need[], more: readonly Row[], columns?: readonly Column[]) => ConnectedSet;
