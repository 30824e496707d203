import type { WritePlan } from '../domain/write-plan';

/** Cells of the plan that hold something. */
export function countPlannedCells(plan: WritePlan): number {
  let cells = 0;
  for (const sheet of plan.sheets) for (const row of sheet.rows) for (const cell of row) if (cell.value.kind !== 'blank') cells += 1;
  return cells;
}
