/** The readable sheet of scenarios as a sheet of the add-in's own: one row a change, to be edited, pasted and read back. */
import type { Scenario } from '../domain/scenario';
import type { Standard } from '../domain/standard';
import type { PlannedCell, SheetPlan } from '../domain/write-plan';
import { scenarioSheetName } from '../sheets/scenario-sheet/scenario-columns';
import { scenarioSheetRows } from '../sheets/scenario-sheet/scenario-sheet-rows';
import type { DriverNames } from '../sheets/scenario-sheet/sheet-names';

function planned(cell: { readonly text: string } | number | null, look: string): PlannedCell {
  if (cell === null) return { value: { kind: 'blank' }, look };
  return { value: typeof cell === 'number' ? { kind: 'number', value: cell } : { kind: 'text', text: cell.text }, look };
}

/** Looks are named as in reports/looks.ts: `header` and `text`. */
export function scenarioSheetPlan(
  scenarios: readonly Scenario[],
  language: 'vi' | 'en',
  standard: Standard,
  drivers: DriverNames,
  replaces: string | null,
): SheetPlan {
  const rows = scenarioSheetRows(scenarios, language, { standard, drivers });
  return {
    name: scenarioSheetName[language],
    replaces,
    rows: rows.map((row, index) => row.map((cell) => planned(cell, index === 0 ? 'header' : 'text'))),
    columnWidths: [16, 10, 12, 26, 32, 44, 32],
    frozenRows: 1,
    merges: [],
  };
}
