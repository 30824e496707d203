/** What the tables say before any change: quantities read, summed over the units, or worked back from the rows. */
import type { AdministrativeUnit } from '../../../src/domain/administrative-unit';
import type { BudgetLine } from '../../../src/domain/budget-line';
import type { PeopleSource } from '../../../src/domain/driver';
import type { Observation, Resolutions } from '../../../src/domain/observation';
import type { Project } from '../../../src/domain/project';
import { amountNow } from './budget';
import type { City, Note, Said } from './city';
import { isNear, settle } from './city';
import { expenditure, isPeople, land, revenue, rowNamed, rows, usualPaces, whole } from './law';
import type { Row } from './law';
import { bare } from './notes';
import { imply } from './row-changes';

/** Everything that the sheets and the user say. */
export type Tables = {
  readonly observations: readonly Observation[];
  readonly resolutions: Resolutions;
  readonly units: readonly AdministrativeUnit[];
  readonly projects: readonly Project[];
  readonly budget: readonly BudgetLine[];
  readonly people: PeopleSource;
  readonly region: string | null;
  readonly isMountain: boolean;
};

function saidOf({ indicator, reading }: Observation, resolutions: Resolutions): Said {
  const own = resolutions[indicator];
  if (own?.kind === 'value') return { is: 'number', bound: '', filed: own.value };
  if (own?.kind === 'grade') return { is: 'grade', grade: own.grade };
  if (reading.kind === 'grade') return { is: 'grade', grade: reading.grade };
  if (reading.kind === 'pending') return { is: 'open' };
  return { is: 'number', bound: reading.kind === 'bound' ? reading.bound : '', filed: reading.value };
}

function numberIn(said: ReadonlyMap<string, Said>, id: string | undefined): number | null {
  const one = id === undefined ? undefined : said.get(id);
  return one?.is === 'number' ? one.filed : null;
}

/** Half of the last digit as a share: what rounding may have done. */
function rounding(value: number): number {
  const digits = String(value).split('.')[1]?.length ?? 0;
  return 0.5 / 10 ** digits / Math.abs(value);
}

const rowOf = (above: string, below: string | null): Row | undefined =>
  rows.find(({ ratio }) => ratio?.above === above && ratio.below === below);

function sum(units: readonly AdministrativeUnit[], figure: 'people' | 'area'): number | null {
  const figures = units.filter(({ isInCity }) => isInCity).map((unit) => unit[figure]);
  return figures.length === 0 || figures.includes(null) ? null : figures.reduce<number>((all, one) => all + (one ?? 0), 0);
}

/** Land that people and their density imply, with what rounding may have done to it; nothing where one of them is a bound. */
function filedLand(said: ReadonlyMap<string, Said>): { readonly area: number; readonly slack: number } | null {
  const [people, density] = [rowOf(whole, null), rowOf(whole, land)];
  const [count, each] = [said.get(people?.id ?? ''), said.get(density?.id ?? '')];
  if (count?.is !== 'number' || each?.is !== 'number' || count.bound !== '' || each.bound !== '' || each.filed === 0) return null;
  return { area: count.filed / (people?.ratio?.factor ?? 1) / each.filed, slack: rounding(count.filed) + rounding(each.filed) };
}

/** Where the user takes the units' count, row 9 and the density of the whole city are of it. */
function recount(said: Map<string, Said>, people: number | null, area: number | null): ReadonlySet<string> {
  const recounted = new Set<string>();
  for (const row of people === null ? [] : [rowOf(whole, null), rowOf(whole, land)]) {
    if (row === undefined || row.ratio === null || people === null || said.get(row.id) === undefined) continue;
    if (row.ratio.below !== null && (area === null || area <= 0)) continue;
    const value = (row.ratio.below === null ? people : people / (area ?? 1)) * row.ratio.factor;
    const filed = numberIn(said, row.id);
    if (filed !== null && isNear(filed, value)) continue;
    said.set(row.id, { is: 'number', bound: '', filed: value });
    recounted.add(row.id);
  }
  return recounted;
}

