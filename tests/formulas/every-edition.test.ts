/** Live sheets of every edition on random tables, calculated by the grid's own engine, against the engine; many more: `npm run campaign -- every-edition`. */
import { describe, expect, it } from 'vitest';
import { everyStandard } from '../../src/editions/catalogue';
import type { Standard } from '../../src/domain/standard';
import { readOwnTable } from '../../src/sheets/own-table/own-standard';
import { onTwoLines, withCells } from '../support/class-four-tables';
import { differing, editionFiles, editionTables, extents, perfectTables } from '../support/edition-tables';
import { inUniver } from '../support/formula-engines';
import { gridOf } from '../support/grid-builder';

const count = 4;

/** A table of an office's own that prints no total, no minimum of criterion I, and points of row 1 that cannot be read. */
function openTables(): readonly Standard[] {
  const found = readOwnTable(gridOf(withCells(onTwoLines(null), [2, 4, ''], [3, 4, 'sáu']), { sheet: 'Chấm điểm' }));
  return found === null ? [] : [found.standard];
}

describe('random tables of every edition', () => {
  it('are of a table that is not known whole, too', () => {
    expect(openTables().map(({ isComplete }) => isComplete)).toEqual([false]);
  });

  for (const standard of [...everyStandard(), ...openTables()].filter(({ indicators }) => indicators.length > 0))
    it(`${standard.edition}: every formula gives the engine’s figure`, { timeout: 120_000 }, async () => {
      const files = editionFiles([...perfectTables(standard), ...editionTables(standard, count, 20_261_128)]);
      // Whether the area lies in one unit or several is asked where the law makes a difference (NQ 111, Điều 6).
      const passed = files.flatMap(({ stacked }) => stacked.map(({ assessment }) => assessment.recognised)).slice(0, extents.length);
      expect(passed).toEqual(standard.extent === null ? extents.map(() => standard.isComplete) : [false, true, false]);
      let cells = 0;
      for (const file of files) {
        const found = differing(file, await inUniver(file.bytes));
        cells += found.cells;
        expect(found.findings.slice(0, 4)).toEqual([]);
      }
      expect(cells).toBeGreaterThan(count * standard.indicators.length * 3);
    });
});
