/** The figures of a commune while units are cut and put together: amounts are parted by people, ratios stay. */
import { peopleInner, peopleWhole } from '../../domain/driver';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { UnitFigure } from '../../domain/unit-figure';
import type { Scope } from '../../domain/standard';
import type { PreparedEdition } from './prepared-edition';

type Counted = { readonly figures?: readonly UnitFigure[] | undefined; readonly people: number | null };

/** True for an amount that is parted with its people, also where a row counts it. */
function isAmount({ of, id }: UnitFigure, { numeric }: PreparedEdition): boolean {
  const drivers = numeric.get(id)?.drivers ?? null;
  return of === 'stock' || (drivers !== null && drivers.denominator === null);
}

/** The share of people that a part has; null where the unit's are not known. */
export function shareOfPeople(unit: Pick<AdministrativeUnit, 'people'>, people: number): number | null {
  return unit.people === null || unit.people <= 0 ? null : people / unit.people;
}

/** The figures of a part. Where its share is not known, its amounts are not known either. */
export function figuresOfShare(figures: readonly UnitFigure[], share: number | null, edition: PreparedEdition): readonly UnitFigure[] {
  return figures.flatMap((figure) => {
    if (!isAmount(figure, edition)) return [figure];
    return share === null ? [] : [{ ...figure, value: figure.value * share }];
  });
}

/** What is known of two parts together: amounts added, ratios weighted by people; what only one of them says is not known of both. */
export function figuresTogether(one: Counted, other: Counted, edition: PreparedEdition): readonly UnitFigure[] {
  return (one.figures ?? []).flatMap((figure) => {
    const its = other.figures?.find(({ of, id }) => of === figure.of && id === figure.id);
    if (its === undefined) return [];
    if (isAmount(figure, edition)) return [{ ...figure, value: figure.value + its.value }];
    if (one.people === null || other.people === null || one.people + other.people <= 0) return [];
    const value = (figure.value * one.people + its.value * other.people) / (one.people + other.people);
    return [{ ...figure, value }];
  });
}

/** The part of the city that a figure is of; null where the edition has no such row, or several disagree. */
export function scopeOf({ of, id }: UnitFigure, edition: PreparedEdition): Scope | null {
  if (of === 'row') return edition.numeric.get(id)?.scope ?? null;
  const scopes = new Set(
    edition.ratios.filter(({ drivers }) => drivers?.numerator === id || drivers?.denominator === id).map(({ scope }) => scope),
  );
  const [scope] = scopes;
  return scopes.size === 1 && scope !== undefined ? scope : null;
}

/** The people that a part of the city has by the drivers; null where they are not known. */
export function peopleIn(scope: Scope, drivers: ReadonlyMap<string, number>): number | null {
  const whole = drivers.get(peopleWhole) ?? null;
  const inner = drivers.get(peopleInner) ?? null;
  if (scope === 'whole') return whole;
  if (scope === 'inner') return inner;
  return whole === null || inner === null ? null : Math.max(0, whole - inner);
}
