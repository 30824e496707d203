import { useCallback, useState } from 'react';
import { fetchPart } from '../../application/fetch-part';
import { replaceable } from '../../application/own-sheet-edits';
import type { WrittenOwnSheet } from '../../application/own-sheet-edits';
import type { Clock, SheetWriter } from '../../application/ports';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import { loadLanguage } from '../../words/languages';
import type { Locale } from '../../words/locale';
import type { PaneScoreWriting } from '../pane-score-writing';
import { useSheetWriter } from './useSheetWriter';

/** What a write is made of and where it goes. */
export type ScoreWriting = {
  readonly writer: SheetWriter;
  readonly scoring: ScoringSession;
  readonly clock: Clock;
  readonly locale: Locale;
};

/** Not part of the first load, nor are its words: a sheet of formulas is planned long after the score is shown. */
async function fetchPlanning(locale: Locale) {
  return fetchPart(async () => {
    const [planning] = await Promise.all([import(/* webpackChunkName: "score-sheet" */ '../../reports/score-plan'), loadLanguage(locale)]);
    return planning;
  });
}

/**
 * The verbs that write the score table as live formulas and take the last write back. Written again, it takes the place of this
 * session's own, unless somebody has typed into that one.
 */
export function useScoreWriting({ writer, scoring, clock, locale }: ScoreWriting): PaneScoreWriting {
  const { receipt, isWriting, refusal, put, refuse, takeBack } = useSheetWriter(writer, scoring);
  /** The sheet before and after the last write. */
  const [own, setOwn] = useState<{ readonly before: WrittenOwnSheet | null; readonly now: WrittenOwnSheet | null }>({
    before: null,
    now: null,
  });

  const preview = useCallback(
    async (scored: ScoredWorkbook) => {
      const planning = await fetchPlanning(locale);
      if (!planning.ok) {
        refuse(planning.error);
        return null;
      }
      const { previewOf, scorePlan } = planning.value;
      const planned = scorePlan(scored, replaceable(own.now, scored.grids), locale, clock.today());
      return planned === null ? null : previewOf(planned, scored.grids);
    },
    [refuse, own, locale, clock],
  );

  const write = useCallback(async () => {
    const planning = await fetchPlanning(locale);
    if (!planning.ok) {
      refuse(planning.error);
      return;
    }
    const { scorePlan } = planning.value;
    const { scored } = scoring.getState();
    const plan = scored === null ? null : scorePlan(scored, replaceable(own.now, scored.grids), locale, clock.today());
    const written = plan === null ? null : await put(plan);
    const [name, planned] = [written?.sheets[0], plan?.sheets[0]];
    if (name !== undefined && planned !== undefined) setOwn((last) => ({ before: last.now, now: { name, planned } }));
  }, [put, refuse, scoring, own, locale, clock]);

  const restore = useCallback(async () => {
    if (await takeBack()) setOwn((last) => ({ before: null, now: last.before }));
  }, [takeBack]);

  return {
    preview,
    written: receipt?.sheets ?? [],
    isWriting,
    refusal,
    onWrite: () => void write(),
    ...(receipt === null ? {} : { onRestore: () => void restore() }),
  };
}
