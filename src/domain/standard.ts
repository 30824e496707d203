import type { Citation } from './citation';
import type { DriverId, StockBehaviour } from './driver';
import type { Translations } from './translations';

/** Urban class aimed at. */
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
  readonly numerator: DriverId;
  readonly denominator: DriverId | null;
  readonly factor: number;
};

/** A driver as its edition knows it. */
export type DriverDefinition = {
  readonly id: DriverId;
  /** Null for a driver that the house names itself (words). */
  readonly name: string | null;
  readonly nameIn?: Translations | undefined;
  /** Null for what is only counted, and for rates. */
  readonly unit: string | null;
  /** There are whole ones of it only: people, beds, works. What is needed of it is rounded up to one that is enough. */
  readonly isWhole: boolean;
  /** What the stock does when people come, before anyone says otherwise. */
  readonly behaviour: StockBehaviour;
};

/** What an indicator is, whatever number it is printed under: `poverty-rate`. JSON, settings, sheets, drivers and differences speak it. */
export type IndicatorId = string;

export type IndicatorBase = {
  readonly id: IndicatorId;
  /** As the table prints it, for show: `07`, `2A.II.03`. */
  readonly code: string;
  /** The plain number of it, which people type and sheets carry: 7; 3 of `2A.II.03`. */
  readonly number: number;
  readonly name: string;
  /** Other names the row is filed under (shortened, English); recognition only. */
  readonly aliases: readonly string[];
  /** Unit as the edition prints it; '' where it has none. */
  readonly unit: string;
  readonly unitIn?: Translations | undefined;
  /** Id of the innermost section that the row stands in. */
  readonly section: SectionId;
  readonly scope: Scope;
  readonly points: PointScale;
  readonly drivers: DriverRatio | null;
  readonly citation: Citation;
  /** True for works that are counted one by one (cơ sở, công trình, khu): a lowered minimum is rounded and never under 1 (NQ 111/2025, Điều 9). */
  readonly isCounted: boolean;
};

/** An indicator scored on a number by two levels. */
export type NumericIndicator = IndicatorBase & {
  readonly kind: 'numeric';
  /** `higher`: more is better. `lower`: less is better (poverty). */
  readonly direction: 'higher' | 'lower';
  readonly maximum: Level;
  readonly minimum: Level;
  /** Values outside are surely a slip of unit or typing. Not law: a guard of the reader, in the indicator's unit. */
  readonly plausible: { readonly low: number; readonly high: number };
};

/** One rung of an ordered choice, and what it earns. */
export type Grade = { readonly id: GradeId; readonly label: string; readonly points: number };

/** A place in an ordered choice, or of a level, as people say it: `mức tối đa`, `mức tối thiểu`. */
export type LevelPlace = 'maximum' | 'minimum';

/** `maximum` is the best rung, `minimum` the last; rungs between bear names of their edition. */
export type GradeId = string;

/** An indicator that is an ordered choice; below every rung it earns nothing. */
export type GradeIndicator = IndicatorBase & {
  readonly kind: 'grade';
  /** Best first; the first is `maximum`, the last `minimum`. One rung alone is pass or fail. None only where a table of the office's own prints no points that can be read. */
  readonly grades: readonly Grade[];
};

/** A count that reaches the maximum, and words that reach the minimum: `≥ 1 cơ sở`, `có dự án` (NQ 111/2025, 2A.III.13 of class III). */
export type MixedIndicator = IndicatorBase & {
  readonly kind: 'mixed';
  readonly maximum: Level;
  /** The rung in words; its id is `minimum`. */
  readonly grade: Grade;
  readonly plausible: { readonly low: number; readonly high: number };
};

export type Indicator = NumericIndicator | GradeIndicator | MixedIndicator;

export type SectionId = string;

