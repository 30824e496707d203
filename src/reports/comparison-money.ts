/** The money of a comparison: every year of a growing budget, and the quantities that scenarios used, each with its cell. */
import type { ComparedScenario } from '../application/assess-scenarios';
import { contradictingFigures } from '../application/driver-problems';
import { driversUsed } from '../application/drivers-used';
import type { Baseline } from '../domain/baseline';
import type { Standard } from '../domain/standard';
import type { BudgetPath, BudgetYear } from '../domain/budget-path';
import { budgetFindings, yearOriginText } from '../words/budget-years';
import { driverName } from '../words/driver-names';
import { driverSourceTexts } from '../words/driver-source';
import { driverUnitName } from '../words/driver-unit';
import { laterWordsOf } from '../words/languages';
import type { Locale } from '../words/locale';
import { capitalised } from '../words/numbers';
import { problemSentence } from '../words/problem-sentence';
import { blank, header, numberCell, textCell } from './planned-cells';
import type { Row } from './planned-cells';

function yearRow(each: BudgetYear, scenario: string, order: number, locale: Locale): Row {
  const words = laterWordsOf(locale).comparison;
  return [
    textCell(`${words.budgetColumns.year} ${String(each.year)}`),
    textCell(scenario, 'center'),
    numberCell(order),
    numberCell(each.revenue),
    numberCell(each.expenditure),
    numberCell(each.balance),
    textCell(each.state === null ? '–' : words.balanceStates[each.state], 'center'),
    textCell(yearOriginText(each, locale)),
  ];
}

function pathRows(path: BudgetPath, scenario: string, order: number, locale: Locale): readonly Row[] {
  return [
    ...path.years.map((each) => yearRow(each, scenario, order, locale)),
    ...budgetFindings(path, locale).map((text) => [textCell(text, 'sentence')]),
  ];
}

/** Revenue and expenditure of every year, one table a change; nothing where no change moves the budget. */
export function budgetRows(scenarios: readonly ComparedScenario[], locale: Locale): readonly Row[] {
  const words = laterWordsOf(locale).comparison;
  const { revenue, expenditure, balance, state, origin } = words.budgetColumns;
  const rows = scenarios.flatMap(({ scenario, assessed }) =>
    assessed.outcomes.flatMap(({ budget }, index) => (budget === null ? [] : pathRows(budget, scenario.name, index + 1, locale))),
  );
  if (rows.length === 0) return [];
  return [
    [],
    [textCell(words.budgetYears, 'heading')],
    header(words.budgetColumns.year, words.scenarioColumn, words.change, revenue, expenditure, balance, state, origin),
    ...rows,
  ];
}

/** The quantities that were used, as the baseline has them, under what contradicts itself among its figures; nothing where there is none of either. */
export function driverRows(
  source: {
    readonly baseline: Baseline;
    readonly scenarios: readonly ComparedScenario[];
    readonly standard: Pick<Standard, 'drivers' | 'indicators'>;
  },
  locale: Locale,
): readonly Row[] {
  const words = laterWordsOf(locale).comparison;
  const { drivers } = source.standard;
  const used = driversUsed(source.baseline, source.scenarios);
  const told = contradictingFigures({ ...source.baseline, standard: source.standard });
  if (used.length === 0 && told.length === 0) return [];
  const { origin } = words.budgetColumns;
  const columns = header(words.driver, words.driverValue, words.driverUnit, origin, words.driverKind, '', '', words.driverCell);
  return [
    [],
    [textCell(words.driversHeading, 'heading')],
    ...told.map((each) => [textCell(problemSentence(each, locale), 'sentence')]),
    ...(used.length === 0 ? [] : [columns]),
    ...used.map(({ driver, line }) => {
      const texts = driverSourceTexts(driver, line, locale);
      return [
        textCell(capitalised(driverName(driver.id, drivers, locale), locale)),
        numberCell(driver.value),
        textCell(driverUnitName(driver.id, drivers, locale), 'center'),
        textCell(texts.origin),
        textCell(texts.kind, 'center'),
        blank('text'),
        blank('text'),
        textCell(texts.place),
      ];
    }),
  ];
}
