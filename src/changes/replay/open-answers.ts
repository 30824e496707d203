/** Changes that ask what only the user can say: until she has, the total is a range over every answer that she could give. */
import type { Policy } from '../../domain/assessment';
import type { PointsRange } from '../../domain/difference';
import type { ScenarioStart } from '../../engine/scenario/moving-facts';
import { kindNamed } from '../kind-named';
import type { Change } from '../scenario';
import { applyScenario } from './apply-scenario';
import type { ChangeOutcome } from './apply-scenario';
import { scoreFacts } from './score-facts';

/** Above this many open questions not every set of answers is tried: two to the power of it. */
const mostTried = 8;

/** What an applied change asks, by the code of the problem that asks it. */
export function isOpen({ isApplied, problems }: ChangeOutcome): boolean {
  return isApplied && problems.some(({ code }) => code === 'people-in-unanswered');
}

function withAnswers(changes: readonly Change[], answers: ReadonlyMap<string, boolean>): readonly Change[] {
  return changes.map((change) => {
    const answer = answers.get(change.id);
    const action = answer === undefined ? null : (kindNamed(change.action.kind)?.answered(change.action, answer) ?? null);
    return action === null ? change : { ...change, action };
  });
}

/** Every set of answers to so many questions; of too many questions those that answer all alike, or one otherwise. */
function answerSets(ids: readonly string[]): readonly ReadonlyMap<string, boolean>[] {
  if (ids.length <= mostTried) {
    return Array.from(
      { length: 2 ** ids.length },
      (_, set) => new Map(ids.map((id, place): readonly [string, boolean] => [id, (set & (1 << place)) !== 0])),
    );
  }
  return [true, false].flatMap((usual) => [
    new Map(ids.map((id): readonly [string, boolean] => [id, usual])),
    ...ids.map((other) => new Map(ids.map((id): readonly [string, boolean] => [id, id === other ? !usual : usual]))),
  ]);
}

/** The lowest and the highest total that answers could give; null where nothing is asked. */
export function rangeOverAnswers(
  start: ScenarioStart,
  policy: Policy,
  changes: readonly Change[],
  outcomes: readonly ChangeOutcome[],
): PointsRange | null {
  const ids = outcomes.filter(isOpen).map(({ change }) => change.id);
  if (ids.length === 0) return null;
  const totals = answerSets(ids).map(
    (answers) => scoreFacts(applyScenario(start, withAnswers(changes, answers)).facts, start.edition, policy, false).total.certain,
  );
  return { low: Math.min(...totals), high: Math.max(...totals), open: ids.length, isWhole: ids.length <= mostTried };
}
