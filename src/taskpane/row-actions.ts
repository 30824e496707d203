import type { CellAddress } from '../domain/cell';
import type { Resolution } from '../domain/observation';
import type { IndicatorId } from '../domain/standard';

/** What a view can do about a row; the session's own verbs. */
export type RowActions = {
  readonly reveal: (cell: CellAddress) => void;
  readonly resolve: (indicator: IndicatorId, resolution: Resolution | null) => void;
  /** Asks how much is enough for a row; absent where questions of that kind cannot be asked. */
  readonly askEnough?: (indicator: IndicatorId) => void;
};
