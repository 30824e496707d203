/** Explains one indicator's points: the rule, the levels as applied, the arithmetic with its inputs, the clauses. */
import type { Arithmetic, ScoringRule, Trace } from '../domain/assessment';
import type { Citation } from '../domain/citation';
import type { Adjustment, Indicator, PointScale, Standard } from '../domain/standard';
import type { AppliedLevels } from './rules/levels';
import { inputsOfQuantity } from './quantity-points';
import type { Amount } from './rules/expression';
import { inputsOf, printed } from './rules/print';

type Scored = { readonly rule: ScoringRule; readonly value: number | null; readonly points: number; readonly shown: Amount | null };

function arithmeticOf({ value, points, shown }: Scored, levels: AppliedLevels | null, scale: PointScale): Arithmetic | null {
  if (levels === null || value === null || shown === null) return null;
  return { formula: printed(shown), inputs: inputsOf(shown, inputsOfQuantity(value, levels, scale)), result: points };
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
  scored: Scored,
  levels: AppliedLevels | null,
): Trace {
  const { rule } = scored;
  const lowered = rule === 'exempt' ? adjustment?.citation : levels?.minimum.adjusted?.citation;
  return {
    rule,
    maximum: levels?.maximum ?? null,
    minimum: levels?.minimum ?? null,
    arithmetic: arithmeticOf(scored, levels, indicator.points),
    citations: [indicator.citation, ...(lowered === undefined ? [] : [lowered]), ...rulesCited(rule, standard)],
  };
}
