/**
 * Observations + Standard → Assessment. The total, every section whose minimum decides, and what the law asks beside its table are
 * gates. Pending rows make the total a range.
 */
import type { Assessment, CriterionResult, GroupResult, IndicatorResult, SectionResult } from '../domain/assessment';
import { isAtLeast } from '../domain/comparison';
import type { Observation, Resolutions } from '../domain/observation';
import { knownMinimum, requiredTotal } from '../domain/standard';
import type { IndicatorId, Section, Standard } from '../domain/standard';
import { gatesOf } from './gates';
import { scoreIndicator } from './score-indicator';
import type { ScoringSettings } from './score-indicator';
import { tableLayoutOf } from './table-layout';

function absentObservation(indicator: IndicatorId): Observation {
  return {
    indicator,
    cell: null,
    raw: '',
    reading: { kind: 'pending', reason: 'row-absent', hint: null },
    filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
  };
}

function filedSum(rows: readonly IndicatorResult[]): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    const points = row.observation.filed.points;
    if (points !== null) sum = (sum ?? 0) + points;
  }
  return sum;
}

function section(rows: readonly IndicatorResult[], standard: Standard, of: Pick<Section, 'points' | 'isGate'>): SectionResult {
  const minimum = knownMinimum(standard, of);
  let points = 0;
  let possible = 0;
  for (const row of rows) {
    points += row.points;
    possible += row.possible;
  }
  return {
    points,
    possible,
    minimum,
    maximum: of.points.maximum,
    met: minimum !== null && isAtLeast(points, minimum),
    possiblyMet: minimum === null || isAtLeast(possible, minimum),
    filed: filedSum(rows),
  };
}

function scoreGroups(standard: Standard, results: readonly IndicatorResult[]): readonly GroupResult[] {
  const { groups, around } = tableLayoutOf(standard);
  return groups.map(({ id, name, points, isGate, criterion }) => {
    const rows = results.filter((row) => around.get(row.indicator)?.has(id) === true);
    return { id, name, criterion, isGate, ...section(rows, standard, { points, isGate }) };
  });
}

/**
 * Scores a table. Observations may come in any order; an indicator without one is pending (`row-absent`).
 * Groups are left out when scoring without trace (a search over scenarios has no use for them), save where one of them is a gate.
 */
export function score(
  observations: readonly Observation[],
  standard: Standard,
  settings: ScoringSettings,
  resolutions: Resolutions,
): Assessment {
  return scoreById(new Map(observations.map((observation) => [observation.indicator, observation])), standard, settings, resolutions);
}

/** The same for observations that are at hand by indicator, as in the facts of a scenario. */
export function scoreById(
  observations: ReadonlyMap<IndicatorId, Observation>,
  standard: Standard,
  asked: ScoringSettings,
  resolutions: Resolutions,
): Assessment {
  // Of a standard that is passed or not no part can be had.
  const settings: ScoringSettings = standard.measure === 'standards' ? { ...asked, policy: 'strict' } : asked;
  const layout = tableLayoutOf(standard);
  const indicators = standard.indicators.map((indicator) =>
    scoreIndicator(
      observations.get(indicator.id) ?? absentObservation(indicator.id),
      indicator,
      standard,
      settings,
      resolutions[indicator.id] ?? null,
    ),
  );
  const criteria = layout.criteria.map(({ id, number, label, name, isGate, points }): CriterionResult => {
    const rows = indicators.filter((row) => row.criterion === id);
    return { id, number, label, name, isGate, ...section(rows, standard, { points, isGate }) };
  });
  const groups = settings.trace || layout.hasGroupGates || settings.region?.gates !== undefined ? scoreGroups(standard, indicators) : [];
  const certain = criteria.reduce((sum, criterion) => sum + criterion.points, 0);
  const possible = criteria.reduce((sum, criterion) => sum + criterion.possible, 0);
  const required = settings.region?.required ?? requiredTotal(standard);
  const gates = gatesOf(standard, settings, { certain, possible }, [...criteria, ...groups]);
  return {
    edition: standard.edition,
    policy: settings.policy,
    region: settings.region?.id ?? null,
    indicators,
    criteria,
    groups,
    total: {
      certain,
      possible,
      required,
      maximum: standard.total.maximum,
      met: required !== null && isAtLeast(certain, required),
      filed: filedSum(indicators),
    },
    gates,
    recognised: gates.every(({ standing }) => standing === 'met'),
    pending: indicators.filter((row) => row.status === 'pending').map((row) => row.indicator),
  };
}
