import { standingOf } from '../domain/assessment';
import type { CriterionResult } from '../domain/assessment';

/** A criterion's state as the score page tells it: `pending` where rows that wait could still reach its minimum, `no-gate` where its minimum decides nothing. */
export type SectionVerdict = 'met' | 'not-met' | 'pending' | 'no-gate';

export function sectionVerdict(criterion: CriterionResult): SectionVerdict {
  if (!criterion.isGate || criterion.minimum === null) return 'no-gate';
  const standing = standingOf(criterion);
  return standing === 'open' ? 'pending' : standing;
}
