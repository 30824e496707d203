/** Reading and writing files off the main thread, so that a large file never freezes the page and can be stopped. */
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure } from '../domain/result';
import type { Receipt, WritePlan } from '../domain/write-plan';
import type { XlsxEdits } from '../xlsx/workbook-model';
import type { ChangedFile, EditedFile } from './own-sheets-file';
import type { ReopenedFile } from './recovery/reopen-file';
import type { OpenedAny } from './workbook-file';

/** What the worker is asked to do. */
export type FileRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'reopen' | 'save'; readonly bytes: Uint8Array; readonly name: string; readonly edits: XlsxEdits }
  | { readonly kind: 'write'; readonly name: string; readonly file: EditedFile; readonly plan: WritePlan; readonly id: string }
  | { readonly kind: 'restore'; readonly name: string; readonly file: EditedFile; readonly step: number };

/** What it answers: the same kind as it was asked. */
export type FileAnswer =
  | { readonly kind: 'open'; readonly result: Result<OpenedAny, Problem> }
  | { readonly kind: 'reopen'; readonly result: Result<ReopenedFile, Problem> }
  | { readonly kind: 'save'; readonly result: Result<Uint8Array, Problem> }
  | { readonly kind: 'write'; readonly result: Result<ChangedFile & { readonly receipt: Receipt }, Problem> }
  | { readonly kind: 'restore'; readonly result: Result<ChangedFile, Problem> };

/** Null where the work was stopped by `signal`. */
export type FileTasks = {
  readonly open: (bytes: Uint8Array, name: string, signal: AbortSignal) => Promise<Result<OpenedAny, Problem> | null>;
  /** A file with edits made in it, as `reopenWorkbookFile`. */
  readonly reopen: (
    bytes: Uint8Array,
    name: string,
    edits: XlsxEdits,
    signal: AbortSignal,
  ) => Promise<Result<ReopenedFile, Problem> | null>;
  readonly save: (bytes: Uint8Array, name: string, edits: XlsxEdits, signal: AbortSignal) => Promise<Result<Uint8Array, Problem> | null>;
  /** Own sheets into a file, as `writeOwnSheets`. */
  readonly write: (
    file: EditedFile,
    plan: WritePlan,
    id: string,
    signal: AbortSignal,
  ) => Promise<Result<ChangedFile & { readonly receipt: Receipt }, Problem> | null>;
  /** One of the file's steps taken back, as `takeBackOwnSheets`. */
  readonly restore: (file: EditedFile, step: number, signal: AbortSignal) => Promise<Result<ChangedFile, Problem> | null>;
};

/** Tasks over a worker of their own each; a worker is ended with its task. */
export function createFileTasks(startWorker: () => Worker): FileTasks {
  async function ask(request: FileRequest, signal: AbortSignal): Promise<FileAnswer | null> {
    if (signal.aborted) return null;
    const worker = startWorker();
    try {
      return await new Promise<FileAnswer | null>((resolve) => {
        signal.addEventListener('abort', () => {
          resolve(null);
        });
        worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
          resolve(data);
        });
        // The worker itself died: out of memory, or a bug of ours. The file is the only thing the user can change.
        worker.addEventListener('error', () => {
          const unreadable = failure(problem('file-unreadable', 'error', null, { file: request.name }));
          resolve({ kind: request.kind, result: unreadable });
        });
        worker.postMessage(request);
      });
    } finally {
      worker.terminate();
    }
  }

  return {
    open: async (bytes, name, signal) => {
      const answer = await ask({ kind: 'open', bytes, name }, signal);
      return answer?.kind === 'open' ? answer.result : null;
    },
    reopen: async (bytes, name, edits, signal) => {
      const answer = await ask({ kind: 'reopen', bytes, name, edits }, signal);
      return answer?.kind === 'reopen' ? answer.result : null;
    },
    save: async (bytes, name, edits, signal) => {
      const answer = await ask({ kind: 'save', bytes, name, edits }, signal);
      return answer?.kind === 'save' ? answer.result : null;
    },
    write: async (file, plan, id, signal) => {
      const answer = await ask({ kind: 'write', name: file.name, file, plan, id }, signal);
      return answer?.kind === 'write' ? answer.result : null;
    },
    restore: async (file, step, signal) => {
      const answer = await ask({ kind: 'restore', name: file.name, file, step }, signal);
      return answer?.kind === 'restore' ? answer.result : null;
    },
  };
}
