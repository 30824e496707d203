/** Which listed project a scenario means. */
import type { Project } from '../domain/project';
import { sameName } from './text/names';

/** The listed project of a name or a number; undefined where the list has none. */
export function findProject(projects: readonly Project[], typed: string): Project | undefined {
  return projects.find(({ name, number }) => sameName(name, typed) || number === typed.trim());
}
