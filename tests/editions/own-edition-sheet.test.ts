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
import { editionJson, readEditionJson } from '../../src/application/edition-json';
import { asOwn, ownEditions, readOwnEdition } from '../../src/application/own-edition-sheet';
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
    ['N25', 'chữ', 'N25 not-one-of'],
    // Of two levels the maximum is told.
    ['G25', 1500, 'F25 levels-wrong-way'],
    ['O24', 'lower', 'F24 levels-wrong-way'],
    ['O24', 'Càng thấp càng tốt', 'F24 levels-wrong-way'],
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

/** Cells of a built-in edition that has grades, factors and rules; what is typed by reference. */
const [full] = everyStandard();
if (full === undefined) throw new Error('no edition is built in');
const told = (typed: Readonly<Record<string, string | number>>): readonly string[] => {
  const cells = editionCells(blocksOf(full)).map((line, row) =>
    line.map(({ value }, column) => typed[cellReference({ sheet: '', row, column })] ?? value),
  );
  return (readOwnEdition(gridOf(cells))?.problems ?? []).map(({ cell, data }) => {
    const place = cell === null ? '' : cellReference(cell);
    return 'allowed' in data ? `${place} ${data.fault} ${data.allowed}`.trim() : place;
  });
};

// NQ 26/2022: its row 1 has the grades of A104:D105, row 2 those of A106:D107; the factors begin in A126, the rules in A10.
it.each<[string, Readonly<Record<string, string | number>>, readonly string[]]>([
  ['the first grade of row 1 without its points', { D104: '' }, ['D104 missing']],
  ['the second grade of row 2 with the points of none', { D107: 1.2 }, ['D107 points-differ']],
  ['a second grade worth more than the first', { D107: 2.5 }, ['D107 points-differ', 'D107 grades-not-falling']],
  ['a grade called like the one above it', { B107: 'maximum' }, ['B107 twice']],
  ['a grade without a text', { C105: '' }, ['C105 missing']],
  ['a grade of no row', { A106: 'thu-chi' }, ['A106 no-such-name']],
  ['a factor that is no share', { C128: 1.5 }, ['C128 factor-not-a-share']],
  ['a factor of no row', { B130: 'dan-so' }, ['B130 no-such-name']],
  ['a factor of no level', { A127: 'mien-nui' }, ['A127 no-such-name']],
  ['a factor that stands twice', { B127: 'population-whole' }, ['B127 twice']],
  ['a rule without its text', { C11: '' }, ['C11 missing']],
  ['a rule by an unknown text', { C12: 'nq-1' }, ['C12 no-such-name']],
  ['a total by an unknown text', { C10: 'nq-1' }, ['C10 no-such-name']],
  [
    'a rule of no such name',
    { A14: 'gate' },
    [
      'A14 not-one-of Tổng điểm theo nguồn khác; Tổng điểm; Một hay nhiều đơn vị; Nội suy giữa hai mức; Dưới mức tối thiểu; Dưới mức tối thiểu: theo tỷ lệ; Điểm tối thiểu của tiêu chí',
    ],
  ],
  ['a way of counting that is none', { J6: 'phiếu' }, ['J6 not-one-of điểm; tiêu chuẩn đạt']],
])('%s leads to its own cell', (_name, typed, expected) => {
  expect(told(typed)).toEqual(expect.arrayContaining([...expected]));
});

// Row 14 of NQ 26/2022 stands in row 51: F and G its levels, J and K as they are printed, L and M that they must be exceeded, O its side.
it.each<[string, Readonly<Record<string, string | number>>, readonly string[]]>([
  ['≥ 85 where 85 is enough', { J51: '≥ 85' }, []],
  ['> 85 where 85 is enough', { J51: '> 85' }, ['J51 text-differs']],
  ['> 85 where it must be exceeded', { J51: '> 85', L51: 'có' }, []],
  ['≥ 85 where it must be exceeded', { L51: 'có' }, ['J51 text-differs']],
  ['≤ 85 where more is better', { J51: '≤ 85' }, ['J51 text-differs']],
  ['< 80 as the minimum where more is better', { K51: '< 80' }, ['K51 text-differs']],
  ['dưới 80 in words', { K51: 'dưới 80' }, ['K51 text-differs']],
  ['no sign at all', { J51: '85', L51: 'có' }, []],
  // Row 7, poverty: less is better.
  ['< 2,5 where less is better', { J44: '< 2,5' }, []],
  ['≤ 2,5 where it must be below', { J44: '≤ 2,5' }, ['J44 text-differs']],
  ['> 2,5 where less is better', { J44: '> 2,5' }, ['J44 text-differs']],
])('the sign of a level: %s', (_name, typed, expected) => {
  expect(told(typed)).toEqual(expected);
});

