import { useCallback, useEffect, useRef } from 'react';
import type { SheetWriter } from '../../application/ports';
import { attempt } from '../../application/sessions/attempt';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import { problem } from '../../domain/problem';

/**
 * Looks, once the workbook has been read, whether an earlier write left sheets half done, and says so. Answers the verb that removes
 * them; undefined where the host never leaves any.
 */
export function useUnfinishedSheets(writer: SheetWriter, scoring: ScoringSession): (() => void) | undefined {
  const isLookedFor = useRef(false);
  useEffect(() => {
    const look = (): void => {
      const { unfinished } = writer;
      const { phase } = scoring.getState();
      if (unfinished === undefined || isLookedFor.current || (phase !== 'ready' && phase !== 'failed')) return;
      isLookedFor.current = true;
      void attempt(unfinished).then((found) => {
        // What cannot be asked now is told by whatever cannot be read either.
        if (found.ok && found.value.length > 0) {
          scoring.note(problem('sheets-unfinished', 'warning', null, { sheets: found.value, from: 'earlier', code: '', message: '' }));
        }
      });
    };
    look();
    return scoring.subscribe(look);
  }, [writer, scoring]);

  const remove = useCallback(async () => {
    const { removeUnfinished } = writer;
    if (removeUnfinished === undefined) return;
    const removed = await attempt(removeUnfinished);
    if (!removed.ok) {
      scoring.note(removed.error);
      return;
    }
    scoring.dismissNotices();
    scoring.note(problem('unfinished-removed', 'info', null, { sheets: removed.value }));
  }, [writer, scoring]);

  return writer.removeUnfinished === undefined ? undefined : () => void remove();
}
