import type { ProblemCode } from '../domain/problem';

/** Codes of problems that belong to a change of a scenario; their sentences stand in files of their own. */
export type ScenarioProblemCode = Extract<
  ProblemCode,
  | 'unit-unknown'
  | 'unit-already-in-city'
  | 'unit-not-in-city'
  | 'unit-already-ward'
  | 'unit-name-taken'
  | 'unit-lacks-figure'
  | 'part-empty'
  | 'remainder-empty'
  | 'part-exceeds-unit'
  | 'amount-invalid'
  | 'driver-unknown'
  | 'driver-missing'
  | 'driver-negative'
  | 'indicator-unknown'
  | 'indicator-not-numeric'
  | 'indicator-not-grade'
  | 'project-unknown'
  | 'project-already-complete'
  | 'budget-year-missing'
  | 'budget-without-expenditure'
  | 'class-without-edition'
  | 'changes-conflict'
>;