describe('a sheet that somebody has worked on', () => {
  const cells = editionCells(blocksOf(own.standard)).map((row) => row.map(({ value }) => value));
  const untitled = cells.map((row, at) => (at < 3 ? ['Ghi chú'] : row));

  it.each([
    ['with a title of its own', [['BỘ TIÊU CHUẨN (SỬA 11/2026)'], ...cells.slice(1)], {}],
    ['with rows put above it', [['UBND tỉnh A'], [null], ...cells], {}],
    ['without its title', cells.slice(2), {}],
    ['that begins further down and to the right', cells, { top: 4, left: 2 }],
    ['with a column put before it', cells.map((row) => ['×', ...row]), {}],
  ])('%s is still the edition', (_name, rows, options) => {
    const read = readOwnEdition(gridOf(rows, options));
    expect(read?.problems).toEqual([]);
    expect(read?.standard?.indicators).toEqual(own.standard.indicators);
  });

  it('leads to the cell as it stands now', () => {
    const typed = cells.map((row, r) => row.map((value, c) => (r === 5 && c === 16 ? 22 : value)));
    const cellsTold = (grid: ReturnType<typeof gridOf>) =>
      readOwnEdition(grid)?.problems.map(({ cell }) => (cell === null ? '' : cellReference(cell)));
    expect(cellsTold(gridOf(typed))).toEqual(['Q6']);
    expect(cellsTold(gridOf([['UBND tỉnh A'], ...typed]))).toEqual(['Q7']);
    expect(cellsTold(gridOf(typed, { top: 4, left: 2 }))).toEqual(['S10']);
  });

  it('is none with two of its titles: a table may be headed like one part', () => {
    const third = untitled.findIndex(([value]) => value === '3. Tiêu chí và nhóm');
    expect(isEditionSheet(gridOf(untitled.slice(0, third)))).toBe(false);
    expect(isEditionSheet(gridOf(untitled.slice(0, third + 1)))).toBe(true);
  });
});

it.each(['Loại IV', 'loại IV', ' Loại IV ', 'Đô thị loại IV', 'IV'])('the class may be written %s', (typed) => {
  const cells = editionCells(blocksOf(own.standard)).map((row, r) => row.map(({ value }) => (r === 5 && value === 'IV' ? typed : value)));
  expect(readOwnEdition(gridOf(cells))?.standard?.urbanClass).toBe('IV');
});

it('a class that is none is told with those there are', () => {
  expect(told({ H6: 'Loại II hoặc III' })).toEqual(['H6 not-one-of đặc biệt; I; II; III; IV; V']);
});

it('the title of one says whose it is in every language, once, however often it is written and read', () => {
  const law = everyStandard()[0];
  if (law === undefined) throw new Error('no edition');
  const twice = asOwn(asOwn(law));
  expect(twice.title).toBe(`${law.title} (bộ của cơ quan)`);
  expect(twice.titleIn?.['en']).toBe(`${law.titleIn?.['en'] ?? ''} (the office’s own)`);
});

it('the sheet of an edition has no word in it that only a program knows', () => {
  const coded = new Set([
    'numeric',
    'grade',
    'mixed',
    'higher',
    'lower',
    'whole',
    'inner',
    'second-hand',
    'fixed',
    'urban-area',
    'points',
    'belowMinimum',
    'total',
  ]);
  const values = everyStandard().flatMap((standard) => editionCells(blocksOf(standard)).flatMap((row) => row.map(({ value }) => value)));
  expect(values.filter((value) => typeof value === 'string' && coded.has(value))).toEqual([]);
});
