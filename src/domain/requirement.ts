import type { AdministrativeUnit } from './administrative-unit';
import type { Citation } from './citation';
import type { UrbanClass } from './standard';
import type { Translations } from './translations';

/** The standards of a provincial city (Điều 5 NQ 1211/2016). */
export type RequirementId = 'population' | 'area' | 'units' | 'ward-share' | 'urban-class' | 'socio-economic';

/** A requirement of a number at least; `required` is null where the figure is not known. */
export type Requirement = {
  readonly id: RequirementId;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  readonly unit: string;
  readonly unitIn?: Translations | undefined;
  readonly required: number | null;
  /** Urban classes that satisfy the requirement; empty for the others. */
  readonly classes: readonly UrbanClass[];
  /** Share of the requirement that applies in mountain, highland or border areas; null where it is not lowered. */
  readonly mountainFactor: number | null;
  readonly citation: Citation;
  readonly mountainCitation: Citation | null;
};

/** The requirements of one kind of administrative unit, between dates (ISO; `to` is the first day they no longer apply). */
export type RequirementEdition = {
  readonly edition: string;
  readonly title: string;
  readonly from: string;
  readonly to: string | null;
  /** First day on which the kind of unit itself no longer exists; null while it does. */
  readonly tierUntil: string | null;
  readonly tierCitation: Citation | null;
  readonly city: readonly Requirement[];
  /** What every new ward of a provincial city must reach itself (Điều 8). */
  readonly ward: readonly Requirement[];
};

/** đạt / chưa đạt / chưa chắc chắn (the figures speak against each other) / thiếu số liệu */
export type RequirementVerdict = 'met' | 'not-met' | 'unclear' | 'no-data';

export type RequirementResult = {
  readonly id: RequirementId;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  readonly unit: string;
  readonly unitIn?: Translations | undefined;
  readonly required: number | null;
  /** After the mountain reduction; equal to `required` without it. */
  readonly adjusted: number | null;
  readonly actual: number | null;
  /** Actual − adjusted; negative where it falls short; null without data, or where the verdict is unclear. */
  readonly gap: number | null;
  readonly verdict: RequirementVerdict;
  readonly citations: readonly Citation[];
};

/** The requirements of one ward that is new or was made smaller by a split. */
export type WardResult = { readonly unit: AdministrativeUnit; readonly requirements: readonly RequirementResult[] };
