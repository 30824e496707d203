/** Changes that ask what only the user can say: until she has, the total is a range over every answer that she could give. */
import type { Assessment, Policy } from '../../domain/assessment';
import { criteriaMet } from '../../domain/assessment';
import type { PeopleAnswer } from '../../domain/change-parts';
import type { PointsRange } from '../../domain/difference';
import { neededPoints } from '../../domain/needed-points';
import type { RequirementEdition, RequirementResult } from '../../domain/requirement';
import { checkCity } from '../../engine/requirements';
import type { ScenarioStart } from '../../engine/scenario/moving-facts';
import { kindNamed } from '../kind-named';
import type { Change } from '../scenario';
import { applyScenario } from './apply-scenario';
import type { ChangeOutcome } from './apply-scenario';
import { scoreFacts } from './score-facts';

const answers: readonly PeopleAnswer[] = [true, 'whole', false];
/** Above this many open questions not every set of answers is tried: three to the power of it. */
const mostTried = 5;

/** What an applied change asks, by the code of the problem that asks it. */
export function isOpen({ isApplied, problems }: ChangeOutcome): boolean {
  return isApplied && problems.some(({ code }) => code === 'people-in-unanswered');
}

type AnswerSet = ReadonlyMap<string, PeopleAnswer>;

function withAnswers(changes: readonly Change[], given: AnswerSet): readonly Change[] {
  return changes.map((change) => {
    const answer = given.get(change.id);
    const action = answer === undefined ? null : (kindNamed(change.action.kind)?.answered(change.action, answer) ?? null);
    return action === null ? change : { ...change, action };
  });
}

/** Every set of answers to so many questions; of too many questions those that answer all alike, or one otherwise. */
function answerSets(ids: readonly string[]): readonly AnswerSet[] {
  if (ids.length > mostTried) {
    const alike = (usual: PeopleAnswer, other: PeopleAnswer, odd: string | null): AnswerSet =>
      new Map(ids.map((id): readonly [string, PeopleAnswer] => [id, id === odd ? other : usual]));
    return answers.flatMap((usual) => answers.flatMap((other) => [null, ...ids].map((odd) => alike(usual, other, odd))));
  }
  return ids.reduce<readonly AnswerSet[]>(
    (sets, id) => sets.flatMap((set) => answers.map((answer) => new Map([...set, [id, answer] as const]))),
    [new Map()],
  );
}

type Outcome = { readonly assessment: Assessment; readonly requirements: readonly RequirementResult[] };

/** Ids of what some outcomes have otherwise than others. */
function differing<Item extends { readonly id: string }>(
  lists: readonly (readonly Item[])[],
  isAlike: (one: Item, other: Item) => boolean,
): readonly string[] {
  const [first = []] = lists;
  return first
    .filter((item, index) =>
      lists.some((list) => {
        const other = list[index];
        return other !== undefined && !isAlike(item, other);
      }),
    )
    .map(({ id }) => id);
}

/** The outcome that needs the fewest points more: what is missing "at least". */
function mildestOf(outcomes: readonly Outcome[]): Assessment | null {
  const needed = ({ assessment }: Outcome): number => neededPoints(assessment)?.points ?? 0;
  return outcomes.toSorted((one, other) => needed(one) - needed(other))[0]?.assessment ?? null;
}

/** The lowest and the highest that answers could give, and the outcome that lacks the least; null where nothing is asked. */
export function rangeOverAnswers(
  start: ScenarioStart,
  requirements: RequirementEdition,
  policy: Policy,
  changes: readonly Change[],
  asked: readonly ChangeOutcome[],
): { readonly range: PointsRange; readonly mildest: Assessment } | null {
  const open = asked.filter(isOpen).map(({ change }) => change.id);
  if (open.length === 0) return null;
  const outcomes = answerSets(open).map((given): Outcome => {
    const { facts } = applyScenario(start, withAnswers(changes, given));
    return { assessment: scoreFacts(facts, start.edition, policy, false), requirements: checkCity(requirements, facts) };
  });
  const mildest = mildestOf(outcomes);
  if (mildest === null) return null;
  const totals = outcomes.map(({ assessment }) => assessment.total.certain);
  const met = outcomes.map(({ assessment }) => criteriaMet(assessment).met);
  const sections = outcomes.map(({ assessment: { criteria, groups } }) => [...criteria, ...groups]);
  const range: PointsRange = {
    low: Math.min(...totals),
    high: Math.max(...totals),
    open,
    requirements: differing(
      outcomes.map((outcome) => outcome.requirements),
      (one, other) => one.verdict === other.verdict,
    ),
    sections: differing(sections, (one, other) => one.met === other.met),
    criteriaMet: { low: Math.min(...met), high: Math.max(...met) },
    isWhole: open.length <= mostTried,
  };
  return { range, mildest };
}
