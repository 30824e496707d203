/** Every edition as a sheet: written, read and written again it is the same. */
import { describe, expect, it } from 'vitest';
import { blocksOf, filesOf } from '../../src/application/own-edition-blocks';
import { everyStandard } from '../../src/editions/catalogue';
import { instrumentIds } from '../../src/editions/instruments';
import { decodeStandard } from '../../src/editions/decode';
import { findInconsistencies } from '../../src/editions/consistency';
import { editionCells, readEditionCells } from '../../src/sheets/edition-sheet/edition-cells';
import { isEditionSheet } from '../../src/sheets/edition-sheet/find-edition';
import { readOwnTable } from '../../src/sheets/own-table/own-standard';
import { asOwn, editionJson, ownEditions, readEditionJson, readOwnEdition } from '../../src/application/own-edition-sheet';
import { cellReference } from '../../src/domain/cell';
import { inOneCell } from '../support/class-four-tables';
import { gridOf } from '../support/grid-builder';
import { smallStandard } from '../support/small-standard';

const own = readOwnTable(gridOf(inOneCell(), { sheet: 'Chấm điểm' }));
if (own === null) throw new Error('no table was found');
/** Of a table that names no class. */
const unsaid = { ...own.standard, edition: 'own/unsaid', urbanClass: 'II' as const, isClassUnsaid: true };
const standards = [...everyStandard(), smallStandard, own.standard, unsaid];

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

describe('a cell typed by hand', () => {
  /** Cells of the sheet by their references: F18 the maximum of section I, Q6 the total needed, G25 and K25 the minimum level of row 2 and how it is printed, N25 its kind. */
  const withCells = (typed: Readonly<Record<string, string | number>>) => {
    const cells = editionCells(blocksOf(own.standard)).map((line, row) =>
      line.map(({ value }, column) => typed[cellReference({ sheet: '', row, column })] ?? value),
    );
    return readOwnEdition(gridOf(cells));
  };
  const withCell = (reference: string, typed: string | number) => withCells({ [reference]: typed });

  it.each([
    [14, 14],
    ['14,5', 14.5],
  ])('is the total that is needed: %s', (typed, expected) => {
    expect(withCell('Q6', typed)?.standard?.total.required).toBe(expected);
  });

  it('is the level of its row', () => {
    expect(withCells({ G25: 1100, K25: '≥ 1.100' })?.standard?.indicators[1]).toMatchObject({ code: '2', minimum: { value: 1100 } });
  });

  it.each([
    ['Q6', 22, 'Q6 required-out-of-reach'],
    ['Q6', '1.400', 'Q6 no-number'],
    ['F18', 11, 'F18 sum'],
    ['N25', 'số', 'N25 not-one-of'],
    // Of two levels the maximum is told.
    ['G25', 1500, 'F25 levels-wrong-way'],
    ['O24', 'lower', 'F24 levels-wrong-way'],
  ])('%s as %s is told with the cell: %s', (reference, typed, expected) => {
    const read = withCell(reference, typed);
    expect(read?.standard).toBeNull();
    expect(
      read?.problems.map(
        ({ cell, data }) =>
          `${cell === null ? '' : cellReference(cell)} ${'fault' in data && typeof data.fault === 'string' ? data.fault : ''}`,
      ),
    ).toContain(expected);
  });
});

it('the editions of the law are sound', () => {
  for (const standard of everyStandard()) expect(findInconsistencies(standard, instrumentIds)).toEqual([]);
});

const sound = [...everyStandard(), own.standard];

it.each(sound.map((standard) => [standard.edition, standard] as const))(
  '%s comes back from its JSON, as the office’s own',
  (_id, standard) => {
    const read = readEditionJson(editionJson(standard), 'bo.json');
    expect(read.problems).toEqual([]);
    expect(read.standard).toEqual(asOwn(standard));
    expect(read.standard).toMatchObject({ isOwn: true, aliases: [] });
    expect(read.standard?.edition).toMatch(/^own\//);
  },
);

it.each([
  ['a class that is none', 'IV', 'VI', 'not-one-of'],
  ['a row of a section that is not there', 'criterion-2', 'criterion-9', 'no-such-name'],
  ['a number in words', 21, 'hai mươi mốt', 'no-number'],
  ['a total that is no sum', 21, 22, 'sum'],
] as const)('%s is told with its cell', (_name, from, to, expected) => {
  let done = false;
  const cells = editionCells(blocksOf(own.standard)).map((row) =>
    row.map(({ value }) => {
      if (done || value !== from) return value;
      done = true;
      return to;
    }),
  );
  const place = cells.flatMap((row, r) => row.flatMap((value, c) => (value === to ? [{ sheet: 'Sheet1', row: r, column: c }] : [])))[0];
  const read = readOwnEdition(gridOf(cells));
  expect(read?.standard).toBeNull();
  const told = (read?.problems ?? []).map(({ code, cell, data }) => [
    code,
    cell === null ? '' : cellReference(cell),
    'fault' in data ? data.fault : '',
  ]);
  if (expected === 'no-such-name') expect(told[0]?.[2]).toBe('no-such-name');
  else expect(told).toContainEqual(['own-edition-fault', place === undefined ? '' : cellReference(place), expected]);
});

it('of two sheets that hold an edition of one name the second is told, and is not there to be chosen', () => {
  const grids = ['Một', 'Hai'].map((sheet) =>
    gridOf(
      editionCells(blocksOf(own.standard)).map((row) => row.map(({ value }) => value)),
      { sheet },
    ),
  );
  const [first, second] = ownEditions({ grids, unread: [] });
  expect(first?.standard).not.toBeNull();
  expect(second?.standard).toBeNull();
  expect(second?.problems.map(({ cell, data }) => [cell, 'fault' in data ? data.fault : ''])).toEqual([
    [{ sheet: 'Hai', row: 5, column: 0 }, 'twice'],
  ]);
});

const smallOwn = { ...own.standard, from: '2023-07-01', to: null };

it.each([
  ['a day as Excel keeps it', 46_023],
  ['a day written day first', '1/1/2026'],
])('the first day it applies may be %s', (_name, day) => {
  const cells = editionCells(blocksOf(smallOwn)).map((row) => row.map(({ value }) => (value === smallOwn.from ? day : value)));
  expect(readOwnEdition(gridOf(cells))?.standard?.from).toBe('2026-01-01');
});
