import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { GridOptions } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { readAdministrativeUnits } from './read-administrative-units';

function read(rows: readonly (readonly CellValue[])[], options: GridOptions = {}) {
  return readAdministrativeUnits(workbookOf(gridOf(rows, options)));
}

function troubles(reading: ReturnType<typeof read>): readonly string[] {
  return reading.problems.map(({ code, cell }) => `${code} ${cell === null ? '' : cellReference(cell)}`);
}

const header = ['STT', 'Tên đơn vị', 'Loại', 'Thuộc', 'Diện tích (km²)', 'Dân số (người)', 'Năm', 'Giáp với'];
const sungCau = [1, 'Sông Cầu', 'phường', 'Thành phố Bắc Kạn', 3.96, 9164, 2019, 'Cẩm Giàng'];
const camGiang = [2, 'Cẩm Giàng', 'xã', 'Huyện Bạch Thông', 9.526, 2477, 2023, 'Sông Cầu; xã Quân Hà'];

describe('a list of administrative units', () => {
  it('gives every unit its figures, the cells they stand in and its neighbours', () => {
    const { units, problems, sheet } = read([['DANH SÁCH'], [], header, sungCau, camGiang], { sheet: 'ĐVHC', top: 1, left: 1 });
    expect(sheet).toBe('ĐVHC');
    expect(problems).toEqual([]);
    expect(units).toEqual([
      {
        name: 'Sông Cầu',
        kind: 'ward',
        isInCity: true,
        area: 3.96,
        areaCell: { sheet: 'ĐVHC', row: 4, column: 5 },
        people: 9164,
        peopleCell: { sheet: 'ĐVHC', row: 4, column: 6 },
        peopleYear: 2019,
        code: null,
        parent: 'Thành phố Bắc Kạn',
        neighbours: ['Cẩm Giàng'],
        nameCell: { sheet: 'ĐVHC', row: 4, column: 2 },
      },
      {
        name: 'Cẩm Giàng',
        kind: 'commune',
        isInCity: false,
        area: 9.526,
        areaCell: { sheet: 'ĐVHC', row: 5, column: 5 },
        people: 2477,
        peopleCell: { sheet: 'ĐVHC', row: 5, column: 6 },
        peopleYear: 2023,
        code: null,
        parent: 'Huyện Bạch Thông',
        neighbours: ['Sông Cầu', 'Quân Hà'],
        nameCell: { sheet: 'ĐVHC', row: 5, column: 2 },
      },
    ]);
  });

  it('is the same with its columns in another order and English headers', () => {
    const { units, problems } = read([
      ['Population', 'Name', 'Area (km2)', 'Borders', 'District', 'Type'],
      [9164, 'Sông Cầu', 3.96, 'Cẩm Giàng', 'Bắc Kạn city', 'ward'],
      [2477, 'Cẩm Giàng', 9.526, 'Sông Cầu', 'Bạch Thông district', 'commune'],
    ]);
    expect(problems).toEqual([]);
    expect(units.map(({ name, kind, isInCity, area, people }) => [name, kind, isInCity, area, people])).toEqual([
      ['Sông Cầu', 'ward', true, 3.96, 9164],
      ['Cẩm Giàng', 'commune', false, 9.526, 2477],
    ]);
  });

  it('reads kinds from names, sections instead of a column, and leaves sums out', () => {
    const { units, problems } = read([
      ['Đơn vị hành chính', 'Diện tích tự nhiên (ha)', 'Dân số năm 2022 (nghìn người)'],
      ['I. Các đơn vị thuộc thành phố', '', ''],
      ['Phường Sông Cầu', 396, 9.164],
      ['xã Cộng Hòa', 1000, '2,5'],
      ['Cộng thành phố', 1396, 11.664],
      ['II. Các xã, thị trấn lân cận', '', ''],
      ['TT. Phủ Thông', '2.190', 3.468],
      ['Tổng cộng', 3586, 15.132],
    ]);
    expect(problems).toEqual([]);
    expect(units.map(({ name, kind, isInCity, area, people, peopleYear }) => [name, kind, isInCity, area, people, peopleYear])).toEqual([
      ['Sông Cầu', 'ward', true, 3.96, 9164, 2022],
      ['Cộng Hòa', 'commune', true, 10, 2500, 2022],
      ['Phủ Thông', 'township', false, 21.9, 3468, 2022],
    ]);
  });

  it('takes the city for the parent that is a city, however it is written, not for a district of the same name', () => {
    const rows = [
      ['Tên', 'Loại', 'Thuộc', 'Dân số'],
      ['A', 'phường', 'TP. Cao Lãnh', 10],
      ['B', 'phường', 'thành phố Cao Lãnh', 10],
      ['C', 'xã', 'Huyện Cao Lãnh', 10],
      ['D', 'xã', 'Huyện Cao Lãnh', 10],
      ['E', 'xã', 'Huyện Cao Lãnh', 10],
    ];
    expect(read(rows).units.map(({ isInCity }) => isInCity)).toEqual([true, true, false, false, false]);
  });

  it('takes the parent of most wards for the city where none is called one', () => {
    const rows = [
      ['Tên', 'Loại', 'Thuộc', 'Dân số'],
      ['A', 'phường', 'Bắc Kạn', 10],
      ['B', 'xã', 'Bạch Thông', 10],
      ['C', 'xã', 'Bạch Thông', 10],
    ];
    expect(read(rows).units.map(({ isInCity }) => isInCity)).toEqual([true, false, false]);
  });

  it('takes yes and no in a column “Thuộc thành phố”', () => {
    const rows = [
      ['Tên', 'Loại', 'Thuộc thành phố', 'Dân số'],
      ['A', 'phường', 'x', 10],
      ['B', 'xã', 'có', 10],
      ['C', 'xã', '', 10],
      ['D', 'xã', 'không', 10],
    ];
    expect(read(rows).units.map(({ isInCity }) => isInCity)).toEqual([true, true, false, false]);
    expect(read(rows).units.map(({ parent }) => parent)).toEqual([null, null, null, null]);
  });

  it('takes the code of the statistics office, typed as text or as a number', () => {
    const rows = [
      ['Tên', 'Loại', 'Thuộc', 'Mã GSO', 'Dân số'],
      ['A', 'phường', 'TP X', '01840', 10],
      ['B', 'xã', 'Huyện Y', 2008, 10],
      ['C', 'xã', 'Huyện Y', '', 10],
    ];
    expect(read(rows).units.map(({ code }) => code)).toEqual(['01840', '2008', null]);
  });

  it('says so where nothing tells the city’s units apart', () => {
    const reading = read([
      ['Tên', 'Loại', 'Diện tích (km²)', 'Dân số'],
      ['A', 'phường', 1, 10],
      ['B', 'xã', 1, 10],
    ]);
    expect(reading.units.map(({ isInCity }) => isInCity)).toEqual([true, false]);
    expect(troubles(reading)).toEqual(['city-unclear A1']);
  });

  it.each<readonly [string, CellValue, number | null, string]>([
    ['negative', -3, null, 'figure-implausible E2'],
    ['absurd', 952_600, null, 'figure-implausible E2'],
    ['no number', 'chưa đo', null, 'figure-unreadable E2'],
    ['an error', { kind: 'error', code: '#REF!' }, null, 'figure-unreadable E2'],
    ['not calculated', { kind: 'uncalculated', formula: 'A1*2' }, null, 'figure-unreadable E2'],
    ['in two readings', '1.300', null, 'figure-ambiguous E2'],
    ['of people', '12 người', null, 'figure-unreadable E2'],
    ['blank', '', null, ''],
    ['a dash', '–', null, ''],
    ['text with one plausible reading', '27.356', 27.356, ''],
    ['in hectares in its own cell', '952,6 ha', 9.526, ''],
  ])('with an area that is %s', (_, value, area, expected) => {
    const reading = read([header, [1, 'Cẩm Giàng', 'xã', 'Thành phố Bắc Kạn', value, '2.477', 2023, '']]);
    expect(reading.units).toHaveLength(1);
    expect(reading.units[0]?.area).toBe(area);
    expect(reading.units[0]?.people).toBe(2477);
    expect(troubles(reading)).toEqual(expected === '' ? [] : [expected]);
  });

  it('reads a name that stands twice once, and says where', () => {
    const reading = read([header, sungCau, [2, 'phường Sông  Cầu', 'phường', 'Thành phố Bắc Kạn', 3.96, 9164, 2019, '']]);
    expect(reading.units).toHaveLength(1);
    expect(reading.problems).toMatchObject([
      { code: 'unit-listed-twice', cell: { row: 2, column: 1 }, data: { unit: 'Sông Cầu', first: 'B2' } },
    ]);
  });

  it('says where a kind is not clear', () => {
    const reading = read([header, [1, 'Sông Cầu', 'khu', 'Thành phố Bắc Kạn', 3.96, 9164, 2019, '']]);
    expect(reading.units[0]?.kind).toBe('commune');
    expect(troubles(reading)).toEqual(['unit-kind-unclear C2']);
  });

  it('reads neighbours whatever separates them', () => {
    const { units } = read([header, [1, 'A', 'phường', 'TP X', 1, 10, 2019, 'xã B; C, D / E (một điểm)\nPhường 1 và F']]);
    expect(units[0]?.neighbours).toEqual(['B', 'C', 'D', 'E', 'Phường 1', 'F']);
  });

  it('reads a two-row header and a header repeated on the next page', () => {
    const { units, problems } = read([
      ['Tên đơn vị', 'Loại', 'Thuộc', 'Dân số', ''],
      ['', '', '', '2019', '2022'],
      ['A', 'phường', 'TP X', 10, 20],
      ['Tên đơn vị', 'Loại', 'Thuộc', 'Dân số', ''],
      ['B', 'xã', 'TP X', 30, 40],
    ]);
    expect(problems).toEqual([]);
    expect(units.map(({ name, people, peopleYear }) => [name, people, peopleYear])).toEqual([
      ['A', 20, 2022],
      ['B', 40, 2022],
    ]);
  });

  it('prefers a visible sheet and the longest list, and names the others', () => {
    const reading = readAdministrativeUnits(
      workbookOf(
        gridOf([header, sungCau], { sheet: 'Nháp' }),
        gridOf([header, sungCau, camGiang], { sheet: 'Chính' }),
        gridOf([header, sungCau, camGiang, [3, 'C', 'xã', 'Huyện Y', 1, 1, 2019, '']], { sheet: 'Ẩn', visibility: 'hidden' }),
      ),
    );
    expect(reading.sheet).toBe('Chính');
    expect(reading.problems).toMatchObject([{ code: 'several-lists', data: { what: 'units', chosen: 'Chính', others: 'Nháp' } }]);
  });

  it('is not there in a workbook without one', () => {
    expect(
      read([
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Hiện trạng'],
        [1, 'Dân số toàn đô thị', '1.000 người', 51.69],
      ]),
    ).toEqual({ units: [], problems: [], sheet: null });
  });

  it('keeps coordinates as they are written, and tells of those that can be none', () => {
    const degrees = read([
      [...header, 'Kinh độ', 'Vĩ độ'],
      [...sungCau, 105.83, 22.15],
      [...camGiang, 105.9, 122.2],
    ]);
    expect(degrees.units.map(({ place }) => place)).toEqual([[105.83, 22.15], undefined]);
    expect(degrees.problems).toMatchObject([{ code: 'figure-implausible', data: { of: 'Cẩm Giàng', figure: 'place', value: 122.2 } }]);
    const metres = read([
      [...header, 'Tọa độ X (m)', 'Tọa độ Y (m)'],
      [...sungCau, 2_450_123.5, 428_000],
      [...camGiang, 2_455_000, null],
    ]);
    expect(metres.units.map(({ place }) => place)).toEqual([[2_450_123.5, 428_000], undefined]);
    expect(metres.problems).toEqual([]);
  });
});
