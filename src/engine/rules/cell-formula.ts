/**
 * A scoring rule as a formula of plain functions over cells: what an auditor reads and a colleague without the add-in recalculates.
 * Unrounded; compared with the engine's own tolerance, which stands in a cell.
 */
import type { GradeId } from '../../domain/standard';
import type { Amount, Condition, InputName, Rule } from './expression';

/** Where a row's figures stand: references, or numbers where they have no cell of their own. */
export type RuleCells = Readonly<Record<InputName, string>> & {
  /** `>`, `>=`, `<`, `<=` before a value that is only a bound; blank otherwise. */
  readonly sign: string;
  /** The sign of a bound whose true value lies beyond its number: `>` where more is better. */
  readonly beyond: '>' | '<';
  /** The cell with the tolerance of every comparison. */
  readonly tolerance: string;
  /** What stands in the value cell for a rung: a text or a reference. */
  readonly grade: (grade: GradeId | null) => string;
};

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function margin(a: string, b: string, tolerance: string): string {
  return `${tolerance}*MAX(1,ABS(${a}),ABS(${b}))`;
}

/** a ≥ b within tolerance. */
export function isAtLeast(a: string, b: string, tolerance: string): string {
  return `${a}>=${b}-${margin(a, b, tolerance)}`;
}

const strength = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

function amountFormula(amount: Amount, cells: RuleCells, around = 0, isRight = false): string {
  switch (amount.kind) {
    case 'input':
      return cells[amount.name];
    case 'number':
      return String(amount.value);
    case 'least':
    case 'most':
      return `${amount.kind === 'least' ? 'MIN' : 'MAX'}(${amountFormula(amount.left, cells)},${amountFormula(amount.right, cells)})`;
    case 'operation': {
      const own = strength[amount.sign];
      const text = `${amountFormula(amount.left, cells, own)}${amount.sign}${amountFormula(amount.right, cells, own, true)}`;
      return own < around || (isRight && own === around) ? `(${text})` : text;
    }
  }
}

function conditionFormula(condition: Condition, cells: RuleCells): string {
  switch (condition.kind) {
    case 'at-least':
      return isAtLeast(amountFormula(condition.left, cells), amountFormula(condition.right, cells), cells.tolerance);
    case 'above': {
      const [left, right] = [amountFormula(condition.left, cells), amountFormula(condition.right, cells)];
      return `${left}>${right}+${margin(left, right, cells.tolerance)}`;
    }
    case 'zero':
      return `${amountFormula(condition.of, cells)}=0`;
    case 'beyond':
      return `${cells.sign}=${quoted(cells.beyond)}`;
    case 'chosen':
      return `${cells.value}=${cells.grade(condition.grade)}`;
    case 'counted':
      return `ISNUMBER(${cells.value})`;
    case 'and':
    case 'or':
      return `${condition.kind.toUpperCase()}(${conditionFormula(condition.left, cells)},${conditionFormula(condition.right, cells)})`;
  }
}

type Leaf<Kind extends Rule['kind']> = Extract<Rule, { readonly kind: Kind }>;

/** A formula that makes the rule's choices; what stands where it comes to an end is the caller's. */
export function choiceFormula(
  rule: Rule,
  cells: RuleCells,
  earned: (leaf: Leaf<'points'>) => string,
  pending: (leaf: Leaf<'pending'>) => string,
): string {
  switch (rule.kind) {
    case 'choose': {
      const then = choiceFormula(rule.then, cells, earned, pending);
      const otherwise = choiceFormula(rule.otherwise, cells, earned, pending);
      return then === otherwise ? then : `IF(${conditionFormula(rule.when, cells)},${then},${otherwise})`;
    }
    case 'points':
      return earned(rule);
    case 'pending':
      return pending(rule);
  }
}

/** The points of a rule. @param pending what stands where nothing is decided, made of what the row could still earn */
export function ruleFormula(rule: Rule, cells: RuleCells, pending: (possible: string) => string): string {
  return choiceFormula(
    rule,
    cells,
    ({ points }) => amountFormula(points, cells),
    ({ possible }) => pending(amountFormula(possible, cells)),
  );
}
