import { describe, expect, it } from 'vitest';
import { replayed } from '../../../tests/support/replayed';
import { sampleBaseline } from '../../../tests/support/sample-baseline';
import type { ChangeAction } from '../../changes/scenario';

const grade = (chosen: string | null): ChangeAction => ({ kind: 'set-grade', indicator: 'budget-balance', grade: chosen });
const beds: ChangeAction = { kind: 'set-value', indicator: 'hospital-beds', value: 30 };

describe('a row that a change sets', () => {
  it('was filed nowhere where the table has no such row, and reads what was set all the same', () => {
    const without = {
      ...sampleBaseline,
      observations: sampleBaseline.observations.filter(({ indicator }) => indicator !== 'hospital-beds'),
    };
    expect(replayed([beds], without).facts.observations.get('hospital-beds')).toEqual({
      indicator: 'hospital-beds',
      cell: null,
      raw: '',
      reading: { kind: 'exact', value: 30 },
      filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
    });
  });

  it('keeps what was filed of it beside what it reads now', () => {
    const before = sampleBaseline.observations.find(({ indicator }) => indicator === 'hospital-beds');
    expect(before).toBeDefined();
    expect(replayed([beds]).facts.observations.get('hospital-beds')).toEqual({ ...before, reading: { kind: 'exact', value: 30 } });
  });

  it('is no longer taken as filed', () => {
    const filed = { ...sampleBaseline, resolutions: { 'budget-balance': { kind: 'filed' }, 'hospital-beds': { kind: 'filed' } } as const };
    expect(replayed([grade('maximum')], filed).facts.resolutions).toEqual({ 'hospital-beds': { kind: 'filed' } });
    expect(replayed([beds], filed).facts.resolutions).toEqual({ 'budget-balance': { kind: 'filed' } });
  });

  it('of a rung that it does not have names those that it has', () => {
    expect(replayed([grade('best')]).said('grade-unknown')).toEqual([{ indicator: '02', grade: 'best', known: 'maximum, minimum' }]);
  });
});

describe('a rung', () => {
  const refused = (indicator: string) => replayed([{ kind: 'set-grade', indicator, grade: 'maximum' }]);

  it('is set of no row that the table does not have, and of none that is scored on a number', () => {
    expect(refused('no-such-row').said('indicator-unknown')).toEqual([{ indicator: 'no-such-row' }]);
    expect(refused('hospital-beds').said('indicator-not-grade')).toEqual([{ indicator: '20' }]);
    expect(refused('hospital-beds').refusals).toEqual(['indicator-not-grade']);
  });
});

describe('the balance of the budget, set by hand', () => {
  const grown: ChangeAction = {
    kind: 'grow-budget',
    from: 2022,
    phases: [{ rate: 0.1, to: 2023 }],
    oneOff: [],
    expenditure: 210,
    expenditureRate: 0,
    by: 'last-year',
  };
  const more: ChangeAction = { kind: 'change-driver', driver: 'revenue', expression: 'x + 100' };
  const gradeAfter = (...actions: readonly ChangeAction[]) => replayed(actions).facts.observations.get('budget-balance')?.reading;

  it('stays while the budget moves on; that of another row does not hold it', () => {
    expect(gradeAfter(grown, grade(null), more)).toMatchObject({ grade: null });
    expect(gradeAfter(grown, { kind: 'set-grade', indicator: 'city-role', grade: 'maximum' }, more)).toMatchObject({
      grade: 'maximum',
    });
  });
});
