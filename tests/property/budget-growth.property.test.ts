/** Growth that is said to be needed is enough and no more, and every year adds up, whatever the budget. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetLine } from '../../src/domain/budget-line';
import { balanceState } from '../../src/domain/budget-balance';
import { isSame } from '../../src/domain/comparison';
import { budgetPath } from '../../src/engine/scenario/budget-path';
import { budgetPlan } from '../../src/engine/scenario/budget-plan';
import { growBudget } from '../support/budget-change';

const listed = (amount: number): BudgetLine => ({
  side: 'revenue',
  id: 'revenue-total',
  name: 'Tổng thu',
  year: 2022,
  kind: 'actual',
  isWholeYear: true,
  months: null,
  amount,
  unit: 'tỷ đồng',
  cell: { sheet: 'Thu', row: 4, column: 3 },
});

const drawn = fc.record({
  base: fc.double({ min: 1, max: 50_000, noNaN: true }),
  expenditure: fc.double({ min: 1, max: 50_000, noNaN: true }),
  rate: fc.double({ min: -0.3, max: 0.5, noNaN: true }),
  expenditureRate: fc.double({ min: -0.1, max: 0.2, noNaN: true }),
  years: fc.integer({ min: 1, max: 15 }),
  once: fc.array(fc.record({ after: fc.integer({ min: 1, max: 15 }), amount: fc.double({ min: 0, max: 900, noNaN: true }) }), {
    maxLength: 2,
  }),
  by: fc.constantFrom('last-year' as const, 'every-year' as const),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function pathOf({ base, expenditure, rate, expenditureRate, years, once, by }: Drawn) {
  const oneOff = once.filter(({ after }) => after <= years).map(({ after, amount }) => ({ year: 2022 + after, amount, name: '' }));
  const plan = budgetPlan([listed(base)], growBudget({ rate, to: 2022 + years, expenditure, expenditureRate, oneOff, by }), null);
  if (plan === null) throw new Error('there is a revenue of the first year');
  return budgetPath(plan);
}

describe('a growing budget', () => {
  it('grown at the rate that is needed is balanced, and a little faster a surplus', () => {
    fc.assert(
      fc.property(drawn, (budget) => {
        const rate = pathOf(budget).needed?.rate ?? -1;
        fc.pre(rate >= 0);
        expect(pathOf({ ...budget, rate }).state).toBe('balanced');
        expect(pathOf({ ...budget, rate: rate + 0.01 }).state).toBe('surplus');
      }),
    );
  });

  it('has the difference of every year, and by every year is never better than by the last', () => {
    const order = ['deficit', 'balanced', 'surplus'];
    fc.assert(
      fc.property(drawn, (budget) => {
        const path = pathOf(budget);
        expect(path.years).toHaveLength(budget.years + 1);
        for (const { revenue, expenditure, balance, state } of path.years) {
          expect(isSame(balance ?? Number.NaN, revenue - (expenditure ?? Number.NaN))).toBe(true);
          expect(state).toBe(balanceState(revenue, expenditure ?? Number.NaN));
        }
        const [last, every] = (['last-year', 'every-year'] as const).map((by) => order.indexOf(pathOf({ ...budget, by }).state ?? ''));
        expect(every).toBeLessThanOrEqual(last ?? -1);
      }),
    );
  });
});
