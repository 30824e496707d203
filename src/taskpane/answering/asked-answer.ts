/** One question at a time, asked anew as its subject changes: what was answered last stays until the next answer is there. */
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import type { Subject } from '../../questions/subject';
import type { Progress } from '../../questions/work';
import type { Watch } from './answering';

export type AskedState<Answer> = {
  readonly answer: Answer | null;
  /** What the answer was given to: another object than now where the next one is still worked on. */
  readonly subject: Subject | null;
  /** Why there can be none; empty where there is one. */
  readonly refusals: readonly Problem[];
  /** Null where nothing is worked on. */
  readonly progress: Progress | null;
  readonly isStopped: boolean;
};

export type AskedAnswer<Answer> = {
  readonly getState: () => AskedState<Answer>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks; the question before is given up. The answer of a question that was given up is null. */
  readonly ask: (subject: Subject, work: (watch: Watch) => Promise<Result<Answer, readonly Problem[]> | null>) => void;
  readonly stop: () => void;
  /** Gives up what is asked; nothing is told any more. */
  readonly leave: () => void;
};

const begun: Progress = { done: 0, of: null };

export function createAskedAnswer<Answer>(): AskedAnswer<Answer> {
  let state: AskedState<Answer> = { answer: null, subject: null, refusals: [], progress: begun, isStopped: false };
  let current: AbortController | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<AskedState<Answer>>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function leave(): void {
    current?.abort();
    current = null;
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    leave,
    stop: () => {
      leave();
      set({ progress: null, isStopped: true });
    },
    ask: (subject, work) => {
      leave();
      const controller = new AbortController();
      current = controller;
      const { signal } = controller;
      const come = (change: Partial<AskedState<Answer>>): void => {
        if (!signal.aborted) set(change);
      };
      set({ progress: begun, isStopped: false });
      work({
        signal,
        progress: (progress) => {
          come({ progress });
        },
      })
        .then((result) => {
          if (result === null) return;
          if (result.ok) come({ answer: result.value, subject, refusals: [], progress: null });
          else come({ answer: null, subject, refusals: result.error, progress: null });
        })
        .catch((fault: unknown) => {
          const detail = fault instanceof Error ? fault.message : String(fault);
          come({ answer: null, subject, refusals: [problem('answer-broken', 'error', null, { detail })], progress: null });
        });
    },
  };
}
