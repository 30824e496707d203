/** Sets what a row reads while a scenario is replayed. */
import type { Observation } from '../../domain/observation';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { GradeId, IndicatorId } from '../../domain/standard';
import { gradesOf } from '../../domain/standard';
import type { MovingFacts, ScenarioStart } from './moving-facts';

export function put(moving: MovingFacts, indicator: IndicatorId, reading: Observation['reading']): void {
  const observation = moving.observations.get(indicator);
  const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };
  moving.observations.set(
    indicator,
    observation === undefined ? { indicator, cell: null, raw: '', reading, filed } : { ...observation, reading },
  );
  moving.resolutions.delete(indicator);
}

export function putGrade(moving: MovingFacts, start: ScenarioStart, indicator: IndicatorId, grade: GradeId | null): readonly Problem[] {
  const row = start.edition.standard.indicators.find(({ id }) => id === indicator);
  if (row === undefined) return [problem('indicator-unknown', 'error', null, { indicator })];
  if (row.kind === 'numeric') return [problem('indicator-not-grade', 'error', null, { indicator: row.code })];
  const rungs = gradesOf(row).map(({ id }) => id);
  if (grade !== null && !rungs.includes(grade))
    return [problem('grade-unknown', 'error', null, { indicator: row.code, grade, known: rungs.join(', ') })];
  put(moving, indicator, { kind: 'grade', grade, basis: 'text' });
  // Set by hand it stays so while the budget moves on; who lets the budget decide takes this back.
  if (indicator === start.edition.standard.roles['budget-balance']) moving.isBalanceSet = true;
  return [];
}
