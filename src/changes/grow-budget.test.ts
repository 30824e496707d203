import { describe, expect, it } from 'vitest';
import { growBudget } from '../../tests/support/budget-change';
import { changes, edition, sampleBaseline } from '../../tests/support/sample-baseline';
import type { BudgetLine } from '../domain/budget-line';
import type { ChangeAction } from './scenario';
import { findStandard } from '../editions/catalogue';
import { applyScenario } from './replay/apply-scenario';
import { startFrom } from '../engine/scenario/moving-facts';
import { prepareEdition } from '../engine/scenario/prepared-edition';

/** 188 tỷ of 2022, 260 planned for 2023; row 2 was filed as not met. */
const start = startFrom(sampleBaseline, edition);
const replay = (actions: readonly ChangeAction[], from = start) => applyScenario(from, changes(...actions));
const revenue = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'revenue', expression });
const spending = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'expenditure', expression });
const project = (amount: number): ChangeAction => ({
  kind: 'complete-project',
  project: '3',
  effects: [{ kind: 'add-to-driver', driver: 'revenue', amount }],
  cost: null,
});
const setBalance = (grade: 'maximum' | 'minimum' | null): ChangeAction => ({ kind: 'set-grade', indicator: 'budget-balance', grade });
const near = (value: number): unknown => expect.closeTo(value, 6);

type Replayed = ReturnType<typeof replay>;
const balanceOf = ({ facts }: Replayed) => {
  const reading = facts.observations.get('budget-balance')?.reading;
  return reading?.kind === 'grade' ? reading.grade : undefined;
};
const codes = ({ outcomes }: Replayed) => outcomes.map(({ problems }) => problems.map(({ code }) => code));
const lastYears = ({ outcomes }: Replayed) => outcomes.map(({ budget }) => budget?.years.at(-1)?.revenue ?? null);

/** 188 × 1,1 = 206,8 in 2023, without the plan of the sheet in the way. */
const grown = (expenditure: number | null) => growBudget({ rate: 0.1, to: 2023, expenditure });
const quiet = startFrom({ ...sampleBaseline, budget: sampleBaseline.budget.filter(({ year }) => year === 2022) }, edition);

describe('a budget that grows', () => {
  const under = (id: string) => {
    const found = findStandard(id);
    if (!found.ok) throw new Error(id);
    return startFrom({ ...sampleBaseline, budget: quiet.baseline.budget }, prepareEdition(found.value));
  };

  it.each([
    // NQ 26 has row 2, the balance; the tables of NQ 111 have no row of revenue or expenditure.
    ['nq-26-2022/ii', false],
    ['nq-111-2025/i', true],
    ['nq-111-2025/ii', true],
    ['nq-111-2025/iii', true],
  ])('under %s says that it moves no row: %s', (id, isTold) => {
    for (const spent of [210, null]) {
      const told = codes(replay([grown(spent)], under(id))).flat();
      expect(told.includes('budget-moves-no-row')).toBe(isTold);
      // That the row stays as it is can be said only where there is one.
      expect(told.includes('budget-without-expenditure')).toBe(!isTold && spent === null);
    }
  });
});

