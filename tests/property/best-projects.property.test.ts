/** The best projects for a budget are those that trying every choice finds, whichever way they are searched. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { findBest } from '../../src/analysis/best-projects/find-best';
import { loadSolver } from '../../src/analysis/highs';
import type { Solver } from '../../src/analysis/solver';
import { askedCity } from '../../src/application/asked-city';
import type { Project } from '../../src/domain/project';
import { candidatesOf } from '../../src/questions/projects/candidates';
import { groupProjects } from '../../src/questions/projects/group-projects';
import { weigh } from '../../src/questions/projects/weigh';
import { smallSubject } from '../support/asked-subject';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver(null);
});

/** Roads over 10 km², beds and clinics on 1.000 people: three rows, each with levels, jumps and a rise. */
const city = fc.record({
  roads: fc.integer({ min: 1, max: 30 }),
  beds: fc.integer({ min: 1, max: 60 }),
  clinics: fc.integer({ min: 0, max: 5 }),
  policy: fc.constantFrom('strict' as const, 'proportional' as const),
});

const project = fc.record({
  cost: fc.integer({ min: 1, max: 100 }),
  roads: fc.option(fc.integer({ min: 1, max: 12 }), { nil: 0 }),
  beds: fc.option(fc.integer({ min: 1, max: 20 }), { nil: 0 }),
  clinics: fc.option(fc.integer({ min: 1, max: 2 }), { nil: 0 }),
});

const none = new Map<string, string | null>();

it.each([
  ['every choice of a group tried', 10],
  ['by the sums of what they add', 0],
])('%s', (_way, tried) => {
  fc.assert(
    fc.property(city, fc.array(project, { minLength: 1, maxLength: 7 }), fc.integer({ min: 0, max: 300 }), (has, drawn, budget) => {
      const row = (id: string, number: number, value: number, minimum: number, numerator: string, denominator: string, factor: number) => ({
        id,
        number,
        section: '1',
        value,
        minimum,
        maximum: minimum * 2,
        points: [2, 4] as const,
        drivers: { numerator, denominator, factor },
      });
      const { replayed, scored } = smallSubject(
        [
          row('roads', 1, has.roads / 10, 1.5, 'road-length', 'land', 1),
          row('beds', 2, has.beds, 35, 'hospital-beds', 'people-whole', 1000),
          row('clinics', 3, has.clinics, 2, 'clinics', 'people-whole', 1000),
        ],
        { 'road-length': has.roads, land: 10, 'people-whole': 1000, 'hospital-beds': has.beds, clinics: has.clinics },
      );
      if (replayed === null) throw new Error('no baseline');
      const projects = drawn.map(({ cost }, index): Project => ({
        number: String(index + 1),
        name: `Dự án ${String(index + 1)}`,
        cost,
        state: '',
        cell: { sheet: 'Dự án', row: index, column: 1 },
      }));
      const effects = new Map(
        drawn.map((each, index) => [
          String(index + 1),
          [
            ...(each.roads === 0 ? [] : [{ kind: 'add-to-driver' as const, driver: 'road-length', amount: each.roads }]),
            ...(each.beds === 0 ? [] : [{ kind: 'add-to-driver' as const, driver: 'hospital-beds', amount: each.beds }]),
            ...(each.clinics === 0 ? [] : [{ kind: 'add-to-driver' as const, driver: 'clinics', amount: each.clinics }]),
          ],
        ]),
      );
      const asked = askedCity({ ...replayed, baseline: { ...replayed.baseline, projects } }, scored.standard, has.policy);
      const keys = projects.map(({ number }) => number);
      const candidates = candidatesOf(projects, keys, { confirmed: new Set(none.keys()), effects }, [], null, scored.standard);
      const { projects: weighed, base } = weigh(asked, candidates, () => undefined);
      const { groups, pointsOf, isExact } = groupProjects(asked, weighed, base, budget, tried);
      expect(isExact).toBe(true);
      const best = findBest({ groups, costs: drawn.map(({ cost }) => cost), budget }, solver, 10);
      if (best === null) throw new Error('no answer');
      const costOf = (chosen: readonly number[]): number => chosen.reduce((sum, index) => sum + (drawn[index]?.cost ?? 0), 0);
      const choices = Array.from({ length: 2 ** drawn.length }, (_, bits) =>
        drawn.flatMap((_each, place) => (((bits >> place) & 1) === 1 ? [place] : [])),
      );
      const inBudget = choices.filter((chosen) => costOf(chosen) <= budget);
      const most = inBudget.reduce((top, chosen) => Math.max(top, pointsOf(chosen) ?? 0), 0);
      expect(costOf(best.chosen)).toBeLessThanOrEqual(budget);
      expect(pointsOf(best.chosen)).toBeCloseTo(most, 5);
      expect(best.points).toBeCloseTo(most, 5);
      // Of as many points none is cheaper.
      const cheapest = Math.min(...inBudget.filter((chosen) => (pointsOf(chosen) ?? 0) > most - 1e-6).map(costOf));
      expect(costOf(best.chosen)).toBe(cheapest);
    }),
    { numRuns: 60, seed: 7 },
  );
});
