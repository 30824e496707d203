import { useSyncExternalStore } from 'react';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import type { SessionState } from '../../application/sessions/scoring-state';

/** The session's state; the component renders again after every change of it. */
export function useScoringSession(session: ScoringSession): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState);
}
