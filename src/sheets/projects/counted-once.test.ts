import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import { readProjects } from './read-projects';

function read(...lines: readonly (readonly CellValue[])[]) {
  const heading = ['STT', 'Tên dự án', 'Tổng mức đầu tư (tỷ đồng)'];
  const { projects, problems } = readProjects(workbookOf(gridOf([heading, ...lines], { sheet: 'Dự án' })));
  return { costs: projects.map(({ name, cost, doubt }) => [name, cost, doubt]), problems: problems.map(({ code, data }) => [code, data]) };
}

describe('a project that is listed more than once', () => {
  it('counts once where its adjusted entry stands too, and has no cost where the two differ', () => {
    expect(read([1, 'Đường A', 100], [2, 'Chợ B', 20], [3, 'Đường A (điều chỉnh)', 120])).toEqual({
      costs: [
        ['Đường A', null, 'listed-twice'],
        ['Chợ B', 20, undefined],
      ],
      problems: [['project-listed-twice', { project: 'Đường A (điều chỉnh)', first: 'B2' }]],
    });
    expect(read([1, 'Chợ B (chuyển tiếp)', 20], [2, 'Chợ B', 20]).costs).toEqual([['Chợ B (chuyển tiếp)', 20, undefined]]);
    // Of two adjusted entries nobody knows which is the last.
    expect(read([1, 'Đường A (điều chỉnh lần 1)', 100], [2, 'Đường A (điều chỉnh lần 2)', 120]).costs).toEqual([
      ['Đường A (điều chỉnh lần 1)', null, 'listed-twice'],
    ]);
  });

  it('is one of its own where only the adjusted entry stands', () => {
    expect(read([1, 'Đường A (điều chỉnh)', 120], [2, 'Chợ B', 20])).toEqual({
      costs: [
        ['Đường A (điều chỉnh)', 120, undefined],
        ['Chợ B', 20, undefined],
      ],
      problems: [],
    });
  });

  it('has no cost beside its own parts, which keep theirs: whether 100 has the 60 and the 40 nobody knows', () => {
    expect(read([1, 'Đường A', 100], [2, 'Đường A – giai đoạn 1', 60], [3, 'Đường A (giai đoạn 2)', 40])).toEqual({
      costs: [
        ['Đường A', null, 'beside-its-parts'],
        ['Đường A – giai đoạn 1', 60, undefined],
        ['Đường A (giai đoạn 2)', 40, undefined],
      ],
      problems: [['project-beside-parts', { project: 'Đường A', parts: ['Đường A – giai đoạn 1', 'Đường A (giai đoạn 2)'] }]],
    });
  });

  it('parts without the whole are projects', () => {
    expect(read([1, 'Đường A – giai đoạn 1', 60], [2, 'Đường A – giai đoạn 2', 40]).problems).toEqual([]);
  });
});
