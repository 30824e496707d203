/** What becomes of the requirements of the text in a merger, asked for or not: one that the city meets may be lost by it. */
import type { AssessedScenario } from '../../changes/replay/assess-scenario';
import type { Requirement } from '../../domain/requirement';
import type { TextNeed } from './merger-answer';
import type { MergerSubject } from './merger-subject';

export function textNeeds({ problem }: MergerSubject, before: AssessedScenario, after: AssessedScenario): readonly TextNeed[] {
  const asked = new Set(problem.needs.map(({ measure }): Requirement['measures'] | 'density' => measure));
  return before.requirements.flatMap((now): readonly TextNeed[] => {
    if (now.measures === 'urban-class' || now.measures === 'stated') return [];
    const then = after.requirements.find(({ id }) => id === now.id);
    return then === undefined ? [] : [{ isAsked: asked.has(now.measures), before: now, after: then }];
  });
}

/** The city meets it now, and after the merger it does not, or nobody can say that it does. */
export function isLost({ before, after }: TextNeed): boolean {
  return before.verdict === 'met' && after.verdict !== 'met';
}