describe('a change after the growth', () => {
  it.each<readonly [string, ChangeAction, number]>([
    ['an expression over the revenue', revenue('x + 5'), 211.8],
    ['a revenue stated outright', revenue('211.8'), 211.8],
    ['a finished project that brings revenue', project(5), 211.8],
  ])('%s moves the last year, and row 2 with it: 211,8 against 210', (_what, action, amount) => {
    expect(balanceOf(replay([grown(210)], quiet))).toBeNull();
    const moved = replay([grown(210), action], quiet);
    expect(balanceOf(moved)).toBe('maximum');
    expect(lastYears(moved)).toEqual([near(206.8), near(amount)]);
    expect(codes(moved)[1]).toContain('budget-last-year-moved');
    expect(moved.outcomes[1]?.budget?.years.map(({ revenueOrigin }) => revenueOrigin)).toEqual(['sheet', 'changed']);
    // The years before stay.
    expect(moved.outcomes[1]?.budget?.years[0]?.revenue).toBe(188);
  });

  it('of the expenditure moves row 2 as well', () => {
    const moved = replay([grown(210), spending('x - 5')], quiet);
    expect(balanceOf(moved)).toBe('maximum');
    expect(moved.outcomes[1]?.budget?.years.at(-1)).toMatchObject({ expenditure: 205, expenditureOrigin: 'changed', state: 'surplus' });
  });

  it('adds up with another', () => {
    const moved = replay([grown(210), revenue('x + 1'), project(1), revenue('x + 1')], quiet);
    expect(lastYears(moved)).toEqual([near(206.8), near(207.8), near(208.8), near(209.8)]);
    expect(balanceOf(moved)).toBeNull();
  });

  it('leaves a balance that was set by hand in between, and says so', () => {
    const moved = replay([grown(210), setBalance('minimum'), revenue('x + 5')], quiet);
    expect(balanceOf(moved)).toBe('minimum');
    expect(moved.outcomes[2]?.problems).toMatchObject([{ code: 'budget-last-year-moved', data: { isBalanceSet: true, to: near(211.8) } }]);
    expect(lastYears(moved)).toEqual([near(206.8), null, near(211.8)]);
  });

  it('that moves neither is no change of the budget', () => {
    const moved = replay([grown(210), { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 70 }], quiet);
    expect(lastYears(moved)).toEqual([near(206.8), null]);
    expect(codes(moved)).toEqual([[], []]);
  });

  it('that is refused moves nothing, whatever else was done', () => {
    const moved = replay([grown(210), revenue('x + 5'), revenue('x - 1000'), project(1)], quiet);
    expect(moved.outcomes.map(({ isApplied }) => isApplied)).toEqual([true, true, false, true]);
    expect(lastYears(moved)).toEqual([near(206.8), near(211.8), null, near(212.8)]);
  });

  it('decides nothing while another total of revenue would give another balance', () => {
    const [listed] = quiet.baseline.budget;
    if (listed === undefined) throw new Error('the sample has a revenue');
    const rival: BudgetLine = { ...listed, id: 'revenue-local', name: 'Thu NSĐP', amount: 250 };
    const open = startFrom({ ...quiet.baseline, budget: [listed, rival] }, edition);
    const moved = replay([grown(210), revenue('x + 1')], open);
    expect(codes(moved)).toEqual([['budget-line-unchosen'], ['budget-last-year-moved', 'budget-line-unchosen']]);
    expect(balanceOf(moved)).toBeNull();
    // With 100 more both are above 210.
    expect(balanceOf(replay([grown(210), revenue('x + 100')], open))).toBe('maximum');
  });
});

describe('another total of revenue beside one that was doubled', () => {
  const [listed] = quiet.baseline.budget;
  if (listed === undefined) throw new Error('the sample has a revenue');
  // 170 × 1,1 = 187. Doubled as 206,8 was it is 374, with as much more it is 393,8; 413,6 of the line used.
  const rival: BudgetLine = { ...listed, id: 'revenue-local', name: 'Thu NSĐP', amount: 170 };
  const two = startFrom({ ...quiet.baseline, budget: [listed, rival] }, edition);

  it.each([
    ['as many times more might be too little', 390, null],
    ['as much more might be too little', 400, null],
    ['both are enough', 370, 'surplus'],
    ['nothing is enough', 420, 'deficit'],
  ])('%s: against %d', (_what, expenditure, state) => {
    expect(replay([grown(expenditure), revenue('x * 2')], two).outcomes[1]?.budget?.state ?? null).toBe(state);
  });
});

describe('a second growth', () => {
  it('goes on from the last year of the first where the sheet has none, and contradicts nothing', () => {
    const second = growBudget({ from: 2023, rate: 0.2, to: 2024, expenditure: 240 });
    const both = replay([grown(210), second], quiet);
    // 206,8 × 1,2
    expect(both.outcomes[1]?.budget?.years.map(({ year, revenue: amount }) => [year, amount])).toEqual([
      [2022, 188],
      [2023, near(206.8)],
      [2024, near(248.16)],
    ]);
    expect(codes(both)).toEqual([[], []]);
    expect(balanceOf(both)).toBe('maximum');
  });

  it('goes on from what a change in between made of that year', () => {
    const both = replay([grown(210), revenue('x + 13.2'), growBudget({ from: 2023, rate: 0.1, to: 2024 })], quiet);
    // 206,8 + 13,2 = 220, × 1,1
    expect(lastYears(both)).toEqual([near(206.8), near(220), near(242)]);
  });

  it('from a year within the first replaces what is behind it, and says so', () => {
    const first = growBudget({ rate: 0.1, to: 2025, expenditure: 210 });
    const both = replay([first, growBudget({ from: 2024, rate: 0, to: 2026, expenditure: 230 })], quiet);
    expect(lastYears(both)).toEqual([near(250.228), near(227.48)]);
    expect(codes(both)[1]).toEqual(['changes-conflict']);
    expect(balanceOf(both)).toBeNull();
  });

  it('from the sheet’s own year starts anew, and says so once', () => {
    const both = replay([grown(210), growBudget({ rate: 0.2, to: 2023, expenditure: 210 })], quiet);
    expect(lastYears(both)).toEqual([near(206.8), near(225.6)]);
    expect(codes(both)[1]).toEqual(['changes-conflict']);
  });
});

