/** Which listed project a scenario means. A number that several projects bear is asked about, and so is a name that only looks alike. */
import type { Project, ProjectGroup } from '../domain/project';
import { numberKey } from './project-row';
import { likeness, sameName } from './text/names';

export type ProjectSought =
  | { readonly kind: 'one'; readonly project: Project }
  /** Several bear the number or the name. */
  | { readonly kind: 'several'; readonly projects: readonly Project[] }
  /** A group's number or name; its projects. */
  | { readonly kind: 'group'; readonly group: ProjectGroup; readonly projects: readonly Project[] }
  /** None; those whose names are nearest. */
  | { readonly kind: 'none'; readonly nearest: readonly Project[] };

function found(projects: readonly Project[]): ProjectSought | null {
  const [first, second] = projects;
  if (first === undefined) return null;
  return second === undefined ? { kind: 'one', project: first } : { kind: 'several', projects };
}

/** `A.I.1`, `II.1`: the numbers of the groups and the project's own. */
function fullNumbers({ groups = [], number }: Project): readonly string[] {
  const path = groups.map((group) => group.number).filter((each) => each !== '');
  return path.map((_, at) => numberKey([...path.slice(at), number].join('.')));
}

function groupOf(projects: readonly Project[], is: (group: ProjectGroup) => boolean): ProjectSought | null {
  const within = projects.filter(({ groups = [] }) => groups.some(is));
  const group = within[0]?.groups?.find(is);
  return group === undefined ? null : { kind: 'group', group, projects: within };
}

/** At most so many names are proposed. */
const mostNearest = 3;

function nearest(projects: readonly Project[], typed: string): readonly Project[] {
  const wanted = likeness(typed);
  if (wanted.length < 2) return [];
  const scored = projects.map((project) => ({ project, score: closeness(likeness(project.name), wanted) }));
  return scored
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostNearest)
    .map(({ project }) => project);
}

/** Share of pairs of letters that two names have in common; a name inside the other is near. */
function closeness(a: string, b: string): number {
  if (a.includes(b) || b.includes(a)) return Math.min(a.length, b.length) >= 4 ? 1 : 0;
  const pairs = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const left = pairs(b);
  const common = pairs(a).filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / Math.max(1, a.length + b.length - 2);
}

/** The listed project of a name or a number, or why it is not certain which is meant. */
export function seekProject(projects: readonly Project[], typed: string): ProjectSought {
  const key = numberKey(typed);
  return (
    found(projects.filter(({ name }) => sameName(name, typed))) ??
    found(projects.filter((project) => fullNumbers(project).includes(key))) ??
    found(projects.filter(({ number }) => number !== '' && numberKey(number) === key)) ??
    groupOf(projects, ({ number, name }) => sameName(name, typed) || (number !== '' && numberKey(number) === key)) ?? {
      kind: 'none',
      nearest: nearest(projects, typed),
    }
  );
}

/** The listed project of a name or a number; undefined where the list has none, or several. */
export function findProject(projects: readonly Project[], typed: string): Project | undefined {
  const sought = seekProject(projects, typed);
  return sought.kind === 'one' ? sought.project : undefined;
}
