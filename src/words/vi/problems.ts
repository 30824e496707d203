/** What Vietnamese says of the problems that the score itself may meet. Each sentence says what is wrong, where, why, and what to do next. */
import { hostProblems } from './problems-host';
import { lawProblems } from './problems-law';
import { settingsProblems } from './problems-settings';

export const problems = {
  ...lawProblems,
  ...hostProblems,
  ...settingsProblems,
};
