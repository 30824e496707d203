import type { Problem } from '../domain/problem';
import type { Standard } from '../domain/standard';
import type { TemplateKind } from '../reports/templates/template-kind';
import type { Locale } from '../words/locale';

/** Making empty sheets to fill in. */
export type PaneTemplates = {
  /** Names of the sheets last made, while that can be taken back. */
  readonly written: readonly string[];
  /** By the edition given, else by the one scored by. False where nothing was written; a notice says why. */
  readonly onWrite: (kinds: ReadonlySet<TemplateKind>, language: Locale, edition?: Standard) => Promise<boolean>;
  /** Absent where there is nothing to take back. */
  readonly onRestore?: () => void;
  /** A write or a restoring is under way. */
  readonly isWriting: boolean;
  /** Why the last write or restore was refused. */
  readonly refusal: Problem | null;
};
