/** Points per đồng: what every project of the list brings alone and after the others, and the projects that bring most for a budget. */
import { findBest } from '../../analysis/best-projects/find-best';
import { askedCity, whyUnanswered } from '../../application/asked-city';
import type { ChangeAction } from '../../changes/scenario';
import type { DriverId } from '../../domain/driver';
import type { Standard } from '../../domain/standard';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { failure, success } from '../../domain/result';
import type { LongAsking } from '../asking';
import { list, number, pairs } from '../own-fields';
import { candidatesOf } from './candidates';
import { groupProjects } from './group-projects';
import { projectKeys, statedEffects } from './stated-effects';
import { measuredDrivers } from './measured';
import type { OfferedSize } from './offered-size';
import { weigh } from './weigh';
import type { WeighedProject } from './weigh';

export type ProjectFields = {
  /** Tỷ đồng; null: no limit. */
  readonly budget: number | null;
  /** Projects by their keys, or `all`, whose effects are rightly read. */
  readonly confirmed: readonly string[];
  readonly effects: ReadonlyMap<string, string | null>;
};

export type BestProjects = {
  /** By their keys, in the order of the list. */
  readonly projects: readonly string[];
  readonly cost: number;
  readonly points: number;
  readonly total: number;
  readonly isProven: boolean;
  readonly actions: readonly ChangeAction[];
};

export type ProjectsAnswer = {
  readonly scenario: string | null;
  readonly standard: Standard;
  readonly budget: number | null;
  readonly projects: readonly WeighedProject[];
  /** What is told of the list that they stand in. */
  readonly remarks: readonly Problem[];
  /** Quantities that a row is made of and whose amount is known: to others nothing can be added. */
  readonly drivers: readonly DriverId[];
  /** Null where the solver had no time. */
  readonly best: BestProjects | null;
};

const seconds = 10;

/** Without the factor, which its unit says. */
function jsonOf({ kind, why, amount, unit, drivers, quote, cell }: OfferedSize): object {
  return { kind, why, amount, unit, drivers, quote, cell };
}

export const buying: LongAsking<ProjectFields, ProjectsAnswer> = {
  fields: { budget: number, confirmed: list, effects: pairs(null) },
  work: async ({ scored, replayed }, { budget: most, confirmed, effects }, { progress, solver }) => {
    const unanswered = whyUnanswered(scored, replayed);
    if (replayed === null || unanswered.length > 0) return failure(unanswered);
    if (most !== null && most <= 0) return failure([problem('asked-budget-impossible', 'error', null, { budget: most })]);
    const city = askedCity(replayed, scored.standard, scored.choices.policy);
    const { projects, projectProblems: remarks = [] } = replayed.baseline;
    if (projects.length === 0) return failure([problem('asked-no-projects', 'error', null, {}), ...remarks]);
    const keys = projectKeys(projects);
    const known = new Set([...city.start.drivers].flatMap(([id, amount]) => (Number.isFinite(amount) ? [id] : [])));
    const stated = statedEffects(keys, city.standard, known, confirmed, effects);
    if (!stated.ok) return stated;
    const shown = replayed.scenarios.find(({ scenario }) => scenario.name === city.scenario)?.scenario ?? null;
    const others = replayed.scenarios.map(({ scenario }) => scenario).filter((scenario) => scenario !== shown);
    const candidates = candidatesOf(projects, keys, stated.value, [...(shown === null ? [] : [shown]), ...others], shown, city.standard);
    const weighed = weigh(city, candidates, (done) => {
      progress({ done, of: candidates.length });
    });
    const { groups, indexes, isExact, pointsOf } = groupProjects(city, weighed.projects, weighed.base, most);
    const costs = weighed.projects.map(({ project }) => project.cost ?? 0);
    const found =
      indexes.length === 0 ? { chosen: [], points: 0, isProven: true } : findBest({ groups, costs, budget: most }, await solver(), seconds);
    const points = found === null ? null : pointsOf(found.chosen);
    const chosen = found === null ? [] : weighed.projects.filter((_, index) => found.chosen.includes(index));
    return success({
      scenario: city.scenario,
      standard: city.standard,
      budget: most,
      projects: weighed.projects,
      remarks,
      drivers: [...measuredDrivers(city.standard)].filter((id) => known.has(id)),
      best:
        found === null || points === null
          ? null
          : {
              projects: chosen.map(({ key }) => key),
              cost: Number(chosen.reduce((sum, { project }) => sum + (project.cost ?? 0), 0).toPrecision(12)),
              points,
              total: weighed.base + points,
              // What the solver adds up must be what the engine makes of it.
              isProven: found.isProven && isExact && Math.abs(points - found.points) < 1e-6,
              actions: chosen.map(({ action }) => action),
            },
    });
  },
  json: ({ scenario, budget, projects, remarks, best }) => ({
    scenario,
    budget,
    projects: projects.map(({ key, project, standing, size, effects, points, marginal, perHundred, rows, gates, problems }) => ({
      number: project.number,
      key,
      name: project.name,
      cost: project.cost,
      points,
      marginal,
      perHundred,
      gates,
      rows,
      standing,
      openSize: size === null ? null : jsonOf(size),
      effects: effects.map(({ effect, basis, doubt, quote, cell }) => ({ ...effect, basis, doubt, quote, cell })),
      problems: problems.map(({ code, data }) => ({ code, data })),
    })),
    remarks: remarks.map(({ code, cell, data }) => ({ code, cell, data })),
    best:
      best === null ? null : { projects: best.projects, cost: best.cost, points: best.points, total: best.total, proven: best.isProven },
  }),
};
