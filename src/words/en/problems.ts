/** Sentences for every problem, in English. Each says what is wrong, where, why, and what to do next. */
import { boundaryProblems } from './problems-boundaries';
import { fileProblems } from './problems-files';
import { hostProblems } from './problems-host';
import { lawProblems } from './problems-law';
import { listProblems } from './problems-lists';
import { scenarioProblems } from './problems-scenarios';
import { settingsProblems } from './problems-settings';
import { tableProblems } from './problems-tables';
import { typingProblems } from './problems-typing';

export const problems = {
  ...fileProblems,
  ...tableProblems,
  ...lawProblems,
  ...typingProblems,
  ...scenarioProblems,
  ...listProblems,
  ...hostProblems,
  ...boundaryProblems,
  ...settingsProblems,
};
