import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { FileTasks } from './file-tasks';
import type { RecoveryCopy } from './recovery/recovery-copy';
import type { OpenedAny } from './workbook-file';

/** A file as the page gets it: chosen, dropped, the sample, or kept from before. `size` in bytes. */
export type FileSource = {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
  /** The recovery copy whose edits are made in it again. */
  readonly from?: RecoveryCopy;
};

/**
 * A file that was read, with the name and the bytes that later edits are saved under and into: of a Word file those of the workbook made
 * of it, for the Word file is never written.
 */
export type ReadFile = OpenedAny & { readonly name: string; readonly bytes: Uint8Array };

/** More than this is not even read: the package reader would decline it (256 MB unpacked). */
const fileLimitMegabytes = 256;
const bytesPerMegabyte = 1024 * 1024;

/** Reads a file by the worker. `file-too-large`, `file-unreadable` where it is gone, and all that `openWorkbookFile` finds; null where it was stopped. */
export async function readSource(
  source: FileSource,
  tasks: Pick<FileTasks, 'open' | 'reopen'>,
  signal: AbortSignal,
): Promise<Result<ReadFile, Problem> | null> {
  const { name } = source;
  if (source.size > fileLimitMegabytes * bytesPerMegabyte) {
    return failure(problem('file-too-large', 'error', null, { file: name, part: name, limitMegabytes: fileLimitMegabytes }));
  }
  const bytes = await source.bytes().catch(() => null);
  if (bytes === null) return failure(problem('file-unreadable', 'error', null, { file: name }));
  if (signal.aborted) return null;
  if (source.from !== undefined) {
    const reopened = await tasks.reopen(bytes, name, source.from.edits, signal);
    return reopened === null || !reopened.ok ? reopened : success({ ...reopened.value, name, made: null });
  }
  const opened = await tasks.open(bytes, name, signal);
  if (opened === null || !opened.ok) return opened;
  const { made } = opened.value;
  return success({ ...opened.value, name: made?.name ?? name, bytes: made?.bytes ?? bytes });
}
