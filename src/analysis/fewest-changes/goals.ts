/** What has to be reached for recognition, as far as the table's own rows decide it: the total, and every section whose minimum decides. */
import type { Assessment } from '../../domain/assessment';
import { isAtLeast } from '../../domain/comparison';
import type { IndicatorId, Standard } from '../../domain/standard';
import { tableLayoutOf } from '../../engine/table-layout';

/** So many points at least over these rows. `id` is that of the gate: `total`, or the section's. */
export type Goal = { readonly id: string; readonly required: number; readonly points: number; readonly rows: ReadonlySet<IndicatorId> };

/** The goals in the order of the gates; null where the total that is needed, or the table, is not known whole. */
export function goalsOf({ gates, total, criteria, groups, indicators }: Assessment, standard: Standard): readonly Goal[] | null {
  if (total.required === null || !standard.isComplete) return null;
  const { around } = tableLayoutOf(standard);
  // Where two sources ask for different totals only the larger one decides.
  const required = Math.max(total.required, standard.total.disputed?.required ?? 0);
  const all = new Set(indicators.map(({ indicator }) => indicator));
  return gates.flatMap(({ id, of }): readonly Goal[] => {
    if (of === 'total') return [{ id, required, points: total.certain, rows: all }];
    const section = of === 'section' ? [...criteria, ...groups].find((each) => each.id === id) : undefined;
    if (section === undefined || section.minimum === null) return [];
    const rows = new Set([...all].filter((row) => around.get(row)?.has(id) === true));
    return [{ id, required: section.minimum, points: section.points, rows }];
  });
}

/** Whether an assessment reaches every goal, on certain points. */
export function reachesAll(assessment: Assessment, standard: Standard): boolean {
  return goalsOf(assessment, standard)?.every(({ points, required }) => isAtLeast(points, required)) === true;
}
