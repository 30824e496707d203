import type { ScoredWorkbook } from '../application/score-workbook';
import type { Problem } from '../domain/problem';
import type { WritePreview } from '../reports/score-plan';

/** Writing the score table as a sheet of live formulas. */
export type PaneScoreWriting = {
  /** What would be written of a scored workbook; null where nothing was scored. The planning is fetched when it is first asked for. */
  readonly preview: (scored: ScoredWorkbook) => Promise<WritePreview | null>;
  /** Names of the sheets last written, while that can be taken back. */
  readonly written: readonly string[];
  readonly onWrite: () => void;
  /** Absent where there is nothing to take back. */
  readonly onRestore?: () => void;
  /** A write or a restoring is under way. */
  readonly isWriting: boolean;
  /** Why the last write or restore was refused. */
  readonly refusal: Problem | null;
};
