import { describe, expect, it, vi } from 'vitest';
import { problem } from '../../domain/problem';
import { failure, success } from '../../domain/result';
import { sampleScored } from '../../../tests/support/fake-session';
import type { Watch } from './answering';
import { createAskedAnswer } from './asked-answer';

const subject = { scored: sampleScored(), replayed: null };
const other = { ...subject };

describe('a question that is asked anew', () => {
  it('keeps the answer before in sight, with what it was given to, until the next is there', async () => {
    const asked = createAskedAnswer<number>();
    asked.ask(subject, () => Promise.resolve(success(1)));
    await vi.waitFor(() => {
      expect(asked.getState()).toMatchObject({ answer: 1, progress: null });
    });
    let tell: (value: number) => void = () => undefined;
    asked.ask(other, () => new Promise((resolve) => (tell = (value) => resolve(success(value)))));
    expect(asked.getState()).toMatchObject({ answer: 1, progress: { done: 0, of: null } });
    expect(asked.getState().subject).toBe(subject);
    tell(2);
    await vi.waitFor(() => {
      expect(asked.getState()).toMatchObject({ answer: 2, progress: null });
    });
    expect(asked.getState().subject).toBe(other);
  });

  it('hears nothing more of a question that was given up', async () => {
    const asked = createAskedAnswer<number>();
    const watches: Watch[] = [];
    const answers: ((value: number) => void)[] = [];
    const work = (watch: Watch) => {
      watches.push(watch);
      return new Promise<ReturnType<typeof success<number>>>((resolve) => answers.push((value) => resolve(success(value))));
    };
    asked.ask(subject, work);
    asked.ask(subject, work);
    expect(watches[0]?.signal.aborted).toBe(true);
    answers[0]?.(1);
    watches[0]?.progress({ done: 9, of: 10 });
    await Promise.resolve();
    expect(asked.getState()).toMatchObject({ answer: null, progress: { done: 0, of: null } });
    asked.stop();
    answers[1]?.(2);
    await Promise.resolve();
    expect(asked.getState()).toMatchObject({ answer: null, progress: null, isStopped: true });
  });

  it('says why there is no answer: what refuses it, or that the work broke off', async () => {
    const asked = createAskedAnswer<number>();
    const why = problem('part-missing', 'error', null, {});
    asked.ask(subject, () => Promise.resolve(failure([why])));
    await vi.waitFor(() => {
      expect(asked.getState().refusals).toEqual([why]);
    });
    asked.ask(subject, () => Promise.reject(new Error('out of memory')));
    await vi.waitFor(() => {
      expect(asked.getState().refusals).toMatchObject([{ code: 'answer-broken', data: { detail: 'out of memory' } }]);
    });
  });
});
