/** What Vietnamese says of the problems that only parts fetched later meet: files, the other sheets, scenarios, boundaries, recovery copies. */
import { answerProblems } from './problems-answers';
import { boundaryProblems } from './problems-boundaries';
import { fileProblems } from './problems-files';
import { listProblems } from './problems-lists';
import { ownTableProblems } from './problems-own-tables';
import { projectProblems } from './problems-projects';
import { quantityProblems } from './problems-quantities';
import { recoveryProblems } from './problems-recovery';
import { scenarioProblems } from './problems-scenarios';
import { tableProblems } from './problems-tables';
import { toldOfLaw } from './problems-told-of-law';
import { typingProblems } from './problems-typing';
import { unitFigureProblems } from './problems-unit-figures';
import { wideProblems } from './problems-wide';
import { writingProblems } from './problems-writing';

export const laterProblems = {
  ...answerProblems,
  ...tableProblems,
  ...toldOfLaw,
  ...typingProblems,
  ...fileProblems,
  ...scenarioProblems,
  ...listProblems,
  ...ownTableProblems,
  ...projectProblems,
  ...quantityProblems,
  ...boundaryProblems,
  ...recoveryProblems,
  ...unitFigureProblems,
  ...wideProblems,
  ...writingProblems,
};
