import { describe, expect, it } from 'vitest';
import type { CriterionResult } from '../domain/assessment';
import { sampleBaseline, standard } from '../../tests/support/sample-baseline';
import { score } from '../engine/score';
import { sectionVerdict } from './section-verdict';

const [first] = score(sampleBaseline.observations, standard, { policy: 'strict', region: null, trace: false }, {}).criteria;

function criterion(change: Partial<CriterionResult>): CriterionResult {
  if (first === undefined) throw new Error('the edition has criteria');
  return { ...first, ...change };
}

describe('a criterion’s state in the scenarios', () => {
  it.each([
    [{ isGate: true, met: true, possiblyMet: true }, 'met'],
    [{ isGate: true, met: false, possiblyMet: true }, 'pending'],
    [{ isGate: true, met: false, possiblyMet: false }, 'not-met'],
    [{ isGate: false, met: false, possiblyMet: false }, 'no-gate'],
  ] as const)('%o is %s', (change, verdict) => {
    expect(sectionVerdict(criterion(change))).toBe(verdict);
  });
});
