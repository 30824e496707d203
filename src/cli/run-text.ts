/** Scenarios over a file for people at a terminal. */
import type { ComparedScenario } from '../application/assess-scenarios';
import { driversUsed } from '../application/drivers-used';
import { classAskedBy } from '../application/class-held';
import { lawOfRequirements, lawOfTheScore } from '../application/law-of-the-score';
import { findInstrument, findRegion } from '../application/legal-texts';
import type { ScenarioRun } from '../application/run-scenarios';
import { moneyFormat } from '../domain/budget-balance';
import type { StatedAssumption } from '../domain/assumptions';
import type { BudgetPath } from '../domain/budget-path';
import type { Facts } from '../domain/facts';
import type { Standard } from '../domain/standard';
import type { IndicatorDifference } from '../domain/difference';
import type { RequirementEdition, RequirementResult } from '../domain/requirement';
import { comparisonLines, comparisonSentence } from '../reports/comparison-sentence';
import { budgetText } from '../words/budget-text';
import { budgetFindings, moneyText, yearOriginText } from '../words/budget-years';
import { changeText } from '../words/change-text';
import { driverName } from '../words/driver-names';
import { driverSourceTexts } from '../words/driver-source';
import { driverUnitName } from '../words/driver-unit';
import { laterWordsOf } from '../words/languages';
import { editionName, lawName, unitName } from '../words/law-names';
import { listed } from '../words/lists';
import type { Locale } from '../words/locale';
import { differenceUnit, formatDate, formatDifference, formatNumber, formatPoints, withUnit } from '../words/numbers';
import { nextLevelText } from '../words/next-level-text';
import { openFactorsText } from '../words/open-factors';
import { clausePlace } from '../words/places';
import { movedFigures, movesByRung, rungText } from '../words/moved-value';
import { toldAtTerminal } from './told-at-terminal';
import { requirementFigures } from '../words/requirement-figures';
import { classHeldLine, lawLines, requirementLawLines, unknownLines } from './law-text';
import { listedUnitsOf, unitLines } from './units-text';
import { basisLine, criterionLine, headline, problemLines, unknownPolicyLine } from './report-text';

/** Before the lines under a scenario's sentence. */
const standingMarks = { lost: '−', blocks: '✗', open: '?', won: '✓' } as const;

/** Lines of the answer: the baseline, then every scenario against it. */
export function runLines(file: string, run: ScenarioRun, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).cli;
  const { scored, base, requirements, held } = run;
  return [
    `${file} · ${words.sheet(scored.table?.sheet ?? '')}`,
    words.base(headline(base.assessment, scored.standard, locale)),
    basisLine(base.assessment, scored.standard, locale),
    ...lawLines(lawOfTheScore(scored, base.assessment), locale),
    ...unknownPolicyLine(run.problems, locale),
    ...(run.usesKeptChoices ? [words.keptChoices] : []),
    ...statedLines(run, locale),
    '',
    requirementsHeading(run, locale),
    ...requirementLawLines(lawOfRequirements(requirements, scored.today), locale),
    ...(held === null ? [] : [`  ${classHeldLine(held, classAskedBy(requirements, held) !== null, locale)}`]),
    ...base.requirements.map((requirement) => requirementLine(requirement, null, locale)),
    ...unitLines(listedUnitsOf(run, base), locale),
    ...driverLines(run, locale),
    ...run.scenarios.flatMap((compared) => ['', ...scenarioLines(compared, run, locale)]),
    ...problemLines(run.problems, locale),
    ...unknownLines([...scored.standard.unknown, ...requirements.unknown], locale),
  ];
}

/** Which assumptions of the scenario sheet the run took over, and which are others. */
function statedLines({ adopted, stated }: ScenarioRun, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).cli;
  const labels = (each: readonly StatedAssumption[]): string =>
    listed(
      each.map(({ label }) => label),
      locale,
    );
  const taken = adopted?.adopted ?? [];
  const others = [...stated.adopted, ...stated.left];
  return [
    ...(taken.length === 0 ? [] : [words.asStated(labels(taken))]),
    ...(others.length === 0 ? [] : [words.statedOtherwise(labels(others), adopted === null && stated.adopted.length > 0)]),
  ];
}

