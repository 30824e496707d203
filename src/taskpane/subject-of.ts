/** What questions are asked of in the pane: the workbook as it is scored, and the scenarios over it. */
import type { ScenarioState } from '../application/sessions/scenario-state';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { Subject } from '../questions/subject';

export function subjectOf(scored: ScoredWorkbook, state: ScenarioState | null): Subject {
  if (state === null || state.baseline === null || state.base === null) return { scored, replayed: null };
  const { baseline, base, requirements, scenarios, active, sheet, isSheetCurrent } = state;
  return { scored, replayed: { baseline, base, requirements, scenarios, shown: active, sheet, areKept: isSheetCurrent } };
}
