import { useSyncExternalStore } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { Unsubscribe } from '../../application/ports';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { readBoundaryFile, sizeProblem } from '../boundaries/boundary-file';
import type { BoundaryFile } from '../boundaries/boundary-feature';

/** A file of boundaries that the user loaded: `isShown` false is the schematic map, with the file kept. */
export type LoadedBoundaries = {
  readonly file: BoundaryFile | null;
  /** Counts the files loaded so far: two of one name are two. */
  readonly number: number;
  readonly problem: Problem | null;
  readonly isShown: boolean;
  readonly isOpening: boolean;
};

const nothing: LoadedBoundaries = { file: null, number: 0, problem: null, isShown: false, isOpening: false };

async function read(file: File): Promise<Pick<LoadedBoundaries, 'file' | 'problem'>> {
  const tooLarge = sizeProblem(file.name, file.size);
  if (tooLarge !== null) return { file: null, problem: tooLarge };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The browser says no more than that it could not: moved, locked, or not allowed.
    return { file: null, problem: problem('file-unreadable', 'error', null, { file: file.name }) };
  }
  const boundaries = readBoundaryFile(file.name, text);
  return boundaries.ok ? { file: boundaries.value, problem: null } : { file: null, problem: boundaries.error };
}

export type BoundaryVerbs = { readonly open: (file: File) => void; readonly show: (isShown: boolean) => void; readonly forget: () => void };

type BoundaryStore = {
  readonly subscribe: (listener: () => void) => Unsubscribe;
  readonly getState: () => LoadedBoundaries;
  readonly verbs: BoundaryVerbs;
};

function createStore(): BoundaryStore {
  const watching = new Set<() => void>();
  let loaded = nothing;
  let latest = 0;
  const change = (next: LoadedBoundaries): void => {
    loaded = next;
    for (const listener of watching) listener();
  };
  return {
    subscribe: (listener) => {
      watching.add(listener);
      return () => {
        watching.delete(listener);
      };
    },
    getState: () => loaded,
    verbs: {
      open: (file) => {
        latest += 1;
        const turn = latest;
        change({ ...loaded, problem: null, isOpening: true });
        void read(file).then((found) => {
          if (turn !== latest) return;
          change(
            found.file === null
              ? { ...loaded, problem: found.problem, isOpening: false }
              : { ...found, number: loaded.number + 1, isShown: true, isOpening: false },
          );
        });
      },
      show: (isShown) => {
        change({ ...loaded, isShown });
      },
      forget: () => {
        latest += 1;
        change({ ...nothing, number: loaded.number });
      },
    },
  };
}

/** Remembered while the workbook is open in the pane, and nowhere else: the map itself is taken down whenever the list is shown. */
const kept = new WeakMap<ScenarioSession, BoundaryStore>();

function storeOf(session: ScenarioSession): BoundaryStore {
  const known = kept.get(session) ?? createStore();
  kept.set(session, known);
  return known;
}

/**
 * The boundaries loaded beside a session, read on this machine: one file for the map in the pane and the one that is shown wide. A file that
 * cannot be read leaves the one before in place.
 */
export function useBoundaryFile(session: ScenarioSession): readonly [LoadedBoundaries, BoundaryVerbs] {
  const { subscribe, getState, verbs } = storeOf(session);
  return [useSyncExternalStore(subscribe, getState), verbs];
}
