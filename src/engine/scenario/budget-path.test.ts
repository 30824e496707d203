import { describe, expect, it } from 'vitest';
import { growBudget } from '../../../tests/support/budget-change';
import { budgetLine } from '../../../tests/support/budget-line';
import type { BudgetLine, BudgetLineId, BudgetSide } from '../../domain/budget-line';
import type { BudgetPath } from '../../domain/budget-path';
import { budgetPath, isBalanceOpen } from './budget-path';
import { budgetPlan } from './budget-plan';

const collected = budgetLine('revenue', 2022, 188);
const of = (id: BudgetLineId, side: BudgetSide, year: number, amount: number): BudgetLine => budgetLine(side, year, amount, { id });

function pathOf(action: Parameters<typeof growBudget>[0], ...lines: readonly BudgetLine[]): BudgetPath {
  const plan = budgetPlan([collected, ...lines], growBudget(action), null);
  if (plan === null) throw new Error('no revenue of the first year');
  return budgetPath(plan);
}
const near = (value: number): unknown => expect.closeTo(value, 6);
const amounts = ({ years }: BudgetPath) => years.map(({ year, revenue, expenditure }) => [year, revenue, expenditure]);

describe('revenue', () => {
  it('grows by the rate of each phase up to its last year', () => {
    // 188 × 1,13 = 212,44; × 1,13 = 240,0572; × 1,1 = 264,06292; × 1,1 = 290,469212
    const path = pathOf({
      phases: [
        { rate: 0.13, to: 2024 },
        { rate: 0.1, to: 2026 },
      ],
    });
    expect(path.years.map(({ year, revenue }) => [year, revenue])).toEqual([
      [2022, 188],
      [2023, near(212.44)],
      [2024, near(240.0572)],
      [2025, near(264.06292)],
      [2026, near(290.469212)],
    ]);
    expect(path.grown).toEqual({ year: 2026, amount: near(290.469212) });
    expect(path.years.map(({ revenueOrigin, revenueLine }) => [revenueOrigin, revenueLine])).toEqual([
      ['sheet', collected],
      ...Array.from({ length: 4 }, () => ['grown', null]),
    ]);
  });

  it('that comes once is there in its year alone, and nothing grows from it', () => {
    // 2023: 206,8 + 30 + 5; 2024: 188 × 1,21 = 227,48
    const oneOff = [
      { year: 2023, amount: 30, name: 'Đấu giá đất' },
      { year: 2023, amount: 5, name: '' },
    ];
    const path = pathOf({ rate: 0.1, to: 2024, oneOff });
    expect(path.years.map(({ revenue, oneOff: once }) => [revenue, once])).toEqual([
      [188, 0],
      [near(241.8), 35],
      [near(227.48), 0],
    ]);
  });

  it('of the first year alone is that of the sheet', () => {
    expect(amounts(pathOf({ to: 2022, expenditure: 188 }))).toEqual([[2022, 188, 188]]);
  });
});

describe('expenditure', () => {
  it('is the stated one grown by its rate, whatever the sheet says', () => {
    expect(amounts(pathOf({ rate: 0, to: 2024, expenditure: 200, expenditureRate: 0.05 }, budgetLine('expenditure', 2023, 999)))).toEqual([
      [2022, 188, 200],
      [2023, 188, near(210)],
      [2024, 188, near(220.5)],
    ]);
  });

  it('is the sheet’s in every year that has one, carried out before planned, and grows from the last of them', () => {
    const lines = [
      budgetLine('expenditure', 2022, 250),
      budgetLine('expenditure', 2023, 300, { kind: 'plan' }),
      budgetLine('expenditure', 2023, 280, { kind: 'estimate' }),
    ];
    const path = pathOf({ rate: 0, to: 2025, expenditureRate: 0.1 }, ...lines);
    expect(
      path.years.map(({ expenditure, expenditureOrigin, expenditureLine }) => [expenditure, expenditureOrigin, expenditureLine?.kind]),
    ).toEqual([
      [250, 'sheet', 'actual'],
      [280, 'sheet', 'estimate'],
      [near(308), 'grown', undefined],
      [near(338.8), 'grown', undefined],
    ]);
    // The last year's is grown from the estimate of 2023.
    expect(path.expenditure).toEqual({ base: 280, grown: near(338.8), line: lines[2] });
  });

  it('is none in a year that the sheet lacks while no growth of it is stated', () => {
    const path = pathOf(
      { rate: 0, to: 2024 },
      budgetLine('expenditure', 2022, 250),
      budgetLine('expenditure', 2024, 180, { kind: 'plan' }),
    );
    expect(amounts(path)).toEqual([
      [2022, 188, 250],
      [2023, 188, null],
      [2024, 188, 180],
    ]);
    expect(path.state).toBe('surplus');
  });

  it('is none in a year that has several totals, and nothing grows past it', () => {
    const several = [of('expenditure-total', 'expenditure', 2023, 300), of('expenditure-local', 'expenditure', 2023, 200)];
    const path = pathOf({ rate: 0, to: 2024, expenditureRate: 0.1 }, budgetLine('expenditure', 2022, 250), ...several);
    expect(path.years.map(({ expenditure }) => expenditure)).toEqual([250, null, null]);
    expect([path.state, path.needed, path.firstSurplus]).toEqual([null, null, null]);
  });
});

