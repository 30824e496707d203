import type { IndicatorStatus } from '../domain/assessment';
import type { Standard } from '../domain/standard';

/** The state whose word is shown: a standard that is passed or not has no maximum above it. */
export function statusShown(status: IndicatorStatus, measure: Standard['measure']): IndicatorStatus {
  return measure === 'standards' && status === 'maximum' ? 'between' : status;
}
