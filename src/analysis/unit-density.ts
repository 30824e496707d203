/** People and land of one unit against each other: a ward of 396 km² was written in hectares, whatever else the sheet says. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';

/** km² from which a unit is large for its kind: a small one with few people is only small. */
const large = 100;

/**
 * People a km² of a large unit below which one of its figures is wrong, and above which one is in any unit. The emptiest wards of more than
 * 100 km² have some 130, mountain communes one; the fullest wards some 120.000.
 */
const limits = { ward: { low: 60, high: 200_000 }, township: { low: 20, high: 200_000 }, commune: { low: 0.5, high: 200_000 } } as const;

/** Null where the two fit, or one is not there. */
function densityProblem({ name, kind, people, area, areaCell }: AdministrativeUnit): Problem | null {
  if (people === null || area === null || area === 0) return null;
  const density = people / area;
  const { low, high } = limits[kind];
  if ((area < large || density >= low) && density <= high) return null;
  return problem('unit-density-implausible', 'warning', areaCell, { unit: name, people, area, density: Number(density.toFixed(1)) });
}

export type JudgedUnits = { readonly units: readonly AdministrativeUnit[]; readonly problems: readonly Problem[] };

/** From so many units on, and where they are half of those with both figures, it is the column that is in another unit of measure. */
const fewestOfColumn = 2;

/**
 * The units, without the figures of those whose people and land do not go together: which of the two is wrong nobody can tell. Where most
 * of a list does not, no land of it is used: a large commune hides hectares that a ward shows.
 */
export function judgeUnits(units: readonly AdministrativeUnit[]): JudgedUnits {
  const judged = units.map((unit) => ({ unit, found: densityProblem(unit) }));
  const problems = judged.flatMap(({ found }) => found ?? []);
  const compared = units.filter(({ people, area }) => people !== null && area !== null);
  const isColumn = problems.length >= fewestOfColumn && 2 * problems.length >= compared.length;
  return {
    units: judged.map(({ unit, found }) => {
      if (found !== null) return { ...unit, area: null, people: null, peopleYear: null };
      return isColumn ? { ...unit, area: null } : unit;
    }),
    problems,
  };
}
