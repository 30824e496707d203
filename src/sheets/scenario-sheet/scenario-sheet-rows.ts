/** Scenarios as the rows of a sheet that a person can read, edit and copy into another workbook. */
import type { Scenario } from '../../changes/scenario';
import { aboutColumns, writtenColumns } from '../../changes/notation/sheet-language';
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
  const isAbout = scenarios.some(({ author = '', note = '' }) => author !== '' || note !== '');
  const columns = [...writtenColumns, ...(isAbout ? aboutColumns : [])];
  const rows: SheetCell[][] = [columns.map((role) => ({ text: language.columns[role] }))];
  for (const { name, changes, author = '', note: about = '' } of scenarios) {
    // Said once, in the scenario's first row.
    const aboutCells = (isFirst: boolean): SheetCell[] =>
      isAbout ? [textCell(isFirst ? author : ''), textCell(isFirst ? about : '')] : [];
    if (changes.length === 0) rows.push([textCell(name), null, null, null, null, null, null, ...aboutCells(true)]);
    changes.forEach(({ isOn, action, note }, index) => {
      const { kind, target, value } = writeSheetChange(action, language, names);
      rows.push([
        textCell(name),
        index + 1,
        textCell(language.switches[isOn ? 'on' : 'off']),
        kind,
        target,
        value,
        textCell(note),
        ...aboutCells(index === 0),
      ]);
    });
  }
  return rows;
}
