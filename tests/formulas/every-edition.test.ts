/** Live sheets of every edition on random tables, calculated by the grid's own engine, against the engine; many more: `npm run campaign -- every-edition`. */
import { describe, expect, it } from 'vitest';
import { everyStandard } from '../../src/editions/catalogue';
import { differing, editionFiles, editionTables, extents, perfectTables } from '../support/edition-tables';
import { inUniver } from '../support/formula-engines';

const count = 4;

describe('random tables of every edition', () => {
  for (const standard of everyStandard().filter(({ indicators }) => indicators.length > 0))
    it(`${standard.edition}: every formula gives the engine’s figure`, { timeout: 120_000 }, async () => {
      const files = editionFiles([...perfectTables(standard), ...editionTables(standard, count, 20_261_128)]);
      // Whether the area lies in one unit or several is asked where the law makes a difference (NQ 111, Điều 6).
      const passed = files.flatMap(({ stacked }) => stacked.map(({ assessment }) => assessment.recognised)).slice(0, extents.length);
      expect(passed).toEqual(standard.extent === null ? [true, true, true] : [false, true, false]);
      let cells = 0;
      for (const file of files) {
        const found = differing(file, await inUniver(file.bytes));
        cells += found.cells;
        expect(found.findings.slice(0, 4)).toEqual([]);
      }
      expect(cells).toBeGreaterThan(count * standard.indicators.length * 3);
    });
});
