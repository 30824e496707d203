/**
 * The smallest merger: the neighbouring units that join, connected with the city, for every requirement that is chosen. Each set is replayed as
 * a scenario through the engine before it is shown.
 */
import { whyUnanswered } from '../../application/asked-city';
import { findMerger } from '../../analysis/smallest-merger/find-merger';
import type { FoundMerger, NearestOf } from '../../analysis/smallest-merger/found-merger';
import { objectives } from '../../analysis/smallest-merger/merger-problem';
import type { AnyNeed } from '../../analysis/smallest-merger/merger-problem';
import { gapOf } from '../../analysis/solver';
import type { AssessedScenario } from '../../changes/replay/assess-scenario';
import { peopleWhole } from '../../domain/driver';
import type { Requirement, RequirementVerdict } from '../../domain/requirement';
import { failure, success } from '../../domain/result';
import type { Standard } from '../../domain/standard';
import type { LongAsking } from '../asking';
import { byName, choice, pairs, whole, within } from '../own-fields';
import type { Subject } from '../subject';
import { lawfulFigure, needNames } from './asked-needs';
import { gatePoints, missesOf, waitingPoints } from './gate-points';
import { mergerSubject } from './merger-subject';
import type { MergerAsked, MergerSubject } from './merger-subject';
import { textNeeds } from './text-needs';
import { actualOf, agrees, proposalOf, replayOf } from './proposal';
import type { MergerAnswer, MergerSet, NearestNeed } from './merger-answer';
import { mergerJson } from './merger-json';
import { rememberedSets } from './remembered-sets';

/** `require`: empty is what the edition of requirements asks for. `costs`: beside what the units' sheet says, and before it. */
export type MergerFields = MergerAsked & {
  readonly alternatives: number | null;
  readonly seconds: number | null;
};

/** A second or two of the engine. */
const mostTried = 4000;
const usualAlternatives = 3;
const mostAlternatives = 19;
const usualSeconds = 20;
const mostSeconds = 600;

export const findingMerger: LongAsking<MergerFields, MergerAnswer> = {
  fields: {
    require: pairs(needNames),
    minimise: choice(objectives),
    counted: choice(['filed', 'once']),
    costs: byName,
    alternatives: whole(0, mostAlternatives),
    seconds: within(1, mostSeconds),
  },
  work: async ({ scored, replayed }, { alternatives, seconds, ...asked }, { progress, solver, now }) => {
    const unanswered = whyUnanswered(scored, replayed);
    if (replayed === null || unanswered.length > 0) return failure(unanswered);
    const subject = mergerSubject(replayed, scored.standard, asked, scored.today);
    if (!subject.ok) return subject;
    const { policy } = scored.choices;
    const { problem } = subject.value;
    const replays = rememberedSets((set) => replayOf(subject.value, replayed.requirements, policy, proposalOf(subject.value, set)));
    const started = now();
    const limit = (seconds ?? usualSeconds) * 1000;
    let done = 0;
    const found = findMerger(problem, {
      solver: await solver(),
      left: () => limit - (now() - started),
      alternatives: alternatives ?? usualAlternatives,
      accepts: (set) => agrees(subject.value, replays(set), set),
      points: problem.gates.length === 0 ? null : gatePoints(subject.value, policy, replays),
      mostTried,
      onBound: () => {
        progress({ done: (done += 1), of: null });
      },
    });
    return success(answerOf(found, subject.value, scored.standard, replayed, replays, asked));
  },
  json: mergerJson,
};

function setOf(
  subject: MergerSubject,
  standard: Standard,
  base: AssessedScenario,
  assessed: AssessedScenario,
  set: readonly number[],
  cost: number,
): MergerSet {
  const proposal = proposalOf(subject, set);
  return {
    units: proposal.units.map((unit) => ({
      name: unit.name,
      kind: unit.kind,
      people: unit.people,
      area: unit.area,
      cost: subject.costs[subject.units.indexOf(unit)] ?? null,
      isNewWard: proposal.wards.includes(unit),
      isInAlready: proposal.inAlready.includes(unit) || subject.may[subject.units.indexOf(unit)] === 'in',
    })),
    conversions: proposal.wards.filter(({ isInCity }) => isInCity).map(({ name }) => name),
    objective: Math.round(cost * 1e6) / 1e6,
    needs: needsOf(subject).map((need) => ({
      ...need,
      actual: actualOf(assessed, need),
      verdict: verdictOn(need, assessed),
    })),
    ofText: textNeeds(subject, base, assessed),
    total: assessed.assessment.total.certain,
    misses: missesOf(assessed.assessment, standard),
    actions: proposal.actions,
  };
}

