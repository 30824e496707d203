import { useMemo, useSyncExternalStore } from 'react';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { Problem } from '../../domain/problem';
import type { ScenarioSession } from '../../application/sessions/scenario-session';

const none: readonly Problem[] = [];

function neverChanges(): () => void {
  return () => undefined;
}

/** Everything found wrong in the workbook: in its indicator table, and in the sheets that scenarios start from. */
export function useProblems(scored: ScoredWorkbook | null, scenarios: ScenarioSession | null | undefined): readonly Problem[] {
  const ofScoring = scored?.problems ?? none;
  const ofScenarios = useSyncExternalStore(scenarios?.subscribe ?? neverChanges, () => scenarios?.getState().problems ?? none);
  return useMemo(() => [...ofScoring, ...ofScenarios], [ofScoring, ofScenarios]);
}
