import { expect, it } from 'vitest';
import { nothing, writtenOf } from './typed-rates';
import type { Typed } from './typed-rates';

const ratesOf = (typed: Partial<Typed>): string | undefined =>
  writtenOf({ ...nothing, ...typed }, ['people-inner', 'revenue', 'expenditure'], '2045', 'by-date')['rates'];

it('an expenditure is no share', () => {
  expect(writtenOf({ ...nothing, spent: '250 %' }, [], '2045', 'by-date')).not.toHaveProperty('expenditure');
});

it.each<readonly [typed: Partial<Typed>, rates: string | undefined]>([
  [{}, undefined],
  [{ spent: '250' }, undefined],
  // The revenue goes on by the file's own rate beside a rate of people.
  [{ 'people-inner': '1,5' }, 'people-inner:1,5,revenue:file'],
  [{ 'people-inner': '1,5', revenue: '8' }, 'people-inner:1,5,revenue:8'],
  [{ 'people-inner': '1,5', revenue: '0' }, 'people-inner:1,5,revenue:0'],
  // As its label has it, and the terminal too.
  [{ 'people-inner': '1,5 %', revenue: '8%' }, 'people-inner:1,5 %,revenue:8%'],
  [{ 'people-inner': '% 1,5', revenue: '1.250 %' }, undefined],
  // What cannot be read is as if it were empty.
  [{ 'people-inner': '1,5', revenue: '1.250' }, 'people-inner:1,5,revenue:file'],
])('%j is asked as %s', (typed, rates) => {
  expect(ratesOf(typed)).toBe(rates);
});
