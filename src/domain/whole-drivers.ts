/** Quantities of which there are whole ones only: people, households, beds, works. */
import { isSame } from './comparison';
import type { DriverId } from './driver';
import { isPeople } from './driver';
import type { DriverDefinition, NumericIndicator } from './standard';

/** Which of an edition’s drivers are whole. */
export type WholeDrivers = { readonly drivers: readonly Pick<DriverDefinition, 'id' | 'isWhole'>[] };

export function isWholeDriver(id: DriverId, { drivers }: WholeDrivers): boolean {
  return isPeople(id) || drivers.some((driver) => driver.id === id && driver.isWhole);
}

/**
 * What the figure of a row moves by that counts whole things one by one: 1 of works, 0,001 of thousands of people. Null of any other: a share and a
 * ratio have no step.
 */
export function wholeStep({ isCounted, drivers }: Pick<NumericIndicator, 'isCounted' | 'drivers'>, whole: WholeDrivers): number | null {
  if (isCounted) return 1;
  return drivers !== null && drivers.denominator === null && isWholeDriver(drivers.numerator, whole) ? drivers.factor : null;
}

/** The whole number at or below, and the one at or above: binary dust beside a whole number is that number. */
export function floorOf(amount: number): number {
  const near = Math.round(amount);
  return isSame(amount, near) ? near : Math.floor(amount);
}
export function ceilingOf(amount: number): number {
  const near = Math.round(amount);
  return isSame(amount, near) ? near : Math.ceil(amount);
}
