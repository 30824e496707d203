/**
 * Use case: the same city under other editions, and under every class of a law. Pure. What is not the same quantity under both laws stays
 * pending, and a gate that is open is never passed: where one is, the class is not certain.
 */
import type { Assessment, GateStanding } from '../domain/assessment';
import type { CrosswalkRow } from '../domain/crosswalk';
import type { FigureSource } from '../domain/edition-choice';
import type { StandingCounts } from '../domain/edition-listing';
import type { IndicatorTable } from '../domain/indicator-table';
import { partKey, partsOf } from '../domain/indicator-table';
import type { Observation, Resolutions } from '../domain/observation';
import type { Adjustment, Indicator, Standard, UrbanClass } from '../domain/standard';
import { urbanClasses } from '../domain/standard';
import { crosswalkBetween } from '../editions/crosswalk/crosswalks';
import { translateObservations } from '../editions/crosswalk/translate-observations';
import { everyStandard, findStandard, isInForce, proposeEdition } from '../editions/catalogue';
import { listingOf } from '../editions/listing';
import { score } from '../engine/score';
import { foldResolutions } from '../engine/fold-resolutions';
import { recognise } from '../sheets/recognise';
import type { Recognition } from '../sheets/recognise';
import { asFiled } from './as-filed';
import { cityGrids } from './own-tables';
import { recogniseUnder } from './choose-edition';
import type { ChosenEdition } from './chosen-edition';
import { plainlyOne } from './edition-fit';
import type { ScoredWorkbook } from './score-workbook';
import type { ChoicesOf, ScoringChoices } from './scoring-choices';
import { settleColumns } from './settle-columns';

/** A city under one edition. */
export type EditionComparison = {
  readonly standard: Standard;
  readonly source: FigureSource;
  /** Sheet whose table gives the figures; null without one. */
  readonly sheet: string | null;
  /** Which row answered which, and how they differ; empty where nothing was carried. */
  readonly links: readonly CrosswalkRow[];
  readonly assessment: Assessment;
  /** Rows that do not wait for figures. */
  readonly known: number;
  /** Over every gate: short where one is, passed where all are, open between. */
  readonly verdict: GateStanding;
  /** How many citations of the edition are known how well. */
  readonly standing: StandingCounts;
  /** On the date of the comparison. */
  readonly isInForce: boolean;
};

/** `comparison` is null where no table of the class is known on the date. */
export type ClassComparison = { readonly urbanClass: UrbanClass; readonly comparison: EditionComparison | null };

export type EveryClass = {
  /** ISO date whose law the classes are of. */
  readonly date: string;
  /** Highest first. */
  readonly classes: readonly ClassComparison[];
  /** The highest class whose gates are all passed on certain points; null where none is. */
  readonly highest: UrbanClass | null;
  /** Classes above it (all, where there is none) that are not certain: a gate is open, or no table is known. */
  readonly undecided: readonly UrbanClass[];
};

/** For callers that have no decisions of other editions at hand. */
export function choicesWithoutOthers({ choices, standard }: ScoredWorkbook): ChoicesOf {
  return (edition) => (edition === standard.edition ? choices : { ...choices, resolutions: {}, decidedOn: {} });
}

function rowsIn({ observations }: IndicatorTable): number {
  return observations.filter(({ cell }) => cell !== null).length;
}

function isPlainly(table: IndicatorTable, { indicators }: Standard): boolean {
  return table.lawSaid.foreign.length === 0 && rowsIn(table) >= indicators.length * plainlyOne;
}

function isOnSameRows(a: IndicatorTable, b: IndicatorTable): boolean {
  return partsOf(a).some((part) =>
    partsOf(b).some((other) => other.sheet === part.sheet && other.firstRow <= part.lastRow && part.firstRow <= other.lastRow),
  );
}

function isSameText(a: Standard, b: Standard): boolean {
  return a.subject === b.subject && a.laws[0] !== undefined && a.laws[0] === b.laws[0];
}

/** The verdict over all gates. */
export function verdictOf({ gates }: Assessment): GateStanding {
  if (gates.some(({ standing }) => standing === 'not-met')) return 'not-met';
  return gates.length > 0 && gates.every(({ standing }) => standing === 'met') ? 'met' : 'open';
}

type Figures = Pick<EditionComparison, 'source' | 'sheet' | 'links'> & { readonly observations: readonly Observation[] };

const noFigures: Figures = { source: 'none', sheet: null, links: [], observations: [] };

/** A table of a recognition, with the rows that hang on a question about its columns pending. */
function settledObservations(
  recognition: Recognition,
  table: IndicatorTable,
  standard: Standard,
  region: Adjustment | null,
  choices: ScoringChoices,
): readonly Observation[] {
  return settleColumns(recognition, standard, region, { ...choices, sheet: partKey(table) })?.table.observations ?? table.observations;
}

/**
 * What another class of the same text makes of a row read again. Points and verdict were given under the scored class and say nothing
 * under this one, nor does a grade that was taken from them; a number that the user gave herself is the same number.
 */
function underOtherClass(observation: Observation, row: Indicator | undefined, decided: Resolutions): Observation {
  const { indicator, reading } = observation;
  const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };
  const decision = decided[indicator];
  if (decision?.kind === 'value' && row !== undefined && row.kind !== 'grade')
    return { ...observation, filed, reading: { kind: 'exact', value: decision.value } };
  if (reading.kind !== 'grade' || reading.basis === 'text') return { ...observation, filed };
  return { ...observation, filed, reading: { kind: 'pending', reason: 'grade-unclear', hint: null } };
}

