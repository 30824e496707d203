/** Points of a number between two levels, by the rule of rules/scoring-rules.ts. */
import type { IndicatorStatus, Policy, ScoringRule } from '../domain/assessment';
import type { Bound } from '../domain/observation';
import type { PointScale } from '../domain/standard';
import type { AppliedLevels } from './rules/levels';
import { evaluate } from './rules/evaluate';
import type { Amount, InputName, Rule } from './rules/expression';
import { numericRule } from './rules/scoring-rules';
import type { NumericTerms } from './rules/scoring-rules';

/** Points with the rule that gave them, and the arithmetic behind them where there is more than a figure of the scale. */
export type QuantityPoints = {
  readonly points: number;
  readonly status: IndicatorStatus;
  readonly rule: ScoringRule;
  readonly shown: Amount | null;
};

const statuses: Readonly<Partial<Record<ScoringRule, IndicatorStatus>>> = {
  'at-maximum': 'maximum',
  interpolated: 'between',
  'at-minimum': 'minimum',
};

/** There are sixteen: a search over scenarios asks for the same ones ten thousand times. */
const rules = new Map<string, Rule>();

function ruleOf(terms: NumericTerms): Rule {
  const key = `${terms.direction}${String(terms.isMaximumStrict)}${String(terms.isMinimumStrict)}${terms.policy}`;
  const known = rules.get(key);
  if (known !== undefined) return known;
  const rule = numericRule(terms);
  rules.set(key, rule);
  return rule;
}

/** The figures of a row that its rule looks at. */
export function inputsOfQuantity(value: number, levels: AppliedLevels, scale: PointScale): Readonly<Record<InputName, number>> {
  return {
    value,
    maximum: levels.maximum.value,
    minimum: levels.minimum.value,
    risesFrom: levels.risesFrom,
    maximumPoints: scale.maximum,
    minimumPoints: scale.minimum,
  };
}

/**
 * Points of an exact value.
 * @param direction `lower` where less is better: everything is then measured downwards.
 * @param isBeyondValue the true value lies strictly on the better side of `value` (a filed `<2,5`), which meets a strict level of the same number.
 */
export function pointsOfQuantity(
  value: number,
  levels: AppliedLevels,
  direction: 'higher' | 'lower',
  scale: PointScale,
  policy: Policy,
  isBeyondValue = false,
): QuantityPoints {
  const terms = { direction, isMaximumStrict: levels.maximum.strict, isMinimumStrict: levels.minimum.strict, policy };
  const earned = evaluate(ruleOf(terms), inputsOfQuantity(value, levels, scale), { isBeyond: isBeyondValue });
  // A number between two levels always earns something or nothing: none of its rules waits.
  if (earned.points === null) return { points: 0, status: 'below', rule: 'below-strict', shown: null };
  return { points: earned.points, status: statuses[earned.rule] ?? 'below', rule: earned.rule, shown: earned.shown };
}

/** True where the bound's true value can only be better than (or equal to) its number. */
export function isBoundOnBetterSide(bound: Bound, direction: 'higher' | 'lower'): boolean {
  return bound.startsWith('>') === (direction === 'higher');
}

/**
 * Whether the bound's number decides the row. A bound whose true value can only be better (`> 1.300` where more is better)
 * is scored at its number: that much is certain. One that can only be worse decides only where even its number earns nothing.
 */
export function isBoundDecisive(bound: Bound, direction: 'higher' | 'lower', atNumber: QuantityPoints): boolean {
  return isBoundOnBetterSide(bound, direction) || (atNumber.status === 'below' && atNumber.points === 0);
}
