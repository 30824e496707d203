import type { ScoringEvent } from './scoring-reducer';
import type { ScoringModel } from './scoring-state';
import type { Store } from './store';

export type ScoringStore = Store<ScoringModel, ScoringEvent>;

/** Today's ISO date, from the clock that was passed in. */
export type Today = () => string;
