import { describe, expect, it } from 'vitest';
import { growBudget } from '../../../tests/support/budget-change';
import { budgetLine } from '../../../tests/support/budget-line';
import { changes, edition, sampleBaseline, standard } from '../../../tests/support/sample-baseline';
import { applyScenario } from '../../changes/replay/apply-scenario';
import type { ChangeAction } from '../../changes/scenario';
import type { BudgetLine } from '../../domain/budget-line';
import { findStandard } from '../../editions/catalogue';
import { startFrom } from './moving-facts';
import type { PreparedEdition } from './prepared-edition';
import { prepareEdition } from './prepared-edition';

const collected = budgetLine('revenue', 2022, 188);
const rivalOf = (amount: number): BudgetLine => budgetLine('revenue', 2022, amount, { id: 'revenue-local', name: 'Thu NSĐP' });
const revenue = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'revenue', expression });
const spending = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'expenditure', expression });
const near = (value: number): unknown => expect.closeTo(value, 6);

function replay(budget: readonly BudgetLine[], actions: readonly ChangeAction[], under: PreparedEdition = edition) {
  const { outcomes } = applyScenario(startFrom({ ...sampleBaseline, budget }, under), changes(...actions));
  return {
    outcomes,
    codes: outcomes.map(({ problems }) => problems.map(({ code }) => code)),
    told: (code: string) =>
      outcomes
        .flatMap(({ problems }) => problems)
        .flatMap((each) => (each.code === code ? [{ severity: each.severity, ...each.data }] : [])),
  };
}

function tableOf(id: string): PreparedEdition {
  const found = findStandard(id);
  if (!found.ok) throw new Error(id);
  return prepareEdition(found.value);
}
/** Regional centres: no row of the budget at all. */
const withoutBalance = tableOf('nq-111-2025/ii');

describe('what a growing budget starts from', () => {
  it('is said where it is not carried out yet', () => {
    const { codes, told } = replay([budgetLine('revenue', 2022, 188, { kind: 'estimate' })], [growBudget({ to: 2023, expenditure: 210 })]);
    expect(codes).toEqual([['budget-base-not-actual']]);
    expect(told('budget-base-not-actual')).toMatchObject([
      { severity: 'warning', year: 2022, amount: 188, line: 'Tổng thu', kind: 'estimate' },
    ]);
    expect(replay([collected], [growBudget({ to: 2023, expenditure: 210 })]).codes).toEqual([[]]);
  });

  it('leaves the balance open only where another total of revenue would give another one, and the table has a row of it', () => {
    const grown = growBudget({ rate: 0, to: 2023, expenditure: 210 });
    const isOpen = (rival: number, under?: PreparedEdition) =>
      replay([collected, rivalOf(rival)], [grown], under)
        .told('budget-line-unchosen')
        .map((each) => 'isOpen' in each && each.isOpen);
    // 188 and 200 are both less than 210; 250 is more.
    expect(isOpen(200)).toEqual([false]);
    expect(isOpen(250)).toEqual([true]);
    expect(isOpen(250, withoutBalance)).toEqual([false]);
  });
});

describe('a table with a ratio of the budget', () => {
  /** The table without its row of the balance, in which one row is divided by this quantity or divides it. */
  function withRatio(numerator: string, denominator: string): PreparedEdition {
    const [first] = edition.ratios;
    if (first?.drivers === null || first === undefined) throw new Error('the table has ratios');
    const changed = { ...first, drivers: { ...first.drivers, numerator, denominator } };
    const roles = Object.fromEntries(Object.entries(standard.roles).filter(([role]) => role !== 'budget-balance'));
    const indicators = standard.indicators.map((row) => (row.id === changed.id ? changed : row));
    return prepareEdition({ ...standard, roles, indicators });
  }

  it.each([
    ['revenue for each head', 'revenue', 'people-whole', false],
    ['expenditure for each head', 'expenditure', 'people-whole', false],
    ['beds for each tỷ collected', 'hospital-beds', 'revenue', false],
    ['beds for each head alone', 'hospital-beds', 'people-whole', true],
  ])('%s: the growth is said to move no row or not', (_what, numerator, denominator, isSaid) => {
    const { codes } = replay([collected], [growBudget({ to: 2023, expenditure: 210 })], withRatio(numerator, denominator));
    expect(codes.flat().includes('budget-moves-no-row')).toBe(isSaid);
  });
});

describe('a year without expenditure', () => {
  const missing = (budget: readonly BudgetLine[], by: 'last-year' | 'every-year', phases = [{ rate: 0.1, to: 2024 }]) =>
    replay([collected, ...budget], [growBudget({ phases, by })]).told('budget-without-expenditure');
  const spent = (...years: readonly number[]) => years.map((year) => budgetLine('expenditure', year, 150));

  it('is told of the last one, where that decides the balance', () => {
    expect(missing(spent(2022, 2024), 'last-year')).toEqual([]);
    expect(missing(spent(2022, 2023), 'last-year')).toMatchObject([{ severity: 'info', year: 2024 }]);
  });

  it('is told of any after the first, where every year decides: the first is what stands on the sheet', () => {
    expect(missing(spent(2022, 2024), 'every-year')).toMatchObject([{ year: 2023 }]);
    expect(missing(spent(2023, 2024), 'every-year')).toEqual([]);
  });

  it('is told of the first where no other is asked for', () => {
    expect(missing([], 'every-year', [])).toMatchObject([{ year: 2022 }]);
    expect(missing(spent(2022), 'every-year', [])).toEqual([]);
  });
});