/**
 * How a need stands after the merger. No set is shown that does not reach what is asked; where that is less than the text asks for, the text's
 * own verdict would say so of another figure. What is in doubt stays in doubt. Null of what the text says nothing about.
 */
function verdictOn({ id, measure }: AnyNeed, { requirements }: AssessedScenario): RequirementVerdict | null {
  if (measure === 'points') return 'met';
  const verdict = requirements.find((result) => result.id === id)?.verdict ?? null;
  return verdict === 'not-met' ? 'met' : verdict;
}

function needsOf({ problem: { needs, gates } }: MergerSubject): readonly AnyNeed[] {
  return [...needs, ...gates];
}

function answerOf(
  found: FoundMerger,
  subject: MergerSubject,
  standard: Standard,
  replayed: NonNullable<Subject['replayed']>,
  replays: (set: readonly number[]) => AssessedScenario,
  asked: Pick<MergerAnswer, 'minimise' | 'counted'>,
): MergerAnswer {
  const { requirements: edition, base, baseline } = replayed;
  const { problem, units, costs, leftOut, unplaced } = subject;
  const decided = new Set(problem.needs.map(({ measure }): Requirement['measures'] | 'density' => measure));
  const common = {
    minimise: asked.minimise,
    counted: asked.counted,
    edition,
    wardsBy: subject.wardsBy,
    needs: needsOf(subject).map((need) => ({ ...need, lawful: lawfulFigure(replayed, standard, need) })),
    sets: [],
    mayHaveMore: false,
    nearest: [],
    bound: null,
    gap: null,
    candidates: problem.candidates.map(({ isWard, mayBeIn }, index) => ({
      name: units[index]?.name ?? '',
      people: units[index]?.people ?? null,
      area: units[index]?.area ?? null,
      cost: costs[index] ?? null,
      mayBeWard: isWard,
      mayBeIn,
      isNamed: subject.may[index] === 'in',
    })),
    leftOut: leftOut.map(({ name }) => name),
    unplaced: problem.atCity.length === 0 ? [] : unplaced.map(({ name }) => name),
    areTouching: problem.atCity.length > 0,
    notes: (baseline.alreadyIn ?? []).filter(({ driver, isIn }) => driver === peopleWhole && isIn !== false),
    inAlready: Number.isFinite(problem.inAlready) ? problem.inAlready : null,
    standard,
    pending: base.assessment.pending.length,
    outside: base.requirements.filter(({ measures, verdict }) => !decided.has(measures) && verdict !== 'met'),
  };
  const nearestOf = (all: readonly NearestOf[], blocking: readonly AnyNeed[]): readonly NearestNeed[] =>
    all.map((each) => ({
      ...each,
      now: actualOf(base, each.need),
      isBlocking: blocking.includes(each.need),
      waiting: each.need.measure === 'points' ? waitingPoints(base.assessment, each.need.id) : 0,
    }));
  switch (found.kind) {
    case 'open': {
      const bound = Number.isFinite(found.bound) ? found.bound : null;
      return { ...common, status: 'open', isProven: false, bound, nearest: nearestOf(found.nearest, []) };
    }
    case 'none':
      return { ...common, status: 'none', isProven: found.isProven, nearest: nearestOf(found.nearest, found.blocking) };
    case 'found': {
      const { best, alternatives, bound, isProven, mayHaveMore } = found;
      const sets = [best, ...alternatives].map(({ set, cost }) => setOf(subject, standard, base, replays(set), set, cost));
      const gap = isProven ? 0 : gapOf(best.cost, bound);
      return { ...common, status: 'answered', sets, isProven, bound: isProven ? best.cost : bound, gap, mayHaveMore };
    }
  }
}
