/** From how much to how much a figure goes that is off by a share of itself. */
import type { Standard } from '../domain/standard';
import type { Lever } from '../engine/kernel/levers';

/** Which drivers are only counted: works, one by one. */
export type CountedDrivers = Pick<Standard, 'drivers'>;

export function isCountedLever({ id, amount }: Lever, { drivers }: CountedDrivers): boolean {
  return drivers.some((driver) => driver.id === id && driver.unit === null) && Number.isInteger(amount);
}

/** Works are whole: so many in a hundred more or less of them is the next whole one. */
export function endsOf(value: number, share: number, isCounted: boolean): readonly [low: number, high: number] {
  const ends = [value * (1 - share), value * (1 + share)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return isCounted ? [Math.floor(low + 1e-9), Math.ceil(high - 1e-9)] : [low, high];
}
