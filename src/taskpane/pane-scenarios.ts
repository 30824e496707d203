import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { Problem } from '../domain/problem';
import type { WritePreview } from '../reports/score-plan';

/** Scenarios over the workbook being scored, and what the host can do with their comparison; a verb is absent where it cannot. */
export type PaneScenarios = {
  readonly session: ScenarioSession;
  /** What writing would put where; null where there is nothing to compare. */
  readonly preview?: () => Promise<WritePreview | null>;
  /** Writes the comparison into sheets of the add-in's own. */
  readonly onWrite?: () => void;
  /** Takes the last write back. */
  readonly onRestore?: () => void;
  /** One of the two is under way. */
  readonly isWriting?: boolean;
  /** Why the last of these two was refused: said beside the buttons. */
  readonly refusal?: Problem;
};
