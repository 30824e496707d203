/** The readable sheet of scenarios as a sheet of the add-in's own: one row a change, to be edited, pasted and read back. */
import type { Assumptions } from '../domain/assumptions';
import type { Scenario } from '../changes/scenario';
import { writtenColumns } from '../changes/notation/sheet-language';
import type { SheetLanguage } from '../changes/notation/sheet-language';
import type { PlannedCell, SheetPlan } from '../domain/write-plan';
import { scenarioSheetRows } from '../sheets/scenario-sheet/scenario-sheet-rows';
import type { SheetNames } from '../changes/notation/sheet-names';

function planned(cell: { readonly text: string } | number | null, look: string): PlannedCell {
  if (cell === null) return { value: { kind: 'blank' }, look };
  return { value: typeof cell === 'number' ? { kind: 'number', value: cell } : { kind: 'text', text: cell.text }, look };
}

/** Looks are named as in reports/looks.ts: `header`, `text` and `note`. */
export function scenarioSheetPlan(
  scenarios: readonly Scenario[],
  language: SheetLanguage,
  names: SheetNames,
  replaces: string | null,
  assumptions: Assumptions,
): SheetPlan {
  const head = language.assumptionTexts(assumptions).map(({ label, value }) => [planned({ text: `${label}: ${value}` }, 'note')]);
  const rows = scenarioSheetRows(scenarios, language, names);
  const aboutWidths = (rows[0]?.length ?? 0) > writtenColumns.length ? [20, 32] : [];
  return {
    name: language.sheetName,
    replaces,
    rows: [...head, ...rows.map((row, index) => row.map((cell) => planned(cell, index === 0 ? 'header' : 'text')))],
    columnWidths: [16, 10, 12, 26, 32, 44, 32, ...aboutWidths],
    frozenRows: head.length + 1,
    merges: [],
  };
}
