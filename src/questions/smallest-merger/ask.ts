/**
 * The smallest merger: the neighbouring units that join, connected with the city, for every requirement that is chosen. Each set is replayed as
 * a scenario through the engine before it is shown.
 */
import { whyUnanswered } from '../../application/asked-city';
import { findMerger } from '../../analysis/smallest-merger/find-merger';
import type { FoundMerger } from '../../analysis/smallest-merger/find-merger';
import { objectives } from '../../analysis/smallest-merger/merger-problem';
import type { Need, NeedMeasure, Objective } from '../../analysis/smallest-merger/merger-problem';
import { gapOf } from '../../analysis/solver';
import type { ChangeAction } from '../../changes/scenario';
import type { AlreadyInDriver } from '../../domain/already-in';
import type { UnitKind } from '../../domain/administrative-unit';
import { peopleWhole } from '../../domain/driver';
import type { Requirement, RequirementEdition, RequirementResult, RequirementVerdict } from '../../domain/requirement';
import { failure, success } from '../../domain/result';
import type { LongAsking } from '../asking';
import { byName, choice, pairs, whole, within } from '../own-fields';
import type { Subject } from '../subject';
import { mergerSubject, needNames } from './merger-subject';
import type { Counted, MergerAsked, MergerSubject } from './merger-subject';
import { actualOf, agrees, proposalOf, replayOf } from './proposal';

/** `require`: empty is what the edition of requirements asks for. `costs`: beside what the units' sheet says, and before it. */
export type MergerFields = MergerAsked & {
  readonly alternatives: number | null;
  readonly seconds: number | null;
};

export type MergerUnit = {
  readonly name: string;
  readonly kind: UnitKind;
  readonly people: number | null;
  readonly area: number | null;
  /** tỷ đồng; null where nobody says. */
  readonly cost: number | null;
  /** Becomes a ward. */
  readonly isNewWard: boolean;
  /** Its people are taken to stand in the city's figure already. */
  readonly isInAlready: boolean;
};

/** A requirement after the merger, as the engine replays it. */
export type MetNeed = {
  readonly id: string;
  readonly measure: NeedMeasure;
  readonly required: number;
  readonly actual: number | null;
  readonly verdict: RequirementVerdict | null;
};

export type MergerSet = {
  readonly units: readonly MergerUnit[];
  /** The city's own communes that become wards. */
  readonly conversions: readonly string[];
  readonly objective: number;
  readonly needs: readonly MetNeed[];
  readonly total: number;
  readonly actions: readonly ChangeAction[];
};

/** How near the best comes to a need: whatever becomes of the others, and with the others satisfied. */
export type NearestNeed = { readonly need: Need; readonly isBlocking: boolean; readonly alone: number; readonly kept: number | null };

export type MergerAnswer = {
  readonly status: 'answered' | 'none' | 'open';
  readonly minimise: Objective;
  readonly counted: Counted;
  readonly edition: RequirementEdition;
  /** What says when a unit may be made a ward; another text where that one has nothing on wards. */
  readonly wardsBy: RequirementEdition;
  readonly needs: readonly Need[];
  /** Best first. */
  readonly sets: readonly MergerSet[];
  readonly mayHaveMore: boolean;
  readonly isProven: boolean;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly nearest: readonly NearestNeed[];
  /** Every neighbour that may join, and whether it may be a ward. */
  readonly candidates: readonly {
    readonly name: string;
    readonly people: number | null;
    readonly area: number | null;
    readonly cost: number | null;
    readonly mayBeWard: boolean;
    readonly mayBeIn: boolean;
  }[];
  readonly leftOut: readonly string[];
  /** A neighbour touches the city, as the list has it. */
  readonly areTouching: boolean;
  /** What the table says that its people contain already. */
  readonly notes: readonly AlreadyInDriver[];
  /** How many of the doubtful units are taken to be in it; null: all. */
  readonly inAlready: number | null;
  /** Requirements that no merger decides. */
  readonly outside: readonly RequirementResult[];
};

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
    const started = now();
    const limit = (seconds ?? usualSeconds) * 1000;
    let done = 0;
    const found = findMerger(subject.value.problem, {
      solver: await solver(),
      left: () => limit - (now() - started),
      alternatives: alternatives ?? usualAlternatives,
      accepts: (set) => agrees(subject.value, replayed.requirements, policy, set),
      onBound: () => {
        progress({ done: (done += 1), of: null });
      },
    });
    return success(answerOf(found, subject.value, replayed, { policy, minimise: asked.minimise, counted: asked.counted }));
  },
  json: ({
    status,
    minimise,
    counted,
    edition,
    wardsBy,
    needs,
    sets,
    mayHaveMore,
    isProven,
    bound,
    gap,
    nearest,
    leftOut,
    notes,
    inAlready,
    outside,
  }) => {
    const [best, ...others] = sets;
    return {
      ...(status === 'answered' ? {} : { status: 'none' }),
      requirementEdition: edition.edition,
      wardEdition: wardsBy.edition,
      minimise,
      people: counted,
      peopleNotes: notes.map(({ text }) => text),
      peopleInAlready: counted === 'filed' ? 0 : inAlready,
      require: needs.map(({ id, measure, required }) => ({ id, measure, required })),
      units: best === undefined ? [] : best.units.map(unitJson),
      ...(best === undefined ? { objective: null } : setJson(best)),
      proven: isProven,
      bound,
      gap,
      alternatives: others.map((set) => ({ units: set.units.map(unitJson), ...setJson(set) })),
      more: mayHaveMore,
      blocking: nearest.filter(({ isBlocking }) => isBlocking).map(({ need }) => need.id),
      best: nearest.map(({ need, alone, kept }) => ({
        id: need.id,
        measure: need.measure,
        required: need.required,
        alone,
        together: kept,
      })),
      leftOut,
      outside: outside.map(({ id, verdict }) => ({ id, verdict })),
    };
  },
};

