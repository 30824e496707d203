/** The readable sheet of scenarios as a sheet of the add-in's own: one row a change, to be edited, pasted and read back. */
import type { Scenario } from '../changes/scenario';
import type { SheetLanguage } from '../changes/notation/sheet-language';
import type { PlannedCell, SheetPlan } from '../domain/write-plan';
import { scenarioSheetRows } from '../sheets/scenario-sheet/scenario-sheet-rows';
import type { SheetNames } from '../changes/notation/sheet-names';

function planned(cell: { readonly text: string } | number | null, look: string): PlannedCell {
  if (cell === null) return { value: { kind: 'blank' }, look };
  return { value: typeof cell === 'number' ? { kind: 'number', value: cell } : { kind: 'text', text: cell.text }, look };
}

/** Looks are named as in reports/looks.ts: `header` and `text`. */
export function scenarioSheetPlan(
  scenarios: readonly Scenario[],
  language: SheetLanguage,
  names: SheetNames,
  replaces: string | null,
): SheetPlan {
  const rows = scenarioSheetRows(scenarios, language, names);
  return {
    name: language.sheetName,
    replaces,
    rows: rows.map((row, index) => row.map((cell) => planned(cell, index === 0 ? 'header' : 'text'))),
    columnWidths: [16, 10, 12, 26, 32, 44, 32],
    frozenRows: 1,
    merges: [],
  };
}
