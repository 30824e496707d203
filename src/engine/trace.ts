/** Explains one indicator's points: the rule, the levels as applied, the arithmetic with its inputs, the clauses. */
import type { Arithmetic, ScoringRule, Trace } from '../domain/assessment';
import type { Citation } from '../domain/citation';
import type { Adjustment, Indicator, PointScale, Standard } from '../domain/standard';
import type { AppliedLevels } from './levels';

function arithmeticOf(
  rule: ScoringRule,
  value: number | null,
  points: number,
  levels: AppliedLevels | null,
  scale: PointScale,
  isLower: boolean,
): Arithmetic | null {
  if (levels === null || value === null) return null;
  if (rule === 'interpolated') {
    return {
      formula: 'minimumPoints + (value - minimum) / (maximum - minimum) * (maximumPoints - minimumPoints)',
      inputs: {
        value,
        minimum: levels.risesFrom,
        maximum: levels.maximum.value,
        minimumPoints: scale.minimum,
        maximumPoints: scale.maximum,
      },
      result: points,
    };
  }
  if (rule === 'below-proportional') {
    return {
      formula: isLower ? 'minimum / value * minimumPoints' : 'value / minimum * minimumPoints',
      inputs: { value, minimum: levels.minimum.value, minimumPoints: scale.minimum },
      result: points,
    };
  }
  return null;
}

function rulesCited(rule: ScoringRule, standard: Standard): readonly Citation[] {
  switch (rule) {
    case 'interpolated':
      return [standard.rules.interpolation];
    case 'below-strict':
    case 'no-grade':
      return [standard.rules.belowMinimum];
    case 'below-proportional':
      return [standard.rules.proportional];
    case 'at-maximum':
    case 'at-minimum':
    case 'grade':
    case 'filed-as-evidence':
    case 'exempt':
    case 'pending':
      return [];
  }
}

/** The trace of an indicator scored by `rule`. `levels` is null for grades. */
export function traceOf(
  indicator: Indicator,
  standard: Standard,
  adjustment: Adjustment | null,
  { rule, value, points }: { readonly rule: ScoringRule; readonly value: number | null; readonly points: number },
  levels: AppliedLevels | null,
): Trace {
  const isLower = indicator.kind === 'numeric' && indicator.direction === 'lower';
  const lowered = rule === 'exempt' ? adjustment?.citation : levels?.minimum.adjusted?.citation;
  return {
    rule,
    maximum: levels?.maximum ?? null,
    minimum: levels?.minimum ?? null,
    arithmetic: arithmeticOf(rule, value, points, levels, indicator.points, isLower),
    citations: [indicator.citation, ...(lowered === undefined ? [] : [lowered]), ...rulesCited(rule, standard)],
  };
}
