/** Work where it is asked: in the worker that asks, in a terminal, in a test. */
import type { Solver } from '../analysis/solver';
import type { Work } from './work';

/**
 * Work that nobody watches.
 * @param start starts the solver's binary, where whoever asks carries it; null where it lies beside the solver's script
 * @param now milliseconds, never going back
 */
export function workingWith(start: ((imports: object) => Promise<object>) | null, now: () => number): Work {
  let loaded: Promise<Solver> | null = null;
  return {
    progress: () => undefined,
    // One solver for every answer that is worked out here.
    solver: async () => {
      loaded ??= import(/* webpackChunkName: "solver" */ '../analysis/highs').then(async ({ loadSolver }) => loadSolver(start));
      try {
        return await loaded;
      } catch (fault) {
        // Fetched again the next time: the server may be back.
        loaded = null;
        throw fault;
      }
    },
    now,
  };
}
