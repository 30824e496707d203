import type { CellAddress } from './cell';
import type { AnswerProblems } from './problems/answers';
import type { BoundaryProblems } from './problems/boundaries';
import type { FileProblems } from './problems/files';
import type { HostProblems } from './problems/host';
import type { LawProblems } from './problems/law';
import type { ListProblems } from './problems/lists';
import type { OwnTableProblems } from './problems/own-tables';
import type { ProjectProblems } from './problems/projects';
import type { QuantityProblems } from './problems/quantities';
import type { RecoveryProblems } from './problems/recovery';
import type { ScenarioProblems } from './problems/scenarios';
import type { SettingsProblems } from './problems/settings';
import type { TableProblems } from './problems/tables';
import type { TypingProblems } from './problems/typing';
import type { UnitFigureProblems } from './problems/unit-figures';
import type { WideProblems } from './problems/wide';
import type { WritingProblems } from './problems/writing';

/**
 * Every trouble the product expects, with the data its sentence needs; an area's codes stand in one file of `problems/`.
 * Sentences are made in `words/` from the code; a code without a sentence does not compile.
 */
export type ProblemData = FileProblems &
  TableProblems &
  LawProblems &
  TypingProblems &
  HostProblems &
  SettingsProblems &
  ScenarioProblems &
  ListProblems &
  OwnTableProblems &
  ProjectProblems &
  QuantityProblems &
  BoundaryProblems &
  AnswerProblems &
  UnitFigureProblems &
  RecoveryProblems &
  WideProblems &
  WritingProblems;

export type ProblemCode = keyof ProblemData;
export type Severity = 'error' | 'warning' | 'info';

/** A trouble with its place and the data that its sentence needs. */
export type Problem = {
  readonly [Code in ProblemCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly cell: CellAddress | null;
    readonly data: ProblemData[Code];
  };
}[ProblemCode];

/** Builds a problem with its data checked against the code. */
export function problem<Code extends ProblemCode>(
  code: Code,
  severity: Severity,
  cell: CellAddress | null,
  data: ProblemData[Code],
): Extract<Problem, { code: Code }>;
export function problem(code: ProblemCode, severity: Severity, cell: CellAddress | null, data: ProblemData[ProblemCode]): unknown {
  return { code, severity, cell, data };
}
