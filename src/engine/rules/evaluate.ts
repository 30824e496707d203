/** A scoring rule applied to a row. */
import type { ScoringRule } from '../../domain/assessment';
import { isAbove, isAtLeast } from '../../domain/comparison';
import type { GradeId } from '../../domain/standard';
import type { Amount, Condition, InputName, Rule } from './expression';

/** The figures of a row. A row of rungs has no value and no levels. */
export type Inputs = Readonly<Partial<Record<InputName, number>>>;

/** What else is known of the value. */
export type Said = {
  readonly isBeyond?: boolean;
  /** Null is none of the rungs; left out where no rung was chosen. */
  readonly grade?: GradeId | null;
};

/** What the rule gives; `points` null while nothing is decided. */
export type Earned =
  | { readonly rule: ScoringRule; readonly points: number; readonly shown: Amount | null }
  | { readonly rule: 'pending'; readonly points: null; readonly possible: number };

/** The figure of an amount. What is not there is no number, and no rule looks at what its row does not have. */
export function figureOf(amount: Amount, inputs: Inputs): number {
  switch (amount.kind) {
    case 'input':
      return inputs[amount.name] ?? Number.NaN;
    case 'number':
      return amount.value;
    case 'least':
      return Math.min(figureOf(amount.left, inputs), figureOf(amount.right, inputs));
    case 'most':
      return Math.max(figureOf(amount.left, inputs), figureOf(amount.right, inputs));
    case 'operation': {
      const [left, right] = [figureOf(amount.left, inputs), figureOf(amount.right, inputs)];
      if (amount.sign === '+') return left + right;
      if (amount.sign === '-') return left - right;
      return amount.sign === '*' ? left * right : left / right;
    }
  }
}

function holds(condition: Condition, inputs: Inputs, said: Said): boolean {
  switch (condition.kind) {
    case 'at-least':
      return isAtLeast(figureOf(condition.left, inputs), figureOf(condition.right, inputs));
    case 'above':
      return isAbove(figureOf(condition.left, inputs), figureOf(condition.right, inputs));
    case 'zero':
      return figureOf(condition.of, inputs) === 0;
    case 'beyond':
      return said.isBeyond === true;
    case 'chosen':
      return said.grade === condition.grade;
    case 'counted':
      return inputs.value !== undefined;
    case 'and':
      return holds(condition.left, inputs, said) && holds(condition.right, inputs, said);
    case 'or':
      return holds(condition.left, inputs, said) || holds(condition.right, inputs, said);
  }
}

/** What a row earns by a rule. */
export function evaluate(rule: Rule, inputs: Inputs, said: Said = {}): Earned {
  let at = rule;
  while (at.kind === 'choose') at = holds(at.when, inputs, said) ? at.then : at.otherwise;
  if (at.kind === 'pending') return { rule: 'pending', points: null, possible: figureOf(at.possible, inputs) };
  return { rule: at.rule, points: figureOf(at.points, inputs), shown: at.shown ?? null };
}
