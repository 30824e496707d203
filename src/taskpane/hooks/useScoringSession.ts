import { useSyncExternalStore } from 'react';
import type { ScoringSession, SessionState } from '../../application/scoring-session';

/** The session's state; the component renders again after every change of it. */
export function useScoringSession(session: ScoringSession): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState);
}
