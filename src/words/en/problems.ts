/** What English says of the problems that the score itself may meet. Each sentence says what is wrong, where, why, and what to do next. */
import { hostProblems } from './problems-host';
import { lawProblems } from './problems-law';
import { ownTableProblems } from './problems-own-tables';
import { settingsProblems } from './problems-settings';
import { tableProblems } from './problems-tables';
import { typingProblems } from './problems-typing';

export const problems = {
  ...tableProblems,
  ...lawProblems,
  ...ownTableProblems,
  ...typingProblems,
  ...hostProblems,
  ...settingsProblems,
};
