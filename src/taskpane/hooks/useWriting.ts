import { useMemo, useSyncExternalStore } from 'react';
import type { Clock, SheetWriter } from '../../application/ports';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import { createWriting } from '../writing';
import type { Writing, WritingState } from '../writing';

/** Writing into the workbook that a session scores; remembered for as long as the three are the same. */
export function useWriting(writer: SheetWriter, scoring: ScoringSession, clock: Clock): Writing {
  return useMemo(() => createWriting(writer, scoring, clock), [writer, scoring, clock]);
}

/** How the writing of one source stands; the component renders again after every change of it. */
export function useWritingState(writing: Writing, id: string): WritingState {
  return useSyncExternalStore(writing.subscribe, () => writing.stateOf(id));
}
