import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import type { SheetWriter } from '../../application/ports';
import { attempt } from '../../application/sessions/attempt';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import type { Receipt, WritePlan } from '../../domain/write-plan';

/** Writes and takes back, one at a time, and says what happened in the pane's notices. */
export type PaneSheetWriter = {
  /** The last write, while it can be taken back. */
  readonly receipt: Receipt | null;
  /** A write or a restoring is under way. */
  readonly isWriting: boolean;
  /** Why the last write or restore was refused, to be told beside its button; null where it was done. */
  readonly refusal: Problem | null;
  /** Null where nothing was written: `refusal` says why, or another write is under way. */
  readonly put: (plan: WritePlan) => Promise<Receipt | null>;
  /** Tells why a write could not even be planned. */
  readonly refuse: (why: Problem) => void;
  /** False where nothing was taken back. */
  readonly takeBack: () => Promise<boolean>;
};

/** `writer` is null where the host cannot write. */
export function useSheetWriter(writer: SheetWriter | null, scoring: ScoringSession): PaneSheetWriter {
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const [isWriting, setWriting] = useState(false);
  const isBusy = useRef(false);

  /** Says that it works until it has; what throws is no end of that. */
  const busily = useCallback(async <T>(work: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> => {
    isBusy.current = true;
    setWriting(true);
    const done = await attempt(work);
    isBusy.current = false;
    setWriting(false);
    return done;
  }, []);

  /** Beside the button, and where sheets are left half done above every view, with the way out. */
  const tell = useCallback(
    (why: Problem | null) => {
      setRefusal(why);
      if (why?.code === 'sheets-unfinished') scoring.note(why);
    },
    [scoring],
  );

  const put = useCallback(
    async (plan: WritePlan) => {
      if (writer === null || isBusy.current) return null;
      const written = await busily(() => writer.write(plan));
      tell(written.ok ? null : written.error);
      if (!written.ok) return null;
      setReceipt(written.value);
      scoring.note(problem('sheets-written', 'info', null, { sheets: quoted(written.value), cells: written.value.cells }));
      return written.value;
    },
    [writer, scoring, busily, tell],
  );

  const takeBack = useCallback(async () => {
    if (writer === null || receipt === null || isBusy.current) return false;
    const restored = await busily(() => writer.restore(receipt));
    tell(restored.ok ? null : restored.error);
    if (!restored.ok) return false;
    setReceipt(null);
    scoring.dismissNotices();
    scoring.note(problem('sheets-restored', 'info', null, { sheets: quoted(receipt) }));
    return true;
  }, [writer, scoring, receipt, busily, tell]);

  // What was left half done is told here for as long as it is told above.
  const isStanding = useSyncExternalStore(
    scoring.subscribe,
    () => refusal?.code !== 'sheets-unfinished' || scoring.getState().notices.includes(refusal),
  );
  return { receipt, isWriting, refusal: isStanding ? refusal : null, put, refuse: setRefusal, takeBack };
}

function quoted(receipt: Receipt): string {
  return receipt.sheets.map((name) => `“${name}”`).join(', ');
}
