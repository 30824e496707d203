import { describe, expect, it } from 'vitest';
import type { ProjectEffect } from '../../domain/change-parts';
import type { ChangeAction } from '../scenario';
import { growBudget } from '../../../tests/support/budget-change';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { applyScenario } from './apply-scenario';
import { scoreFacts } from './score-facts';
import { startFrom } from '../../engine/scenario/moving-facts';

const start = startFrom(sampleBaseline, edition);
const stadium = 'Xây dựng Sân vận động tỉnh';

function replay(...actions: readonly ChangeAction[]) {
  const { facts, outcomes } = applyScenario(start, changes(...actions));
  return { facts, outcomes, total: scoreFacts(facts, edition, 'strict', false).total.certain };
}

const complete = (project: string, ...effects: readonly ProjectEffect[]): ChangeAction => ({
  kind: 'complete-project',
  project,
  effects,
  cost: null,
});
/** The first effect alone would bring 1,5 points, and the project costs 252 tỷ đồng; the second takes more beds than there are. */
const halfSound = complete(
  stadium,
  { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 },
  { kind: 'add-to-driver', driver: 'hospital-beds', amount: -5000 },
);

describe('a refused change', () => {
  it('neither scores nor costs, though its first effect could be applied', () => {
    const { facts, outcomes, total } = replay(halfSound);
    expect(outcomes).toMatchObject([{ isApplied: false, problems: [{ code: 'driver-negative' }] }]);
    expect(total).toBeCloseTo(54.061388889, 8);
    expect(facts.cost).toBe(0);
    expect(facts.observations.get('non-farm-labour-whole')?.reading).toMatchObject({ value: 30 });
  });

  it('leaves what was applied before and after it, in their order', () => {
    const beds = (expression: string): ChangeAction => ({ kind: 'change-driver', driver: 'hospital-beds', expression });
    // (100 + 10) × 2 + 5; the refused ones in between set indicator 13 and are forgotten.
    const { facts, total } = replay(beds('100'), halfSound, beds('x + 10'), halfSound, halfSound, beds('x * 2'), halfSound, beds('x + 5'));
    expect(facts.drivers.get('hospital-beds')).toBe(225);
    expect(facts.cost).toBe(0);
    // 225 beds for 45.700 people are 49,2 per 10.000, above 28: row 20 has its 1 point, which it had none of.
    expect(total - 54.061388889).toBeCloseTo(1, 8);
  });

  it('of the budget leaves the revenue', () => {
    const { facts, outcomes } = replay(growBudget({ expenditure: -1 }));
    expect(outcomes[0]?.isApplied).toBe(false);
    expect(facts.drivers.get('revenue')).toBe(188);
  });

  it('of units leaves no ward behind', () => {
    const { facts } = replay(
      { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'nothing' },
      { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'nothing' },
      { kind: 'add-people', where: 'inner', people: -1 },
    );
    expect(facts.changedWards).toEqual(['Cẩm Giàng']);
    expect(facts.units).toHaveLength(9);
  });
});

describe('a project', () => {
  it('is completed and paid for once, whether it is named or numbered', () => {
    const effect: ProjectEffect = { kind: 'add-to-value', indicator: 'commercial-works', amount: 3 };
    const { facts, outcomes } = replay(complete(stadium, effect), complete('1', effect), complete('3'));
    expect(outcomes.map(({ isApplied }) => isApplied)).toEqual([true, false, true]);
    expect(outcomes[1]?.problems).toEqual([
      { code: 'project-already-complete', severity: 'error', cell: null, data: { project: stadium } },
    ]);
    // 252 of the stadium and 85 of the road
    expect(facts.cost).toBe(337);
  });
});
