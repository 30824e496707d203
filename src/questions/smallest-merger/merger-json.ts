/** The smallest merger as scripts have it: fields are added, never renamed or dropped. */
import type { MergerAnswer, MergerSet, MergerUnit, TextNeed } from './merger-answer';
import { isLost } from './text-needs';

function unitJson({ name, kind, people, area, cost, isNewWard, isInAlready }: MergerUnit): object {
  return { name, kind, people, area, cost, becomesWard: isNewWard, peopleAlreadyIn: isInAlready };
}

function textNeedJson(need: TextNeed): object {
  const { before, after } = need;
  return {
    id: after.id,
    measure: after.measures,
    required: after.adjusted,
    before: { actual: before.actual, verdict: before.verdict },
    after: { actual: after.actual, verdict: after.verdict },
    lost: isLost(need),
  };
}

function setJson({ objective, needs, ofText, conversions, total, misses }: MergerSet): object {
  return {
    objective,
    wards: conversions,
    requirements: needs,
    notChosen: ofText.filter(({ isAsked }) => !isAsked).map(textNeedJson),
    lost: ofText.filter(isLost).map(({ after }) => after.id),
    total,
    gatesMissed: misses,
  };
}

/** The answer as data for scripts (docs/cli.md). */
export function mergerJson({
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
  unplaced,
  notes,
  inAlready,
  outside,
}: MergerAnswer): object {
  const [best, ...others] = sets;
  return {
    ...(status === 'answered' ? {} : { status: 'none' }),
    timedOut: status === 'open',
    requirementEdition: edition.edition,
    wardEdition: wardsBy.edition,
    minimise,
    people: counted,
    peopleNotes: notes.map(({ text }) => text),
    peopleInAlready: counted === 'filed' ? 0 : inAlready,
    require: needs.map(({ id, measure, required, lawful }) => ({ id, measure, required, lawful })),
    units: best === undefined ? [] : best.units.map(unitJson),
    ...(best === undefined ? { objective: null } : setJson(best)),
    proven: isProven,
    bound,
    gap,
    alternatives: others.map((set) => ({ units: set.units.map(unitJson), ...setJson(set) })),
    more: mayHaveMore,
    blocking: nearest.filter(({ isBlocking }) => isBlocking).map(({ need }) => need.id),
    best: nearest.map(({ need, now, alone, kept, isKeptKnown, ceiling, waiting }) => ({
      id: need.id,
      measure: need.measure,
      required: need.required,
      now,
      alone,
      atMost: ceiling,
      waiting,
      together: kept,
      togetherKnown: isKeptKnown,
    })),
    leftOut,
    unplaced,
    outside: outside.map(({ id, verdict }) => ({ id, verdict })),
  };
}
