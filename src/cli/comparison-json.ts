/** The same city under other editions, and every class of a law, as JSON. */
import type { CityBesideMinimums } from '../application/beside-core-minimums';
import type { EditionComparison, EveryClass } from '../application/compare-editions';
import type { FigureSource } from '../domain/edition-choice';
import type { GateStanding } from '../domain/assessment';
import type { CoreComparison } from '../domain/core-minimum';
import type { CrosswalkRow } from '../domain/crosswalk';
import type { StandingCounts } from '../domain/edition-listing';
import type { IndicatorId, Standard, UrbanClass } from '../domain/standard';
import { classOf } from '../domain/standard';
import { textIn } from '../domain/translations';
import { editionTitle } from '../words/law-names';
import type { Locale } from '../words/locale';
import { gatesJson, unknownTexts } from './law-json';
import type { GateJson } from './law-json';
import { criteriaJson, indicatorsJson } from './assessed-json';
import type { CriterionJson, IndicatorJson } from './assessed-json';

/** Which row answered a row, and how the two differ. */
type CarriedJson = { readonly from: IndicatorId; readonly to: IndicatorId; readonly kind: CrosswalkRow['kind']; readonly note: string };

export type ComparedEditionJson = {
  readonly id: string;
  readonly title: string;
  readonly class: UrbanClass | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly inForce: boolean | null;
  readonly measure: Standard['measure'];
  /** Where the figures come from. */
  readonly source: FigureSource;
  readonly sheet: string | null;
  readonly region: string | null;
  readonly total: {
    readonly certain: number;
    readonly possible: number;
    readonly required: number | null;
    readonly maximum: number;
    readonly met: boolean | null;
  };
  readonly recognised: boolean;
  /** Over every gate; open is not passed. */
  readonly verdict: GateStanding;
  readonly gates: readonly GateJson[];
  readonly criteria: readonly CriterionJson[];
  readonly indicators: readonly IndicatorJson[];
  /** Rows with figures, of how many. */
  readonly known: number;
  readonly rows: number;
  readonly carried: readonly CarriedJson[];
  readonly standing: StandingCounts;
  readonly complete: boolean;
  readonly own: boolean;
  readonly unknown: readonly string[];
};

export type EveryClassJson = {
  readonly date: string;
  /** `edition` and `verdict` are null where no table of the class is known on the date; else it stands in `comparedEditions`. */
  readonly classes: readonly { readonly class: UrbanClass; readonly edition: string | null; readonly verdict: GateStanding | null }[];
  readonly highest: UrbanClass | null;
  readonly undecided: readonly UrbanClass[];
  /** The core minimums of every class beside the city's figures, never summed to a class; null where the table does not report them. */
  readonly coreMinimums: CoreMinimumsJson | null;
};

export type CoreMinimumsJson = {
  /** What they are and are not. */
  readonly meaning: string;
  readonly standing: StandingCounts;
  readonly classes: readonly {
    readonly id: string;
    readonly name: string;
    readonly minimums: readonly (Pick<CoreComparison, 'minimum' | 'actual' | 'verdict'> & { readonly id: string })[];
  }[];
};

export function comparedEditionJson(compared: EditionComparison, locale: Locale): ComparedEditionJson {
  const { standard, source, sheet, links, assessment, known, verdict, standing, isInForce } = compared;
  const { certain, possible, required, maximum, met } = assessment.total;
  return {
    id: standard.edition,
    title: editionTitle(standard, locale),
    class: classOf(standard),
    from: standard.isOwn ? null : standard.from,
    to: standard.isOwn ? null : standard.to,
    inForce: standard.isOwn ? null : isInForce,
    measure: standard.measure,
    source,
    sheet,
    region: assessment.region,
    total: { certain, possible, required, maximum, met: required === null ? null : met },
    recognised: assessment.recognised,
    verdict,
    gates: gatesJson(assessment.gates, standard, locale),
    criteria: criteriaJson(assessment),
    indicators: indicatorsJson(assessment, standard, locale),
    known,
    rows: assessment.indicators.length,
    carried: links.map(({ from, to, kind, note, noteIn }) => ({ from, to, kind, note: textIn(note, noteIn, locale) })),
    standing,
    complete: standard.isComplete,
    own: standard.isOwn,
    unknown: unknownTexts(standard.unknown, locale),
  };
}

export function everyClassJson(
  { date, classes, highest, undecided }: EveryClass,
  beside: CityBesideMinimums | null,
  locale: Locale,
): EveryClassJson {
  return {
    date,
    classes: classes.map(({ urbanClass, comparison }) => ({
      class: urbanClass,
      edition: comparison?.standard.edition ?? null,
      verdict: comparison?.verdict ?? null,
    })),
    highest,
    undecided,
    coreMinimums: beside === null ? null : coreJson(beside, locale),
  };
}

function coreJson({ meaning, meaningIn, rows, standing }: CityBesideMinimums, locale: Locale): CoreMinimumsJson {
  return {
    meaning: textIn(meaning, meaningIn, locale),
    standing,
    classes: rows.map(({ class: { id, name, nameIn }, comparisons }) => ({
      id,
      name: textIn(name, nameIn, locale),
      minimums: comparisons.map(({ quantity, minimum, actual, verdict }) => ({ id: quantity.id, minimum, actual, verdict })),
    })),
  };
}
