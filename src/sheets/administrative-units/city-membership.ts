/** Which units are the city's: by the column `Thuộc`, by a yes or no, or by the section they stand in. */
import type { UnitKind } from '../../domain/administrative-unit';
import { answers } from '../../language/lexicon/list-words';
import { places, unitKinds } from '../../language/lexicon/vocabulary';
import { parentUnitOf } from '../../language/parent-unit';
import type { ParentUnit } from '../../language/parent-unit';
import { plainText } from '../../language/text/fold';
import { sameNameAsTyped } from '../../language/text/names';
import { parentCounts } from './parent-counts';

/** What a row says of where its unit belongs. `section` is the section row above it. */
export type MembershipRow = { readonly kind: UnitKind | null; readonly belongs: string; readonly section: string };

/** True inside the city, false outside, null where the section says nothing of it. */
export function saidBySection(section: string): boolean | null {
  const plain = plainText(section);
  const said = places.find(plain).map(({ id }) => id);
  const kinds = unitKinds.find(plain).map(({ id }) => id);
  // `Các xã lân cận thành phố` speaks of neighbours although it names the city.
  if (said.includes('around') || said.includes('beyond') || kinds.includes('district')) return false;
  // `Ngoại thành` is the outer part of the city itself.
  return kinds.includes('city') || said.some((id) => id === 'inner' || id === 'outer' || id === 'whole') ? true : null;
}

/** `Nội thành`, `Ngoại thành`, `Lân cận` where a parent could stand: a part of the city or none, and no unit of its own. */
function saidByPlace(belongs: string): boolean | null {
  return parentUnitOf(belongs).level === '' && places.find(plainText(belongs)).length > 0 ? saidBySection(belongs) : null;
}

function isOne(a: ParentUnit, b: ParentUnit): boolean {
  return a.level === b.level && sameNameAsTyped(a.name, b.name);
}

/** The city among the parents: of those called a city the one with the most wards, else the parent with the most wards. */
function cityAmong(rows: readonly MembershipRow[]): ParentUnit | null {
  const parents = rows.filter(({ belongs }) => belongs !== '').map(({ belongs, kind }) => ({ parent: parentUnitOf(belongs), kind }));
  const cities = parents.filter(({ parent }) => parent.level === 'city');
  const candidates = cities.length > 0 ? cities : parents;
  const wards = candidates.filter(({ kind }) => kind === 'ward');
  // Without a ward and without the word `thành phố` nothing says which parent is the city.
  const counted = (wards.length > 0 ? wards : cities).map(({ parent }) => parent);
  const frequency = parentCounts(counted);
  return counted.reduce<ParentUnit | null>((best, one) => (best === null || frequency(one) > frequency(best) ? one : best), null);
}

export type Membership = {
  /** One for each row, in order. */
  readonly isInCity: readonly boolean[];
  /** The parent unit each row names, as written; null where it names none, or only says yes or no. */
  readonly parents: readonly (string | null)[];
  /** Nothing on the sheet tells the city's units apart: wards count as inside, the others as outside. */
  readonly isAssumed: boolean;
};

export function membershipOf(rows: readonly MembershipRow[]): Membership {
  const said = rows.map(({ belongs }) => belongs).filter((text) => text.trim() !== '');
  if (said.length > 0 && said.every((text) => answers.is(text) !== null)) {
    return { isInCity: rows.map(({ belongs }) => answers.is(belongs) === 'yes'), parents: rows.map(() => null), isAssumed: false };
  }
  const city = cityAmong(rows.filter(({ belongs }) => saidByPlace(belongs) === null));
  let isAssumed = false;
  const isInCity = rows.map(({ kind, belongs, section }) => {
    const placed = saidByPlace(belongs);
    if (placed !== null) return placed;
    if (city !== null && belongs !== '') return isOne(parentUnitOf(belongs), city);
    const inside = saidBySection(section);
    if (inside !== null) return inside;
    isAssumed = true;
    return kind === 'ward';
  });
  return { isInCity, parents: rows.map(({ belongs }) => (belongs === '' ? null : belongs)), isAssumed };
}
