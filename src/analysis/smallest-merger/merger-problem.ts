/** A merger to be found, as figures: who may join, who touches whom, what the city must reach. */
import { isAtLeast } from '../../domain/comparison';
import type { Row, Term } from '../solver';

/** A unit that may join, whole. */
export type Candidate = {
  readonly name: string;
  readonly people: number;
  readonly area: number;
  /** tỷ đồng; 0 where nothing of it is asked. */
  readonly cost: number;
  /** It is a ward, or may lawfully be made one when it joins. */
  readonly isWard: boolean;
  /** Its people may stand in the city's figure already (docs/adr/0030). */
  readonly mayBeIn: boolean;
};

export const needMeasures = ['people', 'area', 'units', 'ward-share', 'density'] as const;
export type NeedMeasure = (typeof needMeasures)[number];

/** So much at least: people, km², units, percent of the units that are wards, people a km². */
export type Need = { readonly id: string; readonly measure: NeedMeasure; readonly required: number };

/**
 * So many points at least: of the whole (`total`) or of a section whose minimum decides. What a set earns only the engine says; nothing of it
 * is a sum over units.
 */
export type GateNeed = { readonly id: string; readonly measure: 'points'; readonly required: number };

export type AnyNeed = Need | GateNeed;

export const objectives = ['units', 'people', 'area', 'cost'] as const;
export type Objective = (typeof objectives)[number];

export type MergerProblem = {
  readonly candidates: readonly Candidate[];
  /** Of each candidate the candidates that it touches, both ways. */
  readonly touches: readonly (readonly number[])[];
  /** The candidates that touch the city itself. */
  readonly atCity: readonly number[];
  /** The city as it is; `wards` are those it has and those it may lawfully make of its own communes. */
  readonly city: { readonly people: number; readonly area: number; readonly units: number; readonly wards: number };
  /**
   * How many of the units that may stand in the city's figure already are taken to do so, the largest first: whichever they are, no
   * person is counted twice. Infinite where a note does not say how many.
   */
  readonly inAlready: number;
  readonly needs: readonly Need[];
  readonly gates: readonly GateNeed[];
  readonly objective: Objective;
};

/** What joins costs of the objective. */
export function costOf(candidate: Candidate, objective: Objective): number {
  return objective === 'units' ? 1 : candidate[objective];
}

/**
 * What a set reaches of a measure. Of the candidates that may be in the figure already the largest `inAlready` bring nobody.
 * @param chosen numbers of candidates
 */
export function reached({ candidates, city, inAlready }: MergerProblem, chosen: readonly number[], measure: NeedMeasure): number {
  const joining = chosen.flatMap((index) => candidates[index] ?? []);
  const area = joining.reduce((sum, each) => sum + each.area, city.area);
  const units = city.units + joining.length;
  if (measure === 'area') return area;
  if (measure === 'units') return units;
  if (measure === 'ward-share') return ((city.wards + joining.filter(({ isWard }) => isWard).length) / units) * 100;
  const doubtful = joining.filter(({ mayBeIn }) => mayBeIn).map(({ people }) => people);
  const twice = doubtful.toSorted((a, b) => b - a).slice(0, Math.min(inAlready, doubtful.length));
  const people = joining.reduce((sum, each) => sum + each.people, city.people) - twice.reduce((sum, each) => sum + each, 0);
  return measure === 'people' ? people : people / area;
}

/** Whether a set has what is needed. */
export function isReached(problem: MergerProblem, { measure, required }: Need, set: readonly number[]): boolean {
  return isAtLeast(reached(problem, set, measure), required);
}

/**
 * What a measure is as a sum over the columns: `constant` + the terms. Of a share or a density it is how far it lies beyond so much of it
 * (`at`): wards − at·units, people − at·km², which is 0 exactly where the share is `at`.
 * `twice` are the columns that take off people who may be in the figure already (`columnsOf`).
 */
export function sumOf(
  problem: MergerProblem,
  measure: NeedMeasure,
  at: number,
  twice: readonly Term[],
): { readonly constant: number; readonly terms: readonly Term[] } {
  const { candidates, city } = problem;
  const over = (of: (candidate: Candidate) => number): readonly Term[] =>
    candidates.flatMap((candidate, index): readonly Term[] => {
      const amount = of(candidate);
      return amount === 0 ? [] : [[index, amount]];
    });
  switch (measure) {
    case 'people':
      return { constant: city.people, terms: [...over(({ people }) => people), ...twice] };
    case 'area':
      return { constant: city.area, terms: over(({ area }) => area) };
    case 'units':
      return { constant: city.units, terms: over(() => 1) };
    case 'ward-share':
      return { constant: city.wards - (at / 100) * city.units, terms: over(({ isWard }) => (isWard ? 1 : 0) - at / 100) };
    case 'density':
      return { constant: city.people - at * city.area, terms: [...over(({ people, area }) => people - at * area), ...twice] };
  }
}

/** A need as a row. */
export function rowOf(problem: MergerProblem, { measure, required }: Need, twice: readonly Term[]): Row {
  const { constant, terms } = sumOf(problem, measure, required, twice);
  const isShare = measure === 'ward-share' || measure === 'density';
  return { lower: (isShare ? 0 : required) - constant, upper: Infinity, terms };
}
