import { describe, expect, it } from 'vitest';
import { failure, success } from '../../domain/result';
import type { Asking } from '../../questions/asking';
import { noFields } from '../../questions/own-fields';
import type { NoFields } from '../../questions/own-fields';
import { sampleScored } from '../../../tests/support/fake-session';
import type { AnswerRequest } from './worker-answering';
import { answeringBy, createWorkerAnswering } from './worker-answering';

/** A thread of the test's own: what is posted to it is kept, what it tells is said by the test. */
class Thread extends EventTarget {
  readonly asked: AnswerRequest[] = [];
  isEnded = false;
  postMessage(request: AnswerRequest): void {
    this.asked.push(structuredClone(request));
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const asking: Asking<NoFields, number> = { fields: noFields, ask: () => success(0), json: () => ({}) };
const subject = { scored: sampleScored(), replayed: null };

function threads(): { readonly made: Thread[]; readonly start: () => Worker } {
  const made: Thread[] = [];
  const start = (): Worker => {
    const thread = new Thread();
    made.push(thread);
    // The answering uses of a worker what the test's thread has.
    return thread as unknown as Worker;
  };
  return { made, start };
}

function watch(): { readonly seen: unknown[]; readonly controller: AbortController; readonly progress: (told: unknown) => void } {
  const seen: unknown[] = [];
  return { seen, controller: new AbortController(), progress: (told) => void seen.push(told) };
}

describe('answers from a worker', () => {
  it('sends the question with its subject as plain data, tells progress, and brings the answer', async () => {
    const { made, start } = threads();
    const { seen, controller, progress } = watch();
    const answer = createWorkerAnswering(start).ask(
      'goal',
      asking,
      { subject, written: { target: '75' } },
      { progress, signal: controller.signal },
    );
    expect(made[0]?.asked[0]).toMatchObject({ id: 'goal', written: { target: '75' } });
    expect(made[0]?.asked[0]?.subject.scored.assessment?.total.certain).toBeCloseTo(54.0614, 4);
    made[0]?.tell({ kind: 'progress', progress: { done: 1, of: 4 } });
    made[0]?.tell({ kind: 'answer', result: success(7) });
    expect(await answer).toEqual(success(7));
    expect(seen).toEqual([{ done: 1, of: 4 }]);
  });

  it('asks the worker that waits, and starts another only beside one that works', async () => {
    const { made, start } = threads();
    const answering = createWorkerAnswering(start);
    const { controller, progress } = watch();
    const asked = () => answering.ask('goal', asking, { subject, written: {} }, { progress, signal: controller.signal });
    const first = asked();
    made[0]?.tell({ kind: 'answer', result: failure([]) });
    expect(await first).toEqual(failure([]));
    const [second, third] = [asked(), asked()];
    expect(made).toHaveLength(2);
    made[0]?.tell({ kind: 'answer', result: success(2) });
    made[1]?.tell({ kind: 'answer', result: success(3) });
    expect([await second, await third]).toEqual([success(2), success(3)]);
    expect(made.map(({ isEnded }) => isEnded)).toEqual([false, true]);
  });

  it('ends the worker of a question that is given up', async () => {
    const { made, start } = threads();
    const answering = createWorkerAnswering(start);
    const { controller, progress } = watch();
    const answer = answering.ask('goal', asking, { subject, written: {} }, { progress, signal: controller.signal });
    controller.abort();
    expect(await answer).toBeNull();
    expect(made[0]?.isEnded).toBe(true);
    expect(await answering.ask('goal', asking, { subject, written: {} }, { progress, signal: controller.signal })).toBeNull();
  });

  it('fails aloud where the work broke off or the worker died', async () => {
    const { made, start } = threads();
    const answering = createWorkerAnswering(start);
    const { controller, progress } = watch();
    const broken = answering.ask('goal', asking, { subject, written: {} }, { progress, signal: controller.signal });
    made[0]?.tell({ kind: 'broken', detail: 'no such part' });
    await expect(broken).rejects.toThrow('no such part');
    const dead = answering.ask('goal', asking, { subject, written: {} }, { progress, signal: controller.signal });
    made[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(dead).rejects.toThrow('out of memory');
    expect(made[0]?.isEnded).toBe(true);
  });

  it('is one for a way of starting workers, whoever asks', () => {
    const { start } = threads();
    expect(answeringBy(start)).toBe(answeringBy(start));
  });
});
