/** Costs that no city's project has: then the unit is not what it seems, and nothing that was read in it is used. */
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Project } from '../../domain/project';

/** tỷ đồng. Ten million đồng buy no works; the dearest projects of provincial cities stay below the upper one. */
const smallest = 0.01;
export const largest = 50_000;

type Read = { readonly project: Project; readonly sharedUnit: string };

function isAbsurd({ cost }: Project): boolean {
  return cost !== null && cost !== 0 && (cost < smallest || cost > largest);
}

/** The projects, without the costs whose unit is in doubt; the first of each such unit is told. */
export function withheldSizes(read: readonly Read[]): { readonly projects: readonly Project[]; readonly problems: readonly Problem[] } {
  const doubted = new Map<string, Project>();
  const own: Project[] = [];
  for (const { project, sharedUnit } of read) {
    if (!isAbsurd(project)) continue;
    if (sharedUnit === '') own.push(project);
    else if (!doubted.has(sharedUnit)) doubted.set(sharedUnit, project);
  }
  const told = [...[...doubted].map(([unit, project]) => ({ unit, project })), ...own.map((project) => ({ unit: '', project }))];
  return {
    projects: read.map(({ project, sharedUnit }) => {
      const isDoubted = sharedUnit === '' ? isAbsurd(project) : doubted.has(sharedUnit) && project.cost !== null;
      if (!isDoubted) return project;
      const { number, name, state, cell, groups, costCell } = project;
      return {
        ...{ number, name, state, cell, cost: null, doubt: 'size-absurd', sources: {} },
        ...(groups === undefined ? {} : { groups }),
        ...(costCell === undefined ? {} : { costCell }),
      };
    }),
    problems: told.map(({ unit, project }) =>
      problem('project-cost-absurd', 'warning', project.costCell ?? project.cell, { project: project.name, cost: project.cost ?? 0, unit }),
    ),
  };
}
