/** Limits of what a change may state. They are no law: wide enough for any city, narrow enough to stop a slip of the hand. */
import type { Problem, ProblemData } from '../../domain/problem';
import { problem } from '../../domain/problem';

type Amount = ProblemData['amount-invalid']['what'];

const mostPeople = 10_000_000;
const mostYears = 100;
/** About the product of the whole country, in tỷ đồng. */
const mostMoney = 10_000_000;

type Limits = { readonly low: number; readonly high: number; readonly isWhole: boolean };

/** Rates: 0,02 is 2 %; nothing can shrink by all of itself or more, so the lower limit itself is refused. */
export const limits: Readonly<Record<Amount, Limits>> = {
  people: { low: 0, high: mostPeople, isWhole: true },
  'people-grown': { low: -mostPeople, high: mostPeople, isWhole: false },
  area: { low: 0, high: 100_000, isWhole: false },
  rate: { low: -1, high: 10, isWhole: false },
  years: { low: 0, high: mostYears, isWhole: true },
  span: { low: 0, high: mostYears, isWhole: true },
  year: { low: 1900, high: 2200, isWhole: true },
  cost: { low: 0, high: mostMoney, isWhole: false },
  revenue: { low: 0, high: mostMoney, isWhole: false },
  expenditure: { low: 0, high: mostMoney, isWhole: false },
};

/** `amount-invalid` with the limits where the amount is outside them; null where it can be used. */
export function checkAmount(what: Amount, amount: number): Problem | null {
  const { low, high, isWhole } = limits[what];
  const isWithin = Number.isFinite(amount) && amount >= low && amount <= high && !(what === 'rate' && amount === low);
  return isWithin && (!isWhole || Number.isInteger(amount)) ? null : problem('amount-invalid', 'error', null, { what, amount, low, high });
}

/** The troubles among several checks, in their order. */
export function found(...checks: readonly (Problem | null)[]): readonly Problem[] {
  return checks.filter((each) => each !== null);
}
