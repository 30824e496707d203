/** Which project a change completes and what it costs: the typed cost, else the list's; what is not known is told, never nothing. */
import { qualifiedReference } from '../../domain/cell';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { NamedProject } from '../../domain/problems/projects';
import type { Project } from '../../domain/project';
import { seekProject } from '../../language/project-name';
import { checkAmount } from './amounts';
import type { MovingFacts } from './moving-facts';

/** `cost` in tỷ đồng; null takes the list's. */
type Completion = { readonly project: string; readonly cost: number | null };

function named({ name, groups = [], cell }: Project): NamedProject {
  return { name, group: groups.map((group) => group.name).join(' › '), cell: qualifiedReference(cell) };
}

/** What the list says beside the total: the total before it was adjusted, what the city pays. */
function toldOf({ name, cost, costCell, earlier, sources }: Project): readonly Problem[] {
  const city = sources?.city ?? null;
  if (cost === null || costCell === undefined || costCell === null || (earlier === undefined && city === null)) return [];
  const before = earlier === undefined ? null : { cost: earlier.cost, cell: qualifiedReference(earlier.cell) };
  return [problem('project-cost-told', 'info', costCell, { project: name, cost, earlier: before, city })];
}

/** Completes a project and adds its cost. An error where it is not certain which one is meant, or where it stands complete already. */
export function payForProject(moving: MovingFacts, projects: readonly Project[], action: Completion): readonly Problem[] {
  const sought = seekProject(projects, action.project);
  switch (sought.kind) {
    case 'none':
      return [problem('project-unknown', 'error', null, { project: action.project, nearest: sought.nearest.map(named) })];
    case 'several':
      return [problem('project-several', 'error', null, { project: action.project, projects: sought.projects.map(named) })];
    case 'group':
      return [
        problem('project-is-group', 'error', null, {
          project: action.project,
          group: sought.group.name,
          projects: sought.projects.slice(0, 5).map(named),
        }),
      ];
    case 'one':
      return pay(moving, sought.project, action.cost);
  }
}

function pay(moving: MovingFacts, project: Project, typed: number | null): readonly Problem[] {
  const { name, costCell, cell, doubt = 'blank' } = project;
  const cost = typed ?? project.cost;
  const fault = cost === null ? null : checkAmount('cost', cost);
  if (fault !== null) return [fault];
  if (moving.completed.has(name)) return [problem('project-already-complete', 'error', null, { project: name })];
  moving.completed.add(name);
  if (cost === null) {
    moving.uncosted.add(name);
    moving.cityCost = null;
    return [problem('project-cost-missing', 'warning', costCell ?? cell, { project: name, why: doubt })];
  }
  moving.cost += cost;
  // What the city pays of the list's total is not known of another one.
  const city = typed === null || typed === project.cost ? (project.sources?.city ?? null) : null;
  moving.cityCost = city === null || moving.cityCost === null ? null : moving.cityCost + city;
  return typed === null ? toldOf(project) : [];
}
