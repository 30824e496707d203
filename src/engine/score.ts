/**
 * Observations + Standard → Assessment. The total and every criterion's own minimum are gates;
 * group minimums are information only. Pending rows make the total a range.
 */
import type { Assessment, CriterionResult, GroupResult, IndicatorResult, SectionResult } from '../domain/assessment';
import { isAtLeast } from '../domain/comparison';
import type { Observation, Resolutions } from '../domain/observation';
import type { IndicatorGroup, PointScale, Standard } from '../domain/standard';
import { scoreIndicator } from './score-indicator';
import type { ScoringSettings } from './score-indicator';

function absentObservation(indicator: number): Observation {
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

function section(rows: readonly IndicatorResult[], scale: PointScale): SectionResult {
  let points = 0;
  let possible = 0;
  for (const row of rows) {
    points += row.points;
    possible += row.possible;
  }
  return {
    points,
    possible,
    minimum: scale.minimum,
    maximum: scale.maximum,
    met: isAtLeast(points, scale.minimum),
    possiblyMet: isAtLeast(possible, scale.minimum),
    filed: filedSum(rows),
  };
}

/** Ids of a group and of every group inside it. */
function groupsWithin(groups: readonly IndicatorGroup[], id: string): ReadonlySet<string> {
  const inside = new Set([id]);
  for (let size = 0; size !== inside.size;) {
    size = inside.size;
    for (const group of groups) if (group.parent !== null && inside.has(group.parent)) inside.add(group.id);
  }
  return inside;
}

function scoreGroups(standard: Standard, results: readonly IndicatorResult[]): readonly GroupResult[] {
  const groupOf = new Map(standard.indicators.map((indicator) => [indicator.number, indicator.group]));
  return standard.groups.map((group) => {
    const inside = groupsWithin(standard.groups, group.id);
    const rows = results.filter((row) => inside.has(groupOf.get(row.number) ?? ''));
    return { id: group.id, name: group.name, criterion: group.criterion, ...section(rows, group.points) };
  });
}

/**
 * Scores a table. Observations may come in any order; an indicator without one is pending (`row-absent`).
 * Groups are left out when scoring without trace (a search over scenarios has no use for them).
 */
export function score(
  observations: readonly Observation[],
  standard: Standard,
  settings: ScoringSettings,
  resolutions: Resolutions,
): Assessment {
  return scoreByNumber(new Map(observations.map((observation) => [observation.indicator, observation])), standard, settings, resolutions);
}

/** The same for observations that are at hand by indicator number, as in the facts of a scenario. */
export function scoreByNumber(
  byNumber: ReadonlyMap<number, Observation>,
  standard: Standard,
  settings: ScoringSettings,
  resolutions: Resolutions,
): Assessment {
  const indicators = standard.indicators.map((indicator) =>
    scoreIndicator(
      byNumber.get(indicator.number) ?? absentObservation(indicator.number),
      indicator,
      standard,
      settings,
      resolutions[String(indicator.number)] ?? null,
    ),
  );
  const criteria = standard.criteria.map((criterion): CriterionResult => {
    const rows = indicators.filter((row) => row.criterion === criterion.number);
    return { number: criterion.number, name: criterion.name, ...section(rows, criterion.points) };
  });
  const certain = criteria.reduce((sum, criterion) => sum + criterion.points, 0);
  const possible = criteria.reduce((sum, criterion) => sum + criterion.possible, 0);
  const met = isAtLeast(certain, standard.total.required);
  return {
    edition: standard.edition,
    policy: settings.policy,
    region: settings.region?.id ?? null,
    indicators,
    criteria,
    groups: settings.trace ? scoreGroups(standard, indicators) : [],
    total: {
      certain,
      possible,
      required: standard.total.required,
      maximum: standard.total.maximum,
      met,
      filed: filedSum(indicators),
    },
    recognised: met && criteria.every((criterion) => criterion.met),
    pending: indicators.filter((row) => row.status === 'pending').map((row) => row.number),
  };
}
