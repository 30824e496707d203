/** Live score sheets of every edition on random tables, calculated by LibreOffice and by the grid's own engine, against the engine. */
import { everyStandard } from '../../src/editions/catalogue';
import { loadEveryEdition } from '../../src/editions/further';
import { differing, editionFiles, editionTables, perfectTables } from '../support/edition-tables';
import { inLibreOffice, inUniver } from '../support/formula-engines';
import { hasProgram } from '../tasks/outside-programs.mjs';
import type { Campaign } from './campaign';

export const everyEdition: Campaign = {
  name: 'every-edition',
  what: 'Score sheets of every edition over random tables, calculated by LibreOffice and by the second formula engine: every formula gives the engine’s figure',
  unit: 'tables an edition',
  full: 300,
  slice: 2,
  needs: 'LibreOffice',
  run: async ({ seed, amount, progress }) => {
    if (!hasProgram('LibreOffice')) return { kind: 'not-run', why: 'LibreOffice Calc was not found' };
    await loadEveryEdition();
    const findings: string[] = [];
    let [cells, tables] = [0, 0];
    const editions = everyStandard().filter(({ indicators }) => indicators.length > 0);
    for (const standard of editions) {
      const files = editionFiles([...perfectTables(standard), ...editionTables(standard, amount, seed)]);
      const calculated = inLibreOffice(files.map(({ bytes }) => bytes));
      for (const [index, file] of files.entries()) {
        const office = calculated[index];
        if (office === undefined) findings.push(`${standard.edition}: file ${String(index)} did not come back`);
        for (const at of [...(office === undefined ? [] : [office]), await inUniver(file.bytes)]) {
          const found = differing(file, at);
          cells += found.cells;
          findings.push(...found.findings);
        }
        tables += file.stacked.length;
        progress(`${standard.edition}: ${String(tables)} tables, ${String(findings.length)} findings`);
      }
    }
    return { kind: 'ran', figures: `${String(editions.length)} editions, ${String(tables)} tables, ${String(cells)} formulas`, findings };
  },
};
