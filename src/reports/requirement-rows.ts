/** Requirements of a unit as rows of a sheet: the baseline beside every scenario. */
import type { ComparedScenario } from '../application/assess-scenarios';
import { lawOfRequirements } from '../application/law-of-the-score';
import type { RequirementEdition, RequirementResult, RequirementVerdict, UnitResult } from '../domain/requirement';
import type { PlannedCell } from '../domain/write-plan';
import { laterWordsOf } from '../words/languages';
import { requirementLabel } from '../words/law-names';
import type { Locale } from '../words/locale';
import { formatNumber, wholePeople } from '../words/numbers';
import { requirementLine } from './law-lines';
import { belowIfNear } from './looks';
import type { LookName } from './looks';
import { blank, header, numberCell, textCell } from './planned-cells';
import type { Row } from './planned-cells';

/** What the rows are made of; `date` is ISO. */
export type RequirementSource = {
  readonly base: ComparedScenario['assessed'];
  readonly scenarios: readonly ComparedScenario[];
  readonly requirements: RequirementEdition;
  readonly date: string;
};

const verdictLooks: Readonly<Record<RequirementVerdict, LookName>> = {
  met: 'met',
  'not-met': 'notMet',
  unclear: 'noData',
  'no-data': 'noData',
};

/** A scenario may change what is required (mountain area): then its verdict says of what. `required` is what the row's own column says. */
function requirementCells(result: RequirementResult | undefined, required: number | null, locale: Locale): readonly PlannedCell[] {
  if (result === undefined) return [blank('text'), blank('text')];
  const words = laterWordsOf(locale).comparison;
  const verdict = words.verdict[result.verdict];
  const isOther = result.adjusted !== null && result.adjusted !== required;
  const actual = result.actual === null ? null : wholePeople(result.actual, result.unit);
  return [
    numberCell(actual, belowIfNear(Number.isInteger(actual) ? 'large' : 'number', actual, result.adjusted)),
    textCell(isOther ? words.verdictOf(verdict, formatNumber(result.adjusted, locale)) : verdict, verdictLooks[result.verdict]),
  ];
}

/** What the unit itself must reach, the baseline and every scenario side by side. */
export function requirementRows(source: RequirementSource, locale: Locale): readonly Row[] {
  const words = laterWordsOf(locale).comparison;
  const all = [source.base, ...source.scenarios.map(({ assessed }) => assessed)];
  const names = [words.base, ...source.scenarios.map(({ scenario }) => words.scenario(scenario.name))];
  return [
    [textCell(words.requirementsHeading, 'heading')],
    [textCell(requirementLine(lawOfRequirements(source.requirements, source.date), locale), 'note')],
    header(words.item, words.required, ...names.flatMap((name) => [name, words.state])),
    ...source.base.requirements.map((requirement, index) => [
      textCell(requirementLabel(requirement, locale)),
      numberCell(requirement.adjusted),
      ...all.flatMap(({ requirements }) => requirementCells(requirements[index], requirement.adjusted, locale)),
    ]),
  ];
}

/** What every ward must reach that is new or was made smaller; nothing where there is none. */
export function wardRows(source: RequirementSource, locale: Locale): readonly Row[] {
  const words = laterWordsOf(locale).comparison;
  const rows = source.scenarios.flatMap(({ scenario, assessed }) =>
    assessed.wards.flatMap(({ unit, requirements }) =>
      requirements.map((requirement) => [
        textCell(`${unit.name}: ${requirementLabel(requirement, locale)}`),
        textCell(scenario.name, 'center'),
        numberCell(requirement.adjusted),
        ...requirementCells(requirement, requirement.adjusted, locale),
      ]),
    ),
  );
  if (rows.length === 0) return [];
  return [
    [],
    [textCell(words.wardsHeading, 'heading')],
    header(words.item, words.scenarioColumn, words.required, words.to, words.state),
    ...rows,
  ];
}

/** Every ward and commune against what the text asks of its kind; of one whose kind no text is of, that. */
export function unitRows(units: readonly UnitResult[], scenario: string | null, locale: Locale): readonly Row[] {
  const { comparison: words, cliLaw } = laterWordsOf(locale);
  const rows = units.flatMap(({ unit, edition, requirements }) =>
    edition === null
      ? [[textCell(unit.name), blank('text'), blank('text'), textCell(cliLaw.noEditionOfKind)]]
      : requirements.map((requirement) => [
          textCell(`${unit.name}: ${requirementLabel(requirement, locale)}`),
          numberCell(requirement.adjusted),
          ...requirementCells(requirement, requirement.adjusted, locale),
        ]),
  );
  return [
    [],
    [textCell(scenario === null ? cliLaw.units : `${cliLaw.units} · ${words.scenario(scenario)}`, 'heading')],
    header(words.item, words.required, scenario === null ? words.base : words.to, words.state),
    ...rows,
  ];
}
