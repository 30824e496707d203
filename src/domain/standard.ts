import type { Citation } from './citation';
import type { Translations } from './translations';

/** Urban class aimed at. Only those of which a full table is known have an edition. */
export type UrbanClass = (typeof urbanClasses)[number];

/** The classes, highest first. */
export const urbanClasses = ['special', 'I', 'II', 'III', 'IV', 'V'] as const;

/** Which part of the city an indicator looks at: toàn đô thị / nội thành, nội thị / ngoại thành, ngoại thị. */
export type Scope = 'whole' | 'inner' | 'outer';

/** A value that earns points. `strict` levels are met only beyond the value (`<2,5`), others also at it. */
export type Level = { readonly value: number; readonly strict: boolean; readonly text: string };

/** Points of an indicator at its maximum and at its minimum level. */
export type PointScale = { readonly maximum: number; readonly minimum: number };

/**
 * A quantity that scenarios move and ratios are made of. The ids are English, e.g. `people-whole`, `area-natural`.
 * `indicator value = numerator ÷ denominator × factor` (e.g. beds ÷ inner people × 10.000).
 */
export type DriverRatio = {
  readonly numerator: string;
  readonly denominator: string | null;
  readonly factor: number;
};

type IndicatorBase = {
  /** 1 to 63, the number printed in the table. */
  readonly number: number;
  readonly name: string;
  /** Other names the row is filed under (shortened, English); recognition only. */
  readonly aliases: readonly string[];
  /** Unit as the edition prints it; '' where it has none. */
  readonly unit: string;
  readonly unitIn?: Translations | undefined;
  readonly criterion: number;
  /** Id of the innermost indicator group; null in criteria without groups (2 to 4). */
  readonly group: string | null;
  readonly scope: Scope;
  readonly points: PointScale;
  readonly drivers: DriverRatio | null;
  readonly citation: Citation;
};

/** An indicator scored on a number by two levels. */
export type NumericIndicator = IndicatorBase & {
  readonly kind: 'numeric';
  /** `higher`: more is better. `lower`: less is better (row 7, poverty). */
  readonly direction: 'higher' | 'lower';
  readonly maximum: Level;
  readonly minimum: Level;
  /** Values outside are surely a slip of unit or typing. Not law: a guard of the reader, in the indicator's unit. */
  readonly plausible: { readonly low: number; readonly high: number };
};

/** One rung of an ordered choice. */
export type Grade = { readonly id: GradeId; readonly label: string };
export type GradeId = 'maximum' | 'minimum';

/** An indicator that is an ordered choice; the better grade earns the maximum points, the other the minimum. */
export type GradeIndicator = IndicatorBase & {
  readonly kind: 'grade';
  /** Best first. */
  readonly grades: readonly [Grade, Grade];
};

export type Indicator = NumericIndicator | GradeIndicator;

/** One of the five tiêu chí. Its minimum is a gate. */
export type Criterion = {
  readonly number: number;
  readonly name: string;
  readonly points: PointScale;
  readonly citation: Citation;
};

/** A nhóm tiêu chuẩn inside a criterion. Its minimum is shown and is not a gate. */
export type IndicatorGroup = {
  readonly id: string;
  readonly criterion: number;
  readonly parent: string | null;
  readonly name: string;
  readonly points: PointScale;
  readonly citation: Citation;
};

/** A regional or special lowering of minimum levels; factors are shares of the printed minimum (0,6 = 60 %). */
export type RegionAdjustment = {
  readonly id: string;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  /** Factor on the minimum level, by indicator number; indicators not named keep their level. */
  readonly minimumFactors: Readonly<Record<string, number>>;
  readonly citation: Citation;
};

/** One dated, consolidated edition of the urban classification standard for one class. */
export type Standard = {
  readonly edition: string;
  /** What people call it: `NQ 26/2022`. */
  readonly short: string;
  readonly shortIn?: Translations | undefined;
  readonly title: string;
  readonly titleIn?: Translations | undefined;
  readonly urbanClass: UrbanClass;
  /** ISO dates between which it is the law; `to` is the first day it no longer is, null while in force. */
  readonly from: string;
  readonly to: string | null;
  /** Total points needed for recognition. */
  readonly total: { readonly required: number; readonly maximum: number; readonly citation: Citation };
  readonly criteria: readonly Criterion[];
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  readonly regions: readonly RegionAdjustment[];
  /** The rules of scoring that rows share, each with its own standing. */
  readonly rules: {
    readonly interpolation: Citation;
    readonly belowMinimum: Citation;
    readonly proportional: Citation;
    readonly criterionGate: Citation;
  };
};
