/** How fast revenue would have to grow for the balance to be met, in closed form: base × (1 + r)ⁿ + what comes once = expenditure. */
import type { BudgetYear, GrowthReach, NeededGrowth } from '../../domain/budget-path';
import { limits } from './amounts';

type Judged = Pick<BudgetYear, 'year' | 'expenditure'> & {
  /** Of the year's revenue what does not come by growth. */
  readonly besides: number;
};

function without(reach: GrowthReach, perYear: number | null = null): NeededGrowth {
  return { reach, rate: null, perYear };
}

/** Of the years that the balance is judged by, the one that asks for most. Null where the expenditure of one is not known. */
export function neededGrowth(base: { readonly year: number; readonly amount: number }, judged: readonly Judged[]): NeededGrowth | null {
  const targets = judged.flatMap(({ year, expenditure, besides }) =>
    expenditure === null ? [] : [{ span: year - base.year, target: expenditure - besides }],
  );
  if (targets.length < judged.length) return null;
  if (targets.some(({ span }) => span === 0)) return without('no-years');
  if (targets.every(({ target }) => target <= 0)) return without('one-off');
  const perYear = Math.max(...targets.map(({ span, target }) => (target - base.amount) / span));
  if (base.amount <= 0) return without('no-revenue', perYear);
  const rate = Math.max(...targets.map(({ span, target }) => (Math.max(0, target) / base.amount) ** (1 / span) - 1));
  return rate > limits.rate.high ? without('above-limit', perYear) : { reach: 'growth', rate, perYear };
}
