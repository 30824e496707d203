import { expect, it } from 'vitest';
import { gridOf } from '../../../tests/support/grid-builder';
import { readAdministrativeUnits } from '../administrative-units/read-administrative-units';
import { readBudget } from '../budget/read-budget';
import { readProjects } from './read-projects';

/** Two columns up to what a sheet may have in cells. */
const rows = 199_000;

it('lists of as many rows as a sheet may have are read: no reader runs out of room for arguments', { timeout: 60_000 }, () => {
  const cells = [
    ['Tên dự án', 'Tổng mức đầu tư (tỷ đồng)'],
    ...Array.from({ length: rows }, (_each, index) => [`Công trình số ${String(index)}`, 1]),
  ];
  const grids = { grids: [gridOf(cells, { sheet: 'Dự án' })], unread: [] };
  expect(readProjects(grids).projects.length).toBe(rows);
  expect(() => readAdministrativeUnits(grids)).not.toThrow();
  expect(() => readBudget(grids, 2024)).not.toThrow();
});
