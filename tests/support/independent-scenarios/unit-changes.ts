/** Changes of units: who joins, what becomes a ward, what is cut off. People are a difference of two censuses, before and after. */
import type { AdministrativeUnit } from '../../../src/domain/administrative-unit';
import type { UnitPart } from '../../../src/domain/change-parts';
import type { ChangeAction } from '../../../src/changes/scenario';
import { add, each, isMore, isNear, movePeople } from './city';
import type { City } from './city';
import { inner, land, stocksOf, whole } from './law';
import { bare, counted } from './notes';

type Of<Kind extends ChangeAction['kind']> = Extract<ChangeAction, { readonly kind: Kind }>;

/** What a change comes to: refused with the city as it may be, or done, with a question or without. */
export type Done = 'refused' | 'done' | 'open';

const most = { people: 10_000_000, area: 100_000 };

function isAmount(amount: number, limit: number): boolean {
  return Number.isFinite(amount) && amount >= 0 && amount <= limit;
}

/** A part has people and land, and leaves both behind; figures that the list lacks cannot be compared. */
function isPart({ people, area }: UnitPart, { people: allPeople, area: allLand }: AdministrativeUnit): boolean {
  const leaves = (amount: number, all: number | null): boolean => all === null || (!isMore(amount, all) && !isNear(amount, all));
  const isSome = isAmount(people, most.people) && Number.isInteger(people) && isAmount(area, most.area) && people > 0 && area > 0;
  return isSome && leaves(people, allPeople) && leaves(area, allLand);
}

const less = (figure: number | null, by: number): number | null => (figure === null ? null : figure - by);

function without(unit: AdministrativeUnit, part: UnitPart): AdministrativeUnit {
  return { ...unit, people: less(unit.people, part.people), area: less(unit.area, part.area) };
}

function withPart(unit: AdministrativeUnit, part: UnitPart): AdministrativeUnit {
  return without(unit, { people: -part.people, area: -part.area });
}

function mark(city: City, name: string): void {
  if (!city.wards.some((ward) => bare(ward) === bare(name))) city.wards.push(name);
}

const isInnerKnown = ({ accounts }: City): boolean => accounts.has(inner);

/**
 * Counts people in once, and what comes with them: as much a head as there is. What kept pace with its own people has come already; what
 * kept pace with the other count is only brought up to as much a head.
 */
function comeIn(
  city: City,
  { whole: toWhole, inner: toInner }: { readonly whole: number; readonly inner: number },
  brings: 'nothing' | 'city-average',
): void {
  const before = { whole: city.accounts.get(whole), inner: city.accounts.get(inner) };
  const heads = new Map<string, number>();
  for (const scope of ['whole', 'inner'] as const) for (const stock of stocksOf(scope)) heads.set(stock, city.accounts.get(stock) ?? 0);
  movePeople(city, toWhole, toInner);
  if (brings === 'nothing') return;
  for (const [scope, coming] of [
    ['whole', toWhole],
    ['inner', Math.max(0, toInner)],
  ] as const) {
    const people = before[scope];
    if (people === undefined || coming === 0 || people <= 0) continue;
    const more = (people + coming) / people;
    for (const stock of stocksOf(scope)) {
      const [old, now] = [heads.get(stock) ?? 0, city.accounts.get(stock) ?? 0];
      const came = old === 0 ? paceOf(city, stock, before) : now / old;
      each(city, stock, (amount) => (amount / came) * more);
    }
  }
}

/** By how much a stock of which there is none kept pace: its rows' own accounts moved all the same. */
function paceOf(city: City, stock: string, before: Readonly<Record<'whole' | 'inner', number | undefined>>): number {
  const pace = city.paces.get(stock);
  const scope = pace === 'pace-whole' ? 'whole' : pace === 'pace-inner' ? 'inner' : null;
  if (scope === null) return 1;
  const [old, now] = [before[scope], city.accounts.get(scope === 'whole' ? whole : inner)];
  return old === undefined || now === undefined || old <= 0 ? 1 : now / old;
}

