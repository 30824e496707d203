/** A set of units as changes of a scenario, and what the real replay makes of it. */
import type { AnyNeed } from '../../analysis/smallest-merger/merger-problem';
import { assessScenario } from '../../changes/replay/assess-scenario';
import type { AssessedScenario } from '../../changes/replay/assess-scenario';
import type { ChangeAction } from '../../changes/scenario';
import { isAtLeast } from '../../domain/comparison';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { areaNatural, peopleInner, peopleWhole } from '../../domain/driver';
import type { Policy } from '../../domain/assessment';
import type { RequirementEdition } from '../../domain/requirement';
import { findApart } from '../../engine/contiguity';
import { mayAlreadyBeIn } from '../../engine/scenario/already-in';
import { pointsOfGate } from './gate-points';
import type { MergerSubject } from './merger-subject';

export type Proposal = {
  readonly units: readonly AdministrativeUnit[];
  /** Of those that join and of the city's own communes, those that are made wards. */
  readonly wards: readonly AdministrativeUnit[];
  /** Units whose people are taken to stand in the city's figure already. */
  readonly inAlready: readonly AdministrativeUnit[];
  readonly actions: readonly ChangeAction[];
};

/** The wards that have to be made for the share that is needed, those with most people first; none where no share is. */
function wardsToMake(
  { problem, convertible }: MergerSubject,
  joining: readonly AdministrativeUnit[],
  lawful: readonly AdministrativeUnit[],
): readonly AdministrativeUnit[] {
  const need = problem.needs.find(({ measure }) => measure === 'ward-share');
  if (need === undefined) return [];
  const units = problem.city.units + joining.length;
  const has = problem.city.wards - convertible.length + joining.filter(({ kind }) => kind === 'ward').length;
  const open = [...lawful, ...convertible].toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0));
  for (let made = 0; made <= open.length; made += 1) if (isAtLeast(((has + made) / units) * 100, need.required)) return open.slice(0, made);
  return open;
}

export function proposalOf(subject: MergerSubject, set: readonly number[]): Proposal {
  const { units: all, may, problem, start } = subject;
  const units = set.flatMap((index) => all[index] ?? []);
  const lawful = set.flatMap((index) => (problem.candidates[index]?.isWard === true && all[index]?.kind !== 'ward' ? [all[index]] : []));
  const known = lawful.flatMap((unit) => unit ?? []);
  const wards = wardsToMake(subject, units, known);
  const doubtful = set.flatMap((index) => (may[index] === 'unclear' ? (all[index] ?? []) : []));
  const largest = doubtful.toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0)).slice(0, Math.min(problem.inAlready, doubtful.length));
  const joins = units.map((unit): ChangeAction => {
    const action = {
      kind: 'merge-unit',
      unit: unit.name,
      becomes: wards.includes(unit) ? 'ward' : 'same',
      part: null,
      brings: 'city-average',
    } as const;
    return doubtful.includes(unit) ? { ...action, peopleAlreadyIn: largest.includes(unit) } : action;
  });
  const conversions = wards
    .filter(({ isInCity }) => isInCity)
    .map((unit): ChangeAction => {
      const action = { kind: 'convert-to-ward', unit: unit.name, brings: 'city-average' } as const;
      const asks = mayAlreadyBeIn(start.baseline.alreadyIn, unit, 'to-ward').get(peopleInner) === 'unclear';
      return asks ? { ...action, peopleAlreadyIn: problem.inAlready > 0 } : action;
    });
  return { units, wards, inAlready: largest, actions: [...joins, ...conversions] };
}

export function replayOf({ start }: MergerSubject, edition: RequirementEdition, policy: Policy, { actions }: Proposal): AssessedScenario {
  return assessScenario(start, edition, policy, {
    name: '',
    changes: actions.map((action, index) => ({ id: String(index + 1), isOn: true, action, note: '' })),
  });
}

/** What the replayed city has of a need; null where nobody knows. */
export function actualOf({ facts, assessment }: AssessedScenario, { id, measure }: AnyNeed): number | null {
  const people = facts.drivers.get(peopleWhole) ?? null;
  const area = facts.drivers.get(areaNatural) ?? null;
  switch (measure) {
    case 'points':
      return pointsOfGate(assessment, id);
    case 'people':
      return people;
    case 'area':
      return area;
    case 'units':
      return facts.units.length;
    case 'ward-share':
      return (facts.units.filter(({ kind }) => kind === 'ward').length / facts.units.length) * 100;
    case 'density':
      return people === null || area === null ? null : people / area;
  }
}

/** The real replay agrees: every change applies, everything that is needed is there, no new ward falls short, and nothing hangs apart. */
export function agrees(subject: MergerSubject, assessed: AssessedScenario, set: readonly number[]): boolean {
  const proposal = proposalOf(subject, set);
  const { needs, gates } = subject.problem;
  return (
    assessed.outcomes.every(({ isApplied }) => isApplied) &&
    assessed.wards.every(({ requirements }) => requirements.every(({ verdict }) => verdict !== 'not-met')) &&
    findApart(
      subject.start.baseline.units,
      proposal.units.map(({ name }) => name),
      subject.start.adjacency,
    ).length === 0 &&
    [...needs, ...gates].every((need) => {
      const actual = actualOf(assessed, need);
      return actual !== null && isAtLeast(actual, need.required);
    })
  );
}
