/** Excel makes a day of `12/5` and of `12.5`: no list of the workbook may take the day's number (46.154) for an amount. */
import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import { standard } from '../../tests/support/sample-baseline';
import { cellReference } from '../domain/cell';
import type { CellValue } from '../domain/cell';
import type { Problem } from '../domain/problem';
import { effectsSaid } from '../language/project-effects';
import { readAdministrativeUnits } from './administrative-units/read-administrative-units';
import { readBudget } from './budget/read-budget';
import { readProjects } from './projects/read-projects';
import { readTargets } from './targets/read-targets';

// 12/5/2026.
const day = 46_154;
const shown = '12/5/2026';

/** A list whose third column's first figure is shown in a format. */
function book(rows: readonly (readonly CellValue[])[], format: string, at = '1,2') {
  return workbookOf(gridOf(rows, { formats: { [at]: format } }));
}

const told = (problems: readonly Problem[]): readonly unknown[] =>
  problems
    .filter(({ code }) => code.startsWith('figure-'))
    .map(({ code, cell, data }) => [code, cell === null ? '' : cellReference(cell), 'text' in data ? data.text : '']);

describe.each(['dd/mm/yyyy', 'd-mmm', '[$-42A]dd mmmm yyyy;@'])('a day in the format %s', (format) => {
  it('is no area and no number of people', () => {
    const header = ['STT', 'Tên đơn vị', 'Diện tích (km2)', 'Dân số (người)'];
    const rows = [header, [1, 'Phường Đức Xuân', 5.7, 9101], [2, 'Phường Sông Cầu', 3.96, 9164]];
    const names = { standard, languages: [] };
    const area = readAdministrativeUnits(book([header, [1, 'Phường Đức Xuân', 5, 9101], ...rows.slice(2)], format), 2026, names);
    expect(area.units.map((unit) => unit.area)).toEqual([null, 3.96]);
    expect(told(area.problems)).toEqual([['figure-unreadable', 'C2', '5/1/1900']]);
    const people = readAdministrativeUnits(book([header, [1, 'Phường Đức Xuân', 5.7, day], ...rows.slice(2)], format, '1,3'), 2026, names);
    expect(people.units.map((unit) => unit.people)).toEqual([null, 9164]);
    expect(told(people.problems)).toEqual([['figure-unreadable', 'D2', shown]]);
  });

  it('is no cost of a project, and no size of one', () => {
    const header = ['TT', 'Tên dự án', 'Tổng mức đầu tư (tỷ đồng)', 'Chiều dài (km)'];
    const rows = [header, [1, 'Đường Trần Phú', day, 2], [2, 'Đường Thành Công', 45.5, 3]];
    const { projects, problems } = readProjects(book(rows, format));
    expect(projects.map(({ cost, doubt }) => [cost, doubt ?? null])).toEqual([
      [null, 'unreadable'],
      [45.5, null],
    ]);
    expect(told(problems)).toEqual([['figure-unreadable', 'C2', shown]]);
    const sized = readProjects(book([header, [1, 'Đường Trần Phú', 120, day], [2, 'Đường Thành Công', 45.5, 3]], format, '1,3'));
    expect(sized.projects.map(({ name, words = [] }) => effectsSaid(name, words).map(({ amount }) => amount))).toEqual([[], [3]]);
  });

  it('is no amount of a budget', () => {
    const rows = [
      ['Nội dung', 'Năm 2021', 'Năm 2022'],
      ['Tổng thu ngân sách (tỷ đồng)', 170, day],
    ];
    const { lines, problems } = readBudget(book(rows, format), 2026);
    expect(lines.map(({ amount }) => amount)).toEqual([170]);
    expect(told(problems)).toEqual([['figure-unreadable', 'C2', shown]]);
  });

  it('is no target and nothing of one', () => {
    const header = ['STT', 'Nội dung', 'Mục tiêu', 'Kết quả thực hiện'];
    const [target] = readTargets(book([header, [1, 'Tỷ lệ hộ nghèo', day, '2,33%']], format), standard);
    expect(target?.goal).toMatchObject({ value: null, year: null, text: shown });
  });
});

it('a share is no area, no people and no cost either', () => {
  const header = ['STT', 'Tên đơn vị', 'Diện tích (km2)', 'Dân số (người)'];
  const rows = [header, [1, 'Phường Đức Xuân', 5.7, 9101], [2, 'Phường Sông Cầu', 3.96, 9164]];
  const { problems } = readAdministrativeUnits(book(rows, '0%'), 2026, { standard, languages: [] });
  expect(told(problems)).toEqual([['figure-unreadable', 'C2', '570%']]);
});

describe('a unit that a number’s format writes behind it', () => {
  it('is that of an area, of people, of a cost and of an amount', () => {
    const units = [
      ['STT', 'Tên đơn vị', 'Diện tích', 'Dân số'],
      [1, 'Phường Đức Xuân', 570, 9101],
    ];
    const names = { standard, languages: [] };
    // 570 ha are 5,7 km².
    expect(readAdministrativeUnits(book(units, '#,##0" ha"'), 2026, names).units[0]?.area).toBe(5.7);
    expect(
      readAdministrativeUnits(book([...units.slice(0, 1), [1, 'Phường Đức Xuân', 5.7, 9.101]], '0.000" nghìn người"', '1,3'), 2026, names)
        .units[0]?.people,
    ).toBe(9101);
    const projects = [
      ['TT', 'Tên dự án', 'Tổng mức đầu tư'],
      [1, 'Đường Trần Phú', 120_000],
    ];
    // 120.000 triệu are 120 tỷ.
    expect(readProjects(book(projects, '#,##0" triệu đồng"')).projects[0]?.cost).toBe(120);
    const money = [
      ['Nội dung', 'Năm 2021', 'Năm 2022'],
      ['Tổng thu ngân sách', 170_000, 188_000],
    ];
    const format = '#,##0" tr.đ"';
    const grids = workbookOf(gridOf(money, { formats: { '1,1': format, '1,2': format } }));
    expect(readBudget(grids, 2026).lines.map(({ amount }) => amount)).toEqual([170, 188]);
  });
});
