import type { DriverId } from '../../domain/driver';
import type { ProblemData } from '../../domain/problem';
import type { Standard } from '../../domain/standard';

/** A driver as sentences call it. */
export function calledDriver(
  { edition }: { readonly edition: { readonly standard: Pick<Standard, 'drivers'> } },
  driver: DriverId,
): ProblemData['driver-missing'] {
  const own = edition.standard.drivers.find(({ id }) => id === driver);
  return own === undefined || own.name === null ? { driver } : { driver, name: own.name, nameIn: own.nameIn };
}