describe('what a growth overrides is told', () => {
  it.each<readonly [string, ChangeAction]>([
    ['revenue changed before it', revenue('x + 5')],
    ['revenue that a project brought before it', project(5)],
  ])('%s', (_what, before) => {
    expect(codes(replay([before, grown(null)], quiet))[1]).toContain('changes-conflict');
  });

  it('and so is the sheet’s own figure of a later year, carried out or planned', () => {
    expect(replay([grown(null)]).outcomes[0]?.problems).toMatchObject([
      { code: 'budget-without-expenditure' },
      { code: 'budget-year-listed', severity: 'info', data: { year: 2023, amount: 260, kind: 'plan', grown: near(206.8) } },
    ]);
  });
});

describe('a growth that cannot be', () => {
  const phases = [
    { rate: 0.1, to: 2025 },
    { rate: 0.1, to: 2025 },
  ];
  it.each([
    [
      'a first phase that ends before it begins',
      growBudget({
        phases: [
          { rate: 0.5, to: 2020 },
          { rate: 0.1, to: 2025 },
        ],
      }),
      { code: 'budget-phases-disordered', data: { year: 2020, before: 2022 } },
    ],
    ['phases out of order', growBudget({ phases }), { code: 'budget-phases-disordered', data: { year: 2025, before: 2025 } }],
    [
      'what comes once in the first year, which the sheet has whole',
      growBudget({ oneOff: [{ year: 2022, amount: 1, name: 'Đấu giá' }] }),
      { code: 'budget-one-off-outside', data: { year: 2022, name: 'Đấu giá', from: 2022, to: 2029 } },
    ],
    [
      'what comes once after the last year',
      growBudget({ oneOff: [{ year: 2030, amount: 1, name: '' }] }),
      { code: 'budget-one-off-outside' },
    ],
    [
      'what comes once and is less than nothing',
      growBudget({ oneOff: [{ year: 2024, amount: -1, name: '' }] }),
      { code: 'amount-invalid', data: { what: 'revenue', amount: -1 } },
    ],
    [
      'a rate of 2.000 % in a later phase',
      growBudget({
        phases: [
          { rate: 0, to: 2023 },
          { rate: 20, to: 2024 },
        ],
      }),
      { code: 'amount-invalid' },
    ],
  ])('%s: refused', (_what, action, expected) => {
    const { outcomes, facts } = replay([action]);
    expect(outcomes[0]).toMatchObject({ isApplied: false, budget: null, problems: [expected] });
    expect(facts.drivers.get('revenue')).toBe(188);
  });
});

it('an expenditure that comes from two lines of the sheet is told', () => {
  const [listed] = quiet.baseline.budget;
  if (listed === undefined) throw new Error('the sample has a revenue');
  const spent = (id: BudgetLine['id'], name: string, year: number): BudgetLine => ({
    ...listed,
    side: 'expenditure',
    id,
    name,
    year,
    amount: 150,
  });
  const budget = [listed, spent('expenditure-total', 'Tổng chi', 2022), spent('expenditure-local', 'Chi NSĐP', 2023)];
  const told = replay([grown(null)], startFrom({ ...quiet.baseline, budget }, edition));
  expect(told.outcomes[0]?.problems).toMatchObject([
    { code: 'budget-expenditure-read' },
    { code: 'budget-lines-differ', data: { line: 'Tổng chi', year: 2022, other: 'Chi NSĐP', otherYear: 2023 } },
  ]);
});
