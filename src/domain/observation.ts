import type { AlreadyInNote } from './already-in';
import type { CellAddress } from './cell';
import type { GradeId, IndicatorId } from './standard';

/** Relation of a bound: the true value is greater / less than the number given. */
export type Bound = '>' | '>=' | '<' | '<=';

/** Why a filed value cannot be used as it stands. Every one of these makes the row pending, never zero. */
export type PendingReason =
  | 'empty'
  | 'no-number'
  /** The table has a verdict for the row and no column of what stands behind it. */
  | 'verdict-alone'
  | 'several-values'
  | 'range-of-values'
  | 'planned'
  | 'negated'
  | 'sign-unclear'
  | 'vague-at-level'
  | 'share-as-fraction'
  | 'struck-out'
  | 'glued-mark'
  | 'picture-in-value'
  /** The file gives the cell several values: what Excel shows after its repair nobody knows. */
  | 'written-twice'
  | 'words-contradict'
  /** The words say that the figure is of something else than the row asks. */
  | 'other-thing'
  /** The value is of another part of the city, or of its state before or after a merger. */
  | 'other-extent'
  | 'cell-error'
  | 'uncalculated'
  | 'implausible'
  | 'negative-share'
  | 'date-in-value'
  | 'ambiguous-number'
  | 'unit-mismatch'
  | 'bound-undecided'
  | 'grade-unclear'
  | 'duplicate-row'
  | 'row-mismatch'
  | 'row-absent'
  /** Another column could have been meant and says something else. */
  | 'column-unclear'
  /** The row's own levels or points, by which it would be scored, cannot be read. */
  | 'level-unclear'
  /** It was filed while there were no people, or no land, of which it could say anything; in a scenario there are some. */
  | 'filed-over-none';

/**
 * How a filed value was read. Numbers are in the edition's unit.
 * - `exact`: one number, with or without words around it;
 * - `bound`: `> 1.300`;
 * - `about`: `khoảng 50` (a little more or less), `gần 95` (a little less);
 * - `counted`: `01 … ; 01 …`, the parts summed;
 * - `grade`: a rung of an ordered choice (`null` = below every rung), read from the text or implied by the filed points and verdict;
 * - `pending`: not usable, with the reason; `hint` is a number seen in it, for the user only.
 */
export type Reading =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'bound'; readonly bound: Bound; readonly value: number }
  | { readonly kind: 'about'; readonly about: 'around' | 'nearly'; readonly value: number }
  | { readonly kind: 'counted'; readonly value: number; readonly parts: readonly number[] }
  | { readonly kind: 'grade'; readonly grade: GradeId | null; readonly basis: 'text' | 'filed' }
  | { readonly kind: 'pending'; readonly reason: PendingReason; readonly hint: number | null };

/** What the table's own author gave the row. */
export type Filed = {
  readonly points: number | null;
  readonly pointsCell: CellAddress | null;
  /** Verdict as printed (`Đạt`, `Chưa đạt`, `Khi thực hiện đạt 20%`), '' when blank. */
  readonly verdict: string;
  readonly verdictCell: CellAddress | null;
};

/** One filed value, with where it stands and how it was read. */
export type Observation = {
  readonly indicator: IndicatorId;
  /** The value's cell; null when the row is absent from the table. */
  readonly cell: CellAddress | null;
  /** The cell's text, untouched ('' when blank). */
  readonly raw: string;
  readonly reading: Reading;
  readonly filed: Filed;
  /** What the row, or the table for it, says that the figure already contains; absent where it says nothing of the kind. */
  readonly alreadyIn?: readonly AlreadyInNote[];
};

/** What the user decided about a row: a value or a grade of her own, or the filed points taken as evidence. */
export type Resolution =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'grade'; readonly grade: GradeId | null }
  | { readonly kind: 'filed' };

/** Resolutions by indicator. */
export type Resolutions = Readonly<Record<IndicatorId, Resolution>>;
