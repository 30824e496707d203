/**
 * How a row earns its points (Phụ lục 1–3 NQ 1210/2016, to which Điều 10 khoản 2 sends; NQ 111/2025, Điều 9; the standing of each rule is
 * `Standard.rules`): at or beyond the maximum level the maximum points; between the levels linear; at the minimum level, and up to the level
 * from which points rise, the minimum points; below it 0, or under the policy `proportional` value ÷ minimum × minimum points.
 */
import type { Policy } from '../../domain/assessment';
import type { Grade, MixedIndicator } from '../../domain/standard';
import { amount, calculated, choose, earns, input } from './expression';
import type { Amount, Condition, Rule } from './expression';

/** What of a number's rule is not in its inputs. */
export type NumericTerms = {
  /** `lower`: less is better, everything is measured downwards. */
  readonly direction: 'higher' | 'lower';
  readonly isMaximumStrict: boolean;
  readonly isMinimumStrict: boolean;
  readonly policy: Policy;
};

const value = input('value');
const minimumPoints = input('minimumPoints');
const maximumPoints = input('maximumPoints');

function compared(kind: 'at-least' | 'above', level: Amount, { direction }: Pick<NumericTerms, 'direction'>): Condition {
  return direction === 'higher' ? { kind, left: value, right: level } : { kind, left: level, right: value };
}

/** A strict level is met beyond its number, or at it by a value that is said to lie beyond. */
function meets(level: Amount, isStrict: boolean, terms: Pick<NumericTerms, 'direction'>): Condition {
  const reached = compared('at-least', level, terms);
  if (!isStrict) return reached;
  return { kind: 'or', left: compared('above', level, terms), right: { kind: 'and', left: { kind: 'beyond' }, right: reached } };
}

const rise = calculated(calculated(value, '-', input('risesFrom')), '/', calculated(input('maximum'), '-', input('risesFrom')));
const interpolated = calculated(minimumPoints, '+', calculated(rise, '*', calculated(maximumPoints, '-', minimumPoints)));

/** From the minimum level on and short of the maximum. */
function between(terms: NumericTerms): Rule {
  return choose(
    compared('above', input('risesFrom'), terms),
    // At a strict maximum a value may lie a hair beyond its number without being above it: never more than the maximum points.
    choose(
      compared('at-least', input('maximum'), terms),
      earns('interpolated', maximumPoints, interpolated),
      earns('interpolated', interpolated, interpolated),
    ),
    earns('at-minimum', minimumPoints),
  );
}

/**
 * What the report of 2023 gave rows 9 to 14: value ÷ minimum × minimum points (no legal basis found). Where less is better the ratio is
 * turned over. Never below 0, never more than the minimum points.
 */
function short({ direction, policy }: NumericTerms): Rule {
  if (policy === 'strict') return earns('below-strict', amount(0));
  const [above, below] = direction === 'higher' ? [value, input('minimum')] : [input('minimum'), value];
  const ratio = calculated(above, '/', below);
  const share: Amount = { kind: 'least', left: { kind: 'most', left: ratio, right: amount(0) }, right: amount(1) };
  const shown = calculated(ratio, '*', minimumPoints);
  return choose(
    { kind: 'zero', of: below },
    earns('below-proportional', amount(0), shown),
    earns('below-proportional', calculated(share, '*', minimumPoints), shown),
  );
}

/** The rule of a number between two levels. */
export function numericRule(terms: NumericTerms): Rule {
  return choose(
    meets(input('maximum'), terms.isMaximumStrict, terms),
    earns('at-maximum', maximumPoints),
    choose(meets(input('minimum'), terms.isMinimumStrict, terms), between(terms), short(terms)),
  );
}

/** The rule of an ordered choice: each rung its points, none of them nothing. */
export function gradeRule(grades: readonly Grade[]): Rule {
  const undecided: Rule = { kind: 'pending', possible: maximumPoints };
  const none = choose({ kind: 'chosen', grade: null }, earns('no-grade', amount(0)), undecided);
  return grades.reduceRight(
    (otherwise, grade) => choose({ kind: 'chosen', grade: grade.id }, earns('grade', amount(grade.points)), otherwise),
    none,
  );
}

/** A count at the maximum, or the words of the minimum; a count below it says nothing of what the words ask for. */
export function mixedRule({ grade, maximum }: Pick<MixedIndicator, 'grade' | 'maximum'>): Rule {
  const most: Grade = { id: 'maximum', label: maximum.text, points: 0 };
  const byWords = choose({ kind: 'chosen', grade: most.id }, earns('grade', maximumPoints), gradeRule([grade]));
  const byCount = choose(meets(input('maximum'), maximum.strict, { direction: 'higher' }), earns('at-maximum', maximumPoints), {
    kind: 'pending',
    possible: minimumPoints,
  });
  return choose({ kind: 'counted' }, byCount, byWords);
}
