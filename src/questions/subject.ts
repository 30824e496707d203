/** What a question is asked of. The pane, the command line or a test puts it together; nothing of it is read from a host. */
import type { ComparedScenario } from '../application/assess-scenarios';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { AssessedScenario } from '../changes/replay/assess-scenario';
import type { Baseline } from '../domain/baseline';
import type { RequirementEdition } from '../domain/requirement';

export type Subject = {
  /** The table with its edition, choices (policy, region, assumptions), assessment and audit. */
  readonly scored: ScoredWorkbook;
  /** What scenarios start from and lead to; null where no table was scored. */
  readonly replayed: Replayed | null;
};

export type Replayed = {
  readonly baseline: Baseline;
  readonly base: AssessedScenario;
  readonly requirements: RequirementEdition;
  readonly scenarios: readonly ComparedScenario[];
  /** Name of the scenario that is looked at; null is the baseline. */
  readonly shown: string | null;
  /** Sheet that the scenarios were read from; null where the workbook has none. */
  readonly sheet: string | null;
  /** That sheet holds just these scenarios: writing it again would change nothing. */
  readonly areKept: boolean;
};
