import type { ProblemCode } from '../domain/problem';

/** Codes of problems of the unit, budget, project and scenario sheets; their sentences stand in files of their own. */
export type ScenarioSheetProblemCode = Extract<
  ProblemCode,
  | 'figure-unreadable'
  | 'figure-ambiguous'
  | 'figure-implausible'
  | 'unit-kind-unclear'
  | 'unit-listed-twice'
  | 'city-unclear'
  | 'several-lists'
  | 'project-listed-twice'
  | 'budget-year-unclear'
  | 'budget-year-twice'
  | 'budget-total-unclear'
  | 'population-differs'
  | 'scenario-columns-missing'
  | 'scenario-unnamed'
  | 'change-kind-unknown'
  | 'change-target-unclear'
  | 'change-value-unclear'
  | 'change-switch-unclear'
  | 'change-order-unclear'
  | 'change-brings-assumed'
  | 'scenario-draft-outdated'
  | 'scenario-draft-unreadable'
  | 'scenario-draft-late'
  | 'scenarios-above-limit'
  | 'scenario-invalid'
>;
