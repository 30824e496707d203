import { describe, expect, it } from 'vitest';
import type { BudgetLine } from '../../domain/budget-line';
import type { ChangeAction } from '../../changes/scenario';
import { growBudget } from '../../../tests/support/budget-change';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { applyScenario } from '../../changes/replay/apply-scenario';
import { deriveDrivers } from './baseline-drivers';
import { startFrom } from './moving-facts';

const cell = { sheet: 'Ngân sách', row: 9, column: 5 };
const line = (side: BudgetLine['side'], year: number, amount: number, more: Partial<BudgetLine> = {}): BudgetLine => ({
  side,
  id: side === 'revenue' ? 'revenue-total' : 'expenditure-total',
  name: side === 'revenue' ? 'Thu ngân sách' : 'Chi ngân sách',
  year,
  kind: 'actual',
  isWholeYear: true,
  months: null,
  amount,
  unit: 'tỷ đồng',
  cell,
  ...more,
});
const collected = line('revenue', 2022, 188);
const spent = line('expenditure', 2022, 190);

function replay(budget: readonly BudgetLine[], ...actions: readonly ChangeAction[]) {
  const observations = new Map(sampleBaseline.observations.map((each) => [each.indicator, each]));
  const { drivers } = deriveDrivers(edition, observations, sampleBaseline.units, budget, 'indicators');
  const { facts, outcomes } = applyScenario(startFrom({ ...sampleBaseline, budget, drivers }, edition), changes(...actions));
  const reading = facts.observations.get('budget-balance')?.reading;
  return {
    grade: reading?.kind === 'grade' ? reading.grade : undefined,
    codes: outcomes.map(({ problems }) => problems.map(({ code }) => code)),
    outcomes,
  };
}

const revenue = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'revenue', expression });
const spending = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'expenditure', expression });
const project = (amount: number): ChangeAction => ({
  kind: 'complete-project',
  project: '3',
  cost: null,
  effects: [{ kind: 'add-to-driver', driver: 'revenue', amount }],
});
const balance: ChangeAction = { kind: 'set-grade', indicator: 'budget-balance', grade: 'minimum' };

describe('the balance, 188 tỷ collected and 190 spent in 2022, where nothing grows', () => {
  it.each<readonly [string, ChangeAction, string | null]>([
    ['7 tỷ more revenue: a surplus', revenue('x + 7'), 'maximum'],
    ['a project that brings 7 tỷ', project(7), 'maximum'],
    ['2 tỷ more: balanced', revenue('x + 2'), 'minimum'],
    ['1 tỷ more: still short', revenue('x + 1'), null],
    ['8 tỷ less expenditure', spending('x - 8'), 'maximum'],
    ['a revenue stated outright', revenue('200'), 'maximum'],
  ])('%s', (_what, action, grade) => {
    const after = replay([collected, spent], action);
    expect(after.grade).toBe(grade);
    expect(after.codes).toEqual([['balance-followed']]);
  });

  it('follows each change in turn, and says both amounts', () => {
    const after = replay([collected, spent], revenue('x + 7'), spending('x + 10'));
    expect(after.grade).toBeNull();
    expect(after.outcomes.map(({ problems }) => problems.map(({ data }) => data))).toMatchObject([
      [{ indicator: '02', year: 2022, revenue: 195, expenditure: 190, isBalanceSet: false }],
      [{ revenue: 195, expenditure: 200 }],
    ]);
  });

  it('stays where it was set by hand before, which is said', () => {
    const after = replay([collected, spent], balance, revenue('x + 7'));
    expect(after.grade).toBe('minimum');
    expect(after.outcomes[1]?.problems).toMatchObject([{ code: 'balance-followed', data: { isBalanceSet: true } }]);
  });

  it('stays where nobody knows what is spent, where it is of another year, and where another total would give another balance', () => {
    expect(replay([collected], revenue('x + 7')).codes).toEqual([['budget-without-expenditure']]);
    const otherYear = replay([collected, { ...spent, year: 2021 }], revenue('x + 7'));
    expect([otherYear.grade, otherYear.codes]).toEqual([null, [['balance-years-differ']]]);
    const rival = line('revenue', 2022, 150, { id: 'revenue-local', name: 'Thu NSĐP' });
    const open = replay([collected, rival, spent], revenue('x + 7'));
    expect([open.grade, open.codes]).toEqual([null, [['budget-line-unchosen']]]);
    const twice = [collected, spent, line('expenditure', 2022, 230, { id: 'expenditure-local' })];
    expect(replay(twice, revenue('x + 7')).codes).toEqual([['budget-without-expenditure']]);
  });

  it('nothing is said of the balance by changes that leave both as they are', () => {
    expect(replay([collected, spent], { kind: 'add-people', where: 'outer', people: 10 }).codes).toEqual([['rows-followed']]);
  });

  it('nine months of a later year are no year: 188 of 2022 count', () => {
    const nine = line('revenue', 2023, 130.453, { isWholeYear: false, months: { first: 1, last: 9 } });
    const after = replay([collected, nine, spent], revenue('x + 7'));
    expect(after.outcomes[0]?.problems).toMatchObject([{ data: { year: 2022, revenue: 195 } }]);
    const grown = replay([collected, nine, spent], growBudget({ from: 2023, to: 2024, expenditure: 100 }));
    expect(grown.codes).toEqual([['budget-year-partial']]);
  });
});

describe('a budget that grows beside a revenue that is stated', () => {
  const conflict = (...actions: readonly ChangeAction[]) => replay([collected, spent], ...actions).codes[1]?.includes('changes-conflict');

  it('is a conflict in both orders; what is added before it is lost, what is added after it is not', () => {
    const grown = growBudget({ to: 2023, expenditure: 190 });
    expect(conflict(revenue('200'), grown)).toBe(true);
    expect(conflict(grown, revenue('200'))).toBe(true);
    expect(conflict(revenue('x + 5'), grown)).toBe(true);
    expect(conflict(project(5), grown)).toBe(true);
    expect(conflict(grown, revenue('x + 5'))).toBe(false);
    expect(conflict(grown, project(5))).toBe(false);
  });

  it('a plan that stands above the actual does not count, in either order', () => {
    const plan = line('revenue', 2022, 150, { kind: 'plan' });
    for (const budget of [
      [plan, collected],
      [collected, plan],
    ]) {
      const after = replay(budget, growBudget({ rate: 0, to: 2022, expenditure: 160 }));
      expect(after.outcomes[0]?.budget).toMatchObject({ base: { amount: 188, kind: 'actual' }, state: 'surplus' });
    }
  });
});
