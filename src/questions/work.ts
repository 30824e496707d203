/** What a long answer works with: whoever asks in a worker passes it, and so does whoever asks in a terminal or a test. */
import type { Solver } from '../analysis/solver';

/** How far an answer has come. `of` is null where nobody can say how much there is. */
export type Progress = { readonly done: number; readonly of: number | null };

export type Work = {
  /** Tells how far the work has come; whoever waits may show it, or end the worker. */
  readonly progress: (progress: Progress) => void;
  /** What is smallest is found by it; fetched when it is first asked for. */
  readonly solver: () => Promise<Solver>;
  /** Milliseconds of a clock that never goes back: for limits of time, and nothing that an answer says. */
  readonly now: () => number;
};
