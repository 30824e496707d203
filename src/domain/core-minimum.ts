import type { Citation } from './citation';
import type { IndicatorId, UrbanClass } from './standard';
import type { Translations } from './translations';

/** A quantity that every urban class of NQ 1210/2016 has a minimum of. */
export type CoreQuantity = {
  readonly id: string;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  readonly unit: string;
  readonly unitIn?: Translations | undefined;
  /** The row of the table that reports it, and what its value is multiplied by to be in this unit (1.000 người → người). */
  readonly indicator: IndicatorId;
  readonly factor: number;
};

/** The core minimums of one class; `minimums` is null where the law is said to have none. */
export type CoreClass = {
  readonly id: string;
  readonly urbanClass: UrbanClass;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  readonly minimums: Readonly<Record<string, number | null>>;
  readonly citation: Citation;
};

export type CoreMinimums = {
  /** The edition whose rows report the quantities. */
  readonly edition: string;
  readonly from: string;
  readonly to: string | null;
  /** What they are and are not, to stand beside them wherever they are shown. */
  readonly meaning: string;
  readonly meaningIn?: Translations | undefined;
  readonly quantities: readonly CoreQuantity[];
  readonly classes: readonly CoreClass[];
};

/** A city's figure beside one minimum. `no-minimum`: the class has none of this quantity. */
export type CoreComparison = {
  readonly quantity: CoreQuantity;
  readonly minimum: number | null;
  readonly actual: number | null;
  readonly verdict: 'met' | 'not-met' | 'no-data' | 'no-minimum';
};

/** One class beside a city. There is no verdict on the class: six minimums do not make one. */
export type CoreRow = { readonly class: CoreClass; readonly comparisons: readonly CoreComparison[] };
