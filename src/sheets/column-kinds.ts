/**
 * What a heading says of its column's figures besides the part they play: which year, which side of a merger, which part of the city,
 * which class, whose, or that they are no present figures at all. The words are the language's (src/language).
 */
import type { UrbanClass } from '../domain/standard';
import { asidesIn } from '../language/headers/column-asides';
import { ownWords } from '../language/headers/own-words';
import type { Lexicon } from '../language/lexicon/lexicon';
import { mergerSides, places } from '../language/lexicon/vocabulary';
import { monthIn } from '../language/part-of-year';
import { namesPlace } from '../language/place-named';
import { headingIsPresent, headingLooksAhead } from '../language/time-said';
import { classesIn } from '../language/urban-class';
import { yearIn } from '../language/year-in';

/** What a heading says of the figures under it; null and false where it says nothing of the kind. */
export type ColumnTraits = {
  readonly year: number | null;
  /** Month at whose end the period of the year ends: quarter II is 6. */
  readonly month: number | null;
  readonly merger: 'before' | 'after' | null;
  readonly area: 'inner' | 'outer' | 'whole' | null;
  readonly urbanClass: UrbanClass | null;
  /** It names a place (`TP Bắc Kạn`). */
  readonly isPlace: boolean;
  /** Its figures are none of today: plans, targets, forecasts, estimates. */
  readonly isPlanned: boolean;
  /** Sources, remarks, differences: texts and figures about the value, never the value. */
  readonly isAside: boolean;
  /** What is left of the heading without the words for its part: by these the columns of a block belong together. */
  readonly tokens: readonly string[];
};

const areas = ['outer', 'inner', 'whole'] as const;
const sides = ['after', 'before'] as const;

/** The first of the ids that a heading says. */
function firstSaid<Id extends string>(heading: string, lexicon: Lexicon, ids: readonly Id[]): Id | null {
  const said = new Set(lexicon.findInHeading(heading).map(({ id }) => id));
  return ids.find((id) => said.has(id)) ?? null;
}

/** Traits of a heading, its levels from top to bottom. */
export function traitsOf(levels: readonly string[]): ColumnTraits {
  const heading = levels.join('\n').normalize('NFC');
  const years = levels.map(yearIn).filter((year) => year !== null);
  const aside = asidesIn(heading);
  return {
    year: years.at(-1) ?? null,
    month: monthIn(heading),
    merger: firstSaid(heading, mergerSides, sides),
    area: firstSaid(heading, places, areas),
    urbanClass: classesIn(heading)[0] ?? null,
    isPlace: namesPlace(heading),
    // A level of its own says it, whatever stands above it.
    isPlanned: levels.some(headingLooksAhead),
    isAside: aside.some((kind) => kind !== 'difference' || !headingIsPresent(heading)),
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
    differs(a.urbanClass, b.urbanClass)
  );
}

/** True where a heading tells its column from others of the same part: a year, a period, a side of a merger, a part of the city, a place. */
export function isDistinguished({ year, month, merger, area, isPlace }: ColumnTraits): boolean {
  return year !== null || month !== null || merger !== null || area !== null || isPlace;
}
