/** Names of the drivers, the quantities that scenarios move. */
import type { DriverId } from '../domain/driver';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';

/** A driver's name in the middle of a sentence; its id where it has no name. */
export function driverName(id: DriverId, locale: Locale): string {
  const names: Readonly<Record<DriverId, string>> = laterWordsOf(locale).drivers;
  return names[id] ?? id;
}
