/** Marks around what the user waits for: from the changed-cell event to the repainted score. Tests and `performance.getEntriesByType('mark')` read them. */
import type { ScoringSession } from '../application/sessions/scoring-session';

const changeMark = 'nang-loai:change';
const scoredMark = 'nang-loai:scored';
const paintedMark = 'nang-loai:painted';

/** Marks kept at most, so that a long day of typing does not fill the browser's buffer. */
const markLimit = 500;
let marks = 0;

function mark(name: string): void {
  marks += 1;
  if (marks > markLimit) {
    for (const old of [changeMark, scoredMark, paintedMark]) performance.clearMarks(old);
    marks = 0;
  }
  performance.mark(name);
}

/** A cell changed in the grid, by hand or by recalculation. */
export function markChange(): void {
  mark(changeMark);
}

/** Marks every frame on screen that shows a new score; returns how to stop. */
export function markPaints(session: ScoringSession): () => void {
  let shown = session.getState().scored;
  return session.subscribe(() => {
    const { scored } = session.getState();
    if (scored === shown) return;
    shown = scored;
    mark(scoredMark);
    // A frame callback runs before its frame is painted; a task queued from there runs after.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        mark(paintedMark);
        port1.close();
      };
      port2.postMessage(null);
    });
  });
}