/** A part of the table with points of its own: a tiêu chí (`parent` is null) or a nhóm tiêu chuẩn inside one. */
export type Section = {
  readonly id: SectionId;
  readonly parent: SectionId | null;
  /** Place among the criteria: 1, 2, …; 0 for groups. */
  readonly number: number;
  /** As the table counts it, for show: `I`, `a`. */
  readonly label: string;
  readonly name: string;
  /** 0 stands for what is not known, in editions that are not known whole. */
  readonly points: PointScale;
  /** Whether its minimum decides; that of a group of NQ 26 is shown and decides nothing. */
  readonly isGate: boolean;
  readonly citation: Citation;
};

/** A regional or special lowering of minimum levels; factors are shares of the printed minimum (0,6 = 60 %). Two never add up: one applies. */
export type Adjustment = {
  readonly id: string;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  /** Factor on the minimum level; indicators not named keep their level. */
  readonly minimumFactors: Readonly<Record<IndicatorId, number>>;
  /** Indicators that are not asked for: they earn their minimum points. */
  readonly exempt: readonly IndicatorId[];
  /**
   * What a value from the lowered minimum up to the printed one earns: interpolated from the lowered minimum (NQ 26), or the
   * minimum points, interpolation starting at the printed minimum (NQ 111, Điều 9).
   */
  readonly between: 'interpolated' | 'minimum-points';
  /** Whether the lowered minimum of counted works is rounded, and never under 1 (NQ 111, Điều 9). */
  readonly countedWorks: 'as-they-are' | 'rounded';
  /** What the whole needs under it; null where it is the same. */
  readonly required: number | null;
  /** Sections whose minimum decides under it, where it does not otherwise (groups of class I of NQ 111 in a heritage city). */
  readonly gates?: readonly SectionId[] | undefined;
  readonly citation: Citation;
};

/** A condition that no row of the table shows, such as the mean over the units' own tables. */
export type OutsideGate = {
  readonly id: string;
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  readonly citation: Citation;
};

/** One dated, consolidated legal text for one class: its table, its gates and its rules. */
export type Standard = {
  /** `nq-111-2025/iii`: text and class. */
  readonly edition: string;
  /** Ids it had before. */
  readonly aliases: readonly string[];
  /** Numbers by which tables name its text: `26/2022`. The first is its own. */
  readonly laws: readonly string[];
  /** What people call it: `NQ 26/2022`. */
  readonly short: string;
  readonly shortIn?: Translations | undefined;
  readonly title: string;
  readonly titleIn?: Translations | undefined;
  readonly urbanClass: UrbanClass;
  /** True of a table of the office's own that names no class: `urbanClass` is then the usual one, and nothing is said of it. */
  readonly isClassUnsaid?: boolean;
  /** What is scored: an urban area as a whole, or one of its wards and communes (Bảng 2B of NQ 111). */
  readonly subject: 'urban-area' | 'unit';
  /** What is counted: points, or standards passed (class I of NQ 111). */
  readonly measure: 'points' | 'standards';
  /** ISO dates between which it is the law; `to` is the first day it no longer is, null while in force. */
  readonly from: string;
  readonly to: string | null;
  /** The edition that takes its place; null while there is none. */
  readonly successor: string | null;
  /** Whether its table is known whole. */
  readonly isComplete: boolean;
  /** True of a table that an office made or corrected itself: no text of ours. */
  readonly isOwn: boolean;
  /** What the whole needs for recognition. */
  readonly total: {
    readonly required: number;
    readonly maximum: number;
    readonly citation: Citation;
    /** What another source says is needed: between the two nothing is decided. */
    readonly disputed: { readonly required: number; readonly citation: Citation } | null;
  };
  /** Criteria first, in order, then the groups inside them. */
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly adjustments: readonly Adjustment[];
  readonly drivers: readonly DriverDefinition[];
  /** Which row plays which part of the product's own arithmetic. */
  readonly roles: Readonly<Partial<Record<Role, IndicatorId>>>;
  /** Asked where an area of several units is held to more than its table (NQ 111, Điều 6); null where the law makes no difference. */
  readonly extent: { readonly citation: Citation; readonly several: readonly OutsideGate[] } | null;
  /** The rules of scoring that rows share, each with its own standing. */
  readonly rules: {
    readonly interpolation: Citation;
    readonly belowMinimum: Citation;
    readonly proportional: Citation;
    readonly criterionGate: Citation;
  };
  /** What of the text is not known here, a sentence each: shown with every result, never guessed. */
  readonly unknown: readonly UnknownPart[];
};

