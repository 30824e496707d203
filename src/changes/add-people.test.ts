/** People who come, as a number. The sample has 51.690 in all, 45.700 of them inside. */
import { describe, expect, it } from 'vitest';
import { lacking, replayed } from '../../tests/support/replayed';
import type { ChangeAction } from './scenario';

const add = (where: 'inner' | 'outer', people: number): ChangeAction => ({ kind: 'add-people', where, people });
const people = ({ driver }: ReturnType<typeof replayed>) => [driver('people-whole'), driver('people-inner')];

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
