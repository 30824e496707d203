/** What moving a quantity of the city does to rows, where it is not points. */
import type { IndicatorId } from './standard';

/**
 * Why nothing is earned or lost along a quantity, which is another thing than 0 points.
 * - `independent`: no row is worked out of it.
 * - `waiting`: rows that are have no figure yet, so that nobody knows.
 * - `kept`: rows that are stay as they were filed.
 */
export type Unmoved = 'independent' | 'waiting' | 'kept';

/** A row that an amount takes out of the range in which its figures are believed, or further out of it. */
export type BeyondRange = { readonly indicator: IndicatorId; readonly value: number; readonly low: number; readonly high: number };

/** On which side of an amount that holds which is said of it: a level that is reached with 31,901 km² is not reached with 31,9. */
export type HoldsSide = 'above' | 'below';
