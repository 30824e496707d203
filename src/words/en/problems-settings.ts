/** Sentences in English: choices kept with the workbook. */
import type { KeptChoice, SettingsProblems } from '../../domain/problems/settings';
import type { Sentences } from '../sentence-table';
import { number } from './format';

const keptChoice: Readonly<Record<KeptChoice['kind'], (of: string) => string>> = {
  edition: () => 'the edition of the standards',
  policy: () => 'the scoring policy for values below the minimum',
  region: () => 'the region',
  sheet: () => 'the sheet scored',
  columns: (sheet) => `the columns of sheet “${sheet}”`,
  decision: (indicator) => `the decision on indicator ${indicator}`,
  mountain: () => 'mountain, highland or border area',
  class: () => 'the urban class held today',
  people: () => 'where people are counted from',
  extent: () => 'whether the area is one administrative unit or several',
  'budget-line': () => 'the budget lines to compare',
  other: (field) => `the field “${field}”`,
};
const mostChoicesNamed = 8;

function keptChoices(choices: readonly KeptChoice[]): string {
  const named = choices.slice(0, mostChoicesNamed).map(({ kind, of }) => keptChoice[kind](of));
  const more = choices.length - named.length;
  return `${named.join(', ')}${more === 0 ? '' : ` and ${number(more)} more`}`;
}

export const settingsProblems: Sentences<SettingsProblems> = {
  'settings-unreadable': ({ key }) =>
    `The choices kept in the file could not be read (${key}), so the defaults are used. Check the scoring policy, the region and the rows you had decided.`,
  'language-missing': ({ language }) =>
    `The words of the language “${language}” could not be fetched, so the language stays as it was. Check the connection to the server of Nâng Loại and choose it again.`,
  'settings-newer': ({ version, known }) =>
    `The choices kept in the file were written by a newer Nâng Loại (form ${String(version)}; this one knows up to form ${String(known)}) and may not be understood in full. What is not understood stays in the file as it is. Update Nâng Loại, or check the scoring policy, the region and the rows you had decided.`,
  'settings-unknown': ({ choices }) =>
    `This Nâng Loại does not understand some of the choices kept in the file: ${keptChoices(choices)}. They play no part in the score and stay in the file as they are, save for what you choose anew. Update Nâng Loại, or choose anew what this pane offers.`,
  'settings-policy-unknown': ({ policy }) =>
    `The file chooses the scoring policy “${policy}”, which this Nâng Loại does not have, so scoring is strict: 0 points below the minimum. The choice stays in the file as it is. Update Nâng Loại, or choose a policy under “Settings”.`,
  'settings-decision-unknown': ({ indicator }) =>
    `The file holds a decision on indicator ${indicator} that this Nâng Loại does not understand, so the indicator is scored as undecided. The decision stays in the file as it is. Update Nâng Loại, or decide anew.`,
};
