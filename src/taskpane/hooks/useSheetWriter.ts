import { useCallback, useRef, useState } from 'react';
import type { SheetWriter } from '../../application/ports';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { Receipt, WritePlan } from '../../domain/write-plan';

/** Writes and takes back, one at a time, and says what happened in the pane's notices. */
export type PaneSheetWriter = {
  /** The last write, while it can be taken back. */
  readonly receipt: Receipt | null;
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
  const isBusy = useRef(false);

  const put = useCallback(
    async (plan: WritePlan) => {
      if (writer === null || isBusy.current) return null;
      isBusy.current = true;
      const written = await writer.write(plan);
      isBusy.current = false;
      setRefusal(written.ok ? null : written.error);
      if (!written.ok) return null;
      setReceipt(written.value);
      scoring.note(problem('sheets-written', 'info', null, { sheets: quoted(written.value), cells: written.value.cells }));
      return written.value;
    },
    [writer, scoring],
  );

  const takeBack = useCallback(async () => {
    if (writer === null || receipt === null || isBusy.current) return false;
    isBusy.current = true;
    const restored = await writer.restore(receipt);
    isBusy.current = false;
    setRefusal(restored.ok ? null : restored.error);
    if (!restored.ok) return false;
    setReceipt(null);
    scoring.dismissNotices();
    scoring.note(problem('sheets-restored', 'info', null, { sheets: quoted(receipt) }));
    return true;
  }, [writer, scoring, receipt]);

  return { receipt, refusal, put, refuse: setRefusal, takeBack };
}

function quoted(receipt: Receipt): string {
  return receipt.sheets.map((name) => `“${name}”`).join(', ');
}
