/**
 * The smallest merger over made-up maps of communes, solving alone: 21 candidates are to be proven within a second, 100 within five, and of 300 a
 * set with its bound is to stand within twenty (issue of the answers). Each map is a sheet of squares around a city at its edge, every commune
 * touching its four neighbours; what each brings is drawn, the same on every machine.
 */
import { afterAll, bench, describe } from 'vitest';
import { loadSolver } from '../../src/analysis/highs';
import { findMerger } from '../../src/analysis/smallest-merger/find-merger';
import type { MergerProblem, Objective } from '../../src/analysis/smallest-merger/merger-problem';
import { chanceOf } from '../campaign/chance';

const solver = await loadSolver(null);
/** What the pane gives a merger where nothing else is asked for. */
const patience = 20_000;

type Map = { readonly wide: number; readonly high: number; readonly joining: number };

/** `joining`: about how many have to come for the people and the land that are asked for. */
function madeUp({ wide, high, joining }: Map, objective: Objective): MergerProblem {
  const chance = chanceOf(7);
  const count = wide * high;
  const candidates = Array.from({ length: count }, (_, index) => ({
    name: `Xã ${String(index)}`,
    people: 1500 + chance.below(7500),
    area: (50 + chance.below(550)) / 10,
    cost: 0,
    isWard: chance.below(10) < 7,
    mayBeIn: false,
  }));
  const touches = candidates.map((_, index) => {
    const column = index % wide;
    return [column > 0 ? index - 1 : -1, column < wide - 1 ? index + 1 : -1, index - wide, index + wide].filter(
      (next) => next >= 0 && next < count,
    );
  });
  return {
    candidates,
    touches,
    atCity: Array.from({ length: Math.min(wide, 5) }, (_, index) => index),
    city: { people: 45_000, area: 137.76, units: 8, wards: 6 },
    inAlready: 0,
    needs: [
      { id: 'population', measure: 'people', required: 45_000 + joining * 5250 },
      { id: 'area', measure: 'area', required: 150 },
      { id: 'units', measure: 'units', required: 10 },
      { id: 'ward-share', measure: 'ward-share', required: 65 },
    ],
    gates: [],
    objective,
  };
}

const told: string[] = [];

afterAll(() => {
  console.log(told.join('\n'));
});

function solved(name: string, map: Map, objective: Objective): void {
  const problem = madeUp(map, objective);
  let said = '';
  bench(
    `${name}, fewest ${objective}`,
    () => {
      const begun = performance.now();
      const found = findMerger(problem, {
        solver,
        left: () => patience - (performance.now() - begun),
        alternatives: 0,
        accepts: () => true,
        points: null,
        mostTried: 0,
      });
      const took = ((performance.now() - begun) / 1000).toFixed(1);
      if (found.kind !== 'found') throw new Error(`${name}: ${found.kind}`);
      const { best, bound, isProven } = found;
      const now = `${name}, fewest ${objective}: ${String(best.set.length)} join, ${String(best.cost)} with bound ${bound.toFixed(1)}${isProven ? ', proven' : ''}, ${took} s`;
      if (now !== said) told.push((said = now));
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
}

describe('the smallest merger', () => {
  for (const objective of ['units', 'people'] as const) {
    solved('21 candidates', { wide: 7, high: 3, joining: 8 }, objective);
    solved('100 candidates', { wide: 10, high: 10, joining: 15 }, objective);
    solved('300 candidates, about 20 join', { wide: 20, high: 15, joining: 20 }, objective);
    solved('300 candidates, about 60 join', { wide: 20, high: 15, joining: 60 }, objective);
  }
});
