/** People who come, as a number or by a yearly rate. The sample has 51.690 in all, 45.700 of them inside. */
import { describe, expect, it } from 'vitest';
import { lacking, replayed } from '../../tests/support/replayed';
import type { ChangeAction } from './scenario';

const grow = (where: 'inner' | 'outer', rate: number, years: number): ChangeAction => ({ kind: 'grow-people', where, rate, years });
const add = (where: 'inner' | 'outer', people: number): ChangeAction => ({ kind: 'add-people', where, people });
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

  it('need both counts', () => {
    expect(replayed([grow('outer', 0.1, 1)], lacking('people-whole')).said('driver-missing')).toMatchObject([{ driver: 'people-whole' }]);
    expect(replayed([grow('outer', 0.1, 1)], lacking('people-inner')).said('driver-missing')).toMatchObject([{ driver: 'people-inner' }]);
  });
});

describe('people who are added', () => {
  it('inside are in both counts, outside in that of the whole', () => {
    expect(people(replayed([add('inner', 1000)]))).toEqual([52_690, 46_700]);
    expect(people(replayed([add('outer', 1000)]))).toEqual([52_690, 45_700]);
  });

  it('need the count of the whole, and of the inner city where they come there', () => {
    expect(replayed([add('outer', 1)], lacking('people-whole')).said('driver-missing')).toMatchObject([{ driver: 'people-whole' }]);
    expect(replayed([add('inner', 1)], lacking('people-inner')).said('driver-missing')).toMatchObject([{ driver: 'people-inner' }]);
    expect(replayed([add('outer', 1)], lacking('people-inner')).refusals).toEqual([]);
  });

  it('are whole people', () => {
    expect(replayed([add('outer', 1.5)]).refusals).toEqual(['amount-invalid']);
  });
});