describe('the balance', () => {
  const rising = { rate: 0.1, to: 2025, expenditure: 210 } as const;

  it('of every year is revenue less expenditure, and the first surplus is named', () => {
    // 188; 206,8; 227,48; 250,228 against 210
    const path = pathOf(rising);
    expect(path.years.map(({ balance, state }) => [balance, state])).toEqual([
      [-22, 'deficit'],
      [near(-3.2), 'deficit'],
      [near(17.48), 'surplus'],
      [near(40.228), 'surplus'],
    ]);
    expect(path.firstSurplus).toBe(2024);
  });

  it.each([
    ['the last year decides unless it is said otherwise', rising, 'surplus'],
    ['of every year one deficit is enough', { ...rising, by: 'every-year' }, 'deficit'],
    ['the first year, which is what it is, does not count', { ...rising, expenditure: 200, by: 'every-year' }, 'surplus'],
    ['of every year the worst counts: 206,8 and more against 206,8', { ...rising, expenditure: 206.8, by: 'every-year' }, 'balanced'],
    ['a year alone is judged itself', { ...rising, to: 2022, by: 'every-year' }, 'deficit'],
  ] as const)('%s', (_what, action, state) => {
    expect(pathOf(action).state).toBe(state);
  });

  it('is open by every year where one of them has no expenditure', () => {
    const lines = [budgetLine('expenditure', 2024, 10)];
    expect(pathOf({ rate: 0, to: 2024, by: 'every-year' }, ...lines).state).toBeNull();
    expect(pathOf({ rate: 0, to: 2024 }, ...lines).state).toBe('surplus');
  });

  it('is open where another total of revenue would give another', () => {
    const rival = of('revenue-local', 'revenue', 2022, 400);
    expect(pathOf({ rate: 0, to: 2023, expenditure: 300 }, rival).state).toBeNull();
    expect(pathOf({ rate: 0, to: 2023, expenditure: 500 }, rival).state).toBe('deficit');
  });
});

describe('another total of revenue than the one that a later change was made over', () => {
  /** 100 of this year, which a change made `to`; another line says `rival`; so much is spent. */
  function isOpen(to: number, rival: number, spent: number, from = 100): boolean {
    const lines = [budgetLine('revenue', 2022, from), of('revenue-local', 'revenue', 2022, rival)];
    const plan = budgetPlan(lines, growBudget({ phases: [], expenditure: spent }), null);
    const [year] = plan?.years ?? [];
    if (plan === null || year === undefined) throw new Error('no revenue of the first year');
    return isBalanceOpen({ ...plan, years: [{ ...year, moved: { from, to } }] });
  }

  it.each([
    // Of 150 in its place the change makes 250, or 300: only twice as much would do.
    ['as many times more', 200, 150, 260, true],
    ['neither: 250 and 300 fall short too', 200, 150, 310, false],
    // Of 200 in its place it makes 150, or 100: only so much less would do.
    ['as much less', 50, 200, 120, true],
    ['neither: 150 and 100 fall short too', 50, 200, 160, false],
  ])('may mean %s', (_what, to, rival, spent, open) => {
    expect(isOpen(to, rival, spent)).toBe(open);
  });

  it('cannot mean as many times more than nothing', () => {
    // 0 became 50: of 100 it makes 150, and 200 are spent.
    expect(isOpen(50, 100, 200, 0)).toBe(false);
    expect(isOpen(50, 100, 140, 0)).toBe(true);
  });

  it('does not matter while nobody knows what is spent', () => {
    const plan = budgetPlan([collected, of('revenue-local', 'revenue', 2022, 400)], growBudget({ to: 2023 }), null);
    if (plan === null) throw new Error('no revenue of the first year');
    expect(isBalanceOpen(plan)).toBe(false);
  });

  it('is of the first year no figure of the sheet any more once a change moved it', () => {
    const plan = budgetPlan([collected], growBudget({ phases: [] }), null);
    const [year] = plan?.years ?? [];
    if (plan === null || year === undefined) throw new Error('no revenue of the first year');
    const told = (moved: { readonly from: number; readonly to: number } | null) =>
      budgetPath({ ...plan, years: [{ ...year, moved }] }).years.map(({ revenue, revenueOrigin, revenueLine }) => [
        revenue,
        revenueOrigin,
        revenueLine?.amount ?? null,
      ]);
    expect(told(null)).toEqual([[188, 'sheet', 188]]);
    expect(told({ from: 188, to: 200 })).toEqual([[200, 'changed', null]]);
  });
});

