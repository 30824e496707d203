import { describe, expect, it } from 'vitest';
import { createOneTask } from './one-task';
import type { PageEvent } from './page-state';

const opening = { kind: 'opening', file: 'bang.xlsx' } as const;
const saving = { kind: 'saving', file: 'bang.xlsx' } as const;

function started() {
  const events: PageEvent[] = [];
  return { events, tasks: createOneTask((event) => void events.push(event)), kinds: () => events.map(({ kind }) => kind) };
}

describe('the page’s one task', () => {
  it('begins, ends and hands on what it made', async () => {
    const { tasks, kinds } = started();
    expect(await tasks.run(opening, () => Promise.resolve(7))).toBe(7);
    expect(kinds()).toEqual(['task-began', 'task-ended']);
  });

  it('gives way to the next one: its signal says so, and its late end changes nothing', async () => {
    const { tasks, kinds } = started();
    let finish = (): void => undefined;
    let wasStopped = false;
    const first = tasks.run(
      opening,
      (signal) =>
        new Promise<string>((resolve) => {
          finish = () => {
            wasStopped = signal.aborted;
            resolve('late');
          };
        }),
    );
    const second = tasks.run(saving, () => Promise.resolve('second'));
    finish();
    expect(await second).toBe('second');
    await first;
    expect(wasStopped).toBe(true);
    expect(kinds()).toEqual(['task-began', 'task-began', 'task-ended']);
  });

  it('that throws is told with the machine’s words, and the page is free again', async () => {
    const { tasks, events, kinds } = started();
    expect(await tasks.run(opening, () => Promise.reject(new Error('out of memory')))).toBeNull();
    expect(kinds()).toEqual(['task-began', 'told', 'task-ended']);
    expect(events[1]).toMatchObject({ message: { kind: 'failed', detail: 'out of memory' } });
  });

  it('that is stopped ends once', async () => {
    const { tasks, kinds } = started();
    let finish = (): void => undefined;
    const running = tasks.run(
      opening,
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    tasks.stop();
    finish();
    await running;
    expect(kinds()).toEqual(['task-began', 'task-stopped']);
  });
});
