/** The comparison of scenarios as a sheet of the add-in's own: what the planner prints and files. */
import type { IndicatorDifference } from '../domain/difference';
import { movesByRung, rungText } from '../words/moved-value';
import type { Facts } from '../domain/facts';
import type { Assumptions } from '../domain/assumptions';
import type { Baseline } from '../domain/baseline';
import { findRegion } from '../application/legal-texts';
import type { ComparedScenario } from '../application/assess-scenarios';
import type { Instrument } from '../domain/citation';
import type { RequirementEdition } from '../domain/requirement';
import type { Indicator, IndicatorId, Standard } from '../domain/standard';
import type { PlannedChart, PlannedSeries, SheetArea } from '../domain/sheet-parts';
import type { PlannedCell, SheetPlan } from '../domain/write-plan';
import { assumptionLines } from '../words/assumption-texts';
import { budgetText } from '../words/budget-text';
import { changeText } from '../words/change-text';
import { laterWordsOf, wordsOf } from '../words/languages';
import { listed } from '../words/lists';
import type { Locale } from '../words/locale';
import { formatDate } from '../words/numbers';
import { nextLevelText } from '../words/next-level-text';
import { clausePlace } from '../words/places';
import { budgetRows, driverRows } from './comparison-money';
import { comparisonLines, comparisonSentence } from './comparison-sentence';
import { knownLines, lawLine } from './law-lines';
import { belowIfNear, tellingLook } from './looks';
import { blank, header, numberCell, textCell } from './planned-cells';
import type { Row } from './planned-cells';
import { requirementRows, wardRows } from './requirement-rows';

/** What a comparison is made of. Every sheet names its baseline, edition, policy, region and date. */
export type ComparisonSource = {
  /** What the scenarios start from. */
  readonly baseline: Baseline;
  readonly base: ComparedScenario['assessed'];
  readonly scenarios: readonly ComparedScenario[];
  readonly edition: string;
  /** Sheet that the baseline was read from. */
  readonly sheet: string;
  readonly region: string | null;
  /** ISO date of the comparison. */
  readonly date: string;
  readonly indicators: readonly Indicator[];
  readonly standard: Standard;
  /** The requirements of the unit that the scenarios were held against. */
  readonly requirements: RequirementEdition;
  readonly assumptions: Assumptions;
  readonly findInstrument: (id: string) => Instrument | null;
};

function criteriaRows(source: ComparisonSource, locale: Locale): readonly Row[] {
  const words = laterWordsOf(locale).comparison;
  const all = [source.base, ...source.scenarios.map(({ assessed }) => assessed)];
  const names = [words.base, ...source.scenarios.map(({ scenario }) => words.scenario(scenario.name))];
  return [
    [textCell(words.criteriaHeading, 'heading')],
    header(words.item, words.minimum, ...names),
    ...source.base.assessment.criteria.map((criterion, index) => [
      textCell(words.criterion(String(criterion.number), criterion.name)),
      numberCell(criterion.minimum, 'points'),
      ...all.map(({ assessment }) => {
        const points = assessment.criteria[index]?.points ?? null;
        return numberCell(points, belowIfNear('points', points, criterion.minimum));
      }),
    ]),
    [
      textCell(words.total, 'totalText'),
      numberCell(source.base.assessment.total.required, 'totalPoints'),
      ...all.map(({ assessment: { total } }) => numberCell(total.certain, belowIfNear('totalPoints', total.certain, total.required))),
    ],
    ...costRows(
      all.map(({ facts }) => facts),
      locale,
    ),
  ];
}

/** What the projects cost, of it what the city pays, and those whose cost nobody knows; the last two where there are any. */
function costRows(all: readonly Facts[], locale: Locale): readonly Row[] {
  const words = laterWordsOf(locale).comparison;
  const city = all.map(({ cost, cityCost }) => (cost === 0 ? null : cityCost));
  return [
    [
      textCell(words.costRow),
      blank('text'),
      ...all.map(({ cost, uncosted }) => numberCell(cost === 0 && uncosted.length > 0 ? null : cost)),
    ],
    ...(city.every((amount) => amount === null)
      ? []
      : [[textCell(words.cityCostRow), blank('text'), ...city.map((amount) => numberCell(amount))]]),
    ...(all.every(({ uncosted }) => uncosted.length === 0)
      ? []
      : [[textCell(words.uncostedRow), blank('text'), ...all.map(({ uncosted }) => textCell(listed(uncosted, locale)))]]),
  ];
}

/** The row's number before and after, or its rungs. */
function valueCells(moved: IndicatorDifference, indicator: Indicator | undefined, locale: Locale): readonly [PlannedCell, PlannedCell] {
  if (!movesByRung(moved, indicator)) return [numberCell(moved.value.from), numberCell(moved.value.to)];
  return [textCell(rungText(moved.grade.from, indicator, locale)), textCell(rungText(moved.grade.to, indicator, locale))];
}

function indicatorRows(source: ComparisonSource, locale: Locale): readonly Row[] {
  const words = laterWordsOf(locale).comparison;
  const toNext = ({ standing }: ComparedScenario, id: IndicatorId): string => {
    const next = standing.moved.find(({ indicator }) => indicator === id)?.next ?? null;
    const indicator = source.indicators.find((each) => each.id === id);
    return next === null || indicator === undefined ? '' : nextLevelText(next, indicator, source.standard.measure, locale);
  };
  const rows = source.scenarios.flatMap((compared) =>
    compared.difference.indicators.map((moved) => [
      textCell(`${moved.code}. ${source.indicators.find(({ id }) => id === moved.indicator)?.name ?? ''}`),
      textCell(compared.scenario.name, 'center'),
      ...valueCells(
        moved,
        source.indicators.find(({ id }) => id === moved.indicator),
        locale,
      ),
      numberCell(moved.points.from, 'points'),
      numberCell(moved.points.to, 'points'),
      numberCell(moved.gain, tellingLook('gain', moved.gain)),
      textCell(moved.citation === null ? '' : clausePlace(moved.citation, source.findInstrument, locale)),
      textCell(toNext(compared, moved.indicator)),
    ]),
  );
  return [
    [textCell(words.indicatorsHeading, 'heading')],
    ...(rows.length === 0
      ? [[textCell(words.unchanged, 'sentence')]]
      : [
          header(
            words.indicator,
            words.scenarioColumn,
            words.from,
            words.to,
            words.fromPoints,
            words.toPoints,
            words.gain,
            words.clause,
            laterWordsOf(locale).standing.toNext,
          ),
          ...rows,
        ]),
  ];
}

