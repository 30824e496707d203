/** What somebody stated in a question’s form, kept while the workbook is open: leaving the question and coming back loses nothing. */
import { useCallback, useState } from 'react';
import type { ScoringSession } from '../../application/sessions/scoring-session';

type Kept<Inputs> = readonly [inputs: Inputs, set: (next: (before: Inputs) => Inputs) => void];

/**
 * A hook for the inputs of one form. A session is one workbook while it is open: what was stated goes with it.
 * @param begin what stands in the form at first
 */
export function keptInputs<Inputs>(begin: Inputs): (scoring: ScoringSession) => Kept<Inputs> {
  const kept = new WeakMap<ScoringSession, Inputs>();
  return function useKeptInputs(scoring) {
    const [inputs, setInputs] = useState(() => kept.get(scoring) ?? begin);
    const set = useCallback(
      (next: (before: Inputs) => Inputs): void => {
        const after = next(kept.get(scoring) ?? begin);
        kept.set(scoring, after);
        setInputs(after);
      },
      [scoring],
    );
    return [inputs, set];
  };
}
