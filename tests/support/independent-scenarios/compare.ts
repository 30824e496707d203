/** One random list over one random city: what the product makes of it beside what the model does. */
import type { Change } from '../../../src/changes/scenario';
import { chanceOf } from '../independent-scorer/chance';
import { valueOf } from './city';
import type { City } from './city';
import { rows } from './law';
import { pointsOf, totalOf } from './points';
import type { Policy } from './points';
import { randomChanges } from './random-changes';
import { randomTables } from './random-tables';
import { replay } from './replay';
import type { Replayed } from './replay';
import { cityOf } from './start';
import type { Tables } from './start';

/** What the product is asked for: plain figures, in no form of its own. */
export type Answer = {
  readonly done: readonly ('refused' | 'done' | 'open' | 'off')[];
  readonly quantities: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number | string | null>;
  readonly points: ReadonlyMap<string, number>;
  readonly total: number;
  readonly range: readonly [low: number, high: number] | null;
  /** Anything else that has to be the same to the letter, by what it is. */
  readonly others: Readonly<Record<string, string>>;
};

export type AskScenario = (tables: Tables, changes: readonly Change[], policy: Policy) => Answer;

export type Compared = {
  readonly kinds: ReadonlySet<string>;
  readonly refused: number;
  readonly applied: number;
  readonly disagreements: readonly string[];
};

const isAlike = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a), Math.abs(b));

export function othersOf(city: Pick<City, 'units' | 'wards' | 'uncosted' | 'region' | 'isMountain'>): Readonly<Record<string, string>> {
  const units = [...city.units.values()].map(
    ({ name, kind, people, area }) => `${name} ${kind} ${String(people)} ${area === null ? '?' : area.toFixed(6)}`,
  );
  return {
    units: units.sort().join('; '),
    wards: [...city.wards].join('; '),
    'projects without a cost': [...city.uncosted].join('; '),
    region: String(city.region),
    mountain: String(city.isMountain),
  };
}

/** The lowest and the highest total over every set of answers; null where nothing is asked. */
function rangeOf(start: City, tables: Tables, changes: readonly Change[], { done }: Replayed, policy: Policy): Answer['range'] {
  const open = changes.flatMap(({ id }, index) => (done[index] === 'open' ? [id] : []));
  if (open.length === 0) return null;
  const totals = Array.from({ length: 3 ** open.length }, (_, set) => {
    const answered = changes.map((change): Change => {
      const place = open.indexOf(change.id);
      const { action } = change;
      if (place < 0 || !('brings' in action)) return change;
      return { ...change, action: { ...action, peopleAlreadyIn: ([true, 'whole', false] as const)[Math.floor(set / 3 ** place) % 3] } };
    });
    return totalOf(replay(start, tables, answered).city, policy);
  });
  return [Math.min(...totals), Math.max(...totals)];
}

function differences(model: Replayed, range: Answer['range'], answer: Answer, policy: Policy): readonly string[] {
  const { city, done } = model;
  const found: string[] = [];
  const differ = (what: string, theirs: unknown, ours: unknown): void => {
    const isSame = typeof theirs === 'number' && typeof ours === 'number' ? isAlike(theirs, ours) : theirs === ours;
    if (!isSame) found.push(`${what}: ${String(theirs)}, by the model ${String(ours)}`);
  };
  done.forEach((each, index) => {
    differ(`change ${String(index + 1)}`, answer.done[index], each);
  });
  for (const id of new Set([...city.accounts.keys(), ...answer.quantities.keys()]))
    differ(id, answer.quantities.get(id), city.accounts.get(id));
  for (const row of rows) {
    const said = city.said.get(row.id);
    differ(`row ${String(row.number)}`, answer.values.get(row.id), said?.is === 'grade' ? String(said.grade) : valueOf(city, row));
    differ(`points of row ${String(row.number)}`, answer.points.get(row.id), pointsOf(city, row, policy));
  }
  differ('total', answer.total, totalOf(city, policy));
  // Of more questions than five the product says that it has not tried every set of answers.
  if (done.filter((each) => each === 'open').length <= 5) {
    differ('lowest total', answer.range?.[0], range?.[0]);
    differ('highest total', answer.range?.[1], range?.[1]);
  }
  const others: Readonly<Record<string, string>> = { ...othersOf(city), cost: `${city.cost.toFixed(6)} ${String(city.cityCost)}` };
  for (const [what, ours] of Object.entries(others)) differ(what, answer.others[what], ours);
  return found;
}

/** The seed's list over the seed's city, under both policies. */
export function compareScenario(seed: number, ask: AskScenario): Compared {
  const chance = chanceOf(seed);
  const tables = randomTables(chance);
  const changes = randomChanges(chance);
  const start = cityOf(tables);
  const model = replay(start, tables, changes);
  const disagreements = (['strict', 'proportional'] as const).flatMap((policy) =>
    differences(model, rangeOf(start, tables, changes, model, policy), ask(tables, changes, policy), policy).map(
      (difference) => `list ${String(seed)}, ${policy}: ${difference}`,
    ),
  );
  return {
    kinds: new Set(
      changes.flatMap(({ action }, index) => (model.done[index] === 'done' || model.done[index] === 'open' ? [action.kind] : [])),
    ),
    refused: model.done.filter((each) => each === 'refused').length,
    applied: model.done.filter((each) => each === 'done' || each === 'open').length,
    disagreements,
  };
}