function changeRows(source: ComparisonSource, locale: Locale): readonly Row[] {
  const words = laterWordsOf(locale).comparison;
  return [
    [textCell(words.changesHeading, 'heading')],
    header(words.change, words.scenarioColumn, words.order, words.points, words.state),
    ...source.scenarios.flatMap(({ scenario, assessed, contributions }) =>
      assessed.outcomes.map(({ change, isApplied, budget }, index) => [
        textCell(
          `${changeText(change.action, source.standard, findRegion, locale)}${budget === null ? '' : `: ${budgetText(budget, locale)}`}`,
        ),
        textCell(scenario.name, 'center'),
        numberCell(index + 1),
        numberCell(contributions[index]?.points ?? null, tellingLook('gain', contributions[index]?.points ?? null)),
        textCell(isApplied ? words.applied : change.isOn ? words.refused : words.off, 'center'),
      ]),
    ),
  ];
}

/** Rows left for the chart. */
const chartRows = 18;

const barColors = ['#7F7F7F', '#0F4C81', '#2E8B57', '#B8860B', '#6A4C93'] as const;

/** Points of the criteria, baseline and scenarios side by side, over their minimums. `first` is the row of the first criterion. */
function chartOf({ base, scenarios }: ComparisonSource, first: number, place: SheetArea, locale: Locale): PlannedChart {
  const words = laterWordsOf(locale).comparison;
  const rows = base.assessment.criteria.length;
  const column = (index: number): SheetArea => ({ row: first, column: index, rows, columns: 1 });
  const bar = (name: string, index: number): PlannedSeries => ({
    name,
    values: column(2 + index),
    drawn: 'bar',
    color: barColors[index % barColors.length] ?? barColors[0],
  });
  return {
    name: words.criteriaHeading,
    title: words.criteriaHeading,
    categories: column(0),
    series: [
      bar(words.base, 0),
      ...scenarios.map(({ scenario }, index) => bar(words.scenario(scenario.name), index + 1)),
      { name: words.minimum, values: column(1), drawn: 'mark', color: '#C0504D' },
    ],
    categoryTitle: '',
    valueTitle: words.points,
    place,
  };
}

/**
 * Widths in letters. Long names of scenarios widen their columns, or every row that bears one would grow by many lines: two lines
 * in the rows of changes and indicators, three above the figures.
 */
function columnWidths(names: readonly string[]): readonly number[] {
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const figures = Math.min(22, Math.max(14, Math.ceil((longest + 9) / 3) + 3));
  return [64, Math.min(26, Math.max(figures, Math.ceil(longest / 2) + 4)), ...Array.from({ length: 5 }, () => figures), 44, 44];
}

/** One sheet that compares the baseline with every scenario. `replaces` is the own sheet it takes the place of. */
export function comparisonSheet(source: ComparisonSource, locale: Locale, replaces: string | null): SheetPlan {
  const words = laterWordsOf(locale).comparison;
  const policy = wordsOf(locale).terms.policy[source.base.assessment.policy];
  const head: readonly Row[] = [
    [textCell(words.title, 'title')],
    // What is lost and what still blocks follows each sentence at once.
    ...source.scenarios.flatMap((compared) => [
      [textCell(comparisonSentence(compared, source.standard.measure, locale), 'sentence')],
      ...comparisonLines(compared, source.standard, locale).map(({ kind, text }) => [
        textCell(`    ${laterWordsOf(locale).standing.mark[kind]}: ${text}`, 'sentence'),
      ]),
    ]),
    [textCell(words.legalBasis(source.edition, policy, source.region ?? words.noRegion), 'note')],
    [textCell(words.source(source.sheet, formatDate(source.date, locale)), 'note')],
    ...assumptionLines(source.assumptions, locale).map((line) => [textCell(line, 'note')]),
    [textCell(lawLine(source.standard, source.date, locale), 'note')],
    ...knownLines(source.standard, source.date, locale).map((line) => [textCell(line, 'note')]),
    [],
  ];
  const criteria = criteriaRows(source, locale);
  const chart = { row: head.length + criteria.length + 1, column: 0, rows: chartRows, columns: 7 };
  return {
    name: words.sheetName,
    replaces,
    columnWidths: columnWidths(source.scenarios.map(({ scenario }) => scenario.name)),
    frozenRows: 1,
    merges: [],
    // Heading and header come before the first criterion.
    charts: [chartOf(source, head.length + 2, chart, locale)],
    rows: [
      ...head,
      ...criteria,
      [],
      [textCell(laterWordsOf(locale).scoreSheet.chartElsewhere, 'note')],
      ...Array.from({ length: chartRows }, (): Row => []),
      ...requirementRows(source, locale),
      ...wardRows(source, locale),
      [],
      ...changeRows(source, locale),
      ...budgetRows(source.scenarios, locale),
      ...driverRows(source, locale),
      [],
      ...indicatorRows(source, locale),
    ],
  };
}
