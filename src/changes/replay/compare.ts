/** From → to: what one scenario changes against another, per indicator, criterion and requirement, and which thresholds it crosses. */
import { isSame } from '../../domain/comparison';
import type {
  ChangeContribution,
  CriterionDifference,
  Difference,
  IndicatorDifference,
  RequirementDifference,
  Threshold,
} from '../../domain/difference';
import type { Change } from '../scenario';
import type { AssessedScenario } from './assess-scenario';

function isSameFigure(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : isSame(a, b);
}

function compareIndicators(before: AssessedScenario, after: AssessedScenario): readonly IndicatorDifference[] {
  return after.assessment.indicators.flatMap((to, index): IndicatorDifference[] => {
    const from = before.assessment.indicators[index];
    if (
      from === undefined ||
      (isSameFigure(from.value, to.value) && isSame(from.points, to.points) && from.status === to.status && from.grade === to.grade)
    )
      return [];
    return [
      {
        indicator: to.indicator,
        code: to.code,
        value: { from: from.value, to: to.value },
        grade: { from: from.grade, to: to.grade },
        points: { from: from.points, to: to.points },
        status: { from: from.status, to: to.status },
        gain: to.points - from.points,
        citation: to.trace?.citations[0] ?? null,
      },
    ];
  });
}

function compareCriteria(before: AssessedScenario, after: AssessedScenario): readonly CriterionDifference[] {
  return after.assessment.criteria.flatMap((to, index): CriterionDifference[] => {
    const from = before.assessment.criteria[index];
    return from === undefined
      ? []
      : [{ criterion: to.id, points: { from: from.points, to: to.points }, met: { from: from.met, to: to.met } }];
  });
}

function compareRequirements(before: AssessedScenario, after: AssessedScenario): readonly RequirementDifference[] {
  return after.requirements.flatMap((to, index): RequirementDifference[] => {
    const from = before.requirements[index];
    return from === undefined
      ? []
      : [{ id: to.id, actual: { from: from.actual, to: to.actual }, verdict: { from: from.verdict, to: to.verdict } }];
  });
}

function thresholds(before: AssessedScenario, after: AssessedScenario): readonly Threshold[] {
  const crossed: Threshold[] = [];
  if (before.assessment.total.met !== after.assessment.total.met) {
    crossed.push({ of: 'total', name: '', isReached: after.assessment.total.met });
  }
  after.assessment.criteria.forEach((to, index) => {
    if (before.assessment.criteria[index]?.met !== to.met) crossed.push({ of: 'criterion', name: to.id, isReached: to.met });
  });
  after.requirements.forEach((to, index) => {
    const from = before.requirements[index]?.verdict;
    if (from !== to.verdict && from !== 'unclear' && to.verdict !== 'unclear' && (from === 'met' || to.verdict === 'met'))
      crossed.push({ of: 'requirement', name: to.id, isReached: to.verdict === 'met' });
  });
  return crossed;
}

/** `after` against `before`; both of one edition. */
export function compareScenarios(before: AssessedScenario, after: AssessedScenario): Difference {
  return {
    total: { from: before.assessment.total.certain, to: after.assessment.total.certain },
    possible: { from: before.assessment.total.possible, to: after.assessment.total.possible },
    indicators: compareIndicators(before, after),
    criteria: compareCriteria(before, after),
    requirements: compareRequirements(before, after),
    thresholds: thresholds(before, after),
  };
}

/** Points each change brought, from the totals after each change in turn (see totalsInOrder). */
export function contributions(changes: readonly Change[], totals: readonly number[]): readonly ChangeContribution[] {
  return changes.map((change, index) => ({ changeId: change.id, points: (totals[index + 1] ?? 0) - (totals[index] ?? 0) }));
}
