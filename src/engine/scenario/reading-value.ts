import { isSame } from '../../domain/comparison';
import type { Observation, Reading } from '../../domain/observation';

/** The number of a reading; null for grades and what is pending. */
export function numberOf(reading: Reading): number | null {
  return reading.kind === 'grade' || reading.kind === 'pending' ? null : reading.value;
}

/** A reading moved to another number; a bound stays a bound. Readings without a number stay as they are. */
export function withNumber(observation: Observation, value: number): Observation {
  const { reading } = observation;
  const old = numberOf(reading);
  // Ratios multiplied up and down again differ in the last bit; that is no change.
  if (old === null || isSame(old, value)) return observation;
  return {
    ...observation,
    reading: reading.kind === 'bound' || reading.kind === 'about' ? { ...reading, value } : { kind: 'exact', value },
  };
}

/** A number that was filed while there was nothing to divide by, and there is something now. Readings without a number stay as they are. */
export function withoutNumber(observation: Observation): Observation {
  const hint = numberOf(observation.reading);
  return hint === null ? observation : { ...observation, reading: { kind: 'pending', reason: 'filed-over-none', hint } };
}
