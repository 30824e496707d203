import type { PageEvent, PageTask } from './page-state';

/** Runs the page's one task at a time. */
export type OneTask = {
  /** Runs work as the page's task, in place of the one before, which is stopped. Null where it failed: that is told. */
  readonly run: <T>(task: PageTask, work: (signal: AbortSignal) => Promise<T>) => Promise<T | null>;
  /** Stops the task that is running. */
  readonly stop: () => void;
};

/** No task yet. What throws in one is a bug or the machine, and is told with its name. */
export function createOneTask(dispatch: (event: PageEvent) => void): OneTask {
  let running: AbortController | null = null;
  return {
    run: async (task, work) => {
      running?.abort();
      const controller = new AbortController();
      running = controller;
      dispatch({ kind: 'task-began', task });
      const result = await work(controller.signal).catch((error: unknown) => {
        dispatch({ kind: 'told', message: { kind: 'failed', detail: error instanceof Error ? error.message : String(error) } });
        return null;
      });
      // One that was stopped, or gave way to another, is no longer the page's.
      if (running === controller) {
        running = null;
        dispatch({ kind: 'task-ended' });
      }
      return result;
    },
    stop: () => {
      running?.abort();
      running = null;
      dispatch({ kind: 'task-stopped' });
    },
  };
}
