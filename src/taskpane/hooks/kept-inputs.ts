/** What somebody stated in a question’s form, kept while the workbook is open: leaving the question and coming back loses nothing. */
import { useCallback, useReducer } from 'react';
import type { ScoringSession } from '../../application/sessions/scoring-session';

type Kept<Inputs> = readonly [inputs: Inputs, set: (next: (before: Inputs) => Inputs) => void];

/**
 * A hook for the inputs of one form. A session is one workbook while it is open: what was stated goes with it.
 * @param begin what stands in the form at first
 * @returns the hook; `edition`: of which standard they are stated, where they name its rows or quantities. Row 20 of another is another row:
 * its form begins anew, and back at the first one what was stated there stands again.
 */
export function keptInputs<Inputs>(begin: Inputs): (scoring: ScoringSession, edition?: string) => Kept<Inputs> {
  const kept = new WeakMap<ScoringSession, Map<string, Inputs>>();
  return function useKeptInputs(scoring, edition = '') {
    const [, repaint] = useReducer((times: number) => times + 1, 0);
    const set = useCallback(
      (next: (before: Inputs) => Inputs): void => {
        const ofWorkbook = kept.get(scoring) ?? new Map<string, Inputs>();
        kept.set(scoring, ofWorkbook.set(edition, next(ofWorkbook.get(edition) ?? begin)));
        repaint();
      },
      [scoring, edition],
    );
    return [kept.get(scoring)?.get(edition) ?? begin, set];
  };
}
