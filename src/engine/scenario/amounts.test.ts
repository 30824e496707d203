/** Limits of what a change may state, typed in from the sentences that tell them. */
import { describe, expect, it } from 'vitest';
import { checkAmount, found, limits } from './amounts';

type What = Parameters<typeof checkAmount>[0];
const isTaken = (what: What, ...given: readonly number[]): readonly boolean[] => given.map((each) => checkAmount(what, each) === null);

describe('what a change may state', () => {
  it.each<[What, number, number]>([
    ['people', 0, 10_000_000],
    ['people-grown', -10_000_000, 10_000_000],
    ['area', 0, 100_000],
    ['years', 0, 100],
    ['span', 0, 100],
    ['year', 1900, 2200],
    ['cost', 0, 10_000_000],
    ['revenue', 0, 10_000_000],
    ['expenditure', 0, 10_000_000],
  ])('%s: from %d up to and with %d', (what, low, high) => {
    expect(isTaken(what, low, high, low - 1, high + 1)).toEqual([true, true, false, false]);
  });

  it('a rate: more than −100 %, since nothing shrinks by all of itself, up to 1.000 %', () => {
    expect(isTaken('rate', -1, -0.99, 0, 10, 10.01)).toEqual([false, true, true, true, false]);
  });

  it.each<[What, number, boolean]>([
    ['people', 1234.5, false],
    ['years', 2.5, false],
    ['span', 2.5, false],
    ['year', 2022.5, false],
    ['people-grown', 1234.5, true],
    ['area', 9.526, true],
    ['rate', 0.025, true],
    ['cost', 252.5, true],
    ['revenue', 188.25, true],
    ['expenditure', 0.5, true],
  ])('%s of %d, which is no whole number: %s', (what, amount, taken) => {
    expect(isTaken(what, amount)).toEqual([taken]);
  });

  it('no amount is one that is no number', () => {
    expect(isTaken('cost', Number.NaN, Number.POSITIVE_INFINITY)).toEqual([false, false]);
  });

  it('is refused with the limits', () => {
    expect(checkAmount('years', 101)).toMatchObject({
      code: 'amount-invalid',
      severity: 'error',
      data: { what: 'years', amount: 101, low: 0, high: 100 },
    });
    expect(limits.rate.high).toBe(10);
  });

  it('several faults are told in their order, and what is sound is not', () => {
    const [first, , last] = [checkAmount('year', 1), checkAmount('year', 2000), checkAmount('cost', -1)];
    expect(found(first ?? null, checkAmount('year', 2000), last ?? null)).toEqual([first, last]);
  });
});