export function merge(city: City, { unit, part, becomes, brings, peopleAlreadyIn }: Of<'merge-unit'>): Done {
  const key = bare(unit);
  const from = city.outside.get(key);
  if (from === undefined) return 'refused';
  if (part !== null ? !isPart(part, from) : from.people === null || from.area === null) return 'refused';
  const joins = part ?? { people: from.people ?? 0, area: from.area ?? 0 };
  const there = city.units.get(key);
  const wasWard = there?.kind === 'ward';
  const isWard = from.kind === 'ward' || wasWard || becomes === 'ward';
  if (isWard && !isInnerKnown(city)) return 'refused';
  const already = there ?? { ...from, people: 0, area: 0 };
  const now: AdministrativeUnit = { ...withPart(already, joins), name: from.name, kind: isWard ? 'ward' : 'commune', isInCity: true };
  city.units.set(key, now);
  if (part === null) city.outside.delete(key);
  else city.outside.set(key, without(from, part));
  if (becomes === 'ward' && !wasWard && from.kind !== 'ward') mark(city, from.name);
  // The census of wards: those who came, and those of the commune that is a ward now.
  const wereInner = wasWard ? (there.people ?? 0) : 0;
  const areInner = isWard ? (already.people ?? 0) + joins.people : 0;
  const coming = { whole: joins.people, inner: areInner - wereInner };
  const people = counted(city, from, false, coming, peopleAlreadyIn);
  comeIn(city, people, brings);
  add(city, land, joins.area);
  return people.isOpen ? 'open' : 'done';
}

export function join(city: City, { unit, part, to, brings, peopleAlreadyIn }: Of<'join-part'>): Done {
  const [key, target] = [bare(unit), bare(to)];
  const receiver = city.units.get(target);
  if (receiver === undefined || key === target) return 'refused';
  // Of a unit that joined in part, what is left outside is what comes next.
  const outer = city.outside.get(key);
  const giver = outer ?? city.units.get(key);
  if (giver === undefined || !isPart(part, giver)) return 'refused';
  const isOwn = outer === undefined;
  const wasInner = isOwn && giver.kind === 'ward';
  const isInner = receiver.kind === 'ward';
  if ((wasInner || isInner) && !isInnerKnown(city)) return 'refused';
  (isOwn ? city.units : city.outside).set(key, without(giver, part));
  if (wasInner) mark(city, giver.name);
  city.units.set(target, withPart(receiver, part));
  const coming = { whole: isOwn ? 0 : part.people, inner: (isInner ? part.people : 0) - (wasInner ? part.people : 0) };
  const people = counted(city, giver, false, coming, isOwn ? false : peopleAlreadyIn);
  comeIn(city, people, brings);
  if (!isOwn) add(city, land, part.area);
  return people.isOpen ? 'open' : 'done';
}

export function convert(city: City, { unit, brings, peopleAlreadyIn }: Of<'convert-to-ward'>): Done {
  const commune = city.units.get(bare(unit));
  if (commune === undefined || commune.kind === 'ward' || commune.people === null || !isInnerKnown(city)) return 'refused';
  city.units.set(bare(unit), { ...commune, kind: 'ward' });
  mark(city, commune.name);
  const people = counted(city, commune, true, { whole: 0, inner: commune.people }, peopleAlreadyIn);
  comeIn(city, people, brings);
  return people.isOpen ? 'open' : 'done';
}

export function split(city: City, { unit, newUnit, part, becomes }: Of<'split-unit'>): Done {
  const old = city.units.get(bare(unit));
  const key = bare(newUnit);
  if (old === undefined || key === '' || city.units.has(key) || !isPart(part, old)) return 'refused';
  const turns = becomes === 'ward' && old.kind !== 'ward';
  if (turns && !isInnerKnown(city)) return 'refused';
  if (old.kind === 'ward') mark(city, old.name);
  city.units.set(bare(unit), without(old, part));
  city.units.set(key, { ...old, name: newUnit, kind: turns ? 'ward' : old.kind, people: part.people, area: part.area });
  if (old.kind === 'ward' || turns) mark(city, newUnit);
  if (turns) movePeople(city, 0, part.people);
  return 'done';
}
