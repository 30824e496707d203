/**
 * A city as a planner keeps it on paper: an account a quantity, and one more for each row whose own figure says something else of it.
 * A row is its account ÷ what it is divided by × a rate that is settled when the row is filed or set.
 */
import type { AdministrativeUnit } from '../../../src/domain/administrative-unit';
import type { AlreadyInNote } from '../../../src/domain/already-in';
import type { Resolution } from '../../../src/domain/observation';
import { inner, rows, whole } from './law';
import type { Row } from './law';

/** What a row says: a number that moves, a grade, or nothing yet. `bound`: the true value lies on that side of the number. */
export type Said =
  | { readonly is: 'number'; readonly bound: '' | '>' | '>=' | '<' | '<='; readonly filed: number }
  | { readonly is: 'grade'; readonly grade: string | null }
  | { readonly is: 'open' };

/** How a row's number follows its quantities; a side that was not known when it was settled is not followed. */
export type Follow = { readonly rate: number; readonly above: boolean; readonly below: boolean };

export type Note = AlreadyInNote & { readonly row: string; readonly people: string };

export type BudgetYear = {
  readonly year: number;
  readonly rate: number | null;
  readonly once: number;
  readonly moved: { readonly from: number; readonly to: number } | null;
  readonly spent: number | null;
};
export type Plan = {
  readonly base: number;
  readonly rivals: readonly number[];
  readonly years: readonly BudgetYear[];
  readonly isEveryYear: boolean;
};

export type City = {
  readonly accounts: Map<string, number>;
  /** Accounts of rows that contradict the quantity's, by row. */
  readonly own: Map<string, number>;
  readonly said: Map<string, Said>;
  readonly follows: Map<string, Follow>;
  readonly evidence: Map<string, Resolution>;
  readonly filedPoints: ReadonlyMap<string, number | null>;
  readonly paces: Map<string, string>;
  readonly units: Map<string, AdministrativeUnit>;
  /** What stands outside: neighbours whole, or what is left of them. */
  readonly outside: Map<string, AdministrativeUnit>;
  readonly listed: ReadonlyMap<string, AdministrativeUnit>;
  notes: readonly Note[];
  readonly wards: string[];
  readonly done: Set<string>;
  readonly uncosted: string[];
  cost: number;
  cityCost: number | null;
  region: string | null;
  isMountain: boolean;
  plan: Plan | null;
  /** Revenue and spending as the balance last knew them. */
  money: { readonly revenue: number | undefined; readonly spent: number | undefined };
  isBalanceByHand: boolean;
};

/** Another city with the same figures; what is done to one is not seen in the other. */
export function sameCity(city: City): City {
  return {
    ...city,
    accounts: new Map(city.accounts),
    own: new Map(city.own),
    said: new Map(city.said),
    follows: new Map(city.follows),
    evidence: new Map(city.evidence),
    paces: new Map(city.paces),
    units: new Map(city.units),
    outside: new Map(city.outside),
    wards: [...city.wards],
    done: new Set(city.done),
    uncosted: [...city.uncosted],
  };
}

export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
export const isMore = (a: number, b: number): boolean => a > b && !isNear(a, b);

/** What the row itself counts of its numerator. */
export function accountOf({ accounts, own }: City, { id, ratio }: Row): number | undefined {
  return ratio === null ? undefined : (own.get(id) ?? accounts.get(ratio.above));
}

/** The row's number now; null where it has none. */
export function valueOf(city: City, row: Row): number | null {
  const said = city.said.get(row.id);
  if (said?.is !== 'number') return null;
  const follow = city.follows.get(row.id);
  if (row.ratio === null || follow === undefined) return said.filed;
  const above = follow.above ? (accountOf(city, row) ?? 1) : 1;
  const below = follow.below && row.ratio.below !== null ? (city.accounts.get(row.ratio.below) ?? 1) : 1;
  return (follow.rate * above) / below;
}

/** Settles a row at a number: from here on it moves with its quantities, and apart from them where the two are more than 1 % apart. */
export function settle(city: City, row: Row, value: number): void {
  const said = city.said.get(row.id);
  city.said.set(row.id, { is: 'number', bound: said?.is === 'number' ? said.bound : '', filed: value });
  if (row.ratio === null) return;
  const { above, below, factor } = row.ratio;
  const under = below === null ? undefined : city.accounts.get(below);
  const kept = city.accounts.get(above);
  city.own.delete(row.id);
  if (under !== undefined && kept !== undefined) {
    const implied = (value * under) / factor;
    if (!isNear(implied, kept) && Math.abs(implied - kept) > Math.abs(kept) / 100) city.own.set(row.id, implied);
  }
  const counted = accountOf(city, row);
  if (counted === 0) {
    // From nothing the law's own arithmetic says what more is worth, where it is known what it is divided by.
    const canGrow = below === null || under !== undefined;
    city.follows.set(row.id, { rate: canGrow ? factor : value, above: canGrow, below: canGrow && below !== null });
    return;
  }
  const rate = (value * (under ?? 1)) / (counted ?? 1);
  city.follows.set(row.id, { rate, above: counted !== undefined, below: under !== undefined });
}

function accountsOwnOf(city: City, quantity: string): readonly string[] {
  return rows.filter(({ id, ratio }) => ratio?.above === quantity && city.own.has(id)).map(({ id }) => id);
}

/** Every account of a quantity becomes what the arithmetic makes of it. */
export function each(city: City, quantity: string, arithmetic: (amount: number) => number): void {
  const before = city.accounts.get(quantity);
  if (before === undefined) return;
  for (const row of accountsOwnOf(city, quantity)) city.own.set(row, arithmetic(city.own.get(row) ?? 0));
  city.accounts.set(quantity, arithmetic(before));
}

export function add(city: City, quantity: string, amount: number): void {
  each(city, quantity, (before) => before + amount);
}

/** People who come, or are counted elsewhere, take along what keeps pace with them. */
export function movePeople(city: City, comingWhole: number, comingInner: number): void {
  for (const [people, coming, pace] of [
    [whole, comingWhole, 'pace-whole'],
    [inner, comingInner, 'pace-inner'],
  ] as const) {
    const before = city.accounts.get(people);
    if (before === undefined || coming === 0) continue;
    add(city, people, coming);
    if (before > 0)
      for (const [stock, kept] of city.paces) if (kept === pace) each(city, stock, (amount) => (amount * (before + coming)) / before);
  }
}

/** A quantity is another amount; people who come so are people like any other. */
export function become(city: City, quantity: string, amount: number): void {
  const coming = amount - (city.accounts.get(quantity) ?? 0);
  if (quantity === whole) movePeople(city, coming, 0);
  else if (quantity === inner) movePeople(city, 0, coming);
  else add(city, quantity, coming);
}
