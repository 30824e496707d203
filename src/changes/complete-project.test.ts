import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline } from '../../tests/support/sample-baseline';
import type { Project } from '../domain/project';
import { applyScenario } from './replay/apply-scenario';
import { startFrom } from '../engine/scenario/moving-facts';

const cell = { sheet: 'Dự án', row: 5, column: 1 };
const costCell = { sheet: 'Dự án', row: 5, column: 2 };
const listed = (project: Partial<Project> & { readonly name: string }): Project => ({
  number: '1',
  cost: null,
  state: '',
  cell,
  costCell,
  ...project,
});

const stadium = listed({
  name: 'Sân vận động',
  cost: 252,
  groups: [{ number: 'I', name: 'Thể thao' }],
  sources: { central: 120, province: 60, city: 72 },
});
const road = listed({ name: 'Đường A', cost: 310, groups: [{ number: 'II', name: 'Giao thông' }], earlier: { cost: 252, cell } });
const school = listed({ name: 'Trường mầm non', number: '3', doubt: 'unit-missing' });

function complete(...wanted: readonly (readonly [project: string, cost: number | null])[]) {
  const start = startFrom({ ...sampleBaseline, projects: [stadium, road, school] }, edition);
  const { facts, outcomes } = applyScenario(
    start,
    changes(...wanted.map(([project, cost]) => ({ kind: 'complete-project', project, effects: [], cost }) as const)),
  );
  const { cost, cityCost, uncosted } = facts;
  return {
    cost,
    cityCost,
    uncosted,
    problems: outcomes.flatMap(({ problems }) => problems),
    applied: outcomes.map((each) => each.isApplied),
  };
}

describe('what a completed project costs', () => {
  it('is told with what the city’s own budget pays', () => {
    expect(complete(['Sân vận động', null])).toMatchObject({
      cost: 252,
      cityCost: 72,
      problems: [{ code: 'project-cost-told', severity: 'info', cell: costCell, data: { cost: 252, city: 72, earlier: null } }],
    });
  });

  it('is the adjusted total, told with the one before', () => {
    expect(complete(['Đường A', null])).toMatchObject({
      cost: 310,
      cityCost: null,
      problems: [{ code: 'project-cost-told', data: { cost: 310, earlier: { cost: 252, cell: "'Dự án'!B6" }, city: null } }],
    });
  });

  it('is not nothing where the list has none: the change says why, and the scenario which', () => {
    expect(complete(['Sân vận động', null], ['3', null])).toMatchObject({
      cost: 252,
      cityCost: null,
      uncosted: ['Trường mầm non'],
      applied: [true, true],
      problems: [{ code: 'project-cost-told' }, { code: 'project-cost-missing', cell: costCell, data: { why: 'unit-missing' } }],
    });
  });

  it('is the typed one where one is typed', () => {
    expect(complete(['3', 40])).toMatchObject({ cost: 40, cityCost: null, uncosted: [], problems: [] });
  });

  it('is asked about where the number restarts, with names, groups and cells', () => {
    expect(complete(['1', null])).toMatchObject({
      cost: 0,
      applied: [false],
      problems: [
        {
          code: 'project-several',
          data: {
            projects: [
              { name: 'Sân vận động', group: 'Thể thao', cell: "'Dự án'!B6" },
              { name: 'Đường A', group: 'Giao thông', cell: "'Dự án'!B6" },
            ],
          },
        },
      ],
    });
  });

  it('is none of a group', () => {
    expect(complete(['Giao thông', null])).toMatchObject({
      cost: 0,
      problems: [{ code: 'project-is-group', data: { group: 'Giao thông', projects: [{ name: 'Đường A' }] } }],
    });
  });
});
