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

  it('is no list without all three columns', () => {
    const rows = [
      ['Nội dung', 'Mục tiêu'],
      ['A', '100%'],
    ];
    expect(readTargets(workbookOf(gridOf(rows)), standard)).toEqual([]);
  });
});
