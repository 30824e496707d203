import type { CellAddress } from '../../domain/cell';
import type { Resolution } from '../../domain/observation';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';

/** What a view can do about a row; the session's own verbs. */
export type RowActions = {
  readonly reveal: (cell: CellAddress) => void;
  readonly resolve: (indicator: number, resolution: Resolution | null) => void;
  readonly resolveTyped: (indicator: number, text: string) => Result<number, Problem>;
};
