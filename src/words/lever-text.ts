/** Amounts of what a planner can move, as people read them: people and works whole, everything else to the digits that anybody could state. */
import type { DriverId } from '../domain/driver';
import { isPeople } from '../domain/driver';
import type { Standard } from '../domain/standard';
import { floorOf, isWholeDriver } from '../domain/whole-drivers';
import type { WholeDrivers } from '../domain/whole-drivers';
import type { BeyondRange, HoldsSide } from '../domain/followed-quantity';
import { saidDecimals, tellingDecimals } from './format';
import { roundedUp } from './held-against';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import { formatNumber, withUnit } from './numbers';

function decimalsOf(driver: DriverId, amount: number, drivers: WholeDrivers): number {
  return isWholeDriver(driver, drivers) || Math.abs(amount) >= 1000 ? 0 : 2;
}

/** Rounded to the side on which it holds. */
function roundedTo(side: HoldsSide, amount: number, decimals: number): number {
  const steps = 10 ** decimals;
  const exact = amount * steps;
  const nearest = Math.round(exact);
  // What multiplying leaves of a whole step, or halving towards it, is dust.
  if (Math.abs(exact - nearest) <= 1e-6 + 2e-9 * Math.abs(exact)) return nearest / steps;
  return (side === 'above' ? Math.ceil(exact) : Math.floor(exact)) / steps;
}

/**
 * What there is of it: people and works whole, never more than there are. What is needed of them comes here as a whole number already.
 * @param side given of an amount at which something begins to hold
 */
export function leverAmount(
  driver: DriverId,
  amount: number,
  drivers: WholeDrivers,
  locale: Locale,
  side: HoldsSide | null = null,
): string {
  const said = isWholeDriver(driver, drivers) ? floorOf(amount) : amount;
  const fixed = decimalsOf(driver, said, drivers);
  const decimals = fixed === 0 ? 0 : tellingDecimals(said, fixed);
  return formatNumber(side === null ? said : roundedTo(side, said, decimals), locale, { decimals, keepZeros: false });
}

/** What is said as 0: dust of the arithmetic at most. */
export function isNoDifference(by: number): boolean {
  return Math.abs(by) < 1e-9;
}

/** `+1,83`: away from 0, so that what is said is always enough. */
export function leverDifference(driver: DriverId, by: number, drivers: WholeDrivers, locale: Locale): string {
  if (isNoDifference(by)) return '0';
  const far = Math.abs(by);
  return `${by < 0 ? '−' : '+'}${roundedUp(far, far, locale, { decimals: decimalsOf(driver, by, drivers), keepZeros: false })}`;
}

/** An amount in a sentence or beside the quantity's name, with the unit that the name does not have. */
export function leverSaid(driver: DriverId, amount: string, locale: Locale): string {
  return isPeople(driver) ? laterWordsOf(locale).levers.people(amount) : amount;
}

/** Rows that an amount would take where nobody believes them: `chỉ tiêu 44 thành 115 m²/người, hợp lý 0–100`. Empty where there are none. */
export function beyondText(beyond: readonly BeyondRange[], { indicators }: Pick<Standard, 'indicators'>, locale: Locale): string {
  const words = laterWordsOf(locale).levers;
  const said = beyond.map(({ indicator, value, low, high }) => {
    const row = indicators.find(({ id }) => id === indicator);
    const number = formatNumber(value, locale, { decimals: tellingDecimals(value, saidDecimals(value)), keepZeros: false });
    return words.beyond(
      row?.code ?? indicator,
      row === undefined ? number : withUnit(number, row, locale),
      formatNumber(low, locale),
      formatNumber(high, locale),
    );
  });
  return said.join('; ');
}
