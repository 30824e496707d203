/** What writing does: plans its sheets in the place of those written before, writes, and takes back. */
import { replaceable } from '../application/own-sheet-edits';
import type { WrittenOwnSheet } from '../application/own-sheet-edits';
import type { Clock, SheetWriter } from '../application/ports';
import type { ScoringSession } from '../application/sessions/scoring-session';
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import type { Receipt, WritePlan } from '../domain/write-plan';
import type { OwnPlan } from '../reports/own-plan';
import { previewOf } from '../reports/write-preview';
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

/** Every answer is null where there is nothing to do. */
export type OwnWriting = {
  readonly preview: (source: WritingSource) => Promise<Result<WritePreview | null, Problem>>;
  readonly write: (source: WritingSource) => Promise<Result<Receipt | null, Problem>>;
  readonly restore: (id: string) => Promise<Result<Receipt | null, Problem>>;
};

type LastWrite = { readonly receipt: Receipt; readonly before: readonly (readonly [key: string, sheet: WrittenOwnSheet | null])[] };

/** What was written into a workbook is known here, and forgotten with it. */
export function createOwnWriting(writer: SheetWriter, scoring: ScoringSession, clock: Clock): OwnWriting {
  const last = new Map<string, LastWrite>();
  /** Sheets that this session wrote, by what they are remembered by. */
  const own = new Map<string, WrittenOwnSheet>();

  /** Each sheet in the place of the one written before, unless somebody has typed into that one. */
  function renewed({ plan, own: keys }: OwnPlan): WritePlan {
    const { scored } = scoring.getState();
    const sheets = plan.sheets.map((sheet, index) => {
      const key = keys[index];
      if (key === undefined || scored === null) return sheet;
      return { ...sheet, replaces: replaceable(own.get(key.key) ?? null, scored.grids, key.edits) };
    });
    return { ...plan, sheets };
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
    preview: async ({ plan }) => {
      const made = await plan(clock.today());
      const { scored } = scoring.getState();
      if (!made.ok) return made;
      return success(made.value === null || scored === null ? null : previewOf(renewed(made.value), scored.grids));
    },
    write: async ({ id, plan: make, isShown = false }) => {
      const made = await make(clock.today());
      if (!made.ok) return made;
      if (made.value === null) return success(null);
      const plan = renewed(made.value);
      const written = await writer.write(plan);
      if (!written.ok) return written;
      const receipt = written.value;
      remember(id, receipt, plan, made.value.own);
      scoring.note(problem('sheets-written', 'info', null, { sheets: quoted(receipt), cells: receipt.cells }));
      const [[sheet], [first]] = [receipt.sheets, plan.sheets];
      if (isShown && sheet !== undefined && first !== undefined) void scoring.reveal({ sheet, row: first.frozenRows, column: 0 });
      return written;
    },
    restore: async (id) => {
      const latest = last.get(id);
      if (latest === undefined) return success(null);
      const restored = await writer.restore(latest.receipt);
      if (!restored.ok) return restored;
      for (const [key, sheet] of latest.before) {
        if (sheet === null) own.delete(key);
        else own.set(key, sheet);
      }
      last.delete(id);
      scoring.dismissNotices();
      scoring.note(problem('sheets-restored', 'info', null, { sheets: quoted(latest.receipt) }));
      return success(latest.receipt);
    },
  };
}

function quoted({ sheets }: Receipt): string {
  return sheets.map((name) => `“${name}”`).join(', ');
}
