/**
 * The largest and the smallest of any number of values. `Math.max(...values)` hands each value over as an argument, and an engine has room
 * for some hundred thousand: a sheet has more rows than that.
 */

/** @param least what is given where nothing is larger */
export function largest(values: Iterable<number>, least: number): number {
  let most = least;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** @param most what is given where nothing is smaller */
export function smallest(values: Iterable<number>, most: number): number {
  let least = most;
  for (const value of values) if (value < least) least = value;
  return least;
}
