/** What is found of a merger, and what whoever looks for it is given. */
import type { Search } from './connected-set';
import type { AnyNeed } from './merger-problem';

/** A set of candidates, by their numbers, with what it costs of the objective. */
export type FoundSet = { readonly set: readonly number[]; readonly cost: number };

/**
 * How near the best comes to a need: `alone`, whatever becomes of the others, and `kept`, with all others satisfied: null where no set satisfies
 * the others, or, unless it is known, where nobody can say. Nothing reaches more than `ceiling`: `alone` itself, save of a gate where not every
 * set was tried.
 */
export type NearestOf = {
  readonly need: AnyNeed;
  readonly alone: number;
  readonly kept: number | null;
  readonly isKeptKnown: boolean;
  readonly ceiling: number;
};

/** What a set earns of the gates, in their order: nothing of it can be a row of a program. */
export type GatePoints = {
  readonly of: (set: readonly number[]) => readonly number[];
  /** Nothing earns more. */
  readonly atMost: readonly number[];
  /** What a set has at least and at most of its people or land if it reaches every gate. */
  readonly mustHave: readonly { readonly measure: 'people' | 'area'; readonly low: number; readonly high: number }[];
};

export type FoundMerger =
  | {
      readonly kind: 'found';
      readonly best: FoundSet;
      /** Nothing costs less. */
      readonly bound: number;
      readonly isProven: boolean;
      /** The next best, in order; none of them holds a set before it. */
      readonly alternatives: readonly FoundSet[];
      /** More are there, or may be: the number or the time ran out. */
      readonly mayHaveMore: boolean;
    }
  | {
      readonly kind: 'none';
      /** Needs none of which can be reached even alone; where there are none, needs that cannot be satisfied together, none of them to be left out. */
      readonly blocking: readonly AnyNeed[];
      readonly nearest: readonly NearestOf[];
      /** All of it is proven; else time ran out: fewer needs may block, and more may be reached. */
      readonly isProven: boolean;
    }
  /** Out of time before any was found; `nearest`: how near those come to the gates that were tried. */
  | { readonly kind: 'open'; readonly bound: number; readonly nearest: readonly NearestOf[] };

export type MergerSearch = Search & {
  /** How many to look for after the best. */
  readonly alternatives: number;
  /** Whether the engine agrees that a set satisfies the needs. */
  readonly accepts: (set: readonly number[]) => boolean;
  /** Null where no gate is asked for. */
  readonly points: GatePoints | null;
  /** Where gates are asked for and there are no more connected sets than this, each of them is tried. */
  readonly mostTried: number;
};

/** A set whose points the engine said. */
export type Tried = { readonly set: readonly number[]; readonly points: readonly number[] };
