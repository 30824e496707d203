/** Changes that ask what only the user can say: until she has, the total is a range over every answer that she could give. */
import type { Policy } from '../../domain/assessment';
import type { PointsRange } from '../../domain/difference';
import type { Facts } from '../../domain/facts';
import type { RequirementEdition } from '../../domain/requirement';
import { checkCity } from '../../engine/requirements';
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

/** What every set of answers would make of the city; nothing where nothing is asked. */
function factsByAnswers(start: ScenarioStart, changes: readonly Change[], open: readonly string[]): readonly Facts[] {
  return open.length === 0 ? [] : answerSets(open).map((answers) => applyScenario(start, withAnswers(changes, answers)).facts);
}

/** Ids of the requirements that some answers meet and others do not. */
function undecided(edition: RequirementEdition, variants: readonly Facts[]): readonly string[] {
  const verdicts = variants.map((facts) => checkCity(edition, facts));
  const [first = []] = verdicts;
  return first.filter(({ verdict }, index) => verdicts.some((results) => results[index]?.verdict !== verdict)).map(({ id }) => id);
}

/** The lowest and the highest total that answers could give; null where nothing is asked. */
export function rangeOverAnswers(
  start: ScenarioStart,
  requirements: RequirementEdition,
  policy: Policy,
  changes: readonly Change[],
  outcomes: readonly ChangeOutcome[],
): PointsRange | null {
  const open = outcomes.filter(isOpen).map(({ change }) => change.id);
  const variants = factsByAnswers(start, changes, open);
  if (variants.length === 0) return null;
  const totals = variants.map((facts) => scoreFacts(facts, start.edition, policy, false).total.certain);
  return {
    low: Math.min(...totals),
    high: Math.max(...totals),
    open,
    requirements: undecided(requirements, variants),
    isWhole: open.length <= mostTried,
  };
}