/** What is checked: the requirements of a provincial city by that name, others by their edition's. */
function requirementsName(edition: RequirementEdition, locale: Locale): string {
  const { cli, cliLaw } = laterWordsOf(locale);
  return edition.kind === 'provincial-city' ? cli.requirements : cliLaw.requirementsOf(editionName(edition, locale));
}

/** Whatever the date of the work: who reads it reads it today, and the tier is no more. */
function requirementsHeading({ requirements }: ScenarioRun, locale: Locale): string {
  const name = requirementsName(requirements, locale);
  if (requirements.tierUntil === null) return name;
  return `${name} (${laterWordsOf(locale).cli.tierEnded(formatDate(requirements.tierUntil, locale))})`;
}

function scenarioLines(compared: ComparedScenario, run: ScenarioRun, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).cli;
  const { assessed, difference, apart } = compared;
  return [
    comparisonSentence(compared, run.scored.standard.measure, locale),
    ...comparisonLines(compared, run.scored.standard, locale).map(({ kind, text }) => `  ${standingMarks[kind]} ${text}`),
    ` ${words.changes}`,
    ...changeLines(compared, run.scored.standard, locale),
    ...costLines(assessed.facts, locale),
    ...apart.map(
      ({ unit, bridge }) =>
        `  ! ${words.apart(
          unit.name,
          listed(
            bridge.map(({ name }) => name),
            locale,
          ),
        )}`,
    ),
    ` ${laterWordsOf(locale).cliLaw.criteria(assessed.assessment.criteria.length)}`,
    ...assessed.assessment.criteria.map((criterion) => criterionLine(criterion, locale)),
    ` ${words.moved}`,
    ...(difference.indicators.length === 0
      ? [`  ${words.noneMoved}`]
      : difference.indicators.map((moved) => movedLine(moved, compared, run.scored.standard, locale))),
    ` ${requirementsName(run.requirements, locale)}`,
    ...assessed.requirements.map((requirement, index) =>
      requirementLine(requirement, run.base.requirements[index]?.actual ?? null, locale),
    ),
    ...unitLines(listedUnitsOf(run, assessed), locale),
    ...(assessed.wards.every(({ requirements }) => requirements.length === 0) ? [] : [` ${words.newWards}`]),
    ...assessed.wards.flatMap(({ unit, requirements }) =>
      requirements.map((requirement) => `  ${unit.name}:${requirementLine(requirement, null, locale).slice(1)}`),
    ),
  ];
}

/** `  thu ngân sách: 188 tỷ đồng · trang ngân sách, thực hiện 2022 · “Thu ngân sách năm 2022” ('Ngân sách'!F5)`. */
function driverLines({ baseline, scenarios, scored: { standard } }: ScenarioRun, locale: Locale): readonly string[] {
  const used = driversUsed(baseline, scenarios);
  const lines = used.map(({ driver, line }) => {
    const { origin, kind, place } = driverSourceTexts(driver, line, locale);
    const name = driverName(driver.id, standard.drivers, locale);
    const unit = driverUnitName(driver.id, standard.drivers, locale);
    // Some names bear the unit themselves, and of what is missing there is nothing to count.
    const behind = driver.value === null || unit === '' || name.endsWith(`(${unit})`) ? '' : ` ${unit}`;
    const amount = `${driver.value === null ? '–' : formatNumber(driver.value, locale, moneyFormat)}${behind}`;
    const source = [origin, kind].filter((text) => text !== '').join(', ');
    return `  ${name}: ${[amount, source, place].filter((text) => text !== '').join(' · ')}`;
  });
  return lines.length === 0 ? [] : ['', laterWordsOf(locale).comparison.driversHeading, ...lines];
}

