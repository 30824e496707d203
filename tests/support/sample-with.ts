/** The sample with rows that read otherwise, and the quantities that follow from them. */
import { edition, sampleBaseline } from './sample-baseline';
import type { AdministrativeUnit } from '../../src/domain/administrative-unit';
import type { Baseline } from '../../src/domain/baseline';
import type { Reading } from '../../src/domain/observation';
import { deriveDrivers } from '../../src/engine/scenario/baseline-drivers';

export function sampleWith(
  readings: Readonly<Record<string, number | Reading>>,
  units: readonly AdministrativeUnit[] = sampleBaseline.units,
): Baseline {
  const observations = sampleBaseline.observations.map((each) => {
    const reading = readings[each.indicator] ?? each.reading;
    return { ...each, reading: typeof reading === 'number' ? ({ kind: 'exact', value: reading } as const) : reading };
  });
  const byRow = new Map(observations.map((each) => [each.indicator, each]));
  const { drivers } = deriveDrivers(edition, byRow, units, sampleBaseline.budget, 'indicators');
  return { ...sampleBaseline, observations, units, drivers };
}
