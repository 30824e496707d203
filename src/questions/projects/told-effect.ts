/** What is told of a project's effects, and where that leaves the project. */
import type { CellAddress } from '../../domain/cell';
import type { ProjectEffect } from '../../domain/change-parts';
import type { EffectDoubt } from '../../language/project-effects';

/**
 * Who says so: the user (`stated`, in a scenario or in the question's fields; `confirmed`, of what was read), or the project's own words alone
 * (`read`). With a doubt it does not count.
 */
export type ToldEffect = {
  readonly effect: ProjectEffect;
  readonly basis: 'stated' | 'confirmed' | 'read';
  readonly doubt: EffectDoubt | null;
  /** The words and their cell; null of what the user stated. */
  readonly quote: string | null;
  readonly cell: CellAddress | null;
};

/**
 * - `counted`: what it does is counted, as far as known;
 * - `nothing`: nothing of it counts: a row has it already, or the user says so;
 * - `unmeasured`: no row of the edition looks at what it does;
 * - `doubtful`: all that is read of it is in doubt;
 * - `unsaid`: nobody says what it does;
 * - `refused`: what it does cannot be added to this city (nobody knows how much there is of it);
 * - `done`: the scenario that is asked of has it finished.
 */
export type Standing = 'counted' | 'nothing' | 'unmeasured' | 'doubtful' | 'unsaid' | 'refused' | 'done';
