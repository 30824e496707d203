/** Amounts of what a planner can move as cells: people, works and large amounts whole, with the exact number of anything else in the sheet. */
import type { DriverId } from '../domain/driver';
import type { HoldsSide } from '../domain/followed-quantity';
import { floorOf, isWholeDriver } from '../domain/whole-drivers';
import type { WholeDrivers } from '../domain/whole-drivers';
import { leverAmount, leverDifference } from '../words/lever-text';
import type { Locale } from '../words/locale';
import type { ReportCell } from './answer-report';
import { tellingLook } from './looks';

function isShownWhole(driver: DriverId, amount: number, drivers: WholeDrivers): boolean {
  return isWholeDriver(driver, drivers) || Math.abs(amount) >= 1000 || Number.isInteger(amount);
}

/** @param side given of an amount at which something begins to hold */
export function amountCell(
  driver: DriverId,
  amount: number | null,
  drivers: WholeDrivers,
  locale: Locale,
  side: HoldsSide | null = null,
): ReportCell {
  if (amount === null) return { kind: 'figure', value: null, text: '–', look: 'number' };
  return {
    kind: 'figure',
    value: isWholeDriver(driver, drivers) ? floorOf(amount) : amount,
    text: leverAmount(driver, amount, drivers, locale, side),
    look: isShownWhole(driver, amount, drivers) ? 'large' : Math.abs(amount) < 0.005 ? 'smallNumber' : 'amount',
  };
}

export function changeCell(driver: DriverId, by: number | null, drivers: WholeDrivers, locale: Locale): ReportCell {
  if (by === null) return { kind: 'figure', value: null, text: '–', look: 'number' };
  return {
    kind: 'figure',
    value: by,
    text: leverDifference(driver, by, drivers, locale),
    look: isShownWhole(driver, by, drivers) ? 'wholeGain' : tellingLook('gain', by),
  };
}
