/**
 * What a heading says of its column's figures besides the part they play: which year, which side of a merger, which part of the city,
 * which class, whose, or that they are no present figures at all. The words are the language's (src/language).
 */
import type { UrbanClass } from '../domain/standard';
import { asidesIn } from '../language/headers/column-asides';
import { headerScores } from '../language/headers/indicator-headers';
import { ownWords } from '../language/headers/own-words';
import type { Lexicon } from '../language/lexicon/lexicon';
import { assessors, mergerSides, places } from '../language/lexicon/vocabulary';
import { isPartOfYear, monthIn } from '../language/part-of-year';
import { namesPlace } from '../language/place-named';
import { headingIsDone, headingIsEstimated, headingIsPresent, headingIsProposed, headingLooksAhead } from '../language/time-said';
import { classesIn } from '../language/urban-class';
import { resolutionNumbersIn, yearIn } from '../language/year-in';

/** What a heading says of the figures under it; null and false where it says nothing of the kind. */
export type ColumnTraits = {
  readonly year: number | null;
  /** The words beside the year say that its figures are facts: `Kết quả năm 2024`. */
  readonly isDone: boolean;
  /** Month at whose end the period of the year ends: quarter II is 6. */
  readonly month: number | null;
  /** Its figures are of a part of a year. */
  readonly isPartOfYear: boolean;
  readonly merger: 'before' | 'after' | null;
  readonly area: 'inner' | 'outer' | 'whole' | null;
  /** Who gave the figures: the city itself, or who examined it. */
  readonly assessor: 'own' | 'other' | null;
  readonly urbanClass: UrbanClass | null;
  /** Numbers of the resolutions it names. */
  readonly laws: readonly string[];
  /** It names a place (`TP Bắc Kạn`). */
  readonly isPlace: boolean;
  /** Its figures are none of today: plans, targets, forecasts, estimates. */
  readonly isPlanned: boolean;
  /** Planned only in that they are not final yet: `Ước thực hiện 2022`. */
  readonly isEstimated: boolean;
  /** Its figures are put forward to be scored (`Đề xuất`): they may be the value that is meant. */
  readonly isProposed: boolean;
  /** Sources, remarks, differences: texts and figures about the value, never the value. */
  readonly isAside: boolean;
  /** Of these: what is missing, how far off, in comparison. Its figures are no levels and no points either. */
  readonly isDifference: boolean;
  /** What is left of the heading without the words for its part: by these the columns of a block belong together. */
  readonly tokens: readonly string[];
};

const areas = ['outer', 'inner', 'whole'] as const;
const examiners = ['other', 'own'] as const;
const sides = ['after', 'before'] as const;

/** The first of the ids that a heading says. */
function firstSaid<Id extends string>(heading: string, lexicon: Lexicon, ids: readonly Id[]): Id | null {
  const said = new Set(lexicon.findInHeading(heading).map(({ id }) => id));
  return ids.find((id) => said.has(id)) ?? null;
}

/** Weight from which on a word of a heading names the value. */
const namesValue = 3;

/** What a level of a heading says of its figures: the value itself, something about it, or neither (null). */
function asideOf(level: string): 'value' | 'aside' | 'difference' | null {
  const composed = level.normalize('NFC');
  const isValue = (text: string): boolean => (headerScores(text).value ?? 0) >= namesValue;
  const asides = asidesIn(composed);
  const [first] = asides;
  if (first === undefined) return isValue(composed) ? 'value' : null;
  if (asides.some(({ kind }) => kind === 'difference')) return headingIsPresent(composed) ? 'value' : 'difference';
  // `Hiện trạng (nguồn: niên giám)` is the value; `Nguồn số liệu` is none.
  return isValue(composed.slice(0, first.start)) ? 'value' : 'aside';
}

/** Traits of a heading, its levels from top to bottom. */
export function traitsOf(levels: readonly string[]): ColumnTraits {
  const heading = levels.join('\n').normalize('NFC');
  const ofYear = levels.findLast((level) => yearIn(level) !== null);
  // The lowest level that says it decides: `Hiện trạng › Chênh lệch`, `So sánh › Hiện trạng 2022`.
  const aside = levels.map(asideOf).findLast((kind) => kind !== null) ?? null;
  // A level of its own says it, whatever stands above it.
  const ahead = levels.filter(headingLooksAhead);
  return {
    year: ofYear === undefined ? null : yearIn(ofYear),
    isDone: ofYear !== undefined && headingIsDone(ofYear),
    month: monthIn(heading),
    isPartOfYear: isPartOfYear(heading),
    merger: firstSaid(heading, mergerSides, sides),
    area: firstSaid(heading, places, areas),
    assessor: firstSaid(heading, assessors, examiners),
    urbanClass: classesIn(heading)[0] ?? null,
    laws: resolutionNumbersIn(heading),
    isPlace: namesPlace(heading),
    isPlanned: ahead.length > 0,
    isEstimated: ahead.length > 0 && ahead.every(headingIsEstimated),
    isProposed: levels.some(headingIsProposed) && ahead.every(headingIsProposed),
    isAside: aside === 'aside' || aside === 'difference',
    isDifference: aside === 'difference',
    tokens: ownWords(heading),
  };
}

/** True where both say something of the same kind and it differs: columns of two years, two classes, two sides of a merger. */
export function isOtherBlock(a: ColumnTraits, b: ColumnTraits): boolean {
  const differs = <T>(one: T | null, other: T | null): boolean => one !== null && other !== null && one !== other;
  return (
    differs(a.year, b.year) ||
    differs(a.month, b.month) ||
    differs(a.merger, b.merger) ||
    differs(a.area, b.area) ||
    differs(a.assessor, b.assessor) ||
    differs(a.urbanClass, b.urbanClass)
  );
}

/** True where a heading tells its column from others of the same part: a year, a period, a side of a merger, a part of the city, a place. */
export function isDistinguished({ year, month, merger, area, isPlace }: ColumnTraits): boolean {
  return year !== null || month !== null || merger !== null || area !== null || isPlace;
}
