import type { GradeId } from './standard';

/** The next threshold of a row, and how far it is. */
export type NextLevel = {
  /** `minimum`: the row earns nothing certain before it. `maximum`: nothing more is earned beyond it. `rung`: a rung of a choice between the two. */
  readonly level: 'minimum' | 'maximum' | 'rung';
  /** What the row earns there. */
  readonly points: number;
  /** The number of the level, lowered where an adjustment applies; null of a rung. */
  readonly value: number | null;
  /** How far the row is from it, in its own unit, never negative: what is missing, or where less is better what has to go. Null of a rung. */
  readonly distance: number | null;
  /** The level is met beyond its number only (`<2,5`): by more than the distance. */
  readonly isStrict: boolean;
  readonly isLowerBetter: boolean;
  /** The rung by its id; null of a number. */
  readonly grade: GradeId | null;
};
