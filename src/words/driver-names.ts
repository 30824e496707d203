/** Names of the drivers, the quantities that scenarios move: the edition's own, else the house's. */
import type { DriverId } from '../domain/driver';
import type { DriverDefinition } from '../domain/standard';
import { textIn } from '../domain/translations';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';

/** What an edition calls its drivers. */
export type NamedDrivers = readonly Pick<DriverDefinition, 'id' | 'name' | 'nameIn'>[];

/** A driver's name in the middle of a sentence; its id where it has no name. */
export function driverName(id: DriverId, drivers: NamedDrivers, locale: Locale): string {
  const own = drivers.find((driver) => driver.id === id);
  if (own !== undefined && own.name !== null) return textIn(own.name, own.nameIn, locale);
  const names: Readonly<Record<DriverId, string>> = laterWordsOf(locale).drivers;
  return names[id] ?? id;
}
