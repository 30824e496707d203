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

/** Whether a row has whole figures only: works that are counted, and people one by one (in thousands of them there are decimals). */
export function isWholeRow({ isCounted, drivers }: Pick<NumericIndicator, 'isCounted' | 'drivers'>, whole: WholeDrivers): boolean {
  const isOneByOne = drivers !== null && drivers.denominator === null && drivers.factor === 1;
  return isCounted || (isOneByOne && isWholeDriver(drivers.numerator, whole));
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
