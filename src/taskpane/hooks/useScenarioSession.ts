import { useSyncExternalStore } from 'react';
import type { ScenarioSession, ScenarioState } from '../../application/scenario-session';

/** The scenarios' state; the component renders again after every change of it. */
export function useScenarioSession(session: ScenarioSession): ScenarioState {
  return useSyncExternalStore(session.subscribe, session.getState);
}
