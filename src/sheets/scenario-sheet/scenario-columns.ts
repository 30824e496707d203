/** The columns of the scenario sheet. */
import { aboutColumns, writtenColumns } from '../../changes/notation/sheet-language';
import type { ScenarioColumn } from '../../changes/notation/sheet-language';
import { columnRules, phrasesIn } from '../../language/headers/column-words';
import { headingForms, headingKey } from '../../language/headers/heading-key';
import written from '../../language/headers/scenario-columns.json';

export const scenarioColumns = columnRules([...writtenColumns, ...aboutColumns], written);

/** Headers that only one language has, by language. */
const typedIn: Readonly<Record<string, ReturnType<typeof headingForms>>> = { en: headingForms(phrasesIn('en', written)) };

/** Headers that people write in a language beside the one that is written; a header that no language claims is the first one's. */
export function isTypedIn(language: string, header: string): boolean {
  return typedIn[language]?.beginAt(headingKey(header)) ?? false;
}

/** A header with these columns is a scenario sheet's; a sheet of that name is asked for those that lack. */
export const neededColumns: readonly ScenarioColumn[] = ['scenario', 'kind', 'target', 'value'];

export function isScenarioHeader(roles: ReadonlySet<ScenarioColumn>): boolean {
  return neededColumns.every((role) => roles.has(role));
}
