import { useRef, useState } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { readBoundaryFile, sizeProblem } from '../boundaries/boundary-file';
import type { BoundaryFile } from '../boundaries/boundary-feature';

/** A file of boundaries that the user loaded: `isShown` false is the schematic map, with the file kept. */
export type LoadedBoundaries = {
  readonly file: BoundaryFile | null;
  readonly problem: Problem | null;
  readonly isShown: boolean;
  readonly isOpening: boolean;
};

const nothing: LoadedBoundaries = { file: null, problem: null, isShown: false, isOpening: false };

/** Remembered while the workbook is open in the pane, and nowhere else: the map itself is taken down whenever the list is shown. */
const kept = new WeakMap<ScenarioSession, LoadedBoundaries>();

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

/** The boundaries loaded beside a session, read on this machine. A file that cannot be read leaves the one before in place. */
export function useBoundaryFile(session: ScenarioSession): readonly [LoadedBoundaries, BoundaryVerbs] {
  const [loaded, setLoaded] = useState(() => kept.get(session) ?? nothing);
  const latest = useRef(0);
  const change = (next: LoadedBoundaries): void => {
    kept.set(session, next.isOpening ? { ...next, isOpening: false } : next);
    setLoaded(next);
  };
  return [
    loaded,
    {
      open: (file) => {
        latest.current += 1;
        const turn = latest.current;
        change({ ...loaded, problem: null, isOpening: true });
        void read(file).then((found) => {
          if (turn === latest.current)
            change(
              found.file === null ? { ...loaded, problem: found.problem, isOpening: false } : { ...found, isShown: true, isOpening: false },
            );
        });
      },
      show: (isShown) => {
        change({ ...loaded, isShown });
      },
      forget: () => {
        latest.current += 1;
        change(nothing);
      },
    },
  ];
}
