/**
 * Keeps a copy of the open file's unsaved work soon after each change, and hands out copies that tabs left behind. Everything from outside
 * (database, locks, clock, timer) is passed in. Nothing here fails for its caller: where no copy can be kept, that is told once.
 */
import { createStore } from '../../application/sessions/store';
import type { Unsubscribe } from '../../application/ports';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { XlsxEdits } from '../../xlsx/workbook-model';
import type { FileSource } from '../file-source';
import { sortCopies } from '../recovery/offered-copies';
import { isWorthKeeping, keptOf, nothingKept, recoveryVersion } from '../recovery/recovery-copy';
import type { Kept, RecoveryCopy } from '../recovery/recovery-copy';
import { nothingFound, reduceRecovery } from '../recovery/recovery-state';
import type { RecoveryState } from '../recovery/recovery-state';
import type { CopyStore } from './copy-store';
import type { TabLocks } from './tab-locks';

/** The open file, as far as it is kept. */
export type RecoverableBook = {
  readonly file: string;
  readonly isUnsaved: () => boolean;
  /** Those that the edits are made in. */
  readonly bytes: () => Uint8Array;
  readonly edits: () => XlsxEdits;
  readonly isCalculated: () => boolean;
  /** Calls back at every change of what the others answer. */
  readonly onChange: (listener: () => void) => void;
};

export type Recovery = {
  readonly getState: () => RecoveryState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Looks for copies that were left behind. */
  readonly start: () => Promise<void>;
  /** Another file was opened: it is kept from now on, and the one before no more. `from`: the copy that it was restored from. */
  readonly follow: (book: RecoverableBook, from: RecoveryCopy | null) => void;
  /** Keeps what is unsaved now, not soon: the page may be about to end. */
  readonly flush: () => void;
  /** A copy as a file to be opened. `recovery-gone` where another tab has it. */
  readonly take: (copy: RecoveryCopy) => Promise<Result<FileSource, Problem>>;
  readonly throwAway: (copy: RecoveryCopy) => Promise<void>;
  /** The user's choice whether copies are kept. Off deletes all there are. */
  readonly choose: (isOn: boolean) => Promise<void>;
};

export type RecoveryParts = {
  /** Of this tab: new for every page load. */
  readonly id: string;
  readonly copies: CopyStore;
  readonly locks: TabLocks;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs work after so many milliseconds; returns how to stop it. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  readonly tell: (found: Problem) => void;
};

/** Milliseconds. A run of changes in one go is one copy; a change that goes on for long is not waited for. */
const soon = 250;
/** Until the next try where the browser refused: a copy of a large file is not tried with every key. */
const retry = 30_000;
/** Comparing a very large workbook takes a moment: it rests so many times as long before the next. */
const rest = 4;
/** A tab that was just reloaded may not have let go of its lock yet. */
const secondLook = 3000;

type Followed = {
  readonly book: RecoverableBook;
  /** What was unsaved in `bytes` already. */
  before: Kept;
  /** What there was in the last copy. */
  last: Kept;
  bytes: Uint8Array;
  /** Those that the store has; null for none. */
  stored: Uint8Array | null;
  /** The copy that this file was restored from, until a copy of this tab's own stands in its place. */
  from: RecoveryCopy | null;
  notBefore: number;
};

