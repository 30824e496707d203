/** The user's own values and grades in the place of what was read. */
import type { Observation, Resolutions } from '../domain/observation';
import type { IndicatorId } from '../domain/standard';

/**
 * Observations with the user's own values and grades put in their place, so that drivers move them like any other.
 * Filed points taken as evidence stay a resolution: they are points, not a value.
 */
export function foldResolutions(baseline: {
  readonly observations: readonly Observation[];
  readonly resolutions: Resolutions;
}): ReadonlyMap<IndicatorId, Observation> {
  return new Map(
    baseline.observations.map((observation) => {
      const resolution = baseline.resolutions[observation.indicator];
      if (resolution?.kind === 'value')
        return [observation.indicator, { ...observation, reading: { kind: 'exact', value: resolution.value } }];
      if (resolution?.kind === 'grade')
        return [observation.indicator, { ...observation, reading: { kind: 'grade', grade: resolution.grade, basis: 'text' } }];
      return [observation.indicator, observation];
    }),
  );
}
