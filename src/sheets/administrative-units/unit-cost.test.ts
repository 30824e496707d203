/** What it costs to join a commune, in a column of the units' sheet: in which unit, and what is told where it cannot be used. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { readAdministrativeUnits } from './read-administrative-units';

function read(heads: readonly string[], cells: readonly CellValue[], above: readonly (readonly CellValue[])[] = []) {
  const grid = gridOf([
    ...above,
    ['Tên đơn vị', 'Loại', 'Thuộc', 'Diện tích (km²)', 'Dân số', ...heads],
    ['Sông Cầu', 'phường', 'TP Bắc Kạn', 3.96, 9164],
    ['Cẩm Giàng', 'xã', 'H. Bạch Thông', 9.526, 2477, ...cells],
  ]);
  const { units, problems } = readAdministrativeUnits(workbookOf(grid), 2026);
  const { cost = null, people = null } = units.find(({ name }) => name === 'Cẩm Giàng') ?? {};
  return {
    cost: cost === null ? null : [cost.amount, cellReference(cost.cell)],
    told: problems.map(({ code, data, cell }) => `${code} ${'why' in data ? data.why : ''} ${cell === null ? '' : cellReference(cell)}`),
    people,
  };
}

describe('what it costs to join a commune', () => {
  it.each<[string, CellValue, number]>([
    ['Chi phí (tỷ đồng)', 12.5, 12.5],
    ['Kinh phí sáp nhập (tỷ đồng)', '12,5', 12.5],
    ['Kinh phí dự kiến (tỷ đồng)', 12.5, 12.5],
    // 12.500 triệu are 12,5 tỷ.
    ['Chi phí nhập xã (triệu đồng)', 12_500, 12.5],
    ['Chi phí', '12,5 tỷ đồng', 12.5],
    ['Chi phí (tỷ đồng)', '850 triệu đồng', 0.85],
    ['Cost (billion VND)', 3, 3],
    ['Chi phí (tỷ đồng)', 0, 0],
  ])('“%s” with %j is %d tỷ đồng', (heading, cell, expected) => {
    expect(read([heading], [cell])).toEqual({ cost: [expected, 'F3'], told: [], people: 2477 });
  });

  it('takes the unit that a line above the table says', () => {
    expect(read(['Kinh phí'], [12_500], [['Đơn vị tính: triệu đồng']]).cost).toEqual([12.5, 'F4']);
  });

  it('is not known from a blank cell, which is no fault until somebody asks for it', () => {
    expect(read(['Chi phí (tỷ đồng)'], [null])).toEqual({ cost: [null, 'F3'], told: [], people: 2477 });
  });

  it.each<[string, CellValue, string]>([
    ['Chi phí', 12.5, 'unit-missing'],
    ['Chi phí (tỷ đồng)', 'khoảng 12', 'not-exact'],
    ['Chi phí (tỷ đồng)', 'chưa rõ', 'unreadable'],
    ['Chi phí (tỷ đồng)', '12 km', 'unit'],
    // In đồng under a heading in tỷ.
    ['Chi phí (tỷ đồng)', 12_500_000_000, 'implausible'],
  ])('“%s” with %j is not taken: %s', (heading, cell, why) => {
    expect(read([heading], [cell])).toMatchObject({ cost: [null, 'F3'], told: [`unit-cost-left-out ${why} F3`] });
  });

  it('of two columns neither is taken, and none in another unit', () => {
    expect(read(['Chi phí (tỷ đồng)', 'Kinh phí (tỷ đồng)'], [1, 2])).toMatchObject({
      cost: null,
      told: ['unit-cost-column-left-out several F1', 'unit-cost-column-left-out several G1'],
    });
    expect(read(['Chi phí (km²)'], [1])).toMatchObject({ cost: null, told: ['unit-cost-column-left-out unit F1'] });
  });

  it.each(['Nguồn kinh phí', 'Tỷ lệ kinh phí (%)', 'Chi ngân sách (tỷ đồng)'])('“%s” is no cost of joining', (heading) => {
    expect(read([heading], [12]).cost).toBeNull();
  });
});
