/** Writing sheets of the add-in's own from the pane: one way for every question and for the templates, each with its own way back. */
import { replaceable } from '../application/own-sheet-edits';
import type { WrittenOwnSheet } from '../application/own-sheet-edits';
import { fetchPart } from '../application/fetch-part';
import type { Clock, SheetWriter, Unsubscribe } from '../application/ports';
import { attempt } from '../application/sessions/attempt';
import type { ScoringSession } from '../application/sessions/scoring-session';
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import type { Receipt, WritePlan } from '../domain/write-plan';
import type { OwnPlan } from '../reports/own-plan';
import type { WritePreview } from '../reports/write-preview';

/** What is to be written. */
export type WritingSource = {
  /** Whose it is: what was written, and why it was refused, is told beside its own button. */
  readonly id: string;
  /** What to write on a day; null where there is nothing. */
  readonly plan: (today: string) => Promise<Result<OwnPlan | null, Problem>>;
  /** Sheets to be filled in: the first comes to the front once it is there, at its first line. */
  readonly isShown?: boolean;
};

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

type LastWrite = { readonly receipt: Receipt; readonly before: readonly (readonly [key: string, sheet: WrittenOwnSheet | null])[] };

/** One a workbook: what was written into it is known here, and forgotten with it. */
export function createWriting(writer: SheetWriter, scoring: ScoringSession, clock: Clock): Writing {
  const states = new Map<string, WritingState>();
  const last = new Map<string, LastWrite>();
  /** Sheets that this session wrote, by what they are remembered by. */
  const own = new Map<string, WrittenOwnSheet>();
  const listeners = new Set<() => void>();
  const stateOf = (id: string): WritingState => states.get(id) ?? nothing;

  function set(id: string, change: Partial<WritingState>): void {
    states.set(id, { ...stateOf(id), ...change });
    for (const listener of listeners) listener();
  }

  /** Beside the button, and where sheets are left half done above every view, with the way out. */
  function tell(id: string, refusal: Problem | null): void {
    set(id, { refusal });
    if (refusal?.code === 'sheets-unfinished') scoring.note(refusal);
  }

  // What was left half done is told beside its button for as long as it is told above.
  scoring.subscribe(() => {
    const { notices } = scoring.getState();
    for (const [id, { refusal }] of states) {
      if (refusal?.code === 'sheets-unfinished' && !notices.includes(refusal)) set(id, { refusal: null });
    }
  });

  /** Says that it works until it has; what throws is no end of that. */
  async function busily<T>(id: string, work: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
    set(id, { isWriting: true });
    const done = await attempt(work);
    set(id, { isWriting: false });
    return done;
  }

  /** Each sheet in the place of the one written before, unless somebody has typed into that one. */
  function renewed({ plan, own: keys }: OwnPlan): WritePlan {
    const { scored } = scoring.getState();
    const sheets = plan.sheets.map((sheet, index) => {
      const key = keys[index];
      return key === undefined || scored === null
        ? sheet
        : { ...sheet, replaces: replaceable(own.get(key.key) ?? null, scored.grids, key.edits) };
    });
    return { ...plan, sheets };
  }

  async function planned({ id, plan }: WritingSource): Promise<{ readonly plan: WritePlan; readonly keys: OwnPlan['own'] } | null> {
    const made = await attempt(() => plan(clock.today()));
    if (!made.ok) set(id, { refusal: made.error });
    return made.ok && made.value !== null ? { plan: renewed(made.value), keys: made.value.own } : null;
  }

  /** Remembers what was written, and what stood there before. */
  function remember(id: string, receipt: Receipt, plan: WritePlan, keys: OwnPlan['own']): void {
    const now = keys.flatMap(({ key }, index): (readonly [string, WrittenOwnSheet])[] => {
      const [name, sheet] = [receipt.sheets[index], plan.sheets[index]];
      return name === undefined || sheet === undefined ? [] : [[key, { name, planned: sheet }]];
    });
    last.set(id, { receipt, before: now.map(([key]) => [key, own.get(key) ?? null]) });
    for (const [key, sheet] of now) own.set(key, sheet);
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
      const made = await planned(source);
      const { scored } = scoring.getState();
      if (made === null || scored === null) return null;
      const looking = await fetchPart(() => import(/* webpackChunkName: "write-preview" */ '../reports/write-preview'));
      return looking.ok ? looking.value.previewOf(made.plan, scored.grids) : null;
    },
    write: async (source) => {
      const { id, isShown = false } = source;
      if (stateOf(id).isWriting) return false;
      const done = await busily(id, async () => {
        const made = await planned(source);
        if (made === null) return success(null);
        const written = await writer.write(made.plan);
        return written.ok ? success({ ...made, receipt: written.value }) : written;
      });
      if (!done.ok) tell(id, done.error);
      if (!done.ok || done.value === null) return false;
      const { receipt, plan, keys } = done.value;
      remember(id, receipt, plan, keys);
      set(id, { written: receipt.sheets, canRestore: true, refusal: null });
      scoring.note(problem('sheets-written', 'info', null, { sheets: quoted(receipt), cells: receipt.cells }));
      const [[sheet], [first]] = [receipt.sheets, plan.sheets];
      if (isShown && sheet !== undefined && first !== undefined) void scoring.reveal({ sheet, row: first.frozenRows, column: 0 });
      return true;
    },
    restore: async (id) => {
      const latest = last.get(id);
      if (latest === undefined || stateOf(id).isWriting) return;
      const restored = await busily(id, () => writer.restore(latest.receipt));
      tell(id, restored.ok ? null : restored.error);
      if (!restored.ok) return;
      for (const [key, sheet] of latest.before) {
        if (sheet === null) own.delete(key);
        else own.set(key, sheet);
      }
      last.delete(id);
      set(id, { written: [], canRestore: false });
      scoring.dismissNotices();
      scoring.note(problem('sheets-restored', 'info', null, { sheets: quoted(latest.receipt) }));
    },
  };
}

function quoted({ sheets }: Receipt): string {
  return sheets.map((name) => `“${name}”`).join(', ');
}
