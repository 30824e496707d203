/** Names of the drivers in both languages, for reading and writing scenario sheets. */
import type { DriverId } from '../domain/driver';
import { driverName, namedDrivers } from '../words/driver-names';

export const driverNameTable: ReadonlyMap<DriverId, { readonly vi: string; readonly en: string }> = new Map(
  namedDrivers.map((id) => [id, { vi: driverName(id, 'vi'), en: driverName(id, 'en') }]),
);
