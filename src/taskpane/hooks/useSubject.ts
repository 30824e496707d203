import { useMemo, useSyncExternalStore } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { Subject } from '../../questions/subject';
import { subjectOf } from '../subject-of';

function neverChanges(): () => void {
  return () => undefined;
}

/** What questions are asked of; another object after every change of the score or of the scenarios. */
export function useSubject(scored: ScoredWorkbook, scenarios: ScenarioSession | null): Subject {
  const state = useSyncExternalStore(scenarios?.subscribe ?? neverChanges, () => scenarios?.getState() ?? null);
  return useMemo(() => subjectOf(scored, state), [scored, state]);
}
