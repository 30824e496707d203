import { createScenarioSession } from '../../../application/sessions/scenario-session';
import type { ScenarioSession } from '../../../application/sessions/scenario-session';
import type { ScoringSession } from '../../../application/sessions/scoring-session';
import { sheetLanguages } from '../../../words/sheet-language';

/** Scenarios that follow a scoring session, with every language that a scenario sheet may be written in. */
export function startScenarios(scoring: ScoringSession): ScenarioSession {
  return createScenarioSession(scoring, sheetLanguages());
}
