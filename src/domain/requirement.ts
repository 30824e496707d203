import type { AdministrativeUnit } from './administrative-unit';
import type { Citation } from './citation';
import type { UnknownPart, UrbanClass } from './standard';
import type { Translations } from './translations';

/** A standard of a unit, by name: `population`, `ward-share`. Editions name their own. */
export type RequirementId = string;

/** What kind of unit an edition is of. Wards and communes are checked one by one, the others as a whole. */
export const requirementKinds = ['provincial-city', 'ward', 'commune', 'province', 'city'] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/**
 * What a requirement is held against. `stated`: figures or decisions that a workbook does not have (income against the
 * province's average); it is shown, and stays undecided.
 */
export const measures = ['people', 'area', 'units', 'ward-share', 'urban-class', 'stated'] as const;
export type Measured = (typeof measures)[number];

/** Where a unit lies: đồng bằng và nơi khác / miền núi, vùng cao / hải đảo. */
export const areaKinds = ['ordinary', 'mountain', 'island'] as const;
export type AreaKind = (typeof areaKinds)[number];

/** A figure of its own for areas of another kind: no share of the ordinary one. Null where it is not known. */
export type RequiredThere = { readonly required: number | null; readonly citation: Citation };

/**
 * What lowers a requirement for units of a special kind that no list of units shows (ethnic minorities, border, delta).
 * `factor` is the share that is left, `least` the smallest share it can come to. Of several one applies.
 */
export type SpecialFactor = {
  readonly id: string;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  /** Kinds of area in which a unit can be of it. */
  readonly areas: readonly AreaKind[];
  readonly factor: number;
  readonly least: number;
  readonly citation: Citation;
};

/** A requirement of a number at least; `required` is null where the figure is not known, or where none is asked for. */
export type Requirement = {
  readonly id: RequirementId;
  readonly measures: Measured;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  readonly unit: string;
  readonly unitIn?: Translations | undefined;
  readonly required: number | null;
  /** Areas that have a figure of their own. */
  readonly elsewhere: Readonly<Partial<Record<AreaKind, RequiredThere>>>;
  /** Urban classes that satisfy the requirement; empty for the others. */
  readonly classes: readonly UrbanClass[];
  /** Share of the requirement that applies in mountain, highland or border areas; null where it is not lowered. */
  readonly mountainFactor: number | null;
  readonly citation: Citation;
  readonly mountainCitation: Citation | null;
  readonly special: readonly SpecialFactor[];
};

/** The requirements of one kind of administrative unit, between dates (ISO; `to` is the first day they no longer apply). */
export type RequirementEdition = {
  /** Text and kind of unit: `nq-112-2025/ward`. */
  readonly edition: string;
  /** Ids it had before. */
  readonly aliases: readonly string[];
  readonly kind: RequirementKind;
  /** What people call it: `Phường – NQ 112/2025`. */
  readonly short: string;
  readonly shortIn?: Translations | undefined;
  readonly title: string;
  readonly titleIn?: Translations | undefined;
  readonly from: string;
  readonly to: string | null;
  /** Editions that hold in its place, the nearest first; several where its area is now of several kinds of units. */
  readonly successors: readonly string[];
  /** First day on which the kind of unit itself no longer exists; null while it does. */
  readonly tierUntil: string | null;
  readonly tierCitation: Citation | null;
  /** Whether all its requirements and figures are known. */
  readonly isComplete: boolean;
  /** What the unit itself must reach; of a ward or a commune, what each must. */
  readonly city: readonly Requirement[];
  /** What every new ward of a provincial city must reach itself (Điều 8); empty for the others. */
  readonly ward: readonly Requirement[];
  /** What of the text is not known or not applied here, a sentence each: shown with every result. */
  readonly unknown: readonly UnknownPart[];
};

/** đạt / chưa đạt / chưa chắc chắn (what is known allows both) / thiếu số liệu */
export type RequirementVerdict = 'met' | 'not-met' | 'unclear' | 'no-data';

export type RequirementResult = {
  readonly id: RequirementId;
  readonly measures: Measured;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  readonly unit: string;
  readonly unitIn?: Translations | undefined;
  /** The figure for the kind of area. */
  readonly required: number | null;
  /** After a reduction that applies; equal to `required` without it. */
  readonly adjusted: number | null;
  readonly actual: number | null;
  /** Actual − adjusted; negative where it falls short; null without data, or where the verdict is unclear. */
  readonly gap: number | null;
  readonly verdict: RequirementVerdict;
  /** Special factors that would lower the requirement enough, were the unit of their kind: why the verdict is unclear. */
  readonly open: readonly SpecialFactor[];
  readonly citations: readonly Citation[];
};

/** The requirements of one ward that is new or was made smaller by a split. */
export type WardResult = { readonly unit: AdministrativeUnit; readonly requirements: readonly RequirementResult[] };

/** One unit of a list against the edition of its kind; `edition` is null where none is of its kind (thị trấn today). */
export type UnitResult = WardResult & { readonly edition: string | null; readonly verdict: RequirementVerdict };

/** A commune against what a ward must reach. `undecided` are the requirements that nobody can decide from the list. */
export type ConversionResult = WardResult & { readonly undecided: readonly RequirementResult[] };

/** Communes that people and area would make a ward of, and those that cannot be told: a figure is missing or not certain, and none falls short. */
export type ConversionCandidates = { readonly candidates: readonly ConversionResult[]; readonly unknown: readonly ConversionResult[] };

/** How an edition stands on a date. `tier-ended`: still a text, and no unit of its kind is left. */
export type TierStanding = 'not-yet' | 'in-force' | 'tier-ended' | 'replaced';