describe('where growth starts from', () => {
  const earlier = budgetPlan([collected], growBudget({ to: 2024 }), null);

  it('a year that neither the sheet nor an earlier change has is none', () => {
    expect(budgetPlan([collected], growBudget({ from: 2024, to: 2026 }), earlier)?.years.map(({ year }) => year)).toEqual([
      2022, 2023, 2024, 2025, 2026,
    ]);
    expect(budgetPlan([collected], growBudget({ from: 2025, to: 2026 }), earlier)).toBeNull();
    expect(budgetPlan([collected], growBudget({ from: 2024, to: 2026 }), null)).toBeNull();
  });

  it('a stated expenditure is typed in its first year and wherever it does not grow', () => {
    const origins = (expenditureRate: number) =>
      pathOf({ to: 2024, expenditure: 200, expenditureRate }).years.map(({ expenditureOrigin }) => expenditureOrigin);
    expect(origins(0)).toEqual(['typed', 'typed', 'typed']);
    expect(origins(0.05)).toEqual(['typed', 'grown', 'grown']);
  });
});

describe('the growth that would be needed', () => {
  it('brings revenue to just the expenditure of the last year: √(227,48 ÷ 188) is 1,1', () => {
    expect(pathOf({ rate: 0.03, to: 2024, expenditure: 227.48 }).needed).toEqual({
      reach: 'growth',
      rate: near(0.1),
      // (227,48 − 188) ÷ 2
      perYear: near(19.74),
    });
  });

  it('counts what comes once in that year', () => {
    const oneOff = [{ year: 2024, amount: 27.48, name: '' }];
    // √(200 ÷ 188) − 1; (200 − 188) ÷ 2
    expect(pathOf({ to: 2024, oneOff, expenditure: 227.48 }).needed).toEqual({ reach: 'growth', rate: near(0.031421), perYear: near(6) });
  });

  it('by every year is that of the year that asks for most', () => {
    // 2023: 250 ÷ 188 is 32,98 %; 2024: √(250 ÷ 188) is 15,3 %.
    expect(pathOf({ to: 2024, expenditure: 250, by: 'every-year' }).needed).toMatchObject({ rate: near(0.329787), perYear: near(62) });
    expect(pathOf({ to: 2024, expenditure: 250 }).needed).toMatchObject({ rate: near(0.153164), perYear: near(31) });
  });

  it('may be less than none', () => {
    expect(pathOf({ rate: 0, to: 2023, expenditure: 94 }).needed).toMatchObject({ reach: 'growth', rate: near(-0.5) });
  });

  it.each([
    ['what comes once covers it alone', { to: 2023, expenditure: 10, oneOff: [{ year: 2023, amount: 12, name: '' }] }, [], 'one-off', null],
    ['there is no year to grow in', { to: 2022, expenditure: 250 }, [], 'no-years', null],
    // 188 × 11 is 2.068
    ['faster than any change may state', { to: 2023, expenditure: 2069 }, [], 'above-limit', near(1881)],
    ['nothing grows from 0', { from: 2021, to: 2023, expenditure: 10 }, [budgetLine('revenue', 2021, 0)], 'no-revenue', near(5)],
  ] as const)('is not said where %s', (_what, action, lines, reach, perYear) => {
    expect(pathOf(action, ...lines).needed).toEqual({ reach, rate: null, perYear });
  });

  it('grown at, is balanced; a hair more is a surplus', () => {
    const stated = { to: 2029, expenditure: 300, oneOff: [{ year: 2029, amount: 7, name: '' }] } as const;
    const rate = pathOf(stated).needed?.rate ?? 0;
    expect(pathOf({ ...stated, rate }).state).toBe('balanced');
    expect(pathOf({ ...stated, rate: rate + 0.00001 }).state).toBe('surplus');
    expect(pathOf({ ...stated, rate: rate - 0.00001 }).state).toBe('deficit');
  });
});