export function createRecovery({ id, copies, locks, now, later, tell }: RecoveryParts): Recovery {
  const { getState, subscribe, dispatch } = createStore(nothingFound, reduceRecovery);
  let followed: Followed | null = null;
  let stopTimer: (() => void) | null = null;
  let isOwnKept = false;
  let isTold = false;

  function refused(error: unknown, file: string | null): void {
    dispatch({ kind: 'refused' });
    if (isTold || file === null) return;
    isTold = true;
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    tell(problem(isFull ? 'recovery-full' : 'recovery-unavailable', 'info', null, { file }));
  }

  function schedule(): void {
    if (stopTimer !== null || followed === null) return;
    stopTimer = later(Math.max(soon, followed.notBefore - now()), () => void keep());
  }

  /** Nothing is unsaved any more, or all was taken back. */
  async function forget({ from }: Followed): Promise<void> {
    const ids = [...(isOwnKept ? [id] : []), ...(from === null ? [] : [from.id])];
    isOwnKept = false;
    if (ids.length === 0) return;
    await copies.remove(ids);
    settleOrigin();
  }

  function settleOrigin(): void {
    const from = followed?.from ?? null;
    if (followed === null || from === null) return;
    followed.from = null;
    locks.release(from.id);
    dispatch({ kind: 'settled', id: from.id });
  }

  /** What this file's copy is now; null where nothing of it is worth keeping. */
  function copyOf(keeping: Followed): RecoveryCopy | null {
    const { book } = keeping;
    const bytes = book.bytes();
    if (bytes !== keeping.bytes) {
      keeping.bytes = bytes;
      keeping.before = { ...keeping.last, hasSheets: true };
    }
    const edits = book.edits();
    const kept = keptOf(edits, keeping.before);
    keeping.last = kept;
    if (!isWorthKeeping(kept)) return null;
    return { version: recoveryVersion, id, file: book.file, writtenAt: now(), edits, kept, isCalculated: book.isCalculated() };
  }

  async function keep(): Promise<void> {
    stopTimer?.();
    stopTimer = null;
    const keeping = followed;
    if (keeping === null || !getState().isOn) return;
    try {
      const began = now();
      const copy = keeping.book.isUnsaved() ? copyOf(keeping) : null;
      keeping.notBefore = now() + rest * (now() - began);
      if (copy === null) {
        await forget(keeping);
        return;
      }
      const { bytes } = keeping;
      const isStored = keeping.stored === bytes;
      keeping.stored = bytes;
      // Without a lock of its own the copy would be offered by other tabs while this one lives.
      const isKept = (await locks.hold(id)) && (await copies.put(copy, isStored ? null : bytes));
      isOwnKept = isKept;
      if (!isKept) {
        dispatch({ kind: 'switched', isOn: false });
        return;
      }
      dispatch({ kind: 'kept' });
      if (keeping.from !== null && keeping === followed) {
        await copies.remove([keeping.from.id]);
        settleOrigin();
      }
      if (!copy.isCalculated) schedule();
    } catch (error) {
      keeping.stored = null;
      keeping.notBefore = now() + retry;
      refused(error, keeping.book.file);
    }
  }

  async function look(isFirst: boolean): Promise<void> {
    try {
      await locks.hold(id);
      const { copies: found, isOn } = await copies.look();
      const living = await locks.others();
      const { offered, expired } = sortCopies(found, new Set([...living, id]), now());
      if (expired.length > 0) await copies.remove(expired);
      const from = followed?.from?.id;
      dispatch({ kind: 'found', isOn, offers: offered.filter((copy) => copy.id !== from) });
      if (isFirst && living.size > 0) later(secondLook, () => void look(false));
    } catch (error) {
      refused(error, null);
    }
  }

  return {
    getState,
    subscribe,
    start: () => look(true),
    follow: (book, from) => {
      const bytes = book.bytes();
      const before = from?.kept ?? nothingKept;
      const next: Followed = { book, before, last: before, bytes, stored: null, from, notBefore: 0 };
      followed = next;
      if (from !== null) dispatch({ kind: 'settled', id: from.id });
      book.onChange(() => {
        if (followed !== next) return;
        if (book.isUnsaved()) schedule();
        // The file on disk is as good as the copy now.
        else void keep();
      });
      void keep();
    },
    flush: () => {
      if (stopTimer !== null) void keep();
    },
    take: async (copy) => {
      const gone = (): Result<never, Problem> => {
        dispatch({ kind: 'settled', id: copy.id });
        return failure(problem('recovery-gone', 'warning', null, { file: copy.file }));
      };
      try {
        if (!(await locks.hold(copy.id))) return gone();
        const bytes = await copies.bytesOf(copy.id);
        if (bytes === null) return gone();
        return success({ name: copy.file, size: bytes.length, bytes: () => Promise.resolve(bytes), from: copy });
      } catch {
        return gone();
      }
    },
    throwAway: async (copy) => {
      dispatch({ kind: 'settled', id: copy.id });
      try {
        // Another tab may be restoring it.
        if (!(await locks.hold(copy.id))) return;
        await copies.remove([copy.id]);
        locks.release(copy.id);
      } catch (error) {
        refused(error, copy.file);
      }
    },
    choose: async (isOn) => {
      dispatch({ kind: 'switched', isOn });
      try {
        await copies.choose(isOn);
        isOwnKept = false;
        if (followed !== null) followed.stored = null;
        settleOrigin();
        if (isOn) schedule();
      } catch (error) {
        refused(error, followed?.book.file ?? '');
      }
    },
  };
}
