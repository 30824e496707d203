import type { PendingReason } from './observation';
import type { IndicatorId } from './standard';
import type { Translations } from './translations';

type Link = {
  readonly from: IndicatorId;
  readonly to: IndicatorId;
  /** How the two rows differ, for the user; '' where there is nothing to say. */
  readonly note: string;
  readonly noteIn?: Translations | undefined;
};

/**
 * Which row of one edition answers which of another.
 * - `same`: the same quantity, at most in another unit: the figure is carried, times `factor`;
 * - `at-least`: the figure is of a part of what is asked: the whole has at least as much;
 * - `hint`: a careful official would not take one for the other: the row is pending, with the figure to look at;
 * - `other`: the rows look alike and are not: the row is pending, without a figure.
 */
export type CrosswalkRow = Link &
  (
    | { readonly kind: 'same'; readonly factor: number }
    | { readonly kind: 'at-least'; readonly factor: number }
    | { readonly kind: 'hint'; readonly factor: number; readonly reason: CrosswalkReason }
    | { readonly kind: 'other' }
  );

/** Why the figure of the one row is not the figure of the other. */
export type CrosswalkReason = Extract<PendingReason, 'other-extent' | 'other-thing'>;

export type Crosswalk = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly rows: readonly CrosswalkRow[];
};
