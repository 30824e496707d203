/** Sentences for the problems that only scenarios, their lists and their map have, in Vietnamese. */
import { boundaryProblems } from './problems-boundaries';
import { listProblems } from './problems-lists';
import { scenarioProblems } from './problems-scenarios';

export const laterProblems = { ...scenarioProblems, ...listProblems, ...boundaryProblems };
