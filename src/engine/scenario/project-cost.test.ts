import { describe, expect, it } from 'vitest';
import { replayed } from '../../../tests/support/replayed';
import { sampleBaseline } from '../../../tests/support/sample-baseline';
import type { Project } from '../../domain/project';

const cell = { sheet: 'Dự án', row: 5, column: 1 };
const costCell = { sheet: 'Dự án', row: 5, column: 2 };
const listed = (name: string, more: Partial<Project> = {}): Project => ({
  number: '',
  name,
  cost: null,
  state: '',
  cell,
  costCell,
  ...more,
});
const sources = { central: 120, province: 60, city: 72 };

function complete(projects: readonly Project[], ...wanted: readonly (readonly [project: string, cost: number | null])[]) {
  const actions = wanted.map(([project, cost]) => ({ kind: 'complete-project', project, cost, effects: [] }) as const);
  const { facts, outcomes, refusals, said } = replayed(actions, { ...sampleBaseline, projects });
  return {
    cost: facts.cost,
    cityCost: facts.cityCost,
    uncosted: facts.uncosted,
    problems: outcomes.flatMap(({ problems }) => problems),
    refusals,
    said,
  };
}

describe('what the city’s own budget pays of finished projects', () => {
  const stadium = listed('Sân vận động', { cost: 252, sources });
  const school = listed('Trường mầm non', { cost: 30, sources: { central: 0, province: 20, city: 10 } });
  const road = listed('Đường A', { cost: 310 });

  it('is the sum of its shares', () => {
    expect(complete([stadium, school], ['Sân vận động', null], ['Trường mầm non', null])).toMatchObject({ cost: 282, cityCost: 82 });
  });

  it('is not known any more from the first project on that does not say it', () => {
    expect(complete([stadium, road], ['Đường A', null], ['Sân vận động', null])).toMatchObject({ cost: 562, cityCost: null });
    expect(complete([stadium, road], ['Sân vận động', null], ['Đường A', null])).toMatchObject({ cost: 562, cityCost: null });
  });

  it('is that of the list’s total alone: of another typed one nobody knows it', () => {
    expect(complete([stadium], ['Sân vận động', 252])).toMatchObject({ cost: 252, cityCost: 72, problems: [] });
    expect(complete([stadium], ['Sân vận động', 260])).toMatchObject({ cost: 260, cityCost: null, problems: [] });
  });
});

describe('a project that is finished already', () => {
  it('is neither finished nor paid for again, whatever is typed', () => {
    const { cost, refusals, said } = complete([listed('Đường A', { cost: 310 })], ['Đường A', null], ['Đường A', null], ['Đường A', 40]);
    expect([cost, refusals]).toEqual([310, ['project-already-complete', 'project-already-complete']]);
    expect(said('project-already-complete')[0]).toEqual({ project: 'Đường A' });
  });
});

describe('a total of the list', () => {
  it('is told where there is more to say of it, and where it has a cell of its own', () => {
    const told = (more: Partial<Project>) =>
      complete([listed('Đường A', { cost: 310, ...more })], ['Đường A', null]).said('project-cost-told');
    expect(told({})).toEqual([]);
    expect(told({ sources })).toEqual([{ project: 'Đường A', cost: 310, earlier: null, city: 72 }]);
    expect(told({ earlier: { cost: 252, cell } })).toEqual([
      { project: 'Đường A', cost: 310, earlier: { cost: 252, cell: "'Dự án'!B6" }, city: null },
    ]);
    expect(told({ sources, costCell: null })).toEqual([]);
  });

  it('that is missing is told at its cell, or at the project’s, with the reason', () => {
    const missing = (more: Partial<Project>) => complete([listed('Đường A', more)], ['Đường A', null]);
    expect(missing({})).toMatchObject({
      cost: 0,
      cityCost: null,
      uncosted: ['Đường A'],
      problems: [{ code: 'project-cost-missing', cell: costCell, data: { project: 'Đường A', why: 'blank' } }],
    });
    expect(missing({ costCell: null, doubt: 'unit-missing' }).problems).toMatchObject([{ cell, data: { why: 'unit-missing' } }]);
  });

  it('that is less than nothing, or more than the country makes, completes nothing', () => {
    expect(complete([listed('Đường A')], ['Đường A', -1], ['Đường A', 10_000_001], ['Đường A', 40])).toMatchObject({
      cost: 40,
      refusals: ['amount-invalid', 'amount-invalid'],
    });
  });
});

describe('a project that is not certain', () => {
  it('is asked about with the nearest of the list, and what they stand under', () => {
    const groups = [
      { number: 'I', name: 'Hạ tầng' },
      { number: '1', name: 'Thể thao' },
    ];
    expect(
      complete([listed('Sân vận động tỉnh', { groups }), listed('Chợ')], ['Sân vận động huyện', null]).said('project-unknown'),
    ).toEqual([
      { project: 'Sân vận động huyện', nearest: [{ name: 'Sân vận động tỉnh', group: 'Hạ tầng › Thể thao', cell: "'Dự án'!B6" }] },
    ]);
    expect(complete([listed('Chợ')], ['Sân bay quốc tế', null]).said('project-unknown')).toEqual([
      { project: 'Sân bay quốc tế', nearest: [] },
    ]);
  });

  it('is none of a group, of which five are named', () => {
    const groups = [{ number: 'I', name: 'Giao thông' }];
    const roads = ['A', 'B', 'C', 'D', 'Đ', 'E'].map((name) => listed(`Đường ${name}`, { groups }));
    const [told] = complete(roads, ['Giao thông', null]).said('project-is-group');
    expect(told).toMatchObject({ group: 'Giao thông', projects: roads.slice(0, 5).map(({ name }) => ({ name, group: 'Giao thông' })) });
    expect(told !== undefined && 'projects' in told ? told.projects : []).toHaveLength(5);
  });
});