function unitJson({ name, kind, people, area, cost, isNewWard, isInAlready }: MergerUnit): object {
  return { name, kind, people, area, cost, becomesWard: isNewWard, peopleAlreadyIn: isInAlready };
}

function setJson({ objective, needs, conversions, total }: MergerSet): object {
  return { objective, wards: conversions, requirements: needs, total };
}

type Asked = { readonly policy: 'strict' | 'proportional' } & Pick<MergerAnswer, 'minimise' | 'counted'>;

function setOf(subject: MergerSubject, edition: RequirementEdition, { policy }: Asked, set: readonly number[], cost: number): MergerSet {
  const proposal = proposalOf(subject, set);
  const assessed = replayOf(subject, edition, policy, proposal);
  return {
    units: proposal.units.map((unit) => ({
      name: unit.name,
      kind: unit.kind,
      people: unit.people,
      area: unit.area,
      cost: subject.costs[subject.units.indexOf(unit)] ?? null,
      isNewWard: proposal.wards.includes(unit),
      isInAlready: proposal.inAlready.includes(unit),
    })),
    conversions: proposal.wards.filter(({ isInCity }) => isInCity).map(({ name }) => name),
    objective: Math.round(cost * 1e6) / 1e6,
    needs: subject.problem.needs.map((need) => ({
      ...need,
      actual: actualOf(assessed, need),
      verdict: assessed.requirements.find(({ id }) => id === need.id)?.verdict ?? null,
    })),
    total: assessed.assessment.total.certain,
    actions: proposal.actions,
  };
}

function answerOf(found: FoundMerger, subject: MergerSubject, replayed: NonNullable<Subject['replayed']>, asked: Asked): MergerAnswer {
  const { requirements: edition, base, baseline } = replayed;
  const { problem, units, costs, leftOut } = subject;
  const decided = new Set(problem.needs.map(({ measure }): Requirement['measures'] | 'density' => measure));
  const common = {
    minimise: asked.minimise,
    counted: asked.counted,
    edition,
    wardsBy: subject.wardsBy,
    needs: problem.needs,
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
    })),
    leftOut: leftOut.map(({ name }) => name),
    areTouching: problem.atCity.length > 0,
    notes: (baseline.alreadyIn ?? []).filter(({ driver, isIn }) => driver === peopleWhole && isIn !== false),
    inAlready: Number.isFinite(problem.inAlready) ? problem.inAlready : null,
    outside: base.requirements.filter(({ measures, verdict }) => !decided.has(measures) && verdict !== 'met'),
  };
  switch (found.kind) {
    case 'open':
      return { ...common, status: 'open', isProven: false, bound: Number.isFinite(found.bound) ? found.bound : null };
    case 'none': {
      const nearest = found.nearest.map((each): NearestNeed => ({ ...each, isBlocking: found.blocking.includes(each.need) }));
      return { ...common, status: 'none', isProven: found.isProven, nearest };
    }
    case 'found': {
      const { best, alternatives, bound, isProven, mayHaveMore } = found;
      const sets = [best, ...alternatives].map(({ set, cost }) => setOf(subject, edition, asked, set, cost));
      const gap = isProven ? 0 : gapOf(best.cost, bound);
      return { ...common, status: 'answered', sets, isProven, bound: isProven ? best.cost : bound, gap, mayHaveMore };
    }
  }
}
