import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../domain/baseline';
import type { Resolutions } from '../../domain/observation';
import type { ChangeAction } from '../../changes/scenario';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import { applyScenario } from '../../changes/replay/apply-scenario';
import { startFrom } from './moving-facts';

const filed: Resolutions = { 'hospital-beds': { kind: 'filed' }, 'clean-water': { kind: 'filed' }, 'green-land-whole': { kind: 'filed' } };
const withResolutions = (resolutions: Resolutions): Baseline => ({ ...sampleBaseline, resolutions });
const told = (resolutions: Resolutions, ...actions: readonly ChangeAction[]) =>
  applyScenario(startFrom(withResolutions(resolutions), edition), changes(...actions)).outcomes.map(({ problems }) =>
    problems.flatMap((each) => (each.code === 'filed-points-stay' ? [each.data.indicators] : [])),
  );
const people: ChangeAction = { kind: 'add-people', where: 'inner', people: 1000 };

describe('rows whose filed points are taken as evidence', () => {
  it('say at the change that moves what they are made of that their points stay', () => {
    expect(told(filed, people)).toEqual([['20, 46']]);
  });

  it('say so of their own quantity: twice the beds leave row 20 its filed points', () => {
    expect(told(filed, { kind: 'change-driver', driver: 'hospital-beds', expression: 'x * 2' })).toEqual([['20']]);
  });

  it('say nothing where their ratio stays: piped water keeps pace with the people', () => {
    expect(told({ 'clean-water': { kind: 'filed' } }, people)).toEqual([[]]);
  });

  it('say nothing of what moves other rows, and nothing once they are set', () => {
    const set: ChangeAction = { kind: 'set-value', indicator: 'green-land-whole', value: 15 };
    const other: ChangeAction = { kind: 'change-driver', driver: 'road-length', expression: 'x + 1' };
    expect(told({ 'green-land-whole': { kind: 'filed' } }, other, set, people)).toEqual([[], [], []]);
  });
});
