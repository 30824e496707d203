import { describe, expect, it } from 'vitest';
import type { AdministrativeUnit, UnitKind } from '../domain/administrative-unit';
import { problem } from '../domain/problem';
import { judgeUnits } from './unit-density';

function unit(kind: UnitKind, area: number | null, people: number | null): AdministrativeUnit {
  const cell = { sheet: 'ĐVHC', row: 4, column: 4 };
  const cells = { areaCell: cell, peopleCell: null, nameCell: null };
  return { name: 'A', kind, isInCity: true, area, people, peopleYear: 2019, code: null, parent: null, neighbours: [], ...cells };
}

describe('people and land of one unit', () => {
  it.each<[string, UnitKind, number, number, boolean]>([
    ['a ward in hectares', 'ward', 396, 9164, false],
    ['a small ward in hectares', 'ward', 140, 5495, false],
    ['a large ward', 'ward', 119.8, 15_600, true],
    ['a ward as there are', 'ward', 48.049, 3103, true],
    ['a township in hectares', 'township', 219, 3468, false],
    ['a mountain commune', 'commune', 127.53, 2401, true],
    ['a commune in hectares', 'commune', 1213, 310, false],
    ['a ward of a metropolis', 'ward', 0.16, 19_000, true],
    ['a ward smaller than its people', 'ward', 0.03, 9164, false],
  ])('go together or do not: %s', (_, kind, area, people, fits) => {
    const { units, problems } = judgeUnits([unit(kind, area, people)]);
    expect(problems.map(({ code }) => code)).toEqual(fits ? [] : ['unit-density-implausible']);
    expect([units[0]?.area, units[0]?.people]).toEqual(fits ? [area, people] : [null, null]);
  });

  it('of most of a list that do not go together leave the list without land, a commune that hectares suit as well too', () => {
    // 952,6 ha; 4,2 people a km² were possible for a mountain commune.
    const commune = unit('commune', 952.6, 4001);
    const { units, problems } = judgeUnits([unit('ward', 396, 9164), unit('ward', 140, 5495), unit('ward', 219, 4000), commune]);
    expect(problems).toHaveLength(4);
    expect(units.map(({ area }) => area)).toEqual([null, null, null, null]);
    // One slip among sound ones is one unit's.
    const sound = unit('ward', 3.96, 9164);
    expect(judgeUnits([unit('ward', 396, 9164), sound, sound, commune]).units.map(({ area }) => area)).toEqual([null, 3.96, 3.96, 952.6]);
  });

  it.each<[string, readonly (readonly [number | null, number])[], number, boolean]>([
    [
      'three communes in hectares',
      [
        [952.6, 2477],
        [1213, 7310],
        [1420, 9800],
      ],
      0,
      false,
    ],
    [
      'one of them larger than any commune',
      [
        [1213, 7310],
        [null, 2981],
      ],
      1,
      false,
    ],
    [
      'all larger than any commune but one',
      [
        [1213, 7310],
        [null, 2981],
        [null, 5400],
      ],
      2,
      false,
    ],
    [
      'one sparse commune among others',
      [
        [726, 3200],
        [25.9, 2981],
        [9.5, 2477],
      ],
      0,
      true,
    ],
    [
      'one slip among others',
      [
        [9.5, 2477],
        [25.9, 2981],
        [null, 2981],
      ],
      1,
      true,
    ],
  ])('of communes alone: %s', (_, figures, impossible, isSound) => {
    const units = figures.map(([area, people]) => unit('commune', area, people));
    const found = Array.from({ length: impossible }, () =>
      problem('figure-implausible', 'warning', null, { of: 'A', figure: 'area', value: 2587.9 }),
    );
    const judged = judgeUnits(units, found);
    expect(judged.units.map(({ area }) => area)).toEqual(isSound ? figures.map(([area]) => area) : figures.map(() => null));
    expect(judged.problems.map(({ code }) => code)).toEqual(
      isSound ? [] : figures.flatMap(([area]) => (area === null ? [] : ['unit-density-implausible'])),
    );
  });

  it('are not judged where one is missing, and are told at the area', () => {
    expect(judgeUnits([unit('ward', 396, null), unit('ward', null, 9164)]).problems).toEqual([]);
    expect(judgeUnits([unit('ward', 396, 9164)]).problems[0]).toMatchObject({
      severity: 'warning',
      cell: { row: 4, column: 4 },
      data: { unit: 'A', people: 9164, area: 396, density: 23.1 },
    });
  });
});
