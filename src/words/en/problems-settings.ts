/** Sentences in English: choices kept with the workbook. */
import type { SettingsProblems } from '../../domain/problems/settings';
import type { Sentences } from '../sentence-table';

export const settingsProblems: Sentences<SettingsProblems> = {
  'settings-unreadable': ({ key }) =>
    `The choices kept in the file could not be read (${key}), so the defaults are used. Check the scoring policy, the region and the rows you had decided.`,
  'language-missing': ({ language }) =>
    `The words of the language “${language}” could not be fetched, so the language stays as it was. Check the connection to the server of Nâng Loại and choose it again.`,
};
