/** People who come by a yearly rate. The sample has 51.690 in all, 45.700 of them inside. */
import { describe, expect, it } from 'vitest';
import { lacking, replayed } from '../../tests/support/replayed';
import { sampleBaseline } from '../../tests/support/sample-baseline';
import type { ChangeAction } from './scenario';

const grow = (where: 'inner' | 'outer', rate: number, years: number): ChangeAction => ({ kind: 'grow-people', where, rate, years });
const people = ({ driver }: ReturnType<typeof replayed>) => [driver('people-whole'), driver('people-inner')];

describe('people who grow by a rate', () => {
  it('inside: 45.700 × 1,1² are 9.597 more, in the whole as well', () => {
    const [whole, inner] = people(replayed([grow('inner', 0.1, 2)]));
    expect([whole, inner]).toEqual([expect.closeTo(61_287, 6), expect.closeTo(55_297, 6)]);
  });

  it('outside: 5.990 × 1,1² are 1.257,9 more, and none of them inside', () => {
    const [whole, inner] = people(replayed([grow('outer', 0.1, 2)]));
    expect([whole, inner]).toEqual([expect.closeTo(52_947.9, 6), 45_700]);
  });

  it('are as many as before after no year', () => {
    expect(people(replayed([grow('inner', 0.1, 0)]))).toEqual([51_690, 45_700]);
  });

  it('are refused with every fault of what was stated', () => {
    expect(replayed([grow('inner', -1, 101)]).said('amount-invalid')).toMatchObject([{ what: 'rate' }, { what: 'years' }]);
    // 45.700 × (11⁴ − 1) are more than ten million.
    expect(replayed([grow('inner', 10, 4)]).said('amount-invalid')).toMatchObject([{ what: 'people-grown' }]);
  });

  it('grow outside only where somebody lives there, and inside all the same', () => {
    const drivers = new Map(sampleBaseline.drivers).set('people-inner', {
      id: 'people-inner',
      value: 51_690,
      origin: { kind: 'missing' },
      behaviour: 'fixed',
    });
    const full = { ...sampleBaseline, drivers };
    expect(replayed([grow('outer', 0.1, 1)], full).refusals).toEqual(['nobody-outside']);
    expect(people(replayed([grow('inner', 0.1, 1)], full))).toEqual([expect.closeTo(56_859, 6), expect.closeTo(56_859, 6)]);
  });

  it('need both counts', () => {
    expect(replayed([grow('outer', 0.1, 1)], lacking('people-whole')).said('driver-missing')).toMatchObject([{ driver: 'people-whole' }]);
    expect(replayed([grow('outer', 0.1, 1)], lacking('people-inner')).said('driver-missing')).toMatchObject([{ driver: 'people-inner' }]);
  });
});
