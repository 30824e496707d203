/** No project of a list is counted twice: neither one that stands twice, nor one that stands beside its own parts. */
import { cellReference } from '../../domain/cell';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { Project } from '../../domain/project';
import { projectVariant } from '../../language/project-variant';
import { nameIdentity } from '../../language/text/names';

type CountedOnce = { readonly projects: readonly Project[]; readonly problems: readonly Problem[] };

/** Of a project that stands twice, or once more as it was adjusted, the first counts; where the two cost differently, neither cost does. */
function withoutTwins(projects: readonly Project[]): CountedOnce {
  const keyOf = ({ name }: Project): string => {
    const variant = projectVariant(name);
    return nameIdentity(variant?.kind === 'adjusted' ? variant.of : name);
  };
  const first = new Map<string, Project>();
  const problems: Problem[] = [];
  for (const project of projects) {
    const key = keyOf(project);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, project);
      continue;
    }
    problems.push(problem('project-listed-twice', 'warning', project.cell, { project: project.name, first: cellReference(earlier.cell) }));
    if (project.cost !== null && earlier.cost !== null && project.cost !== earlier.cost)
      first.set(key, { ...earlier, cost: null, doubt: 'listed-twice', sources: {} });
  }
  return { projects: [...first.values()], problems };
}

/** A project beside its parts may have their money in its own: nobody knows, and it has no cost. */
function besideParts(projects: readonly Project[]): CountedOnce {
  const parts = new Map<string, string[]>();
  for (const { name } of projects) {
    const variant = projectVariant(name);
    if (variant?.kind !== 'part') continue;
    const whole = nameIdentity(variant.of);
    parts.set(whole, [...(parts.get(whole) ?? []), name]);
  }
  const problems: Problem[] = [];
  const doubted = projects.map((project): Project => {
    const own = parts.get(nameIdentity(project.name));
    if (own === undefined) return project;
    problems.push(problem('project-beside-parts', 'warning', project.costCell ?? project.cell, { project: project.name, parts: own }));
    return { ...project, cost: null, doubt: 'beside-its-parts', sources: {} };
  });
  return { projects: doubted, problems };
}

export function countedOnce(projects: readonly Project[]): CountedOnce {
  const single = withoutTwins(projects);
  const whole = besideParts(single.projects);
  return { projects: whole.projects, problems: [...single.problems, ...whole.problems] };
}
