/** What a scenario says of the rules it is scored by, and of rows and quantities by name. */
import { describe, expect, it } from 'vitest';
import { replayed } from '../../tests/support/replayed';
import { usesOldAmount } from './change-driver';
import type { ChangeAction } from './scenario';

const region = 'northern-midlands-central-highlands';

describe('rules that a scenario sets', () => {
  it('a region that the edition has applies, another is refused with those that there are', () => {
    expect(replayed([{ kind: 'set-region', region }]).facts.region).toBe(region);
    expect(
      replayed([
        { kind: 'set-region', region },
        { kind: 'set-region', region: null },
      ]).facts.region,
    ).toBeNull();
    const { refusals, said, facts } = replayed([{ kind: 'set-region', region: 'delta' }]);
    expect([refusals, facts.region]).toEqual([['region-unknown'], null]);
    expect(said('region-unknown')).toMatchObject([{ region: 'delta', known: expect.stringContaining(`${region}, `) as string }]);
  });

  it('a class is that of the edition, or none that could be scored', () => {
    expect(replayed([{ kind: 'set-class', urbanClass: 'II' }]).facts.targetClass).toBe('II');
    expect(replayed([{ kind: 'set-class', urbanClass: 'III' }]).said('class-without-edition')).toEqual([
      { urbanClass: 'III', scored: 'II' },
    ]);
  });

  it('the city lies in the mountains, or does not', () => {
    expect([true, false].map((isMountain) => replayed([{ kind: 'set-area-type', isMountain }]).facts.isMountain)).toEqual([true, false]);
  });

  it('the later of two that decide the same holds, and says which it replaces', () => {
    const both = (one: ChangeAction, other: ChangeAction) => replayed([one, other]).said('changes-conflict');
    const replaced = [{ first: 1 }];
    expect(both({ kind: 'set-region', region }, { kind: 'set-region', region: null })).toEqual(replaced);
    expect(both({ kind: 'set-class', urbanClass: 'II' }, { kind: 'set-class', urbanClass: 'II' })).toEqual(replaced);
    expect(both({ kind: 'set-area-type', isMountain: true }, { kind: 'set-area-type', isMountain: false })).toEqual(replaced);
    expect(
      both(
        { kind: 'set-behaviour', driver: 'hospital-beds', behaviour: 'fixed' },
        { kind: 'set-behaviour', driver: 'hospital-beds', behaviour: 'pace-inner' },
      ),
    ).toEqual(replaced);
    expect(
      both(
        { kind: 'set-behaviour', driver: 'hospital-beds', behaviour: 'fixed' },
        { kind: 'set-behaviour', driver: 'road-length', behaviour: 'fixed' },
      ),
    ).toEqual([]);
    expect(both({ kind: 'set-region', region }, { kind: 'set-area-type', isMountain: true })).toEqual([]);
  });
});

describe('a choice that a scenario sets', () => {
  const grade = (indicator: string, chosen: string | null): ChangeAction => ({ kind: 'set-grade', indicator, grade: chosen });

  it('is one of the row’s rungs, or none of them', () => {
    expect(replayed([grade('budget-balance', 'maximum')]).facts.observations.get('budget-balance')?.reading).toMatchObject({
      grade: 'maximum',
    });
    expect(replayed([grade('budget-balance', null)]).facts.observations.get('budget-balance')?.reading).toMatchObject({ grade: null });
  });

  it('is refused for a row of numbers, a row that is not there, and a rung that the row has not', () => {
    expect(replayed([grade('hospital-beds', 'maximum')]).said('indicator-not-grade')).toEqual([{ indicator: '20' }]);
    expect(replayed([grade('nothing', 'maximum')]).said('indicator-unknown')).toEqual([{ indicator: 'nothing' }]);
    expect(replayed([grade('budget-balance', 'best')]).said('grade-unknown')).toMatchObject([{ indicator: '02', grade: 'best' }]);
  });

  it('replaces the one before it, and a number of the same row', () => {
    expect(replayed([grade('budget-balance', 'maximum'), grade('budget-balance', 'minimum')]).said('changes-conflict')).toEqual([
      { first: 1 },
    ]);
  });
});

describe('a quantity that an expression changes', () => {
  const change = (driver: string, expression: string): ChangeAction => ({ kind: 'change-driver', driver, expression });

  it('is reckoned over what it was: 10,968 beds', () => {
    expect(replayed([change('hospital-beds', 'x + 100')]).driver('hospital-beds')).toBeCloseTo(110.968, 9);
    expect(replayed([change('hospital-beds', '0')]).driver('hospital-beds')).toBe(0);
  });

  it('is refused where the edition has none of the name, where nobody knows how much there was, and below zero', () => {
    expect(replayed([change('windmills', '3')]).said('driver-unknown')).toEqual([{ driver: 'windmills' }]);
    expect(replayed([change('households-poor', 'x + 1')]).said('driver-missing')).toMatchObject([{ driver: 'households-poor' }]);
    const [below] = replayed([change('hospital-beds', 'x - 100')]).said('driver-negative');
    expect(below).toMatchObject({ driver: 'hospital-beds', amount: expect.closeTo(-89.032, 9) as number });
    // Revenue is no quantity of the table, and known all the same.
    expect(replayed([change('revenue', 'x + 12')]).driver('revenue')).toBe(200);
  });

  it('is refused where it cannot be reckoned, and leaves what there was', () => {
    const { refusals, driver } = replayed([change('hospital-beds', 'x +'), change('hospital-beds', 'y * 2')]);
    expect(refusals).toHaveLength(2);
    expect(driver('hospital-beds')).toBeCloseTo(10.968, 9);
  });

  it('replaces what was stated before it unless it builds on that', () => {
    expect(replayed([change('hospital-beds', 'x + 1'), change('hospital-beds', '20')]).said('changes-conflict')).toEqual([{ first: 1 }]);
    expect(replayed([change('hospital-beds', '20'), change('hospital-beds', 'x + 1')]).said('changes-conflict')).toEqual([]);
  });

  it.each([
    ['x', true],
    ['2x + 1', true],
    ['1.1 * x', true],
    ['max(1, 2)', false],
    ['100', false],
    ['xx', false],
  ])('%s builds on the old amount: %s', (expression, expected) => {
    expect(usesOldAmount(expression)).toBe(expected);
  });
});
