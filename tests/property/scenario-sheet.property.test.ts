/** Writing scenarios to a sheet and reading them back is doing nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenarioSheet } from '../../src/sheets/scenario-sheet/read-scenario-sheet';
import { scenarioSheetRows } from '../../src/sheets/scenario-sheet/scenario-sheet-rows';
import { locales } from '../../src/words/locale';
import { sheetLanguage, sheetLanguages } from '../../src/words/sheet-language';
import { gridOf, workbookOf } from '../support/grid-builder';
import { standard } from '../support/sample-baseline';
import { scenarioLists } from '../support/scenario-arbitraries';

const names = { standard, languages: sheetLanguages() };
const namedDrivers = Object.keys(sheetLanguage('vi').drivers);

describe.each(locales)('scenarios written in %s', (language) => {
  it('read back the same', () => {
    fc.assert(
      fc.property(scenarioLists(standard, namedDrivers), (scenarios) => {
        const rows = scenarioSheetRows(scenarios, sheetLanguage(language), names).map((row) =>
          row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.text : cell)),
        );
        const read = readScenarioSheet(workbookOf(gridOf(rows, { sheet: 'Kịch bản' })), names, [], []);
        expect(read.problems).toEqual([]);
        expect(read.scenarios).toEqual(scenarios);
      }),
      { numRuns: 400 },
    );
  });
});
