/** What questions are asked of in tests: the sample's city, or a small one made up for a sum that hands can do. */
import { assessBase, compareWithBase, prepareBaseline } from '../../src/application/assess-scenarios';
import type { Baseline } from '../../src/domain/baseline';
import type { Driver } from '../../src/domain/driver';
import type { Observation } from '../../src/domain/observation';
import type { RequirementEdition } from '../../src/domain/requirement';
import type { DriverRatio, NumericIndicator, Standard } from '../../src/domain/standard';
import { provincialCity } from '../../src/editions/city-requirements';
import type { Scenario } from '../../src/changes/scenario';
import type { Subject } from '../../src/questions/subject';
import { sampleScored } from './fake-session';
import { criterion, madeUp, madeUpCitation } from './made-up-standard';
import { sampleBaseline, standard } from './sample-baseline';

/** Any city under any edition; against the requirements of a provincial city where no others are named. */
export function citySubject(
  baseline: Baseline,
  edition: Standard,
  scenarios: readonly Scenario[] = [],
  shown: string | null = null,
  requirements: RequirementEdition = provincialCity,
): Subject {
  const start = prepareBaseline(baseline, edition);
  const base = assessBase(start, requirements, 'strict', 'Gốc');
  return {
    scored: { ...sampleScored(), standard: edition, assessment: base.assessment },
    replayed: {
      baseline,
      base,
      requirements,
      scenarios: scenarios.map((scenario) => compareWithBase(start, base, requirements, 'strict', scenario)),
      shown,
      sheet: null,
      areKept: false,
    },
  };
}

/** Bắc Kạn as its report of 2022 has it: 51.690 people, 45.700 of them inside, 54,0614 points. */
export function sampleSubject(scenarios: readonly Scenario[] = [], shown: string | null = null): Subject {
  return citySubject(sampleBaseline, standard, scenarios, shown);
}

/** A row of a small city: more is better, its levels, what they earn, and what it is made of. */
export type SmallRow = {
  readonly id: string;
  readonly number: number;
  readonly section: string;
  readonly value: number | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly points: readonly [minimum: number, maximum: number];
  readonly drivers?: DriverRatio;
  readonly isLowerBetter?: boolean;
};

/** 30 beds for 1.000 people, of 25 to 50 in a thousand: 6 points at the minimum, 0,16 more for each bed beyond it. */
export const beds: SmallRow = {
  id: 'beds',
  number: 1,
  section: '1',
  value: 30,
  minimum: 25,
  maximum: 50,
  points: [6, 10],
  drivers: { numerator: 'beds', denominator: 'people-whole', factor: 1000 },
};

/** 5 % of the poor, just at the minimum for 4 points; 2 % are the maximum. */
export const poverty: SmallRow = {
  id: 'poverty',
  number: 3,
  section: '2',
  value: 5,
  minimum: 5,
  maximum: 2,
  points: [4, 10],
  isLowerBetter: true,
};

/** A city of two criteria (I: 6 of 10 points at least, II: 5 of 10) that needs 15 points. */
export function smallSubject(
  rows: readonly SmallRow[],
  amounts: Readonly<Record<string, number>>,
  scenarios: readonly Scenario[] = [],
  definitions: Standard['drivers'] = [],
): Subject {
  const indicators = rows.map(
    ({ id, number, section, minimum, maximum, points, drivers = null, isLowerBetter = false }): NumericIndicator => ({
      id,
      code: String(number).padStart(2, '0'),
      number,
      name: `Dòng ${String(number)}`,
      aliases: [],
      unit: '%',
      section,
      scope: 'whole',
      points: { minimum: points[0], maximum: points[1] },
      drivers,
      citation: madeUpCitation,
      isCounted: false,
      kind: 'numeric',
      direction: isLowerBetter ? 'lower' : 'higher',
      minimum: { value: minimum, strict: false, text: String(minimum) },
      maximum: { value: maximum, strict: false, text: String(maximum) },
      plausible: { low: 0, high: 1e9 },
    }),
  );
  const edition: Standard = {
    ...madeUp,
    edition: 'test/small',
    short: 'Thử',
    title: 'Bảng thử',
    total: { required: 15, maximum: 20, citation: madeUpCitation, disputed: null },
    sections: [criterion(1, 'Một', 10, 6), criterion(2, 'Hai', 10, 5)],
    indicators,
    drivers: definitions,
  };
  const observations = rows.map(({ id, value }): Observation => ({
    indicator: id,
    cell: null,
    raw: '',
    reading: value === null ? { kind: 'pending', reason: 'empty', hint: null } : { kind: 'exact', value },
    filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
  }));
  const drivers = Object.entries(amounts).map(([id, value]): readonly [string, Driver] => [
    id,
    { id, value, origin: { kind: 'read', cell: null, of: 'indicator' }, behaviour: 'fixed' },
  ]);
  const baseline: Baseline = {
    observations,
    resolutions: {},
    drivers: new Map(drivers),
    units: [],
    projects: [],
    budget: [],
    region: null,
    isMountain: false,
    currentClass: null,
  };
  return citySubject(baseline, edition, scenarios, null);
}
