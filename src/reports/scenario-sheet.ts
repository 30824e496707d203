/** The scenarios as a sheet that a person reads, edits and copies into another workbook. */
import { scenarioRows } from '../application/scenario-rows';
import type { Scenario } from '../domain/scenario';
import type { SheetPlan } from '../domain/write-plan';
import type { Standard } from '../domain/standard';
import { driverWords } from '../strings/driver-names';
import type { Locale } from '../strings/locale';
import type { LookName } from './looks';
import { blank, numberCell, textCell } from './planned-cells';

/** Looks of the columns: scenario, order, on or off, kind, target, value, note. */
const columnLooks: readonly LookName[] = ['center', 'center', 'center', 'text', 'text', 'text', 'text'];

/** One row a change, under a frozen header. `replaces` is the own sheet it takes the place of. */
export function scenarioSheet(scenarios: readonly Scenario[], standard: Standard, locale: Locale, replaces: string | null): SheetPlan {
  const { name, rows } = scenarioRows(scenarios, locale, standard, driverWords);
  return {
    name,
    replaces,
    columnWidths: [14, 8, 10, 30, 40, 56, 30],
    frozenRows: 1,
    merges: [],
    rows: rows.map((cells, row) =>
      cells.map((cell, column) => {
        const look = row === 0 ? 'header' : (columnLooks[column] ?? 'text');
        if (cell === null) return blank(look);
        return typeof cell === 'number' ? numberCell(cell, look) : textCell(cell, look);
      }),
    ),
  };
}