describe('figures of the sheet itself', () => {
  it('for the expenditure of the last year are named', () => {
    const budget = [
      collected,
      budgetLine('expenditure', 2022, 150),
      budgetLine('expenditure', 2023, 160),
      budgetLine('expenditure', 2024, 170, { kind: 'plan' }),
    ];
    expect(replay(budget, [growBudget({ to: 2024 })]).told('budget-expenditure-read')).toMatchObject([
      { year: 2024, amount: 170, kind: 'plan' },
    ]);
  });

  it('for the revenue of a later year, carried out already, are a warning', () => {
    // 188 × 1,1 = 206,8 where 200 were collected.
    const { told } = replay([collected, budgetLine('revenue', 2023, 200)], [growBudget({ rate: 0.1, to: 2023, expenditure: 210 })]);
    expect(told('budget-year-listed')).toMatchObject([
      { severity: 'warning', year: 2023, amount: 200, grown: near(206.8), kind: 'actual' },
    ]);
  });

  it('of another total contradict nothing', () => {
    const local = budgetLine('revenue', 2023, 500, { id: 'revenue-local', name: 'Thu NSĐP' });
    expect(replay([collected, local], [growBudget({ rate: 0.1, to: 2023, expenditure: 210 })]).codes).toEqual([[]]);
  });

  it('are told once, by the growth that passes over them', () => {
    const second = growBudget({ from: 2024, rate: 0.1, to: 2025, expenditure: 210 });
    const { codes } = replay(
      [collected, budgetLine('revenue', 2023, 200)],
      [growBudget({ rate: 0.1, to: 2024, expenditure: 210 }), second],
    );
    expect(codes).toEqual([['budget-year-listed'], []]);
  });
});

describe('a growth that cannot be', () => {
  const refusal = (action: ChangeAction) =>
    replay([collected], [action]).outcomes.map(({ isApplied, problems }) => [isApplied, problems.map(({ data }) => data)]);

  it('over more than 100 years is refused for its span', () => {
    expect(refusal(growBudget({ to: 2123 }))).toMatchObject([[false, [{ what: 'span', amount: 101, high: 100 }]]]);
    expect(refusal(growBudget({ to: 2122, rate: 0 }))).toMatchObject([[true, [{}]]]);
  });

  it('from a year that is none is refused for that alone', () => {
    const [[, faults] = []] = refusal(growBudget({ from: 1800 }));
    expect(faults).toMatchObject([{ what: 'year', amount: 1800, low: 1900, high: 2200 }]);
    expect(faults).toHaveLength(1);
  });

  it('says of phases out of order whether it is the first, which may not end before it begins', () => {
    const phased = (...ends: readonly number[]) => refusal(growBudget({ phases: ends.map((to) => ({ rate: 0, to })) }));
    expect(phased(2021, 2025)).toEqual([[false, [{ year: 2021, before: 2022, isFirst: true }]]]);
    expect(phased(2025, 2024)).toEqual([[false, [{ year: 2024, before: 2025 }]]]);
  });

  it('is none where something comes once in its last year', () => {
    const { outcomes } = replay(
      [collected],
      [growBudget({ rate: 0.1, to: 2023, expenditure: 210, oneOff: [{ year: 2023, amount: 10, name: 'Đấu giá' }] })],
    );
    // 188 × 1,1 + 10
    expect(outcomes[0]?.budget?.years.at(-1)).toMatchObject({ year: 2023, revenue: near(216.8), state: 'surplus' });
  });
});

describe('a change after a growth over three years', () => {
  // 188 × 1,21 = 227,48 in 2024.
  const grown = growBudget({ rate: 0.1, to: 2024, expenditure: 210 });

  it('of the revenue moves the last of them alone, and names the row of the balance', () => {
    const { outcomes, told } = replay([collected], [grown, revenue('x + 5')]);
    expect(outcomes[1]?.budget?.years.map(({ year, revenue: amount }) => [year, amount])).toEqual([
      [2022, 188],
      [2023, near(206.8)],
      [2024, near(232.48)],
    ]);
    expect(told('budget-last-year-moved')).toMatchObject([
      { what: 'revenue', year: 2024, from: near(227.48), to: near(232.48), indicator: '02' },
    ]);
  });

  it('of the expenditure says so of the expenditure alone', () => {
    expect(replay([collected], [grown, spending('x + 30')]).told('budget-last-year-moved')).toMatchObject([
      { what: 'expenditure', year: 2024, from: 210, to: 240, isBalanceSet: false },
    ]);
  });

  it('names no row where the table has none of the balance', () => {
    expect(replay([collected], [grown, revenue('x + 5')], withoutBalance).told('budget-last-year-moved')).toMatchObject([
      { indicator: '' },
    ]);
  });

  it('speaks of another total again only where that would still give another balance', () => {
    // 170 × 1,21 = 205,7 is short of 210, where 227,48 is more; 100 more make both more.
    const { codes } = replay([collected, rivalOf(170)], [grown, revenue('x + 100')]);
    expect(codes).toEqual([['budget-line-unchosen'], ['budget-last-year-moved']]);
  });
});
