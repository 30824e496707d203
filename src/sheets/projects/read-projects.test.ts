import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { readProjects } from './read-projects';

function read(...rows: readonly (readonly CellValue[])[]) {
  return readProjects(workbookOf(gridOf(rows, { sheet: 'Dự án' })));
}

describe('a list of projects', () => {
  it('gives number, name, cost in tỷ đồng, state and the cell of the name', () => {
    const { projects, problems, sheet } = read(
      ['Đơn vị tính: tỷ đồng'],
      ['STT', 'Tên công trình, dự án', 'Tổng mức đầu tư', 'Tình trạng'],
      ['1', 'Sân vận động tỉnh', 252, 'Đang đền bù'],
      ['', 'I. Dự án giao thông', '', ''],
      [5.1, 'Trường Mầm non Sông Cầu', '', 'Đã bàn giao'],
      ['2.', 'Các dự án khác', '', ''],
      ['', 'Tổng cộng', 252, ''],
      ['', 'Ghi chú: số liệu đến 10/2023', '', ''],
    );
    expect(sheet).toBe('Dự án');
    expect(problems).toEqual([]);
    expect(projects.map(({ number, name, cost, state, cell }) => ({ number, name, cost, state, cell }))).toEqual([
      { number: '1', name: 'Sân vận động tỉnh', cost: 252, state: 'Đang đền bù', cell: { sheet: 'Dự án', row: 2, column: 1 } },
      { number: '5.1', name: 'Trường Mầm non Sông Cầu', cost: null, state: 'Đã bàn giao', cell: { sheet: 'Dự án', row: 4, column: 1 } },
      { number: '2', name: 'Các dự án khác', cost: null, state: '', cell: { sheet: 'Dự án', row: 5, column: 1 } },
    ]);
  });

  it('is not a change of a scenario that completes a project at a cost', () => {
    const scenarios = [
      ['Kịch bản', 'Loại thay đổi', 'Đối tượng', 'Giá trị'],
      ['A', 'Hoàn thành dự án', 'Sân vận động tỉnh', 'chỉ tiêu 23 + 1; chi phí 252 tỷ'],
      ['A', 'Miền núi', '', 'có'],
    ];
    expect(read(...scenarios)).toEqual({ projects: [], problems: [], sheet: null });
  });

  it('turns triệu đồng into tỷ đồng, said in the header or in the cell', () => {
    const { projects, problems } = read(['Dự án', 'Tổng mức đầu tư (triệu đồng)'], ['A', 85_137], ['B', '252 tỷ đồng']);
    expect(problems).toEqual([]);
    expect(projects.map(({ cost }) => cost)).toEqual([85.137, 252]);
  });

  it('names a cost that cannot be used and a project that stands twice', () => {
    const { projects, problems } = read(['Project', 'Cost (billion VND)'], ['A', -3], ['B', 'khoảng vài tỷ'], ['a ', 5]);
    expect(projects.map(({ name, cost }) => [name, cost])).toEqual([
      ['A', null],
      ['B', null],
    ]);
    expect(problems).toMatchObject([
      { code: 'figure-implausible', cell: { row: 1, column: 1 } },
      { code: 'figure-unreadable', cell: { row: 2, column: 1 } },
      { code: 'project-listed-twice', cell: { row: 3, column: 0 }, data: { first: 'A2' } },
    ]);
  });

  it('is not there in a workbook without one', () => {
    expect(read(['TT', 'Chỉ tiêu', 'Hiện trạng'], [1, 'Dự án cải tạo', 3])).toEqual({ projects: [], problems: [], sheet: null });
  });
});
