/** Random tables under random small editions, scored and held to what must be true of any score. Nothing of the engine says what is right. */
import type { Assessment } from '../../src/domain/assessment';
import type { Observation } from '../../src/domain/observation';
import type { NumericIndicator } from '../../src/domain/standard';
import { score } from '../../src/engine/score';
import { randomTables } from '../support/random-tables';
import type { RandomTable } from '../support/random-tables';
import type { Campaign } from './campaign';

/** Tables drawn at a time: all at once would not fit into memory. */
const batch = 1_000;
const tolerance = 1e-9;

function assess(table: RandomTable, observations: readonly Observation[] = table.observations): Assessment {
  const { standard, policy, region, resolutions } = table;
  const found = standard.adjustments.find(({ id }) => id === region) ?? null;
  return score(observations, standard, { policy, region: found, trace: false }, resolutions);
}

/** The table with one row's exact value a step better; null where the row has none, or a decision stands in its place. */
function bettered(table: RandomTable, indicator: NumericIndicator): readonly Observation[] | null {
  const step = Math.abs(indicator.maximum.value - indicator.minimum.value) / 3;
  const row = table.observations.find((each) => each.indicator === indicator.id);
  if (row?.reading.kind !== 'exact' || table.resolutions[indicator.id] !== undefined) return null;
  const value = row.reading.value + (indicator.direction === 'higher' ? step : -step);
  return table.observations.map((each) => (each === row ? { ...row, reading: { kind: 'exact', value } } : each));
}

/** What is wrong with the score of a table, a line each. */
export function scoreFaults(table: RandomTable): readonly string[] {
  const assessment = assess(table);
  const faults: string[] = [];
  const hold = (isTrue: boolean, what: string): void => {
    if (!isTrue) faults.push(what);
  };
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= tolerance;
  for (const { number, points, possible, scale, status } of assessment.indicators) {
    hold(points >= 0 && points <= scale.maximum + tolerance, `row ${String(number)}: ${String(points)} of ${String(scale.maximum)} points`);
    hold(possible >= points - tolerance && possible <= scale.maximum + tolerance, `row ${String(number)}: possible ${String(possible)}`);
    hold(status === 'pending' || isNear(points, possible), `row ${String(number)}: decided, and still possible is ${String(possible)}`);
  }
  const { certain, possible, required, met } = assessment.total;
  const sumOf = (rows: readonly { readonly points: number }[]): number => rows.reduce((sum, row) => sum + row.points, 0);
  hold(isNear(certain, sumOf(assessment.indicators)), `total ${String(certain)} is not the sum of its rows`);
  hold(isNear(certain, sumOf(assessment.criteria)), `total ${String(certain)} is not the sum of its criteria`);
  hold(possible >= certain - tolerance, `possible ${String(possible)} below certain ${String(certain)}`);
  hold(met || required === null || certain < required + tolerance, `total ${String(certain)} of ${String(required)} is not met`);
  hold(
    !assessment.recognised || (met && assessment.criteria.every((criterion) => criterion.met)),
    'recognised with a gate that is not met',
  );
  const turned = assess(table, [...table.observations].reverse());
  hold(isNear(turned.total.certain, certain), 'another total for the same rows in another order');
  for (const indicator of table.standard.indicators) {
    if (indicator.kind !== 'numeric') continue;
    const observations = bettered(table, indicator);
    if (observations === null) continue;
    const better = assess(table, observations).total.certain;
    hold(better >= certain - tolerance, `row ${String(indicator.number)}: a better value takes ${String(certain)} to ${String(better)}`);
  }
  return faults;
}

export const randomScores: Campaign = {
  name: 'random-scores',
  what: 'Random tables under random editions, scored: points within their scale, sums, gates, order of rows, a better value never worse',
  unit: 'tables',
  full: 200_000,
  slice: 2_000,
  run: ({ seed, amount, progress }) => {
    const findings: string[] = [];
    let rows = 0;
    for (let done = 0; done < amount; done += batch) {
      for (const [index, table] of randomTables(Math.min(batch, amount - done), seed + done).entries()) {
        rows += table.observations.length;
        findings.push(...scoreFaults(table).map((fault) => `table ${String(done + index)}: ${fault}`));
      }
      progress(String(Math.min(amount, done + batch)));
    }
    return Promise.resolve({ kind: 'ran', figures: `${String(amount)} tables, ${String(rows)} rows`, findings });
  },
};
