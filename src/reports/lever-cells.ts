/** Amounts of what a planner can move as cells: people and large amounts whole, with the exact number in the sheet. */
import type { DriverId } from '../domain/driver';
import { leverAmount, leverDifference } from '../words/lever-text';
import type { Locale } from '../words/locale';
import type { ReportCell } from './answer-report';
import { tellingLook } from './looks';

function isWhole(driver: DriverId, amount: number): boolean {
  return driver.startsWith('people-') || Math.abs(amount) >= 1000 || Number.isInteger(amount);
}

export function amountCell(driver: DriverId, amount: number | null, locale: Locale): ReportCell {
  if (amount === null) return { kind: 'figure', value: null, text: '–', look: 'number' };
  return {
    kind: 'figure',
    value: amount,
    text: leverAmount(driver, amount, locale),
    look: isWhole(driver, amount) ? 'large' : Math.abs(amount) < 0.005 ? 'smallNumber' : 'amount',
  };
}

export function changeCell(driver: DriverId, by: number | null, locale: Locale): ReportCell {
  if (by === null) return { kind: 'figure', value: null, text: '–', look: 'number' };
  return {
    kind: 'figure',
    value: by,
    text: leverDifference(driver, by, locale),
    look: isWhole(driver, by) ? 'wholeGain' : tellingLook('gain', by),
  };
}
