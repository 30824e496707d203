import { describe, expect, it } from 'vitest';
import type { ProjectEffect } from '../../domain/change-parts';
import type { ChangeAction } from '../scenario';
import { growBudget } from '../../../tests/support/budget-change';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { applyScenario } from './apply-scenario';
import { startFrom } from '../../engine/scenario/moving-facts';

const start = startFrom(sampleBaseline, edition);
const beds = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'hospital-beds', expression });
const row = (value: number): ChangeAction => ({ kind: 'set-value', indicator: 'non-farm-labour-whole', value });
const balance: ChangeAction = { kind: 'set-grade', indicator: 'budget-balance', grade: 'minimum' };
const budget = (expenditure: number | null): ChangeAction => growBudget({ to: 2025, expenditure });
const onwards: ChangeAction = growBudget({ from: 2025, to: 2026, expenditure: 250 });
const spent = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'expenditure', expression });
const stadium = (effect: ProjectEffect): ChangeAction => ({ kind: 'complete-project', project: '1', effects: [effect], cost: null });
const cam = (becomes: 'ward' | 'same'): ChangeAction => ({ kind: 'merge-unit', unit: 'Cẩm Giàng', becomes, part: null, brings: 'nothing' });

describe('changes that decide the same thing', () => {
  /** Of every change, the number of the one that it is said to override; null where nothing is said. */
  const overridden = (actions: readonly ChangeAction[]) =>
    applyScenario(start, changes(...actions)).outcomes.map(
      ({ problems }) => problems.flatMap((each) => (each.code === 'changes-conflict' ? [each.data.first] : []))[0] ?? null,
    );

  it.each<readonly [string, readonly ChangeAction[], readonly (number | null)[]]>([
    ['a value set again replaces the first', [row(66), row(70)], [null, 1]],
    ['an amount stated without x replaces what was done before', [beds('x * 2'), beds('300')], [null, 1]],
    ['functions with an x in their name do not read the old amount', [beds('x * 2'), beds('max(100, 300)')], [null, 1]],
    ['expressions over x build on each other', [beds('x * 2'), beds('x * 3'), beds('2x'), beds('max(x, 10)')], [null, null, null, null]],
    [
      'amounts of two quantities are two decisions',
      [beds('300'), { kind: 'change-driver', driver: 'road-length', expression: '250' }],
      [null, null],
    ],
    ['what follows a stated amount builds on it', [beds('300'), beds('x + 5'), beds('400')], [null, null, 2]],
    ['a change that failed was not overridden', [row(130), row(70)], [null, null]],
    ['a change that fails overrides nothing', [row(70), row(130)], [null, null]],
    ['a merger refused because the unit has joined is no conflict', [cam('same'), cam('ward')], [null, null]],
    [
      'a project completed twice is refused, no conflict',
      [
        { kind: 'complete-project', project: '1', effects: [], cost: null },
        { kind: 'complete-project', project: '1', effects: [], cost: null },
      ],
      [null, null],
    ],
    ['of three, the last names the one it overrides', [row(66), row(130), row(70), row(71)], [null, null, 1, 3]],
    ['the balance of the budget set by hand, then by a budget whose expenditure is stated', [balance, budget(250)], [null, 1]],
    ['and the other way round', [budget(250), balance], [null, 1]],
    ['an expenditure that is stated after a growth that had one', [budget(250), spent('260')], [null, 1]],
    ['a growth that goes on from the last year, after the balance was set by hand', [budget(250), balance, onwards], [null, 1, 2]],
    ['and where nobody set it', [budget(250), onwards], [null, null]],
    ['a budget of revenue alone leaves the balance as it was set', [balance, budget(null)], [null, null]],
    [
      'a row that a project sets after it was set',
      [row(66), stadium({ kind: 'set-value', indicator: 'non-farm-labour-whole', value: 70 })],
      [null, 1],
    ],
    [
      'a balance that a project sets after the budget',
      [budget(250), stadium({ kind: 'set-grade', indicator: 'budget-balance', grade: 'maximum' })],
      [null, 1],
    ],
    [
      'what a project adds to builds on what was set',
      [row(66), stadium({ kind: 'add-to-value', indicator: 'non-farm-labour-whole', amount: 4 })],
      [null, null],
    ],
    [
      'a project that adds to a stated amount builds on it',
      [beds('300'), stadium({ kind: 'add-to-driver', driver: 'hospital-beds', amount: 5 })],
      [null, null],
    ],
    [
      'an amount stated after a project added to it',
      [stadium({ kind: 'add-to-driver', driver: 'hospital-beds', amount: 5 }), beds('300')],
      [null, 1],
    ],
    [
      'the area type said twice',
      [
        { kind: 'set-area-type', isMountain: true },
        { kind: 'set-area-type', isMountain: false },
      ],
      [null, 1],
    ],
  ])('%s', (_what, actions, expected) => {
    expect(overridden(actions)).toEqual(expected);
  });

  it('x * 2 and then x * 3 make six times the beds', () => {
    expect(applyScenario(start, changes(beds('100'), beds('x * 2'), beds('x * 3'))).facts.drivers.get('hospital-beds')).toBe(600);
  });
});

describe('an inner city of more people than the whole', () => {
  it('is told at the change that makes it so, which is applied all the same', () => {
    const { outcomes } = applyScenario(start, changes(row(70), { kind: 'set-value', indicator: 'population-inner', value: 120 }, row(71)));
    expect(
      outcomes.map(({ isApplied, problems }) => [
        isApplied,
        problems.filter(({ code }) => code === 'inner-above-whole').map(({ data }) => data),
      ]),
    ).toEqual([
      [true, []],
      [true, [{ inner: 120_000, whole: 51_690 }]],
      [true, []],
    ]);
  });
});
