/** The communes around the city as they are listed: which touch it, in which order, and which of them are looked for. */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import { unitsApart } from '../engine/contiguity';
import { likeness } from '../language/text/names';
import { unitKey } from '../language/unit-name';

export const communeOrders = ['sheet', 'name', 'people', 'area', 'density'] as const;
export type CommuneOrder = (typeof communeOrders)[number];

/** A commune that is not the city's. `touches`: it would border the city, together with what is chosen. */
export type ListedCommune = { readonly unit: AdministrativeUnit; readonly density: number | null; readonly touches: boolean };

/** People a km²; null where either is not known. */
function densityOf({ people, area }: AdministrativeUnit): number | null {
  return people === null || area === null || area === 0 ? null : people / area;
}

/** @param chosen names of the units that join */
export function listCommunes(units: readonly AdministrativeUnit[], chosen: readonly string[]): readonly ListedCommune[] {
  const apart = unitsApart(units, chosen);
  return units
    .filter(({ isInCity }) => !isInCity)
    .map((unit) => ({ unit, density: densityOf(unit), touches: !apart.has(unitKey(unit.name)) }));
}

const byName = new Intl.Collator('vi');

/** What is not known stands last, whichever way round the others are. */
function compareFigures(a: number | null, b: number | null, isDescending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return isDescending ? b - a : a - b;
}

/** In an order; what is equal stays as on the sheet. */
export function orderCommunes(listed: readonly ListedCommune[], order: CommuneOrder, isDescending: boolean): readonly ListedCommune[] {
  if (order === 'sheet') return isDescending ? listed.toReversed() : listed;
  if (order === 'name') return listed.toSorted((a, b) => byName.compare(a.unit.name, b.unit.name) * (isDescending ? -1 : 1));
  const figure = ({ unit, density }: ListedCommune): number | null => (order === 'density' ? density : unit[order]);
  return listed.toSorted((a, b) => compareFigures(figure(a), figure(b), isDescending));
}

/** Whether a commune is looked for: its name or its district has what was typed in it, with or without diacritics. */
export function isLookedFor({ unit }: ListedCommune, typed: string): boolean {
  const wanted = likeness(typed.trim());
  return [unit.name, unit.parent ?? ''].some((text) => likeness(text).includes(wanted));
}
