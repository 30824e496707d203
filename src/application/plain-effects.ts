/** What a project's own words say that it does, as far as nothing is in doubt: what a form may be filled in with, for somebody to look at. */
import type { ProjectEffect } from '../domain/change-parts';
import type { Project } from '../domain/project';
import { effectsSaid } from '../language/project-effects';

/** An effect with the words that say it. */
export type PlainEffect = { readonly effect: ProjectEffect; readonly quote: string };

/** @param known the quantities whose amount is known: to another one nothing can be added */
export function plainEffects({ name, words = [] }: Project, known: ReadonlySet<string>): readonly PlainEffect[] {
  return effectsSaid(name, words)
    .filter(({ driver, doubt }) => doubt === null && known.has(driver))
    .map(({ driver, amount, quote }) => ({ effect: { kind: 'add-to-driver', driver, amount }, quote }));
}
