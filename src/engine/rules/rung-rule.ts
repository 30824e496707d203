/** The rule of a row that has rungs, made once. */
import type { GradeIndicator, MixedIndicator } from '../../domain/standard';
import type { Rule } from './expression';
import { gradeRule, mixedRule } from './scoring-rules';

const rules = new WeakMap<GradeIndicator | MixedIndicator, Rule>();

export function rungRule(indicator: GradeIndicator | MixedIndicator): Rule {
  const known = rules.get(indicator);
  if (known !== undefined) return known;
  const rule = indicator.kind === 'grade' ? gradeRule(indicator.grades) : mixedRule(indicator);
  rules.set(indicator, rule);
  return rule;
}
