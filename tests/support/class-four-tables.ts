/** A made-up table of class IV that prints its own levels and points, in the three layouts that offices use. No figure of it is of any law. */
import type { CellValue } from '../../src/domain/cell';

export type Cells = readonly (readonly CellValue[])[];

type Pair = readonly [string, string];
type Line =
  | { readonly section: readonly [string, string]; readonly points: Pair | null }
  | { readonly row: readonly [string, string, string]; readonly levels: Pair; readonly points: Pair; readonly value: CellValue };

const title = 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV';

const lines: readonly Line[] = [
  { section: ['I', 'Quy mô và mật độ dân số'], points: ['10', '7'] },
  { row: ['1', 'Dân số toàn đô thị', '1.000 người'], levels: ['≥ 50', '≥ 20'], points: ['6,0', '4,0'], value: 35 },
  { row: ['2', 'Mật độ dân số toàn đô thị', 'người/km²'], levels: ['≥ 1.400', '≥ 1.200'], points: ['4,0', '3,0'], value: 1150 },
  { section: ['II', 'Trình độ phát triển kinh tế - xã hội'], points: ['5', '3,5'] },
  { row: ['3', 'Cân đối thu chi ngân sách', ''], levels: ['Dư', 'Đủ'], points: ['2,0', '1,5'], value: 'Đủ' },
  { row: ['4', 'Tỷ lệ hộ nghèo', '%'], levels: ['< 4', '< 6'], points: ['3,0', '2,0'], value: '5,0' },
  { section: ['III', 'Trình độ phát triển cơ sở hạ tầng'], points: ['6', '4,5'] },
  { row: ['5', 'Tỷ lệ đường phố được chiếu sáng', '%'], levels: ['≥ 95', '≥ 80'], points: ['3,0', '2,0'], value: 96 },
  { row: ['6', 'Nhà tang lễ', 'Cơ sở'], levels: ['≥ 1', 'Có dự án'], points: ['3,0', '2,5'], value: 'Có dự án' },
];

/** Every level on a line of its own, the maximum above. */
export function onTwoLines(total: Pair | null = ['21', '15']): Cells {
  return [
    [title],
    ['TT', 'Chỉ tiêu', 'Đơn vị', 'Mức quy định', 'Thang điểm', 'Hiện trạng năm 2024', 'Điểm đạt'],
    ...lines.flatMap((line) =>
      'section' in line
        ? [[...line.section, '', '', line.points === null ? '' : line.points.join(' - '), '', '']]
        : [
            [...line.row, line.levels[0], line.points[0], line.value, ''],
            ['', '', '', line.levels[1], line.points[1], '', ''],
          ],
    ),
    ['', 'Tổng cộng', '', '', total === null ? '' : total.join(' - '), '', ''],
  ];
}

/** Levels and points in two columns each, the minimum first. */
export function inTwoColumns(total: Pair | null = ['21', '15']): Cells {
  const reversed = (pair: Pair | null): readonly string[] => (pair === null ? ['', ''] : [pair[1], pair[0]]);
  return [
    [title],
    ['TT', 'Chỉ tiêu', 'Đơn vị', 'Mức tối thiểu', 'Mức tối đa', 'Điểm tối thiểu', 'Điểm tối đa', 'Hiện trạng năm 2024', 'Điểm đạt'],
    ...lines.map((line) =>
      'section' in line
        ? [...line.section, '', '', '', ...reversed(line.points), '', '']
        : [...line.row, ...reversed(line.levels), ...reversed(line.points), line.value, ''],
    ),
    ['', 'Tổng cộng', '', '', '', ...reversed(total), '', ''],
  ];
}

/** Both levels in one cell, both points in one cell. */
export function inOneCell(total: Pair | null = ['21', '15']): Cells {
  return [
    [title],
    ['TT', 'Chỉ tiêu', 'Đơn vị', 'Mức quy định', 'Thang điểm', 'Hiện trạng năm 2024', 'Điểm đạt'],
    ...lines.map((line) =>
      'section' in line
        ? [...line.section, '', '', line.points === null ? '' : line.points.join(' - '), '', '']
        : [...line.row, line.levels.join('\n'), line.points.join('\n'), line.value, ''],
    ),
    ['', 'Tổng cộng', '', '', total === null ? '' : total.join(' - '), '', ''],
  ];
}

/** Cells of a table replaced, by reference of row and column from 0. */
export function withCells(cells: Cells, ...changes: readonly (readonly [number, number, CellValue])[]): Cells {
  return cells.map((row, at) =>
    row.map((value, column) => {
      const change = changes.find(([r, c]) => r === at && c === column);
      return change === undefined ? value : change[2];
    }),
  );
}
