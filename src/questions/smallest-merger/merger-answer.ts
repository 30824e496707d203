/** What the smallest merger answers. */
import type { AnyNeed, Objective } from '../../analysis/smallest-merger/merger-problem';
import type { ChangeAction } from '../../changes/scenario';
import type { UnitKind } from '../../domain/administrative-unit';
import type { AlreadyInDriver } from '../../domain/already-in';
import type { RequirementEdition, RequirementResult, RequirementVerdict } from '../../domain/requirement';
import type { Standard } from '../../domain/standard';
import type { GateMiss } from './gate-points';
import type { Counted } from './merger-subject';

export type MergerUnit = {
  readonly name: string;
  readonly kind: UnitKind;
  readonly people: number | null;
  readonly area: number | null;
  /** tỷ đồng; null where nobody says. */
  readonly cost: number | null;
  /** Becomes a ward. */
  readonly isNewWard: boolean;
  /** Its people are taken to stand in the city's figure already, or a note says so by its name. */
  readonly isInAlready: boolean;
};

/** A requirement after the merger, as the engine replays it. */
export type MetNeed = {
  readonly id: string;
  readonly measure: AnyNeed['measure'];
  readonly required: number;
  readonly actual: number | null;
  /** Of a gate nothing is in doubt: points that are certain count, and no others. */
  readonly verdict: RequirementVerdict | null;
};

/** A requirement of the text that a merger moves, before it and after it, each against the text's own figure. */
export type TextNeed = {
  /** False: nobody asked for it here. */
  readonly isAsked: boolean;
  readonly before: RequirementResult;
  readonly after: RequirementResult;
};

export type MergerSet = {
  readonly units: readonly MergerUnit[];
  /** The city's own communes that become wards. */
  readonly conversions: readonly string[];
  readonly objective: number;
  readonly needs: readonly MetNeed[];
  /** Every requirement of the text that a merger moves, asked for or not. */
  readonly ofText: readonly TextNeed[];
  readonly total: number;
  /** Gates of the classification that stay shut, asked for or not. */
  readonly misses: readonly GateMiss[];
  readonly actions: readonly ChangeAction[];
};

/**
 * How near the best comes to a need: whatever becomes of the others, and with the others satisfied; nothing comes nearer than `ceiling`. `now`:
 * what the city has of it.
 */
export type NearestNeed = {
  readonly need: AnyNeed;
  readonly isBlocking: boolean;
  readonly now: number | null;
  readonly alone: number;
  readonly kept: number | null;
  /** False where `kept` is null, or less than it might be, because nobody can say. */
  readonly isKeptKnown: boolean;
  readonly ceiling: number;
  /** What rows that wait could add to a gate beyond all that; 0 of any other need. */
  readonly waiting: number;
};

export type MergerAnswer = {
  readonly status: 'answered' | 'none' | 'open';
  readonly minimise: Objective;
  readonly counted: Counted;
  readonly edition: RequirementEdition;
  /** What says when a unit may be made a ward; another text where that one has nothing on wards. */
  readonly wardsBy: RequirementEdition;
  /** The gates after the others, each with the figure of the text; null where it has none. */
  readonly needs: readonly (AnyNeed & { readonly lawful: number | null })[];
  /** Best first. */
  readonly sets: readonly MergerSet[];
  readonly mayHaveMore: boolean;
  readonly isProven: boolean;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly nearest: readonly NearestNeed[];
  /** Every neighbour that may join, and whether it may be a ward. */
  readonly candidates: readonly {
    readonly name: string;
    readonly people: number | null;
    readonly area: number | null;
    readonly cost: number | null;
    readonly mayBeWard: boolean;
    /** A note may mean it, and does not settle it. */
    readonly mayBeIn: boolean;
    /** A note says of it by its name that its people are in the figure: they are counted in no more, whoever else is. */
    readonly isNamed: boolean;
  }[];
  readonly leftOut: readonly string[];
  /** Neighbours of which the list does not say what they border; empty where it says that of nobody. */
  readonly unplaced: readonly string[];
  /** A neighbour touches the city, as the list has it. */
  readonly areTouching: boolean;
  /** What the table says that its people contain already. */
  readonly notes: readonly AlreadyInDriver[];
  /** How many of the doubtful units are taken to be in it; null: all. */
  readonly inAlready: number | null;
  /** Requirements that no merger decides. */
  readonly outside: readonly RequirementResult[];
  /** What the gates are gates of: points, or standards that are passed. */
  readonly standard: Standard;
  /** Rows that wait: what they may bring is in no gate's points. */
  readonly pending: number;
};
