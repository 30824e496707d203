/** Sentences for the problems that are told at once, in English. Each says what is wrong, where, why, and what to do next. */
import { fileProblems } from './problems-files';
import { hostProblems } from './problems-host';
import { lawProblems } from './problems-law';
import { settingsProblems } from './problems-settings';
import { tableProblems } from './problems-tables';
import { typingProblems } from './problems-typing';

export const problems = {
  ...fileProblems,
  ...tableProblems,
  ...lawProblems,
  ...typingProblems,
  ...hostProblems,
  ...settingsProblems,
};
