/** Long answers off the main thread: the pane stays alive, progress is shown, and giving up ends the worker. */
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import type { AnyAsking } from '../../questions/asking';
import type { Written } from '../../questions/own-fields';
import type { Subject } from '../../questions/subject';
import type { Progress } from '../../questions/work';
import type { Answering, Asked, Watch } from './answering';

/** What the worker is asked. */
export type AnswerRequest = { readonly id: string; readonly subject: Subject; readonly written: Written };

/** What it tells: how far it has come, then the answer. */
export type AnswerReport<Answer> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly result: Result<Answer, readonly Problem[]> }
  | { readonly kind: 'broken'; readonly detail: string };

/** A worker that has answered waits for the next question: starting one takes longer than most answers. */
export function createWorkerAnswering(startWorker: () => Worker): Answering {
  let idle: Worker | null = null;

  function take(): Worker {
    const worker = idle ?? startWorker();
    idle = null;
    return worker;
  }

  function giveBack(worker: Worker): void {
    if (idle === null) idle = worker;
    else worker.terminate();
  }

  return {
    ask: <Own extends object, Answer>(
      id: string,
      _asking: AnyAsking<Own, Answer>,
      { subject, written }: Asked,
      { progress, signal }: Watch,
    ) =>
      new Promise<Result<Answer, readonly Problem[]> | null>((resolve, reject) => {
        if (signal.aborted) {
          resolve(null);
          return;
        }
        const worker = take();
        const leave = (): void => {
          worker.removeEventListener('message', onMessage);
          worker.removeEventListener('error', onError);
          signal.removeEventListener('abort', onAbort);
        };
        const onMessage = ({ data }: MessageEvent<AnswerReport<Answer>>): void => {
          if (data.kind === 'progress') {
            progress(data.progress);
            return;
          }
          leave();
          giveBack(worker);
          if (data.kind === 'answer') resolve(data.result);
          else reject(new Error(data.detail));
        };
        const onError = (event: ErrorEvent): void => {
          leave();
          worker.terminate();
          reject(new Error(event.message));
        };
        const onAbort = (): void => {
          leave();
          worker.terminate();
          resolve(null);
        };
        worker.addEventListener('message', onMessage);
        worker.addEventListener('error', onError);
        signal.addEventListener('abort', onAbort);
        worker.postMessage({ id, subject, written } satisfies AnswerRequest);
      }),
  };
}

const byStart = new WeakMap<() => Worker, Answering>();

/** One for each way of starting a worker, whoever asks: the worker that waits is everybody's. */
export function answeringBy(startWorker: () => Worker): Answering {
  const known = byStart.get(startWorker);
  if (known !== undefined) return known;
  const made = createWorkerAnswering(startWorker);
  byStart.set(startWorker, made);
  return made;
}