/** The figures that choosing an edition would score. */
function carriedFigures({ standard, recognition, carried }: ChosenEdition): Figures {
  const [table] = recognition.tables;
  const links = carried === null ? [] : (crosswalkBetween(carried.from.edition, standard.edition)?.rows ?? []);
  if (table === undefined) return noFigures;
  if (carried === null && isPlainly(table, standard))
    return { source: 'same-text', sheet: table.sheet, links: [], observations: table.observations };
  if (links.length === 0) return noFigures;
  return { source: 'crosswalk', sheet: table.sheet, links, observations: table.observations };
}

/** @param source what the figures of the workbook's own edition are called */
function figuresUnder(
  scored: ScoredWorkbook,
  standard: Standard,
  region: Adjustment | null,
  choices: ScoringChoices,
  source: 'scored' | 'own-table',
): Figures {
  const { table, today } = scored;
  const grids = cityGrids(scored.grids);
  if (standard.edition === scored.standard.edition) {
    if (table === null) return noFigures;
    return { source, sheet: table.sheet, links: [], observations: table.observations };
  }
  if (standard.indicators.length === 0) return noFigures;
  const recognition = recognise(grids, standard, choices.mappings, today);
  const tables = [...recognition.tables, ...recognition.seconds];
  const own = tables.find((found) => isPlainly(found, standard) && (table === null || !isOnSameRows(found, table)));
  if (own !== undefined) {
    const observations = settledObservations(recognition, own, standard, region, choices);
    return { source: 'own-table', sheet: own.sheet, links: [], observations };
  }
  if (table === null) return noFigures;
  // Classes of one text may have tables that are nothing alike: a name or two in common make no table of it.
  const again = tables.find((found) => isOnSameRows(found, table) && rowsIn(found) >= rowsIn(table) * plainlyOne);
  if (isSameText(standard, scored.standard) && again !== undefined) {
    const rows = new Map(standard.indicators.map((row) => [row.id, row]));
    const read = settledObservations(recognition, again, standard, region, choices);
    const { resolutions } = scored.choices;
    // Of one class what was filed and decided says the same under either: the office's own edition of a text is such a one.
    const observations =
      standard.urbanClass === scored.standard.urbanClass
        ? [...foldResolutions({ observations: read, resolutions }).values()]
        : read.map((each) => underOtherClass(each, rows.get(each.indicator), resolutions));
    return { source: 'same-text', sheet: table.sheet, links: [], observations };
  }
  // A table by its own columns is read by an edition of the law first, as where that other one is chosen.
  if (scored.standard.isOwn) return carriedFigures(recogniseUnder(standard, grids, choices, today));
  const crosswalk = crosswalkBetween(scored.standard.edition, standard.edition);
  if (crosswalk === null) return noFigures;
  const decided = foldResolutions({ observations: table.observations, resolutions: scored.choices.resolutions });
  const observations = translateObservations([...decided.values()], crosswalk, standard);
  return { source: 'crosswalk', sheet: table.sheet, links: crosswalk.rows, observations };
}

/** The city of a scored workbook under an edition; that scored by is what is on screen. */
export function compareUnder(
  scored: ScoredWorkbook,
  standard: Standard,
  date: string = scored.today,
  choicesOf: ChoicesOf = choicesWithoutOthers(scored),
): EditionComparison {
  return compared(scored, asFiled(scored, choicesOf), standard, date, choicesOf);
}

/** @param filed the workbook under the edition that its table was filed under */
function compared(
  scored: ScoredWorkbook,
  filed: ScoredWorkbook,
  standard: Standard,
  date: string,
  choicesOf: ChoicesOf,
): EditionComparison {
  const isScored = standard.edition === scored.standard.edition;
  const choices = choicesOf(standard.edition);
  const { policy, extent } = choices;
  // A lowering is of one law: under another it holds only where that has it by the same name.
  const region = standard.adjustments.find(({ id }) => id === choices.region) ?? null;
  const { observations, ...figures } = figuresUnder(
    isScored ? scored : filed,
    standard,
    region,
    choices,
    isScored ? 'scored' : 'own-table',
  );
  const own = isScored && figures.source === 'scored' ? scored.assessment : null;
  const assessment = own ?? score(observations, standard, { policy, region, extent, trace: true }, choices.resolutions);
  return {
    standard,
    ...figures,
    assessment,
    known: assessment.indicators.length - assessment.pending.length,
    verdict: verdictOf(assessment),
    standing: listingOf(standard).standing,
    isInForce: isInForce(standard, date),
  };
}

/** Classes that some edition of a whole urban area is of, highest first. */
function knownClasses(): readonly UrbanClass[] {
  const known = everyStandard().filter(({ subject }) => subject === 'urban-area');
  return urbanClasses.filter((urbanClass) => known.some((standard) => standard.urbanClass === urbanClass));
}

/** What the city would be under every class of the law of a date. */
export function compareEveryClass(
  scored: ScoredWorkbook,
  date: string = scored.today,
  choicesOf: ChoicesOf = choicesWithoutOthers(scored),
): EveryClass {
  const filed = asFiled(scored, choicesOf);
  const classes = knownClasses().map((urbanClass): ClassComparison => {
    const proposed = proposeEdition(date, urbanClass);
    const found = proposed === null ? null : findStandard(proposed.id);
    return { urbanClass, comparison: found?.ok === true ? compared(scored, filed, found.value, date, choicesOf) : null };
  });
  const passed = classes.findIndex(({ comparison }) => comparison?.verdict === 'met');
  const above = passed < 0 ? classes : classes.slice(0, passed);
  return {
    date,
    classes,
    highest: classes[passed]?.urbanClass ?? null,
    undecided: above.filter(({ comparison }) => comparison === null || comparison.verdict === 'open').map(({ urbanClass }) => urbanClass),
  };
}
