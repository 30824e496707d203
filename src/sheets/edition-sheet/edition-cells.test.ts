/** What a cell of an edition's sheet may hold where a number stands. */
import { describe, expect, it } from 'vitest';
import { smallStandard } from '../../../tests/support/small-standard';
import { gridOf } from '../../../tests/support/grid-builder';
import { blocksOf } from '../../application/own-edition-blocks';
import type { CellValue } from '../../domain/cell';
import { textOf } from '../cell-text';
import { editionCells, readEditionCells } from './edition-cells';

/** The sheet of the small edition with its total typed in another way: what was read, and what was told. */
function readTotal(typed: CellValue): readonly [unknown, readonly string[]] {
  const total = smallStandard.total.maximum;
  let isDone = false;
  const cells = editionCells(blocksOf(smallStandard)).map((row) =>
    row.map(({ value }) => {
      if (isDone || value !== total) return value;
      isDone = true;
      return typed;
    }),
  );
  const { blocks, faults } = readEditionCells(gridOf(cells));
  return [blocks.edition[0]?.['total'], faults.map(({ fault, named }) => `${fault} ${named}`)];
}

type Typed = { readonly value: CellValue; readonly format?: string };

/** The small edition with the maximum level of its first row in % typed in another way, and the text beside it; or another of its columns. */
function readLevel(typed: Typed, heading: string, unit = '%'): readonly [unknown, readonly string[]] {
  const row = smallStandard.indicators.find((one) => one.kind === 'numeric' && one.unit === '%');
  if (row === undefined) throw new Error('the small edition has no row in percent');
  const cells = editionCells(blocksOf(smallStandard)).map((line) => line.map(({ value }): CellValue => value));
  const head = cells.findIndex((line) => line[0] === 'Số hiệu');
  const at = cells.findIndex((line, index) => index > head && line[0] === row.code);
  const column = cells[head]?.indexOf(heading) ?? -1;
  const unitAt = cells[head]?.indexOf('Đơn vị') ?? -1;
  const changed = cells.map((line, index) =>
    index === at ? line.map((value, place) => (place === column ? typed.value : place === unitAt ? unit : value)) : line,
  );
  const formats = { [`${String(at)},${String(column)}`]: typed.format ?? 'General' };
  const { blocks, faults } = readEditionCells(gridOf(changed, { formats }));
  return [
    blocks.indicators.find(({ code }) => code === row.code)?.['maximum'],
    faults.map(({ fault, named, cell }) => `${fault} ${named}${cell.row === at && cell.column === column ? '' : ' elsewhere'}`),
  ];
}

describe('a percentage', () => {
  it.each<[string, Typed, number]>([
    ['0,95 shown as 95%', { value: 0.95, format: '0%' }, 95],
    ['0,07 shown as 7,00%', { value: 0.07, format: '0.00%' }, 7],
    ['a text 95%', { value: '95%' }, 95],
    ['a text 92,5 %', { value: '92,5 %' }, 92.5],
    ['95 as a plain number', { value: 95 }, 95],
    ['0,95 as a plain number', { value: 0.95 }, 0.95],
  ])('in the level of a row in %%: %s', (_name, typed, expected) => {
    expect(readLevel(typed, 'Mức tối đa')).toEqual([expect.objectContaining({ value: expected }), []]);
  });

  it.each<[string, Typed, string]>([
    ['0,95 shown as 95%', { value: 0.95, format: '0%' }, '95%'],
    ['0,925 shown as 92,5%', { value: 0.925, format: '0.0%' }, '92,5%'],
    ['92,5 as a number', { value: 92.5 }, '92,5'],
    ['as it is printed', { value: '≥ 95' }, '≥ 95'],
  ])('in the text of that level: %s', (_name, typed, expected) => {
    expect(readLevel(typed, 'Mức tối đa (cách ghi)')).toEqual([expect.objectContaining({ text: expected }), []]);
  });

  it.each<[string, Typed, string, string]>([
    ['points', { value: 0.05, format: '0%' }, 'Điểm tối đa', '%'],
    ['a bound of what is plausible', { value: 1, format: '0%' }, 'Hợp lý đến', '%'],
    ['the level of a row in people', { value: 0.95, format: '0%' }, 'Mức tối đa', 'người'],
    ['the same as a text', { value: '95%' }, 'Mức tối đa', 'người'],
  ])('is no number where it is %s', (_name, typed, heading, unit) => {
    expect(readLevel(typed, heading, unit)[1]).toEqual([`percent-in-number ${textOf(typed.value)}`]);
  });
});

describe('a number typed as a text', () => {
  it.each([
    ['21', 21],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0,75', 0.75],
    [' 12 ', 12],
  ])('%s is %d', (typed, expected) => {
    const [total, told] = readTotal(typed);
    expect(total).toMatchObject({ maximum: expected });
    expect(told).toEqual([]);
  });

  it.each(['1.200', '1,200', '12.000', '1.200.000', '1 200', '≥ 5', '4O', 'hai mươi'])(
    '%s could be another number, or is none',
    (typed) => {
      expect(readTotal(typed)[1]).toEqual([`no-number ${typed}`]);
    },
  );
});
