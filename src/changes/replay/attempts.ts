/** Changes tried one after the other: one that is refused leaves the facts as they were, however far it had come. */
import type { Problem } from '../../domain/problem';
import type { ChangeAction } from '../scenario';
import { isRefused } from './decisions';
import { copyOf, movingFactsOf } from '../../engine/scenario/moving-facts';
import type { MovingFacts, ScenarioStart } from '../../engine/scenario/moving-facts';

type Apply = (moving: MovingFacts, start: ScenarioStart, action: ChangeAction) => readonly Problem[];

export type Attempts = {
  /** Applies the change, or does nothing where an error is among the problems. */
  readonly attempt: (action: ChangeAction) => readonly Problem[];
  readonly moving: () => MovingFacts;
};

/**
 * Copying the facts before every change would double what a replay costs, and refusals are rare. So they are made anew
 * after a refusal: from the state after the refusal before it, and the changes applied since. Each is applied again once at most.
 */
export function startAttempts(start: ScenarioStart, apply: Apply): Attempts {
  let moving = movingFactsOf(start);
  let safe: MovingFacts | null = null;
  let since: ChangeAction[] = [];
  return {
    moving: () => moving,
    attempt: (action) => {
      const problems = apply(moving, start, action);
      if (!isRefused(problems)) {
        since.push(action);
        return problems;
      }
      moving = safe ?? movingFactsOf(start);
      for (const applied of since) apply(moving, start, applied);
      safe = copyOf(moving);
      since = [];
      return problems;
    },
  };
}
