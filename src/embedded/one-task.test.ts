import { describe, expect, it } from 'vitest';
import { createOneTask } from './one-task';
import type { PageEvent } from './page-state';

const opening = { kind: 'opening', file: 'một.xlsx' } as const;
const saving = { kind: 'saving', file: 'hai.xlsx' } as const;

/** Work that ends when the test says so, and the signal it was given. */
function held() {
  let finish: (value: string) => void = () => undefined;
  const signals: AbortSignal[] = [];
  const work = (signal: AbortSignal): Promise<string> => {
    signals.push(signal);
    return new Promise((resolve) => {
      finish = resolve;
    });
  };
  return {
    work,
    finish: (value: string) => {
      finish(value);
    },
    isStopped: () => signals[0]?.aborted === true,
  };
}

function stage() {
  const events: PageEvent[] = [];
  return { events, task: createOneTask((event) => events.push(event)) };
}

describe('the page’s one task', () => {
  it('begins, gives its result and ends', async () => {
    const { events, task } = stage();
    expect(await task.run(opening, () => Promise.resolve('xong'))).toBe('xong');
    expect(events).toEqual([{ kind: 'task-began', task: opening }, { kind: 'task-ended' }]);
  });

  it('is stopped by the next one, and its end is then not the end of that one', async () => {
    const { events, task } = stage();
    const [first, second] = [held(), held()];
    const one = task.run(opening, first.work);
    const two = task.run(saving, second.work);
    expect([first.isStopped(), second.isStopped()]).toEqual([true, false]);
    first.finish('một');
    expect(await one).toBe('một');
    expect(events).toEqual([
      { kind: 'task-began', task: opening },
      { kind: 'task-began', task: saving },
    ]);
    second.finish('hai');
    expect(await two).toBe('hai');
    expect(events.at(-1)).toEqual({ kind: 'task-ended' });
  });

  it('ends once where the user stops it, whatever its work does afterwards', async () => {
    const { events, task } = stage();
    const work = held();
    const done = task.run(opening, work.work);
    task.stop();
    expect(work.isStopped()).toBe(true);
    work.finish('muộn');
    await done;
    expect(events).toEqual([{ kind: 'task-began', task: opening }, { kind: 'task-stopped' }]);
  });

  it('tells what its work threw, and ends', async () => {
    const { events, task } = stage();
    expect(await task.run(opening, () => Promise.reject(new Error('ChunkLoadError')))).toBeNull();
    expect(events).toEqual([
      { kind: 'task-began', task: opening },
      { kind: 'told', message: { kind: 'failed', detail: 'ChunkLoadError' } },
      { kind: 'task-ended' },
    ]);
  });
});
