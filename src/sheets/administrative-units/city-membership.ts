/** Which units are the city's: by the column `Thuộc`, by a yes or no, or by the section they stand in. */
import type { UnitKind } from '../../domain/administrative-unit';
import { nameKey } from '../fold';

/** What a row says of where its unit belongs. `section` is the section row above it. */
export type MembershipRow = { readonly kind: UnitKind | null; readonly belongs: string; readonly section: string };

const yes = new Set(['co', 'x', 'true', 'ies', 'i', '1', 'dung', 'v', 'thuoc']);
const no = new Set(['khong', 'false', 'no', 'n', '0', 'sai', 'k', 'ko']);
const cityWords = /^(?:thanh pho|tp|t p|thi xa|tx|t x|citi of|citi)(?: |$)/;
const districtWords = /^(?:huien|h|quan|q|district of|district)(?: |$)/;
const cityAnywhere = /(?:^| )(?:thanh pho|tp|thi xa|citi)(?: |$)/;
const outside = /(?:^| )(?:lan can|huien|giap ranh|ngoai thanh pho|neighbouring|neighboring|outside|district)(?: |$)/;

/** A parent unit made comparable: `TP. Bắc Kạn` is `Thành phố Bắc Kạn`, but `huyện Cao Lãnh` is not `thành phố Cao Lãnh`. */
function parentOf(text: string): { readonly key: string; readonly bare: string; readonly level: string; readonly isCity: boolean } {
  const key = nameKey(text);
  const isCity = cityWords.test(key) || / (?:citi)$/.test(key);
  const bare = key
    .replace(cityWords, '')
    .replace(districtWords, '')
    .replace(/ (?:citi|district)$/, '')
    .trim();
  const level = isCity ? 'city' : districtWords.test(key) || key.endsWith(' district') ? 'district' : '';
  return { key: `${level}:${bare}`, bare, level, isCity };
}

/** Whether two texts name one parent unit. A text that does not say its level (`Cao Lãnh`) may be either's. */
export function isSameParent(a: string, b: string): boolean {
  const [first, second] = [parentOf(a), parentOf(b)];
  const isOneLevel = first.level === second.level || first.level === '' || second.level === '';
  return first.bare !== '' && isOneLevel && first.bare.replaceAll(' ', '') === second.bare.replaceAll(' ', '');
}

function mostFrequent(keys: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best: string | null = null;
  for (const [key, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = key;
  return best;
}

/** True inside, false outside, null where the section says nothing of the city. */
function saidBySection(section: string): boolean | null {
  const key = nameKey(section);
  if (key === '') return null;
  // `Các xã lân cận thành phố` speaks of neighbours although it names the city.
  if (outside.test(key)) return false;
  return cityAnywhere.test(key) || /(?:^| )(?:noi thanh|noi thi)(?: |$)/.test(key) ? true : null;
}

/** The key of the city among the parents: of those called a city the one with the most wards, else the parent with the most wards. */
function cityKey(rows: readonly MembershipRow[]): string | null {
  const parents = rows.filter(({ belongs }) => belongs !== '').map((row) => ({ ...parentOf(row.belongs), kind: row.kind }));
  const cities = parents.filter(({ isCity }) => isCity);
  const candidates = cities.length > 0 ? cities : parents;
  const wards = candidates.filter(({ kind }) => kind === 'ward');
  // Without a ward and without the word `thành phố` nothing says which parent is the city.
  const counted = wards.length > 0 ? wards : cities;
  return mostFrequent(counted.map(({ key }) => key));
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
  const answers = rows.map(({ belongs }) => nameKey(belongs)).filter((key) => key !== '');
  if (answers.length > 0 && answers.every((key) => yes.has(key) || no.has(key))) {
    return { isInCity: rows.map(({ belongs }) => yes.has(nameKey(belongs))), parents: rows.map(() => null), isAssumed: false };
  }
  const city = cityKey(rows);
  let isAssumed = false;
  const isInCity = rows.map(({ kind, belongs, section }) => {
    if (city !== null && belongs !== '') return parentOf(belongs).key === city;
    const said = saidBySection(section);
    if (said !== null) return said;
    isAssumed = true;
    return kind === 'ward';
  });
  return { isInCity, parents: rows.map(({ belongs }) => (belongs === '' ? null : belongs)), isAssumed };
}
