/** The rung that words about a budget's balance say where the rungs are balances: `Kết dư 5 tỷ` is `Dư`, `Bội chi` is below `Đủ`. */
import { balanceState } from '../domain/budget-balance';
import type { PendingReason } from '../domain/observation';
import type { GradeIndicator } from '../domain/standard';
import { budget } from '../language/lexicon/list-words';
import { balances } from '../language/lexicon/vocabulary';
import { moneyUnit } from '../language/money/money-unit';
import { canonicalNumberText, numberTokens } from '../language/numbers/number-tokens';
import { leadingUnit } from '../language/numbers/units';
import { besideRung } from '../language/rung-said';
import type { SaidGrade } from './rung-in-words';
import { ownNames, rungBeside } from './rung-in-words';

const dongOfBillion = 1_000_000_000;

type Span = { readonly start: number; readonly end: number };
/** In tỷ đồng. */
type Amount = Span & { readonly amount: number };
type Sides = { readonly revenue: number; readonly expenditure: number };

/**
 * The rung of the one balance that a composed text says, below every one where no rung is that balance; why it is not taken, where anything
 * but the budget's own words and its amounts stands beside it (`Cơ bản đủ`, `Đủ hồ sơ`, `Tự cân đối được 80%`); undefined where the rungs are
 * no balances, or the text says none or several.
 */
export function rungOfBalance(text: string, indicator: GradeIndicator, asOf: number | null): SaidGrade | PendingReason | undefined {
  const own = indicator.grades.map(({ id, label }) => ({ id, balance: balances.is(label) }));
  if (own.some(({ balance }) => balance === null)) return undefined;
  const canonical = canonicalNumberText(text);
  const found = balances.find(canonical).filter(({ id }) => id !== 'other');
  const [first, ...others] = found;
  if (first === undefined || others.some(({ id }) => id !== first.id)) return undefined;
  const amounts = amountsIn(canonical);
  const sides = budget.find(canonical).filter(({ id }) => id === 'revenue' || id === 'expenditure');
  if (!agrees(first.id, amounts, sidesOf(sides, amounts))) return 'grade-unclear';
  const rest = [...others, ...sides.filter(({ start, end }) => end <= first.start || start >= first.end), ...amounts].reduce(
    blanked,
    canonical,
  );
  const beside = besideRung(rest, first, { own: [...ownNames(indicator), ...indicator.grades.map(({ label }) => label)], asOf });
  return rungBeside(own.find(({ balance }) => balance === first.id)?.id ?? null, beside);
}

/** `5 tỷ`, `8.500 triệu đồng`: amounts above nothing. */
function amountsIn(text: string): readonly Amount[] {
  return numberTokens(text).tokens.flatMap(({ start, end, value }) => {
    const unit = leadingUnit(text.slice(end));
    const money = moneyUnit(unit);
    if (money === null || value <= 0) return [];
    return [{ start, end: text.indexOf(unit, end) + unit.length, amount: (value * money.dong) / dongOfBillion }];
  });
}

/** `Thu 188 tỷ, chi 180 tỷ`: the amount behind each side's word; null where a side has none of its own. */
function sidesOf(sides: readonly (Span & { readonly id: string })[], amounts: readonly Amount[]): Sides | null {
  const behind = (id: string): number | undefined => {
    const side = sides.find((word) => word.id === id);
    const next = sides.find(({ start }) => side !== undefined && start > side.start)?.start ?? Infinity;
    return side === undefined ? undefined : amounts.find(({ start }) => start >= side.end && start < next)?.amount;
  };
  const [revenue, expenditure] = [behind('revenue'), behind('expenditure')];
  return revenue === undefined || expenditure === undefined ? null : { revenue, expenditure };
}

/** What is left of both sides' amounts is the balance that the words say; an amount alone is of what is left or lacking, and `đủ` has none. */
function agrees(balance: string, amounts: readonly Amount[], sides: Sides | null): boolean {
  if (sides === null) return amounts.length === 0 || (amounts.length === 1 && balance !== 'balanced');
  return balance === balanceState(sides.revenue, sides.expenditure);
}

function blanked(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
}
