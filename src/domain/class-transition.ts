import type { Citation } from './citation';
import type { UrbanClass } from './standard';
import type { Translations } from './translations';

/** A place or kind of place that the transition names by itself. */
export type TransitionPlace = {
  readonly id: string;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  /** Old classes of the place that the rule is of: null for whatever it was, none for a place without a class. */
  readonly classes: readonly UrbanClass[] | null;
  readonly today: UrbanClass;
  readonly citation: Citation;
};

/** What an urban area of an old class is since the law changed (NQ 111/2025, Điều 15). */
export type ClassTransition = {
  /** The text whose classes they were. */
  readonly of: string;
  readonly from: string;
  /** An edition of the law that says so. */
  readonly edition: string;
  readonly places: readonly TransitionPlace[];
  readonly classes: readonly { readonly old: UrbanClass; readonly today: UrbanClass; readonly citation: Citation }[];
  /** What else it says, and what of it is not known. */
  readonly notes: readonly TransitionNote[];
};

export type TransitionNote = { readonly text: string; readonly textIn?: Translations | undefined; readonly citation: Citation };

/** The class of an area today, since when, and who says so. */
export type ClassToday = { readonly urbanClass: UrbanClass; readonly from: string; readonly citation: Citation };
