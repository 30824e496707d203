import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import { standard } from '../../../tests/support/sample-baseline';
import type { CellValue } from '../../domain/cell';
import { readTargets } from './read-targets';

const header = ['STT', 'Nội dung', 'Mục tiêu', 'Kết quả thực hiện', 'Đánh giá'];

function read(...rows: readonly (readonly CellValue[])[]) {
  return readTargets(
    workbookOf(gridOf([['Tiến độ thực hiện'], header, ...rows], { sheet: 'Mục tiêu', formats: { '2,2': '0%' } })),
    standard,
  );
}

/** A list whose last column is headed so. */
function readUnder(heading: string, ...rows: readonly (readonly CellValue[])[]) {
  return readTargets(workbookOf(gridOf([['STT', 'Nội dung', 'Mục tiêu', heading], ...rows])), standard);
}

describe('a list of targets', () => {
  it('gives what is aimed at and what has come of it, with unit and year as far as the texts say them', () => {
    const [visitors, growth, free] = read(
      ['1', 'Lượt khách du lịch/năm', '500.000 lượt (đến năm 2030)', '3.600 lượt (năm 2022)', ''],
      ['2', 'Tăng thu ngân sách bình quân', '13%/năm', '57,5%', ''],
      ['3', 'Tốc độ tăng trưởng', '12%/năm trở lên', 'Không đánh giá', ''],
    );
    expect(visitors).toMatchObject({ number: '1', goal: { value: 500_000, year: 2030 }, result: { value: 3600, year: 2022 }, row: null });
    expect(growth).toMatchObject({ goal: { value: 13, unit: '%/năm' }, result: { value: 57.5, unit: '%' } });
    expect(free?.result).toMatchObject({ value: null, text: 'Không đánh giá', cell: { sheet: 'Mục tiêu', row: 4, column: 3 } });
  });

  it('takes the years of its headings where a text names none: aimed at by 2030, reached in 2025', () => {
    const headings = ['STT', 'Chỉ tiêu', 'Mục tiêu đến năm 2030', 'Kết quả thực hiện đến năm 2025'];
    const rows = [
      [1, 'Tỷ lệ lao động phi nông nghiệp', '85%', '75,5%'],
      [2, 'Lượt khách du lịch/năm', '500.000 lượt (năm 2028)', '3.600 lượt (năm 2022)'],
      [3, 'Tỷ lệ trường chuẩn quốc gia', 100, 75],
    ];
    const targets = readTargets(workbookOf(gridOf([headings, ...rows], { sheet: 'Mục tiêu' })), standard);
    expect(targets.map(({ goal, result }) => [goal.year, result.year])).toEqual([
      [2030, 2025],
      [2028, 2022],
      [2030, 2025],
    ]);
  });

  it('reads a cell in the format of per cent as per cent', () => {
    expect(read(['1', 'Tỷ lệ trường chuẩn quốc gia', 1, '75%', ''])[0]?.goal).toMatchObject({ value: 100, unit: '%', text: '' });
  });

  it('does not choose where a point may part thousands or decimals and nothing in the list says which', () => {
    expect(read(['1', 'Lượt khách du lịch/năm', '500.000 lượt', '3.600 lượt', ''])[0]).toMatchObject({
      goal: { value: null },
      result: { value: null },
    });
  });

  it('reads the parts of one target as lines of their own', () => {
    const targets = read(['5', 'Cơ cấu kinh tế', '- Dịch vụ: 58%', '- Dịch vụ: 57,5%', ''], ['', '', '- CN: 38%', '- CN: 37%', '']);
    expect(targets.map(({ number, name, result }) => [number, name, result.value])).toEqual([
      ['5', 'Cơ cấu kinh tế – Dịch vụ', 57.5],
      ['5', 'Cơ cấu kinh tế – CN', 37],
    ]);
  });

  it.each([
    // The whole city is meant where no part of it is named.
    ['Tỷ lệ lao động phi nông nghiệp', '85%', '83,09%', { indicator: 'non-farm-labour-whole', value: 83.09 }],
    ['Tỷ lệ lao động phi nông nghiệp khu vực nội thành, nội thị', '85%', '83,09%', { indicator: 'non-farm-labour-inner', value: 83.09 }],
    ['Diện tích đất cây xanh toàn đô thị', '12m²/người', '10m²/người', { indicator: 'green-land-whole', value: 10 }],
    // In triệu đồng it is not the row, which is a ratio to the country's.
    ['Thu nhập bình quân đầu người', '100 triệu đồng/người', '55 triệu', null],
    ['Giao thông', '100%', '55%', null],
    ['Tỷ lệ trường chuẩn quốc gia', '100%', '75%', null],
    ['Tỷ lệ lao động phi nông nghiệp', '85%', 'trên 80%', null],
  ])('is the row of the edition only where name and unit surely say so: %s', (name, goal, result, row) => {
    expect(read(['1', name, goal, result, ''])[0]?.row).toEqual(row);
  });

  it.each([
    ['Ước đạt 95%', null, null],
    ['Phấn đấu 95%', null, null],
    ['dưới 3%', 3, '<'],
    ['trên 80%', 80, '>'],
    ['không quá 5%', 5, '<='],
  ])('what has come of it: %s', (result, value, bound) => {
    const [target] = readUnder('Kết quả thực hiện', ['1', 'Tỷ lệ', '100%', result]);
    expect(target?.result).toMatchObject({ value });
    expect(target?.result.bound ?? null).toBe(bound);
  });

  it('what is aimed at may be planned, and a bound', () => {
    const [planned, atMost] = readUnder('Kết quả thực hiện', ['1', 'A', 'Phấn đấu đạt 95%', '90%'], ['2', 'B', 'dưới 15%', '14%']);
    expect(planned?.goal.value).toBe(95);
    expect(atMost?.goal).toMatchObject({ value: 15, bound: '<' });
  });

  it.each(['Thực hiện năm 2022', 'Kết quả năm 2022', 'Thực hiện 2022', 'Đạt được năm 2022'])(
    'takes the year of %s and the unit of its column',
    (heading) => {
      const rows = [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu đến năm 2030', heading, 'Cơ quan thực hiện', 'Tỷ lệ thực hiện so với mục tiêu'],
        ['1', 'Lượt khách du lịch', 'lượt', 500_000, 3600, 'Phòng VHTT', 0.7],
        ['2', 'Tỷ lệ hộ nghèo', '%', '2', '2,33', 'Phòng LĐ', 116],
      ];
      const [visitors, poor] = readTargets(workbookOf(gridOf(rows)), standard);
      expect(visitors).toMatchObject({
        goal: { value: 500_000, unit: 'lượt', year: 2030 },
        result: { value: 3600, unit: 'lượt', year: 2022 },
      });
      expect(poor).toMatchObject({ goal: { value: 2, unit: '%' }, row: { indicator: 'poverty-rate', value: 2.33 } });
    },
  );

  it('every year that is aimed at is a target, held against the latest result', () => {
    const rows = [
      ['STT', 'Nội dung', 'Mục tiêu', '', 'Kết quả', ''],
      ['', '', '2025', '2030', '2022', '2023'],
      ['1', 'Tỷ lệ hộ nghèo', '3%', '2%', '2,33%', '2,1%'],
      ['2', 'Tỷ lệ đô thị hóa', '', '80%', '75%', ''],
    ];
    const read = readTargets(workbookOf(gridOf(rows)), standard);
    expect(read.map(({ name, goal, result }) => [name, goal.value, goal.year, result.value, result.year])).toEqual([
      ['Tỷ lệ hộ nghèo', 3, 2025, 2.1, 2023],
      ['Tỷ lệ hộ nghèo', 2, 2030, 2.1, 2023],
      // Nothing of 2023 is known: what there is of 2022.
      ['Tỷ lệ đô thị hóa', 80, 2030, 75, 2022],
    ]);
  });

  it('is no list without all three columns', () => {
    const rows = [
      ['Nội dung', 'Mục tiêu'],
      ['A', '100%'],
    ];
    expect(readTargets(workbookOf(gridOf(rows)), standard)).toEqual([]);
  });
});