/** How ids of the office's own editions begin. */
export const ownPrefix = 'own/';

export type UnknownPart = { readonly text: string; readonly textIn?: Translations | undefined };

/** `budget-balance`: the row that follows from revenue against expenditure. */
export type Role = 'budget-balance';

/** Null where the total needed is not known: 0 stands for it where the table is not known whole. */
export function requiredTotal({ total, isComplete }: Pick<Standard, 'total' | 'isComplete'>): number | null {
  return !isComplete && total.required === 0 ? null : total.required;
}

/** Null where the minimum of a section is not known; in a table of the office's own it is known where it decides, else it is a mere sum. */
export function knownMinimum({ isOwn, isComplete }: Standard, { points, isGate }: Pick<Section, 'points' | 'isGate'>): number | null {
  if (isOwn && !isGate) return null;
  return !isComplete && points.minimum === 0 ? null : points.minimum;
}

/** The text that figures are cited from which a table prints itself. */
export const ownTableInstrument = 'own-table';

/** True of a table that scores by its own columns; false of an edition that an office wrote, whose clauses are what it says they are. */
export function isOfOwnColumns({ isOwn, total }: Pick<Standard, 'isOwn' | 'total'>): boolean {
  return isOwn && total.citation.instrument === ownTableInstrument;
}

/** The class that an edition is for; null for a table of the office's own that names none. */
export function classOf({ urbanClass, isClassUnsaid }: Pick<Standard, 'urbanClass' | 'isClassUnsaid'>): UrbanClass | null {
  return isClassUnsaid === true ? null : urbanClass;
}

/** The tiêu chí of an edition, in order. */
export function criteriaOf(standard: Standard): readonly Section[] {
  return standard.sections.filter(({ parent }) => parent === null);
}

/** The nhóm tiêu chuẩn of an edition. */
export function groupsOf(standard: Standard): readonly Section[] {
  return standard.sections.filter(({ parent }) => parent !== null);
}

/** A section and those that it lies in, the innermost first. */
export function sectionsAbove(standard: Pick<Standard, 'sections'>, id: SectionId): readonly Section[] {
  const path: Section[] = [];
  for (let at: SectionId | null = id; at !== null;) {
    const section: Section | undefined = standard.sections.find((candidate) => candidate.id === at);
    if (section === undefined || path.includes(section)) break;
    path.push(section);
    at = section.parent;
  }
  return path;
}

/** The tiêu chí that a row stands in; its section's own id where the edition is broken. */
export function criterionOf(standard: Standard, { section }: Pick<IndicatorBase, 'section'>): SectionId {
  return sectionsAbove(standard, section).at(-1)?.id ?? section;
}

/** The rungs of a row that has any, best first; a mixed row's count is its best rung. */
export function gradesOf(indicator: Indicator): readonly Grade[] {
  if (indicator.kind === 'numeric') return [];
  if (indicator.kind === 'grade') return indicator.grades;
  return [{ id: 'maximum', label: indicator.maximum.text, points: indicator.points.maximum }, indicator.grade];
}

/** The figure of a level; null where the level is words: of a choice both, of a count with words below it the minimum. */
export function levelOf(indicator: Indicator, which: LevelPlace): Level | null {
  if (indicator.kind === 'numeric') return indicator[which];
  return indicator.kind === 'mixed' && which === 'maximum' ? indicator.maximum : null;
}

/** An indicator by what people call it: its id, its code (`07`, `2A.II.03`), or its number. Null where it is none of the edition's. */
export function indicatorCalled(standard: Standard, called: string | number): Indicator | null {
  const text = String(called).trim();
  const number = /^\d+$/.test(text) ? Number(text) : null;
  return (
    standard.indicators.find(({ id, code }) => id === text || code.toLowerCase() === text.toLowerCase()) ??
    standard.indicators.find((row) => row.number === number) ??
    null
  );
}
