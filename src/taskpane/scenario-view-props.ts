import type { ComparedScenario } from '../application/assess-scenarios';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ScenarioState } from '../application/sessions/scenario-state';
import type { Baseline } from '../domain/baseline';
import type { CellAddress } from '../domain/cell';
import type { Standard } from '../domain/standard';

/** What every part of the scenario view looks at: the baseline, and the scenario shown (`compared` null is the baseline itself). */
export type ScenarioViewProps = {
  readonly state: ScenarioState;
  readonly baseline: Baseline;
  readonly base: ComparedScenario['assessed'];
  readonly compared: ComparedScenario | null;
  readonly standard: Standard;
  readonly session: ScenarioSession;
  readonly onReveal: (cell: CellAddress) => void;
};

/** The facts and points of what is shown. */
export function shownAssessment({ base, compared }: Pick<ScenarioViewProps, 'base' | 'compared'>): ComparedScenario['assessed'] {
  return compared?.assessed ?? base;
}
