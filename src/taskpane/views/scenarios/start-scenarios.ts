import { createScenarioSession } from '../../../application/sessions/scenario-session';
import type { ScenarioSession } from '../../../application/sessions/scenario-session';
import type { ScoringSession } from '../../../application/sessions/scoring-session';
import { driverNameTable } from '../../../reports/driver-name-table';

/** Scenarios that follow a scoring session, with the drivers' names as people write them in a scenario sheet. */
export function startScenarios(scoring: ScoringSession): ScenarioSession {
  return createScenarioSession(scoring, driverNameTable);
}
