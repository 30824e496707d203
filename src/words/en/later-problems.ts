/** What English says of the problems that only parts fetched later meet: files, the other sheets, scenarios, boundaries. */
import { boundaryProblems } from './problems-boundaries';
import { fileProblems } from './problems-files';
import { listProblems } from './problems-lists';
import { projectProblems } from './problems-projects';
import { recoveryProblems } from './problems-recovery';
import { scenarioProblems } from './problems-scenarios';
import { tableProblems } from './problems-tables';
import { typingProblems } from './problems-typing';
import { writingProblems } from './problems-writing';

export const laterProblems = {
  ...tableProblems,
  ...typingProblems,
  ...fileProblems,
  ...scenarioProblems,
  ...listProblems,
  ...projectProblems,
  ...boundaryProblems,
  ...recoveryProblems,
  ...writingProblems,
};
