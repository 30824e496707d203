/** Score sheets of many tables, one under the other on a few sheets: an engine of formulas opens a few sheets in seconds and a thousand in minutes. */
import { score } from '../../src/engine/score';
import type { Assessment } from '../../src/domain/assessment';
import type { PlannedCell, SheetPlan } from '../../src/domain/write-plan';
import { scoreSheet } from '../../src/reports/score-sheet';
import type { RandomTable } from './random-tables';

/** A table on a stack: its sheet, and the row where it begins. */
export type StackedTable = {
  readonly table: RandomTable;
  readonly assessment: Assessment;
  readonly sheet: string;
  readonly top: number;
  readonly rows: SheetPlan['rows'];
};

/** What every formula brings as its result: what is read back afterwards was calculated by whoever opened the file. */
export const wrongResult = 424_242;

export function withWrongResults(rows: SheetPlan['rows']): SheetPlan['rows'] {
  return rows.map((row) =>
    row.map((cell) => (cell.value.kind === 'formula' ? { ...cell, value: { ...cell.value, result: wrongResult } } : cell)),
  );
}

/** The cell with its references moved down; the sheet's formulas speak of its own cells only. */
function movedDown(cell: PlannedCell, rows: number): PlannedCell {
  if (cell.value.kind !== 'formula') return cell;
  const formula = cell.value.formula.replaceAll(
    /(\$[A-Z]+\$?)(\d+)/g,
    (_whole, column: string, row: string) => `${column}${String(Number(row) + rows)}`,
  );
  return { ...cell, value: { ...cell.value, formula } };
}

/** Stacks the tables, so many on a sheet. */
export function stackTables(
  tables: readonly RandomTable[],
  perSheet: number,
): { readonly stacked: readonly StackedTable[]; readonly sheets: readonly SheetPlan[] } {
  const stacked: StackedTable[] = [];
  const rowsOf = new Map<string, (readonly PlannedCell[])[]>();
  for (const [index, table] of tables.entries()) {
    const { standard, observations, policy, region, resolutions, extent = null } = table;
    const assessment = score(
      observations,
      standard,
      { policy, region: standard.adjustments.find(({ id }) => id === region) ?? null, extent, trace: true },
      resolutions,
    );
    const plan = scoreSheet({ standard, assessment, sheet: 'Bảng', date: '2026-11-24' }, 'vi', null);
    const sheet = `Bảng ${String(Math.floor(index / perSheet) + 1)}`;
    const rows = rowsOf.get(sheet) ?? [];
    rowsOf.set(sheet, rows);
    const top = rows.length;
    rows.push(...plan.rows.map((row) => row.map((cell) => movedDown(cell, top))));
    stacked.push({ table, assessment, sheet, top, rows: plan.rows });
  }
  const sheets = [...rowsOf].map(([name, rows]): SheetPlan => ({
    name,
    replaces: null,
    rows: withWrongResults(rows),
    columnWidths: [],
    frozenRows: 0,
    merges: [],
  }));
  return { stacked, sheets };
}
