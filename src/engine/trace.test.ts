/** What a row's points are cited from. */
import { describe, expect, it } from 'vitest';
import { smallStandard } from '../../tests/support/small-standard';
import type { ScoringRule } from '../domain/assessment';
import type { Citation } from '../domain/citation';
import type { Adjustment, Standard } from '../domain/standard';
import type { AppliedLevels } from './rules/levels';
import { traceOf } from './trace';

const cited = (locator: string): Citation => ({ instrument: 'made-up', locator, standing: 'text', note: '' });
const standard: Standard = {
  ...smallStandard,
  rules: {
    interpolation: cited('interpolation'),
    belowMinimum: cited('below'),
    proportional: cited('proportional'),
    criterionGate: cited('gate'),
  },
};
const [first] = smallStandard.indicators;
if (first === undefined) throw new Error('the made-up edition has rows');
const indicator = { ...first, citation: cited('row') };
const region: Adjustment = {
  id: 'mountain',
  name: 'Miền núi',
  minimumFactors: {},
  exempt: [],
  between: 'interpolated',
  countedWorks: 'as-they-are',
  required: null,
  citation: cited('region'),
};
const levels = (isLowered: boolean): AppliedLevels => ({
  maximum: { value: 5, strict: false, adjusted: null },
  minimum: { value: 1, strict: false, adjusted: isLowered ? { from: 2, factor: 0.5, citation: cited('lowered') } : null },
  risesFrom: 1,
});
const locators = (rule: ScoringRule, adjustment: Adjustment | null, applied: AppliedLevels | null) =>
  traceOf(indicator, standard, adjustment, { rule, value: 3, points: 1, shown: null }, applied).citations.map(({ locator }) => locator);

describe('the clauses behind a row', () => {
  it.each<[ScoringRule, readonly string[]]>([
    ['interpolated', ['row', 'interpolation']],
    ['below-strict', ['row', 'below']],
    ['no-grade', ['row', 'below']],
    ['below-proportional', ['row', 'proportional']],
    ['at-maximum', ['row']],
    ['at-minimum', ['row']],
    ['grade', ['row']],
    ['filed-as-evidence', ['row']],
    ['pending', ['row']],
    ['exempt', ['row']],
  ])('%s: %j', (rule, expected) => {
    expect(locators(rule, null, levels(false))).toEqual(expected);
  });

  it('are those of a lowered minimum too, and of the adjustment that does not ask for the row', () => {
    expect(locators('at-minimum', region, levels(true))).toEqual(['row', 'lowered']);
    expect(locators('interpolated', region, levels(true))).toEqual(['row', 'lowered', 'interpolation']);
    expect(locators('exempt', region, levels(true))).toEqual(['row', 'region']);
    expect(locators('at-maximum', region, levels(false))).toEqual(['row']);
    expect(locators('grade', region, null)).toEqual(['row']);
  });
});
