/** The smallest merger on maps drawn at random is the one that trying every set finds. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { loadSolver } from '../../src/analysis/highs';
import { findMerger } from '../../src/analysis/smallest-merger/find-merger';
import { costOf, objectives, reached } from '../../src/analysis/smallest-merger/merger-problem';
import type { MergerProblem } from '../../src/analysis/smallest-merger/merger-problem';
import type { Solver } from '../../src/analysis/solver';
import { isAtLeast } from '../../src/domain/comparison';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver(null);
});

const candidate = fc.record({
  people: fc.integer({ min: 0, max: 9000 }),
  area: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
  // Several of one price, and some that cost nothing.
  cost: fc.constantFrom(0, 0.5, 1, 1.25, 3, 12.5, 100),
  isWard: fc.boolean(),
  mayBeIn: fc.boolean(),
});

/** Up to 16 units with roads between them as they come, some of them at the city. */
const problems: fc.Arbitrary<MergerProblem> = fc
  .record({
    // Without a size fast-check draws no more than a dozen units and ten roads.
    units: fc.array(candidate, { minLength: 1, maxLength: 16, size: 'max' }),
    roads: fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 30, size: 'max' }),
    atCity: fc.uniqueArray(fc.nat(15), { minLength: 1, maxLength: 4 }),
    inAlready: fc.constantFrom(0, 0, 1, 2, Infinity),
    people: fc.integer({ min: 0, max: 60_000 }),
    area: fc.integer({ min: 0, max: 300 }),
    more: fc.integer({ min: 0, max: 9 }),
    share: fc.constantFrom(0, 50, 65, 80),
    density: fc.constantFrom(0, 150, 400),
    objective: fc.constantFrom(...objectives),
  })
  .map(({ units, roads, atCity, inAlready, people, area, more, share, density, objective }) => {
    const touches = units.map(() => new Set<number>());
    for (const [one, other] of roads) {
      if (one === other || one >= units.length || other >= units.length) continue;
      touches[one]?.add(other);
      touches[other]?.add(one);
    }
    return {
      candidates: units.map((unit, index) => ({ ...unit, name: `Xã ${String(index)}` })),
      touches: touches.map((around) => [...around]),
      atCity: atCity.filter((unit) => unit < units.length),
      city: { people: 20_000, area: 50, units: 5, wards: 4 },
      inAlready,
      needs: [
        { id: 'population', measure: 'people', required: 20_000 + people },
        { id: 'area', measure: 'area', required: 50 + area },
        { id: 'units', measure: 'units', required: 5 + more },
        { id: 'ward-share', measure: 'ward-share', required: share },
        { id: 'density', measure: 'density', required: density },
      ],
      gates: [],
      objective,
    };
  });

function hangsTogether({ touches, atCity }: MergerProblem, set: readonly number[]): boolean {
  const joined = new Set(atCity.filter((unit) => set.includes(unit)));
  for (const unit of joined) for (const next of touches[unit] ?? []) if (set.includes(next)) joined.add(next);
  return joined.size === set.length;
}

/** The cost of the cheapest set by trying all; null where none is enough. Shares nothing with what is tested but what a set reaches. */
function byTryingAll(problem: MergerProblem): number | null {
  const { candidates, needs, objective } = problem;
  let best: number | null = null;
  for (let bits = 0; bits < 2 ** candidates.length; bits += 1) {
    const set = candidates.flatMap((_, index) => (((bits >> index) & 1) === 1 ? [index] : []));
    const cost = set.reduce((sum, index) => sum + (candidates[index] === undefined ? 0 : costOf(candidates[index], objective)), 0);
    if (best !== null && cost >= best) continue;
    if (!hangsTogether(problem, set)) continue;
    if (needs.every(({ measure, required }) => isAtLeast(reached(problem, set, measure), required))) best = cost;
  }
  return best;
}

/** Whether a unit costs nothing of the objective and is not needed. */
function isIdle(problem: MergerProblem, set: readonly number[], unit: number): boolean {
  const candidate = problem.candidates[unit];
  const others = set.filter((each) => each !== unit);
  return (
    candidate !== undefined &&
    costOf(candidate, problem.objective) === 0 &&
    hangsTogether(problem, others) &&
    problem.needs.every(({ measure, required }) => isAtLeast(reached(problem, others, measure), required))
  );
}

/** How many times as many maps are drawn as here (`npm run campaign -- property-suites`). */
const times = Number(process.env['PROPERTY_TIMES'] ?? '1');

const patience = {
  solver: { solve: (...asked: Parameters<Solver['solve']>) => solver.solve(...asked) },
  left: () => 60_000,
  alternatives: 1,
};

it('the smallest merger is the one that trying every set finds, or there is none', { timeout: 120_000 * times }, () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const least = byTryingAll(problem);
      const found = findMerger(problem, { ...patience, accepts: () => true, points: null, mostTried: 0 });
      expect(found.kind).toBe(least === null ? 'none' : 'found');
      if (found.kind === 'found' && least !== null) {
        expect(found.isProven).toBe(true);
        expect(found.best.cost).toBeCloseTo(least, 6);
        expect(found.bound).toBeCloseTo(least, 4);
        const withCost = [found.best, ...found.alternatives];
        for (const { set } of withCost) expect(set.filter((unit) => isIdle(problem, set, unit))).toEqual([]);
        for (const { cost } of found.alternatives) expect(cost).toBeGreaterThanOrEqual(least - 1e-6);
      }
      if (found.kind === 'none') {
        const blocking = problem.needs.filter((need) => found.blocking.includes(need));
        expect(byTryingAll({ ...problem, needs: blocking })).toBeNull();
        const isHopeless = blocking.map((need) => byTryingAll({ ...problem, needs: [need] }) === null);
        if (isHopeless.includes(true)) expect(isHopeless).not.toContain(false);
        else {
          for (const need of blocking) {
            expect(byTryingAll({ ...problem, needs: blocking.filter((each) => each !== need) })).not.toBeNull();
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
