/** Scenarios as the rows of a sheet that a person can read, edit and copy into another workbook. */
import type { Scenario } from '../../changes/scenario';
import { writtenColumns } from '../../changes/notation/sheet-language';
import { writeSheetChange } from '../../changes/notation/sheet-change';
import type { SheetCell, SheetLanguage } from '../../changes/notation/sheet-language';
import type { SheetNames } from '../../changes/notation/sheet-names';

function textCell(value: string): SheetCell {
  return value === '' ? null : { text: value };
}

/**
 * A header row and one row a change; a scenario without changes has one row with its name alone.
 * Read back by `readScenarioSheet`, the rows give the same scenarios, but that a change's id is its place in the scenario.
 * Scenario names are told apart as they stand, without spaces around them.
 */
export function scenarioSheetRows(
  scenarios: readonly Scenario[],
  language: SheetLanguage,
  names: SheetNames,
): readonly (readonly SheetCell[])[] {
  const rows: SheetCell[][] = [writtenColumns.map((role) => ({ text: language.columns[role] }))];
  for (const { name, changes } of scenarios) {
    if (changes.length === 0) rows.push([textCell(name), null, null, null, null, null, null]);
    changes.forEach(({ isOn, action, note }, index) => {
      const { kind, target, value } = writeSheetChange(action, language, names);
      rows.push([textCell(name), index + 1, textCell(language.switches[isOn ? 'on' : 'off']), kind, target, value, textCell(note)]);
    });
  }
  return rows;
}
