/** Scenarios that stories are told of. */
import type { Started } from './start-story';

/** Cẩm Giàng joins and becomes a ward, Quân Hà joins as it is. */
export function mergeTwo({ scenarios }: Started): void {
  scenarios.addChange({ kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' });
  scenarios.addChange({ kind: 'merge-unit', unit: 'Quân Hà', becomes: 'same', part: null, brings: 'city-average' });
}
