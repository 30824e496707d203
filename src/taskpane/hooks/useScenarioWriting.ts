import { useCallback, useRef } from 'react';
import type { Clock, SheetWriter } from '../../application/ports';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import type { WrittenOwnSheet } from '../../application/own-sheet-edits';
import type { OwnSheets } from '../../reports/scenario-plan';
import type { Locale } from '../../words/locale';
import type { PaneScenarios } from '../pane-scenarios';
import { useSheetWriter } from './useSheetWriter';

const nothingWritten: OwnSheets = { scenarios: null, comparison: null };

/** What a write is made of and where it goes. `writer` is null where the host cannot write. */
export type ScenarioWriting = {
  readonly writer: SheetWriter | null;
  readonly scoring: ScoringSession;
  /** Null until they are here. */
  readonly scenarios: ScenarioSession | null;
  readonly clock: Clock;
  readonly locale: Locale;
};

/** The scenarios for the pane, with the verbs that write their comparison and take the last write back; null until they are here. */
export function useScenarioWriting({ writer, scoring, scenarios, clock, locale }: ScenarioWriting): PaneScenarios | null {
  const { receipt, isWriting, refusal, put, takeBack } = useSheetWriter(writer, scoring);
  /** Before and after the last write: restoring returns to the former. */
  const own = useRef({ before: nothingWritten, now: nothingWritten });

  const plan = useCallback(async () => {
    // Here since the view is: they are one file.
    const { scenarioPlan } = await import(/* webpackChunkName: "scenarios" */ '../../reports/scenario-plan');
    const { scored } = scoring.getState();
    return scenarios === null || scored === null
      ? null
      : scenarioPlan(scored, scenarios.getState(), own.current.now, locale, clock.today());
  }, [scoring, scenarios, clock, locale]);

  const preview = useCallback(async () => {
    const { previewOf } = await import(/* webpackChunkName: "scenarios" */ '../../reports/score-plan');
    const planned = await plan();
    const { scored } = scoring.getState();
    return planned === null || scored === null ? null : previewOf(planned.plan, scored.grids);
  }, [plan, scoring]);

  const write = useCallback(async () => {
    const planned = await plan();
    if (planned === null) return;
    const written = await put(planned.plan);
    if (written === null) return;
    const sheets = planned.order.flatMap((which, index): [keyof OwnSheets, WrittenOwnSheet][] => {
      const [name, sheet] = [written.sheets[index], planned.plan.sheets[index]];
      return name === undefined || sheet === undefined ? [] : [[which, { name, planned: sheet }]];
    });
    own.current = { before: own.current.now, now: { ...own.current.now, ...Object.fromEntries(sheets) } };
  }, [put, plan]);

  const restore = useCallback(async () => {
    if (await takeBack()) own.current = { before: nothingWritten, now: own.current.before };
  }, [takeBack]);

  if (scenarios === null) return null;
  return {
    session: scenarios,
    ...(writer === null ? {} : { preview, onWrite: () => void write() }),
    ...(writer === null || receipt === null ? {} : { onRestore: () => void restore() }),
    isWriting,
    ...(refusal === null ? {} : { refusal }),
  };
}