/** Notes speak of the people of a row, unless the user put another number there, or the people are counted elsewhere. */
function notesIn({ observations, resolutions }: Tables, isFromUnits: boolean): readonly Note[] {
  return observations.flatMap((observation): readonly Note[] => {
    const row = rowNamed.get(observation.indicator);
    const people = row?.ratio?.above;
    if (people === undefined || !isPeople(people) || (people === whole && isFromUnits)) return [];
    const { reading } = observation;
    const own = resolutions[observation.indicator];
    const read = reading.kind === 'grade' ? null : reading.kind === 'pending' ? reading.hint : reading.value;
    if (own?.kind === 'value' && own.value !== read) return [];
    return (observation.alreadyIn ?? []).flatMap((note): readonly Note[] => {
      const isOfPeople = row?.ratio?.below === null || note.figures.length === 0 || note.figures.includes('people');
      return isOfPeople ? [{ ...note, row: observation.indicator, people }] : [];
    });
  });
}

function accountsOf(
  { units, budget, people: source }: Tables,
  said: Map<string, Said>,
  filed: ReturnType<typeof filedLand>,
): Map<string, number> {
  const accounts = new Map<string, number>();
  for (const { id, ratio } of rows) {
    const value = numberIn(said, id);
    if (ratio !== null && ratio.below === null && value !== null) accounts.set(ratio.above, value / ratio.factor);
  }
  const [people, area] = [sum(units, 'people'), sum(units, 'area')];
  const apart = filed !== null && area !== null && Math.abs(area - filed.area) / filed.area > Math.max(0.01, filed.slack + 0.001);
  if (area !== null && (source === 'units' || !apart)) accounts.set(land, area);
  if (people !== null && (source === 'units' || !accounts.has(whole))) accounts.set(whole, people);
  for (const [id, amount] of [
    [revenue, amountNow(budget, 'revenue')],
    [expenditure, amountNow(budget, 'expenditure')],
  ] as const)
    if (amount !== null) accounts.set(id, amount);
  return accounts;
}

/** The city of the tables. */
export function cityOf(tables: Tables): City {
  const { observations, resolutions, units, people: source } = tables;
  const said = new Map(observations.map((observation) => [observation.indicator, saidOf(observation, resolutions)]));
  const filed = filedLand(said);
  if (source === 'units') recount(said, sum(units, 'people'), sum(units, 'area') ?? filed?.area ?? null);
  const hadPeople = numberIn(said, rowOf(whole, null)?.id) !== null;
  const accounts = accountsOf(tables, said, filed);
  const isFromUnits = sum(units, 'people') !== null && (source === 'units' || !hadPeople);
  const city: City = {
    accounts,
    own: new Map(),
    said,
    follows: new Map(),
    evidence: new Map(Object.entries(resolutions).filter(([, { kind }]) => kind === 'filed')),
    filedPoints: new Map(observations.map(({ indicator, filed: by }) => [indicator, by.points])),
    paces: new Map([...usualPaces].filter(([, pace]) => pace !== 'fixed')),
    units: new Map(units.filter(({ isInCity }) => isInCity).map((unit) => [bare(unit.name), unit])),
    outside: new Map(units.filter(({ isInCity }) => !isInCity).map((unit) => [bare(unit.name), unit])),
    listed: new Map(units.map((unit) => [bare(unit.name), unit])),
    notes: notesIn(tables, isFromUnits),
    wards: [],
    done: new Set(),
    uncosted: [],
    cost: 0,
    cityCost: 0,
    region: tables.region,
    isMountain: tables.isMountain,
    plan: null,
    money: { revenue: accounts.get(revenue), spent: accounts.get(expenditure) },
    isBalanceByHand: false,
  };
  const numbers = rows.flatMap((row) => {
    const value = row.levels === null ? null : numberIn(said, row.id);
    return value === null ? [] : [{ row, value }];
  });
  const work = (list: typeof numbers): void => {
    while (list.filter(({ row, value }) => imply(city, row, value)).length > 0);
  };
  work(numbers.filter(({ value }) => value !== 0));
  work(numbers);
  for (const { row, value } of numbers) settle(city, row, value);
  return city;
}
