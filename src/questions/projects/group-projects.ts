/** The projects that can be chosen, grouped by the rows they touch: within a group they add up as the rows do, between groups simply. */
import { gainPieces } from '../../analysis/best-projects/gain-pieces';
import { allWays, groupsOf, worthwhile } from '../../analysis/best-projects/project-groups';
import type { PiecewiseGain, ProjectGroup, Way } from '../../analysis/best-projects/project-groups';
import type { AskedCity } from '../../application/asked-city';
import type { DriverId } from '../../domain/driver';
import { compileKernel } from '../../engine/kernel/kernel';
import type { WeighedProject } from './weigh';
import { finish } from './weigh';

/** So many projects that touch the same rows are tried in every choice. */
export const mostTried = 10;

export type Grouped = {
  readonly groups: readonly ProjectGroup[];
  /** The projects that stand in a group. */
  readonly indexes: readonly number[];
  /** False where a group was too large for every choice, and its rows too mixed for sums. */
  readonly isExact: boolean;
  /** What some of them bring together, by the engine; null where they are refused together. */
  readonly pointsOf: (chosen: readonly number[]) => number | null;
};

/** @param base certain points without any of them */
export function groupProjects(
  city: AskedCity,
  projects: readonly WeighedProject[],
  base: number,
  budget: number | null,
  tried = mostTried,
): Grouped {
  const pointsOf = (chosen: readonly number[]): number | null => {
    const { assessment, problems } = finish(
      city,
      chosen.flatMap((index) => projects[index] ?? []),
    );
    return problems.length > 0 ? null : assessment.total.certain - base;
  };
  // Without a cost nothing can be bought.
  const indexes = projects.flatMap(({ standing, project, touched }, index) =>
    standing === 'counted' && project.cost !== null && touched.size > 0 ? [index] : [],
  );
  const costOf = (index: number): number => projects[index]?.project.cost ?? 0;
  let isExact = true;
  const groups = groupsOf(indexes.map((index) => projects[index]?.touched ?? new Set())).map((places): ProjectGroup => {
    const members = places.flatMap((place) => indexes[place] ?? []);
    if (members.length <= tried) return { kind: 'ways', ways: allWays(members, costOf, pointsOf) };
    const gains = sumsOf(city, projects, members);
    if (gains !== null) return { kind: 'sums', members, gains };
    isExact = false;
    return { kind: 'ways', ways: inOrder(projects, members, budget, costOf, pointsOf) };
  });
  return { groups, indexes, isExact, pointsOf };
}

/** The group by the sums of what its projects add; null where they do anything else, or points do not go along straight lines. */
function sumsOf(city: AskedCity, projects: readonly WeighedProject[], members: readonly number[]): readonly PiecewiseGain[] | null {
  const added = new Map<DriverId, number[]>();
  for (const [place, member] of members.entries()) {
    for (const effect of projects[member]?.action.effects ?? []) {
      if (effect.kind !== 'add-to-driver' || effect.amount <= 0) return null;
      const amounts = added.get(effect.driver) ?? members.map(() => 0);
      amounts[place] = (amounts[place] ?? 0) + effect.amount;
      added.set(effect.driver, amounts);
    }
  }
  const kernel = compileKernel(city.start, city.policy);
  const gains = [...added].map(([driver, amounts]) => {
    const pieces = gainPieces(
      kernel,
      driver,
      amounts.reduce((sum, amount) => sum + amount, 0),
    );
    return pieces === null ? null : { amounts, pieces };
  });
  return gains.every((gain) => gain !== null) ? gains : null;
}

/**
 * Neither tried nor proven: those that bring most for their money first, then the cheapest first, then those with most points, one more each
 * time; what the budget has no room for is passed over.
 */
function inOrder(
  projects: readonly WeighedProject[],
  members: readonly number[],
  budget: number | null,
  costOf: (index: number) => number,
  pointsOf: (chosen: readonly number[]) => number | null,
): readonly Way[] {
  const orders = [
    (index: number) => -(projects[index]?.perHundred ?? 0),
    (index: number) => costOf(index),
    (index: number) => -(projects[index]?.points ?? 0),
  ];
  const nothing: Way = { chosen: [], cost: 0, points: 0 };
  const ways = orders.flatMap((rank): readonly Way[] => {
    const found: Way[] = [];
    let last = nothing;
    for (const index of members.toSorted((a, b) => rank(a) - rank(b))) {
      const cost = last.cost + costOf(index);
      const points = budget !== null && cost > budget ? null : pointsOf([...last.chosen, index]);
      if (points === null) continue;
      last = { chosen: [...last.chosen, index], cost, points };
      found.push(last);
    }
    return found;
  });
  return worthwhile([nothing, ...ways]);
}
