/** The list of units against the indicator table: people and land of the whole city, each counted in two places. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type { CellAddress } from '../domain/cell';
import type { PeopleSource } from '../domain/driver';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { CityExtent, FiledAmount } from '../engine/scenario/city-extent';

/** Where to look first: at the unit with most land where there is too much of it, else at the first of the city. */
function cellOfArea(inCity: readonly AdministrativeUnit[], isTooMuch: boolean): CellAddress | null {
  const [first] = isTooMuch ? inCity.toSorted((a, b) => (b.area ?? 0) - (a.area ?? 0)) : inCity;
  return first?.areaCell ?? first?.nameCell ?? null;
}

/** km² as a survey tells them: to a tenth of a hectare. */
function toHectare(area: number): number {
  return Number(area.toFixed(3));
}

/** Some units have no area that could be read: what the others have is said beside what the table implies. None of a list without areas. */
function lackingArea({ value, rows }: FiledAmount, inCity: readonly AdministrativeUnit[]): readonly Problem[] {
  const known = inCity.flatMap(({ area }) => area ?? []);
  const missing = inCity.length - known.length;
  if (known.length === 0 || missing === 0) return [];
  const first = inCity.find(({ area }) => area === null);
  const listed = toHectare(known.reduce((sum, area) => sum + area, 0));
  const data = { listed, missing, count: inCity.length, filed: toHectare(value), rows: rows.join(', ') };
  return [problem('area-incomplete', 'warning', first?.areaCell ?? first?.nameCell ?? null, data)];
}

function differingArea({ area }: CityExtent, used: PeopleSource, inCity: readonly AdministrativeUnit[]): readonly Problem[] {
  const { filed, units, fit } = area;
  if (filed !== null && units === null) return lackingArea(filed, inCity);
  if (filed === null || units === null || (fit !== 'near' && fit !== 'apart')) return [];
  const isApart = fit === 'apart';
  const cell = cellOfArea(inCity, units > filed.value);
  const data = {
    units: toHectare(units),
    filed: toHectare(filed.value),
    rows: filed.rows.join(', '),
    count: inCity.length,
    isApart,
    used: isApart ? used : 'units',
  } as const;
  return [problem('area-differs', isApart ? 'warning' : 'info', cell, data)];
}

/** People that differ are shown, never smoothed over: they are often of another year. Without land to compare they speak against the list. */
function differingPeople({ area, people }: CityExtent, used: PeopleSource, inCity: readonly AdministrativeUnit[]): readonly Problem[] {
  const { filed, units, fit } = people;
  if (filed === null || units === null || Math.round(filed.value) === Math.round(units)) return [];
  const cell = inCity[0]?.peopleCell ?? null;
  const [indicator = ''] = filed.rows;
  const differs = problem('population-differs', 'info', cell, { units, filed: filed.value, indicator, used });
  const isUnproven = area.fit === 'unknown' && fit === 'apart' && used === 'indicators';
  return isUnproven ? [differs, problem('units-unproven', 'warning', inCity[0]?.nameCell ?? null, { count: inCity.length })] : [differs];
}

export function extentProblems(extent: CityExtent, used: PeopleSource, units: readonly AdministrativeUnit[]): readonly Problem[] {
  const inCity = units.filter((unit) => unit.isInCity);
  return [...differingPeople(extent, used, inCity), ...differingArea(extent, used, inCity)];
}
