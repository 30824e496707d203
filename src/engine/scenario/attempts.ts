/** Changes tried one after the other: one that is refused leaves the draft as it was, however far it had come. */
import type { Problem } from '../../domain/problem';
import type { ChangeAction } from '../../domain/scenario';
import { copyOf, draftOf } from './draft';
import type { Draft, ScenarioStart } from './draft';

type Apply = (draft: Draft, start: ScenarioStart, action: ChangeAction) => readonly Problem[];

export type Attempts = {
  /** Applies the change, or does nothing where an error is among the problems. */
  readonly attempt: (action: ChangeAction) => readonly Problem[];
  readonly draft: () => Draft;
};

export function isRefused(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/**
 * Copying the draft before every change would double what a replay costs, and refusals are rare. So the draft is made anew
 * after a refusal: from the state after the refusal before it, and the changes applied since. Each is applied again once at most.
 */
export function startAttempts(start: ScenarioStart, apply: Apply): Attempts {
  let draft = draftOf(start);
  let safe: Draft | null = null;
  let since: ChangeAction[] = [];
  return {
    draft: () => draft,
    attempt: (action) => {
      const problems = apply(draft, start, action);
      if (!isRefused(problems)) {
        since.push(action);
        return problems;
      }
      draft = safe ?? draftOf(start);
      for (const applied of since) apply(draft, start, applied);
      safe = copyOf(draft);
      since = [];
      return problems;
    },
  };
}
