import { isAtLeast } from '../domain/comparison';
import type { NumericIndicator } from '../domain/standard';

/** How many of its two printed levels a value meets: 2 the maximum, 1 the minimum, 0 neither. Strict levels count as met at their number. */
export function standing(value: number, { maximum, minimum, direction }: NumericIndicator): number {
  return [maximum, minimum].filter((level) => (direction === 'higher' ? isAtLeast(value, level.value) : isAtLeast(level.value, value)))
    .length;
}
