/** People and land of one unit against each other: a ward of 396 km² was written in hectares, whatever else the sheet says. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';

/** km² from which a unit is large for its kind: a small one with few people is only small. */
const large = 100;

/**
 * People a km² of a large unit below which one of its figures is wrong, and above which one is in any unit. The emptiest wards of more than
 * 100 km² have some 130, the emptiest mountain communes some four; the fullest wards some 120.000.
 */
const limits = { ward: { low: 60, high: 200_000 }, township: { low: 20, high: 200_000 }, commune: { low: 3, high: 200_000 } } as const;

/** People a km² of a large commune that there are, but not many in one list: 1.560 ha with 5.477 people make 3,5. */
const fewInCommune = 15;

/** True where a unit's area is large and its people are below so many a km², or above what any unit has. */
function isUnfit({ kind, people, area }: AdministrativeUnit, low: number = limits[kind].low): boolean {
  if (people === null || area === null || area === 0) return false;
  const density = people / area;
  return (area >= large && density < low) || density > limits[kind].high;
}

function densityProblem({ name, people, area, areaCell }: AdministrativeUnit): Problem {
  const counted = { people: people ?? 0, area: area ?? 0 };
  const density = Number((counted.people / counted.area).toFixed(1));
  return problem('unit-density-implausible', 'warning', areaCell, { unit: name, ...counted, density });
}

export type JudgedUnits = { readonly units: readonly AdministrativeUnit[]; readonly problems: readonly Problem[] };

/** From so many units on, and where they are half of those with a figure of land, it is the column that is in another unit of measure. */
const fewestOfColumn = 2;

/** Areas that no unit has, as the list's reader found them. */
function impossibleAreas(found: readonly Problem[]): number {
  return found.filter((one) => one.code === 'figure-implausible' && one.data.figure === 'area').length;
}

/**
 * The units, without the figures of those whose people and land do not go together: which of the two is wrong nobody can tell. Where most
 * of a list does not, no land of it is used: a large commune hides hectares that a ward shows.
 * @param found what reading the list has found: areas that are impossible are gone from the units, and speak against the column all the same
 */
export function judgeUnits(units: readonly AdministrativeUnit[], found: readonly Problem[] = []): JudgedUnits {
  const impossible = impossibleAreas(found);
  const compared = units.filter(({ people, area }) => people !== null && area !== null).length + impossible;
  const isSparse = (unit: AdministrativeUnit): boolean => isUnfit(unit, unit.kind === 'commune' ? fewInCommune : limits[unit.kind].low);
  const unfit = units.filter((unit) => isUnfit(unit)).length + impossible;
  const sparse = units.filter(isSparse).length + impossible;
  // A sparse commune proves nothing by itself: more than half of the list must be so.
  const isColumn = (unfit >= fewestOfColumn && 2 * unfit >= compared) || (sparse >= fewestOfColumn && 2 * sparse > compared);
  const isWrong = (unit: AdministrativeUnit): boolean => isUnfit(unit) || (isColumn && isSparse(unit));
  return {
    units: units.map((unit) => {
      if (isWrong(unit)) return { ...unit, area: null, people: null, peopleYear: null };
      return isColumn ? { ...unit, area: null } : unit;
    }),
    problems: units.filter(isWrong).map(densityProblem),
  };
}
