import { useSyncExternalStore } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ScenarioState } from '../../application/sessions/scenario-state';

/** The scenarios' state; the component renders again after every change of it. */
export function useScenarioSession(session: ScenarioSession): ScenarioState {
  return useSyncExternalStore(session.subscribe, session.getState);
}
