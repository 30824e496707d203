/** The words of the scenario sheet that a template shows: its name and columns, the kinds of change with an example each, the switch. */
import { examples, kindWords, switchWords, wordOf } from '../sheets/scenario-sheet/change-words';
import type { SheetKind } from '../sheets/scenario-sheet/change-words';
import { scenarioSheetName, writtenColumns } from '../sheets/scenario-sheet/scenario-columns';
import type { ScenarioColumn } from '../sheets/scenario-sheet/scenario-columns';
import type { SheetLanguage } from '../sheets/scenario-sheet/sheet-language';

export type ScenarioSheetWords = {
  readonly sheetName: string;
  readonly columns: readonly { readonly role: ScenarioColumn; readonly header: string }[];
  readonly kinds: readonly { readonly name: string; readonly target: string; readonly value: string }[];
  /** On and off. */
  readonly switches: readonly [string, string];
};

const kinds: readonly SheetKind[] = [
  'merge-unit',
  'convert-to-ward',
  'split-unit',
  'add-people',
  'grow-people',
  'set-indicator',
  'change-driver',
  'set-behaviour',
  'complete-project',
  'grow-budget',
  'set-region',
  'set-area-type',
  'set-class',
];

export function scenarioSheetWords(language: SheetLanguage): ScenarioSheetWords {
  return {
    sheetName: scenarioSheetName[language],
    columns: writtenColumns.map(({ role, header }) => ({ role, header: header[language] })),
    kinds: kinds.map((kind) => ({ name: wordOf(kindWords, kind, language), ...examples[kind][language] })),
    switches: [wordOf(switchWords, 'on', language), wordOf(switchWords, 'off', language)],
  };
}
