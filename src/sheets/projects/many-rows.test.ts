import { expect, it } from 'vitest';
import { gridOf } from '../../../tests/support/grid-builder';
import type { CellValue } from '../../domain/cell';
import type { WorkbookGrids } from '../../domain/grid';
import { readAdministrativeUnits } from '../administrative-units/read-administrative-units';
import { readBudget } from '../budget/read-budget';
import { readProjects } from './read-projects';

/** No name is met twice: what is remembered of a text would make the shorter list a quick one. */
let named = 10_000;
function freshNumber(): string {
  named += 1;
  return String(named);
}

type Cells = readonly (readonly CellValue[])[];

function sheetOf(header: readonly string[], count: number, rowOf: (index: number) => readonly CellValue[]): WorkbookGrids {
  const cells: Cells = [header, ...Array.from({ length: count }, (_each, index) => rowOf(index))];
  return { grids: [gridOf(cells, { sheet: 'Danh sách' })], unread: [] };
}

const money = 'Tổng mức đầu tư (tỷ đồng)';
const projects = (count: number) => sheetOf(['Tên dự án', money], count, () => [`Công trình số ${freshNumber()}`, 1]);

/** Enough that with quadratic work the reading of them would not end. */
const rows = 60_000;

it('a list of some ten thousand rows is read by every reader', { timeout: 120_000 }, () => {
  const grids = projects(rows);
  expect(readProjects(grids).projects.length).toBe(rows);
  expect(() => readAdministrativeUnits(grids)).not.toThrow();
  expect(() => readBudget(grids, 2024)).not.toThrow();
});

const lists: readonly (readonly [string, (count: number) => WorkbookGrids, (grids: WorkbookGrids) => number])[] = [
  ['projects without numbers', projects, (grids) => readProjects(grids).projects.length],
  [
    'projects with parts',
    (count) =>
      sheetOf(['TT', 'Tên dự án', money], count, (index) => [
        index % 2 === 0 ? String((index % 900) + 1) : '',
        index % 2 === 0 ? `Công trình số ${freshNumber()}` : 'Ngân sách tỉnh',
        2,
      ]),
    (grids) => readProjects(grids).projects.length * 2,
  ],
  [
    'projects whose names go on',
    (count) =>
      sheetOf(['TT', 'Tên dự án', money], count, (index) => [
        index % 2 === 0 ? String((index % 900) + 1) : '',
        index % 2 === 0 ? `Công trình số ${freshNumber()}` : `đoạn ${freshNumber()}`,
        index % 2 === 0 ? 2 : '',
      ]),
    (grids) => readProjects(grids).projects.length * 2,
  ],
  [
    'names that seem to go on for ever, fifty rows to a line',
    (count) => sheetOf(['TT', 'Tên dự án', money], count, (index) => [index === 0 ? '1' : '', `đoạn ${freshNumber()}`, '']),
    (grids) => {
      readProjects(grids);
      return grids.grids[0] === undefined ? 0 : grids.grids[0].values.length - 1;
    },
  ],
  [
    'units of as many cities',
    (count) =>
      sheetOf(['Tên đơn vị', 'Thuộc', 'Diện tích (km²)', 'Dân số (người)'], count, () => [
        `Phường Số ${freshNumber()}`,
        `Thành phố ${freshNumber()}`,
        2.5,
        9000,
      ]),
    (grids) => readAdministrativeUnits(grids).units.length,
  ],
  [
    'parts of a budget',
    (count) =>
      sheetOf(['Nội dung', 'Thực hiện 2023 (tỷ đồng)'], count, (index) => [
        index === 0 ? 'Tổng thu ngân sách' : `Thu khoản a${freshNumber()}`,
        1,
      ]),
    (grids) => readBudget(grids, 2024).lines.length,
  ],
];

/** How long a list of so many rows takes, in milliseconds. */
function timeOf(sheet: (count: number) => WorkbookGrids, read: (grids: WorkbookGrids) => number, count: number): number {
  const grids = sheet(count);
  const start = performance.now();
  expect(read(grids)).toBe(count);
  return performance.now() - start;
}

it.each(lists)('%s: eight times as many rows take some eight times as long, not sixty-four', { timeout: 60_000 }, (_what, sheet, read) => {
  timeOf(sheet, read, 200);
  expect(timeOf(sheet, read, 4800) / timeOf(sheet, read, 600)).toBeLessThan(32);
});
