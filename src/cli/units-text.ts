/** Single wards and communes against their requirements, for people at a terminal. */
import { checkListedUnits } from '../application/check-listed-units';
import type { ListedUnits } from '../application/check-listed-units';
import type { ScenarioRun } from '../application/run-scenarios';
import type { ConversionResult, RequirementResult } from '../domain/requirement';
import { laterWordsOf } from '../words/languages';
import { lawName } from '../words/law-names';
import { listed } from '../words/lists';
import type { Locale } from '../words/locale';
import { openFactorsText } from '../words/open-factors';

/** The units of a scenario; null where the requirements are of a whole. */
export function listedUnitsOf({ requirements, scored }: ScenarioRun, { facts }: ScenarioRun['base']): ListedUnits | null {
  return checkListedUnits(requirements, facts.units, facts.isMountain, scored.today);
}

export function unitLines(found: ListedUnits | null, locale: Locale): readonly string[] {
  if (found === null) return [];
  const words = laterWordsOf(locale).cliLaw;
  const { verdict: verdicts } = laterWordsOf(locale).comparison;
  const names = (results: readonly RequirementResult[]): string =>
    listed(
      results.map((result) => lawName(result, locale)),
      locale,
    );
  const units = found.units.map(({ unit, edition, verdict, requirements }) => {
    if (edition === null) return `  ${unit.name}: ${words.noEditionOfKind}`;
    const short = requirements.filter((result) => result.verdict === 'not-met');
    // What is told of a unit that falls short of something is that; of one that may not, why nobody can say.
    const open = requirements.flatMap((result) => {
      const why = openFactorsText(result, locale);
      return why === '' ? [] : [`${lawName(result, locale)}: ${why}`];
    });
    const reasons = [...(short.length === 0 ? [] : [names(short)]), ...open];
    return `  ${unit.name}: ${verdicts[verdict]}${reasons.length === 0 ? '' : ` (${reasons.join('; ')})`}`;
  });
  const communes = (heading: string, results: readonly ConversionResult[]): readonly string[] => [
    ` ${heading}`,
    ...(results.length === 0 ? [`  ${words.noConversion}`] : []),
    ...results.map(({ unit, undecided }) => `  ${unit.name}${undecided.length === 0 ? '' : `: ${words.undecidedToo(names(undecided))}`}`),
  ];
  return [
    ` ${words.units}`,
    ...units,
    ...communes(words.conversion, found.conversion.candidates),
    ...communes(words.conversionUnknown, found.conversion.unknown),
  ];
}
