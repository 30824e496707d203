/** Sets what a row reads while a scenario is replayed. */
import { balanceRow } from '../../domain/budget-balance';
import type { Observation } from '../../domain/observation';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { GradeId } from '../../domain/standard';
import type { MovingFacts, ScenarioStart } from './moving-facts';

export function put(moving: MovingFacts, indicator: number, reading: Observation['reading']): void {
  const observation = moving.observations.get(indicator);
  const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };
  moving.observations.set(
    indicator,
    observation === undefined ? { indicator, cell: null, raw: '', reading, filed } : { ...observation, reading },
  );
  moving.resolutions.delete(String(indicator));
}

export function putGrade(moving: MovingFacts, start: ScenarioStart, indicator: number, grade: GradeId | null): readonly Problem[] {
  const row = start.edition.standard.indicators.find(({ number }) => number === indicator);
  if (row === undefined) return [problem('indicator-unknown', 'error', null, { indicator })];
  if (row.kind !== 'grade') return [problem('indicator-not-grade', 'error', null, { indicator })];
  put(moving, indicator, { kind: 'grade', grade, basis: 'text' });
  // Set by hand it stays so while the budget moves on; who lets the budget decide takes this back.
  if (indicator === balanceRow) moving.isBalanceSet = true;
  return [];
}
