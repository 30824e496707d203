/**
 * The language in which a scoring rule is written once: a small typed expression over named inputs. The engine evaluates it
 * (evaluate.ts), the trace prints it (print.ts), the written sheet gets it as a cell formula (cell-formula.ts).
 */
import type { ScoringRule } from '../../domain/assessment';
import type { GradeId } from '../../domain/standard';

/** What a rule is about: the row's value, its levels as applied, and the points of its scale. */
export type InputName = 'value' | 'maximum' | 'minimum' | 'risesFrom' | 'maximumPoints' | 'minimumPoints';

/** Arithmetic. */
export type Amount =
  | { readonly kind: 'input'; readonly name: InputName }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operation'; readonly sign: '+' | '-' | '*' | '/'; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'least' | 'most'; readonly left: Amount; readonly right: Amount };

/** Comparisons are within the tolerance that all figures are compared with (domain/comparison). */
export type Condition =
  | { readonly kind: 'at-least' | 'above'; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'zero'; readonly of: Amount }
  /** The true value lies strictly on the better side of the number: a filed `<2,5`. */
  | { readonly kind: 'beyond' }
  /** The rung that was chosen; null is none of them. */
  | { readonly kind: 'chosen'; readonly grade: GradeId | null }
  /** A number was given, not a rung. */
  | { readonly kind: 'counted' }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition };

/** What a row earns. */
export type Rule =
  | { readonly kind: 'choose'; readonly when: Condition; readonly then: Rule; readonly otherwise: Rule }
  /** `shown`: the arithmetic as people follow it, where it is more than a figure of the scale. */
  | { readonly kind: 'points'; readonly rule: ScoringRule; readonly points: Amount; readonly shown?: Amount }
  /** Nothing is decided. `possible`: what the row can still earn. */
  | { readonly kind: 'pending'; readonly possible: Amount };

export function input(name: InputName): Amount {
  return { kind: 'input', name };
}

export function amount(value: number): Amount {
  return { kind: 'number', value };
}

export function calculated(left: Amount, sign: '+' | '-' | '*' | '/', right: Amount): Amount {
  return { kind: 'operation', sign, left, right };
}

export function choose(when: Condition, then: Rule, otherwise: Rule): Rule {
  return { kind: 'choose', when, then, otherwise };
}

export function earns(rule: ScoringRule, points: Amount, shown?: Amount): Rule {
  return shown === undefined ? { kind: 'points', rule, points } : { kind: 'points', rule, points, shown };
}
