/** Figures of communes in columns of their own on the units' sheet: what they are of, in which unit, and what is left out. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import { standard } from '../../../tests/support/sample-baseline';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { sheetLanguages } from '../../words/sheet-language';
import { readAdministrativeUnits } from './read-administrative-units';

const head = ['Tên đơn vị', 'Loại', 'Thuộc', 'Diện tích (km²)', 'Dân số'];
const camGiang = ['Cẩm Giàng', 'xã', 'H. Bạch Thông', 9.526, 2477];

function read(heads: readonly string[], cells: readonly CellValue[], formats?: readonly string[]) {
  const grid = gridOf([
    [...head, ...heads],
    ['Sông Cầu', 'phường', 'TP Bắc Kạn', 3.96, 9164],
    [...camGiang, ...cells],
  ]);
  const plain = ['General', 'General', 'General', 'General', 'General'];
  const formatted = formats === undefined ? grid : { ...grid, formats: [[], [], [...plain, ...formats]] };
  const { units, problems } = readAdministrativeUnits(workbookOf(formatted), 2026, { standard, languages: sheetLanguages() });
  const { figures = [], people, area } = units.find(({ name }) => name === 'Cẩm Giàng') ?? { people: null, area: null };
  return {
    read: figures.map(({ id, value, cell }) => `${id} ${String(value)} ${cellReference(cell)}`),
    told: problems.map(({ code, data, cell }) => {
      const why = 'why' in data ? data.why : '';
      return `${code} ${why} ${cell === null ? '' : cellReference(cell)}`;
    }),
    listed: [people, area],
  };
}

describe('a column of the units’ sheet', () => {
  it.each<[string, CellValue, readonly string[]]>([
    // No part of the city is said: the commune's share is of any part that it comes to.
    ['Tỷ lệ lao động phi nông nghiệp (%)', 20.5, ['non-farm-labour-whole 20.5 F3', 'non-farm-labour-inner 20.5 F3']],
    ['Tỷ lệ hộ nghèo', 12, ['poverty-rate 12 F3']],
    ['Tỷ lệ hộ nghèo (%)', '12,5', ['poverty-rate 12.5 F3']],
    ['07. Tỷ lệ hộ nghèo', 12, ['poverty-rate 12 F3']],
    ['Chỉ tiêu 07', 12, ['poverty-rate 12 F3']],
    ['Poverty rate (%)', 12, ['poverty-rate 12 F3']],
    ['Hospital beds', 10, ['hospital-beds 10 F3']],
    ['Traffic land (ha)', 5, ['land-traffic 50000 F3']],
    ['Số giường bệnh', 10, ['hospital-beds 10 F3']],
    // 5 ha are 50.000 m².
    ['Đất giao thông (ha)', 5, ['land-traffic 50000 F3']],
    ['Đất giao thông (km2)', 0.05, ['land-traffic 50000 F3']],
    ['Số hộ nghèo năm 2025', 80, ['households-poor 80 F3']],
  ])('“%s” with %j is read with its cell', (heading, cell, expected) => {
    const found = read([heading], [cell]);
    expect(found.read).toEqual(expected);
    expect(found.told).toEqual([]);
    expect(found.listed).toEqual([2477, 9.526]);
  });

  it('in cells formatted as percent has the share that they show', () => {
    expect(read(['Tỷ lệ hộ nghèo'], [0.12], ['0.0%']).read).toEqual(['poverty-rate 12 F3']);
  });

  it.each<[string, CellValue, string]>([
    ['Tỷ lệ hộ nghèo (%)', '> 12', 'unit-figure-left-out not-exact F3'],
    ['Tỷ lệ hộ nghèo (%)', 'khoảng 12', 'unit-figure-left-out not-exact F3'],
    ['Tỷ lệ hộ nghèo (%)', 'dự kiến 5', 'unit-figure-left-out planned F3'],
    ['Tỷ lệ hộ nghèo (%)', 'chưa rõ', 'unit-figure-left-out unreadable F3'],
    ['Tỷ lệ hộ nghèo (%)', 120, 'unit-figure-left-out implausible F3'],
    ['Tỷ lệ hộ nghèo (%)', 0.12, 'unit-figure-left-out ambiguous F3'],
    ['Số giường bệnh', -3, 'unit-figure-left-out implausible F3'],
    ['Số giường bệnh', '1.250', 'unit-figure-left-out ambiguous F3'],
    ['Tỷ lệ hộ nghèo năm 2030', 5, 'unit-figure-column-left-out planned F1'],
    ['Tỷ lệ hộ nghèo (kế hoạch)', 5, 'unit-figure-column-left-out planned F1'],
    ['Đất giao thông', 5, 'unit-figure-column-left-out unit-missing F1'],
    ['Đất giao thông (%)', 5, 'unit-figure-column-left-out unit F1'],
  ])('“%s” with %j is told and left out', (heading, cell, told) => {
    expect(read([heading], [cell])).toEqual({ read: [], told: [told], listed: [2477, 9.526] });
  });

  it('twice is the later year’s; without years neither is read', () => {
    expect(read(['Tỷ lệ hộ nghèo 2023', 'Tỷ lệ hộ nghèo 2025'], [14, 12]).read).toEqual(['poverty-rate 12 G3']);
    expect(read(['Tỷ lệ hộ nghèo', 'Poverty rate'], [14, 12])).toMatchObject({
      read: [],
      told: ['unit-figure-column-left-out several F1', 'unit-figure-column-left-out several G1'],
    });
  });

  it.each(['Mật độ dân số (người/km²)', 'Ghi chú', 'Nguồn', 'Thu ngân sách', 'Tỷ lệ so tiêu chuẩn (%)', 'Số nhà văn hóa thôn'])(
    '“%s” says nothing that mergers need',
    (heading) => {
      expect(read([heading], [12])).toMatchObject({ read: [], told: [] });
    },
  );

  it('that is blank in a row gives that unit nothing', () => {
    expect(read(['Số giường bệnh', 'Tỷ lệ hộ nghèo (%)'], [null, '-'])).toMatchObject({ read: [], told: [] });
  });
});