/** The table of years under a change, its columns in line, and what it comes to. */
function yearLines(path: BudgetPath, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).comparison;
  const { year, revenue, expenditure, balance, state, origin } = words.budgetColumns;
  const rows = [
    [year, revenue, expenditure, balance, state, origin],
    ...path.years.map((each) => [
      String(each.year),
      moneyText(each.revenue, locale),
      moneyText(each.expenditure, locale),
      moneyText(each.balance, locale),
      each.state === null ? '–' : words.balanceStates[each.state],
      yearOriginText(each, locale),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const inLine = (row: readonly string[]): string =>
    // Amounts end in line; the two texts behind them begin so.
    row.map((text, column) => (column < 4 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0))).join('  ');
  return [words.budgetYears, ...rows.map((row) => `  ${inLine(row).trimEnd()}`), ...budgetFindings(path, locale)].map(
    (line) => `    ${line}`,
  );
}

/** ` Chi phí dự án: 252 tỷ đồng, trong đó ngân sách thành phố 72 tỷ đồng`; what is not in it is named. */
function costLines({ cost, cityCost, uncosted }: Facts, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).cli;
  const parts = [
    ...(cost === 0 ? [] : [words.cost(formatNumber(cost, locale))]),
    ...(cost === 0 || cityCost === null ? [] : [words.cityCost(formatNumber(cityCost, locale))]),
    ...(uncosted.length === 0 ? [] : [words.uncosted(listed(uncosted, locale))]),
  ];
  return parts.length === 0 ? [] : [` ${parts.join(', ')}`];
}

function changeLines({ assessed, contributions }: ComparedScenario, standard: Standard, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).comparison;
  return assessed.outcomes.flatMap(({ change, isApplied, problems, budget }, index) => {
    const state = isApplied ? formatDifference(contributions[index]?.points ?? 0, locale) : change.isOn ? words.refused : words.off;
    return [
      `  ${String(index + 1)} ${changeText(change.action, standard, findRegion, locale)}: ${state}`,
      ...(budget === null ? [] : [`    ${budgetText(budget, locale)}`, ...yearLines(budget, locale)]),
      ...problems.map((problem) => `    ${toldAtTerminal(problem, locale)}`),
    ];
  });
}

/** `  13 Tỷ lệ …: 30 → 83,09 · 0 → 1,5 (+1,5) · Phụ lục 1, …` */
function movedLine(
  difference: IndicatorDifference,
  { standing }: ComparedScenario,
  { indicators, measure }: Standard,
  locale: Locale,
): string {
  const { indicator: id, code, value, points, gain, citation, grade } = difference;
  const indicator = indicators.find((each) => each.id === id);
  const next = standing.moved.find((row) => row.indicator === id)?.next ?? null;
  const toNext = next === null || indicator === undefined ? '' : ` · ${nextLevelText(next, indicator, measure, locale)}`;
  const clause = citation === null ? '' : ` · ${clausePlace(citation, findInstrument, locale)}`;
  const [from, to] = movesByRung(difference, indicator)
    ? [rungText(grade.from, indicator, locale), rungText(grade.to, indicator, locale)]
    : movedFigures(value, indicator, locale);
  const moved = `${from} → ${to} · ${formatPoints(points.from, locale)} → ${formatPoints(points.to, locale)}`;
  return `  ${code} ${indicator?.name ?? ''}: ${moved} (${formatDifference(gain, locale)})${toNext}${clause}`;
}

/** `  Diện tích tự nhiên: 137,76 → 147,29 km², từ 150: chưa đạt, thiếu 2,71`; without `→` where nothing moves. */
function requirementLine(requirement: RequirementResult, from: number | null, locale: Locale): string {
  const { unit, adjusted, actual, verdict } = requirement;
  const words = laterWordsOf(locale).cli;
  const texts = requirementFigures(requirement, locale);
  const shown = texts.actual ?? '–';
  const earlier = from === null ? null : requirementFigures({ actual: from, adjusted, unit }, locale).actual;
  const before = earlier === null || earlier === shown ? '' : `${earlier} → `;
  const required = texts.required === null ? '' : `, ${words.atLeast(texts.required)}`;
  // Of what is not decided nothing is said to be missing.
  const missing = verdict === 'not-met' ? texts.missing : null;
  // Only of a share the unit is another than the one that stands before it.
  const short =
    missing === null ? '' : `, ${words.short(unit === '%' ? withUnit(missing, differenceUnit(requirement, locale), locale) : missing)}`;
  const open = openFactorsText(requirement, locale);
  return `  ${lawName(requirement, locale)}: ${before}${shown}${unit === '' || actual === null ? '' : ` ${unitName(requirement, locale)}`}${required}: ${laterWordsOf(locale).comparison.verdict[verdict]}${short}${open === '' ? '' : ` (${open})`}`;
}
