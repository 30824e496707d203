/** A table of 63 indicators read among ever more rows of other things: what a long sheet costs beside a short one. */
import { bench, describe } from 'vitest';
import { recogniseUnder } from '../../src/application/choose-edition';
import { defaultChoices } from '../../src/application/settings/default-choices';
import type { Grid } from '../../src/domain/grid';
import { findStandard } from '../../src/editions/catalogue';
import { sampleGrids } from '../support/sample-workbook';

const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;
const [first] = sampleGrids().grids;
if (first === undefined) throw new Error('the sample has no sheet');
const table: Grid = first;

/** The table, then rows of a list that is none. */
function among(rows: number): Grid {
  const more = Array.from({ length: Math.max(0, rows - table.values.length) }, (_, index) => [
    index,
    `Hộ ông Nguyễn Văn ${String(index)}`,
    index * 3,
  ]);
  return { ...table, values: [...table.values, ...more] };
}

describe('the sample’s table on a sheet', () => {
  for (const rows of [100, 1000, 10_000, 100_000]) {
    const grid = among(rows);
    bench(
      `of ${String(rows)} rows`,
      () => {
        // A grid of its own each time: what was seen of one is remembered.
        recogniseUnder(standard, { grids: [{ ...grid }], unread: [] }, defaultChoices, '2023-11-10');
      },
      { iterations: 3, time: 500, warmupIterations: 1 },
    );
  }
});
