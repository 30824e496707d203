/** Writing sheets of the add-in's own from the pane, as its views see it: one way for every question and for the templates. */
import { fetchPart } from '../application/fetch-part';
import type { Clock, SheetWriter, Unsubscribe } from '../application/ports';
import { attempt } from '../application/sessions/attempt';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { WritePreview } from '../reports/write-preview';
import type { OwnWriting, WritingSource } from './own-writing';

export type WritingState = {
  /** Names of the sheets last written, while that can be taken back. */
  readonly written: readonly string[];
  readonly canRestore: boolean;
  /** A write or a restoring is under way. */
  readonly isWriting: boolean;
  /** Why the last write or restoring was refused; null where it was done. */
  readonly refusal: Problem | null;
};

export type Writing = {
  readonly subscribe: (listener: () => void) => Unsubscribe;
  readonly stateOf: (id: string) => WritingState;
  /** What writing would put where; null where there is nothing to write. */
  readonly preview: (source: WritingSource) => Promise<WritePreview | null>;
  /** False where nothing was written: the state says why, or another write of it is under way. */
  readonly write: (source: WritingSource) => Promise<boolean>;
  readonly restore: (id: string) => Promise<void>;
};

const nothing: WritingState = { written: [], canRestore: false, isWriting: false, refusal: null };

/** One a workbook. What does the work is fetched when something is first to be written: nothing of the score waits for it. */
export function createWriting(writer: SheetWriter, scoring: ScoringSession, clock: Clock): Writing {
  const states = new Map<string, WritingState>();
  const listeners = new Set<() => void>();
  let own: OwnWriting | null = null;
  const stateOf = (id: string): WritingState => states.get(id) ?? nothing;

  function set(id: string, change: Partial<WritingState>): void {
    states.set(id, { ...stateOf(id), ...change });
    for (const listener of listeners) listener();
  }

  /** Beside the button, and where sheets are left half done above every view, with the way out. */
  function refuse(id: string, refusal: Problem): void {
    set(id, { refusal });
    if (refusal.code === 'sheets-unfinished') scoring.note(refusal);
  }

  // What was left half done is told beside its button for as long as it is told above.
  scoring.subscribe(() => {
    const { notices } = scoring.getState();
    for (const [id, { refusal }] of states) {
      if (refusal?.code === 'sheets-unfinished' && !notices.includes(refusal)) set(id, { refusal: null });
    }
  });

  async function by<Value>(work: (own: OwnWriting) => Promise<Result<Value, Problem>>): Promise<Result<Value, Problem>> {
    const part = await fetchPart(() => import(/* webpackChunkName: "below-score" */ './own-writing'));
    if (!part.ok) return part;
    own ??= part.value.createOwnWriting(writer, scoring, clock);
    const here = own;
    return attempt(() => work(here));
  }

  /** Says that it works until it has. Null where nothing was done: the state says why. */
  async function busily<Value>(id: string, work: (own: OwnWriting) => Promise<Result<Value, Problem>>): Promise<Value | null> {
    if (stateOf(id).isWriting) return null;
    set(id, { isWriting: true });
    const done = await by(work);
    set(id, { isWriting: false });
    if (!done.ok) refuse(id, done.error);
    return done.ok ? done.value : null;
  }

  return {
    stateOf,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    preview: async (source) => {
      const seen = await by((writing) => writing.preview(source));
      if (!seen.ok) refuse(source.id, seen.error);
      return seen.ok ? seen.value : null;
    },
    write: async (source) => {
      const receipt = await busily(source.id, (writing) => writing.write(source));
      if (receipt === null) return false;
      set(source.id, { written: receipt.sheets, canRestore: true, refusal: null });
      return true;
    },
    restore: async (id) => {
      const receipt = await busily(id, (writing) => writing.restore(id));
      if (receipt !== null) set(id, nothing);
    },
  };
}
