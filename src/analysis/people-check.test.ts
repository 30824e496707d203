import { describe, expect, it } from 'vitest';
import type { Observation } from '../domain/observation';
import { score } from '../engine/score';
import { sampleObservations } from '../../tests/support/sample-observations';
import { standard } from '../../tests/support/sample-baseline';
import { innerAboveWhole } from './people-check';

/** The sample with another figure in row 10, in thousands of people; row 9 holds 51,69. */
function withInner(value: number): ReturnType<typeof innerAboveWhole> {
  const observations = sampleObservations.map((each): Observation =>
    each.indicator === 'population-inner' ? { ...each, reading: { kind: 'exact', value } } : each,
  );
  return innerAboveWhole(score(observations, standard, { policy: 'strict', region: null, trace: false }, {}), standard);
}

describe('people of the inner city', () => {
  it('may be as many as the whole city has, and not more', () => {
    expect(withInner(45.7)).toEqual([]);
    expect(withInner(51.69)).toEqual([]);
    expect(withInner(120)).toMatchObject([{ code: 'inner-above-whole', severity: 'warning', data: { inner: 120_000, whole: 51_690 } }]);
  });
});
