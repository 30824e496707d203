/** Every edition as a sheet: written, read and written again it is the same. */
import { describe, expect, it } from 'vitest';
import { blocksOf, filesOf } from '../../src/application/own-edition-blocks';
import { everyStandard, instrumentIds } from '../../src/editions/catalogue';
import { decodeStandard } from '../../src/editions/decode';
import { findInconsistencies } from '../../src/editions/consistency';
import { editionCells, isEditionSheet, readEditionCells } from '../../src/sheets/edition-sheet/edition-cells';
import { gridOf } from '../support/grid-builder';
import { smallStandard } from '../support/small-standard';

const standards = [...everyStandard(), smallStandard];

describe.each(standards.map((standard) => [standard.edition, standard] as const))('%s', (_id, standard) => {
  const cells = editionCells(blocksOf(standard));
  const grid = gridOf(cells.map((row) => row.map(({ value }) => value)));

  it('is the same after it was written as a sheet and read', () => {
    expect(isEditionSheet(grid)).toBe(true);
    const { blocks, faults } = readEditionCells(grid);
    expect(faults).toEqual([]);
    const read = decodeStandard(filesOf(blocks));
    expect(read.ok ? [] : read.error).toEqual([]);
    if (!read.ok) return;
    expect(read.value).toEqual(standard);
    expect(editionCells(blocksOf(read.value))).toEqual(cells);
  });
});

it('the editions of the law are sound', () => {
  for (const standard of everyStandard()) expect(findInconsistencies(standard, instrumentIds)).toEqual([]);
});
