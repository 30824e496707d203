/** The units that drivers are counted in. */
import type { DriverId } from '../domain/driver';
import { expenditure, revenue } from '../domain/driver';
import type { DriverDefinition } from '../domain/standard';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';

/** What an edition counts its drivers in. */
export type CountedDrivers = readonly Pick<DriverDefinition, 'id' | 'unit'>[];

/** The unit as the language calls it; '' for what is only counted. */
export function driverUnitName(id: DriverId, drivers: CountedDrivers, locale: Locale): string {
  const names: Readonly<Record<string, string>> = laterWordsOf(locale).comparison.driverUnits;
  const unit = driverUnit(id, drivers);
  return unit === null ? '' : (names[unit] ?? unit);
}

/** Null for what is only counted, and for rates. Money is the budget sheet's, whatever the edition. */
export function driverUnit(id: DriverId, drivers: CountedDrivers): string | null {
  if (id === revenue || id === expenditure) return 'tỷ đồng';
  return drivers.find((driver) => driver.id === id)?.unit ?? null;
}
