/** A merger to be found, out of a city: who may join, which of them may be wards, whose people may be in the figure already, what is needed. */
import type { Candidate, MergerProblem, NeedMeasure, Objective } from '../../analysis/smallest-merger/merger-problem';
import { prepareBaseline } from '../../application/assess-scenarios';
import { editionOfWards } from '../../application/edition-of-wards';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { areaNatural, peopleWhole } from '../../domain/driver';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Requirement, RequirementEdition } from '../../domain/requirement';
import { failure, success } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Standard } from '../../domain/standard';
import { placeOf } from '../../engine/check-requirement';
import { mayAlreadyBeIn } from '../../engine/scenario/already-in';
import type { MayBeIn } from '../../engine/scenario/already-in';
import type { ScenarioStart } from '../../engine/scenario/moving-facts';
import { checkUnit } from '../../engine/unit-requirements';
import { unitKey } from '../../language/unit-name';
import type { Replayed } from '../subject';
import { needsOf } from './asked-needs';
import { costsMissing, statedCosts } from './stated-costs';

/** Whose people count: all of those who join, as filed, or nobody who may stand in the city's figure already. */
export type Counted = 'filed' | 'once';

export type MergerSubject = {
  readonly start: ScenarioStart;
  /** The candidates, in the problem's order. */
  readonly units: readonly AdministrativeUnit[];
  /** What it costs to join each, tỷ đồng; null where nobody says. */
  readonly costs: readonly (number | null)[];
  readonly may: readonly MayBeIn[];
  /** Communes of the city that may lawfully be made wards, those with most people first. */
  readonly convertible: readonly AdministrativeUnit[];
  /** What says when a unit may be made a ward. */
  readonly wardsBy: RequirementEdition;
  /** Neighbours without people or area in the list: they cannot be counted. */
  readonly leftOut: readonly AdministrativeUnit[];
  /** Candidates of which the list says no neighbour that it has: nobody knows whether they touch anything. */
  readonly unplaced: readonly AdministrativeUnit[];
  readonly problem: MergerProblem;
};

/** What is asked. `costs`: amounts by the units' names. */
export type MergerAsked = {
  readonly require: ReadonlyMap<string, string | null>;
  readonly minimise: Objective;
  readonly counted: Counted;
  readonly costs: ReadonlyMap<string, string>;
};

/** Whether a unit may be made a ward: it has the people and the area, and nothing else that is known stands against it. */
function mayBeWard(requirements: readonly Requirement[], unit: AdministrativeUnit, isMountain: boolean): boolean {
  const results = checkUnit(requirements, unit, placeOf({ isMountain }));
  return (
    results.length > 0 &&
    results.every(({ measures, verdict }) => (measures === 'people' || measures === 'area' ? verdict === 'met' : verdict !== 'not-met'))
  );
}

/** How many units the notes count in the figure; infinite where one that may hold for a unit does not say. */
function countedIn(start: ScenarioStart): number {
  const notes = (start.baseline.alreadyIn ?? []).filter(({ driver, isIn }) => driver === peopleWhole && isIn !== false);
  return notes.reduce((sum, { communes }) => sum + (communes ?? Infinity), 0);
}

/** @param date ISO date of the work */
export function mergerSubject(
  replayed: Replayed,
  standard: Standard,
  { require: required, minimise: objective, counted, costs: stated }: MergerAsked,
  date: string,
): Result<MergerSubject, readonly Problem[]> {
  const { baseline, base, requirements } = replayed;
  const asked = needsOf(replayed, standard, required);
  if (!asked.ok) return asked;
  const { needs, gates } = asked.value;
  const { facts } = base;
  const people = facts.drivers.get(peopleWhole) ?? null;
  const area = facts.drivers.get(areaNatural) ?? null;
  const asks = (...measures: readonly NeedMeasure[]): boolean => needs.some(({ measure }) => measures.includes(measure));
  if (people === null && asks('people', 'density')) return failure([problem('merger-figure-missing', 'error', null, { figure: 'people' })]);
  if (area === null && asks('area', 'density')) return failure([problem('merger-figure-missing', 'error', null, { figure: 'area' })]);
  const outside = baseline.units.filter(({ isInCity }) => !isInCity);
  const isCounted = (unit: AdministrativeUnit): boolean => unit.people !== null && unit.area !== null;
  const units = outside.filter(isCounted);
  if (units.length === 0 || facts.units.length === 0) return failure([problem('merger-no-neighbours', 'error', null, {})]);
  const costs = statedCosts(units, stated);
  if (!costs.ok) return costs;
  const missing = objective === 'cost' ? costsMissing(units, costs.value) : null;
  if (missing !== null) return failure([missing]);
  const start = prepareBaseline(baseline, standard);
  const wardsBy = editionOfWards(requirements, date);
  const ward = wardsBy.kind === 'ward' ? wardsBy.city : wardsBy.ward;
  const may = units.map((unit) => mayAlreadyBeIn(baseline.alreadyIn, unit, 'merge').get(peopleWhole) ?? 'no');
  const candidates = units.map((unit, index): Candidate => ({
    name: unit.name,
    // A unit that a note names stands in the figure for certain: it brings nobody.
    people: may[index] === 'in' ? 0 : (unit.people ?? 0),
    area: unit.area ?? 0,
    cost: costs.value[index] ?? 0,
    isWard: unit.kind === 'ward' || mayBeWard(ward, unit, facts.isMountain),
    mayBeIn: may[index] === 'unclear',
  }));
  const numbers = new Map(units.map(({ name }, index) => [unitKey(name), index]));
  const city = new Set(facts.units.map(({ name }) => unitKey(name)));
  const around = units.map(({ name }) => [...(start.adjacency.get(unitKey(name)) ?? [])]);
  const convertible = facts.units
    .filter((unit) => unit.kind !== 'ward' && mayBeWard(ward, unit, facts.isMountain))
    .toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0));
  return success({
    start,
    units,
    costs: costs.value,
    may,
    convertible,
    wardsBy,
    leftOut: outside.filter((unit) => !isCounted(unit)),
    unplaced: units.filter((_, index) => around[index]?.every((name) => !numbers.has(name) && !city.has(name)) === true),
    problem: {
      candidates,
      touches: around.map((names) => names.flatMap((name) => numbers.get(name) ?? [])),
      atCity: around.flatMap((names, index) => (names.some((name) => city.has(name)) ? [index] : [])),
      city: {
        people: people ?? 0,
        area: area ?? 0,
        units: facts.units.length,
        wards: facts.units.filter(({ kind }) => kind === 'ward').length + convertible.length,
      },
      inAlready: counted === 'filed' ? 0 : countedIn(start),
      needs,
      gates,
      objective,
    },
  });
}
