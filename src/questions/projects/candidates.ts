/** The projects of the list with what is known of their effects: said by somebody, read from their own words, or not said at all. */
import type { CompleteProject } from '../../changes/complete-project';
import type { ChangeAction, Scenario } from '../../changes/scenario';
import { completionOf } from '../../application/edit-scenarios';
import type { ProjectEffect } from '../../domain/change-parts';
import type { Project } from '../../domain/project';
import type { Standard } from '../../domain/standard';
import { effectsSaid } from '../../language/project-effects';
import { measuredDrivers } from './measured';
import { offeredSize } from './offered-size';
import type { OfferedSize } from './offered-size';
import type { Stated } from './stated-effects';
import type { Standing, ToldEffect } from './told-effect';

export type Candidate = {
  readonly key: string;
  readonly project: Project;
  readonly effects: readonly ToldEffect[];
  readonly standing: Standing;
  /** A size that its words have and that counts nowhere. Null where they have none. */
  readonly size: OfferedSize | null;
  /** The change that finishes it, with the effects that count. */
  readonly action: Extract<ChangeAction, { readonly kind: 'complete-project' }>;
};

function ofUser(effects: readonly ProjectEffect[]): readonly ToldEffect[] {
  return effects.map((effect) => ({ effect, basis: 'stated', doubt: null, quote: null, cell: null }));
}

/** What a scenario says of it: whoever made a change of the project knows what it does. */
function inScenarios(project: Project, scenarios: readonly Scenario[]): readonly ProjectEffect[] | null {
  for (const { changes } of scenarios) {
    const { action } = completionOf(changes, project.name) ?? { action: null };
    if (action !== null && action.effects.length > 0) return action.effects;
  }
  return null;
}

function readOf({ name, cell, words = [] }: Project, isConfirmed: boolean): readonly ToldEffect[] {
  return effectsSaid(name, words).map(({ driver, amount, quote, at, doubt }) => ({
    effect: { kind: 'add-to-driver', driver, amount },
    basis: isConfirmed ? 'confirmed' : 'read',
    // Of two readings, and of several sizes, nobody can confirm which one is meant.
    doubt: isConfirmed && doubt !== 'several' && doubt !== 'ambiguous' ? null : doubt,
    quote,
    cell: at === null ? cell : (words[at]?.cell ?? cell),
  }));
}

/** Whether a row of the edition is made of what the project adds to. */
function isMeasured({ effect }: ToldEffect, standard: Standard): boolean {
  return effect.kind !== 'add-to-driver' || measuredDrivers(standard).has(effect.driver);
}

function standingOf(effects: readonly ToldEffect[], isSaidToDoNothing: boolean, standard: Standard): Standing {
  if (isSaidToDoNothing) return 'nothing';
  if (effects.length === 0) return 'unsaid';
  const sure = effects.filter(({ doubt }) => doubt === null);
  if (sure.length > 0) return sure.some((each) => isMeasured(each, standard)) ? 'counted' : 'unmeasured';
  return effects.every(({ doubt }) => doubt === 'already-counted') ? 'nothing' : 'doubtful';
}

/**
 * @param scenarios those that may say what projects do, the one that is looked at first
 * @param shown its changes; null for the baseline
 */
export function candidatesOf(
  projects: readonly Project[],
  keys: readonly string[],
  stated: Stated,
  scenarios: readonly Scenario[],
  shown: Scenario | null,
  standard: Standard,
): readonly Candidate[] {
  return projects.map((project, index): Candidate => {
    const key = keys[index] ?? project.number;
    const own = stated.effects.get(key) ?? inScenarios(project, scenarios);
    const told = own === null ? readOf(project, stated.confirmed.has(key)) : ofUser(own);
    const measured = told.filter((each) => isMeasured(each, standard));
    // What another edition would count is told only where this one counts nothing.
    const effects = measured.length > 0 ? measured : told;
    const isDone = shown !== null && completionOf(shown.changes, project.name)?.isOn === true;
    const counted = measured.filter(({ doubt }) => doubt === null);
    const completion: CompleteProject = { project: project.name, cost: null, effects: counted.map(({ effect }) => effect) };
    const standing = isDone ? 'done' : standingOf(effects, own?.length === 0, standard);
    return {
      key,
      project,
      effects,
      standing,
      size: own === null ? offeredSize(project, standing, effects, standard) : null,
      action: { kind: 'complete-project', ...completion },
    };
  });
}
