/** What of its quantity takes a row to a figure, as people read it. */
import type { DriverId } from '../domain/driver';
import type { BeyondRange } from '../domain/followed-quantity';
import type { Standard } from '../domain/standard';
import { driverName } from './driver-names';
import { laterWordsOf } from './languages';
import { beyondText, leverDifference, leverSaid } from './lever-text';
import type { Locale } from './locale';

type Needed = {
  readonly driver: DriverId;
  readonly by: number;
  readonly whole: { readonly by: number } | null;
  readonly beyond: readonly BeyondRange[];
};

/** `số giường bệnh +1,83`, and what is not plausible about it. */
export function neededAmountText({ driver, by, whole, beyond }: Needed, standard: Standard, locale: Locale): string {
  const text = `${driverName(driver, standard.drivers, locale)} ${leverSaid(driver, leverDifference(driver, whole?.by ?? by, standard, locale), locale)}`;
  return beyond.length === 0 ? text : `${text} (${laterWordsOf(locale).levers.implausible(beyondText(beyond, standard, locale))})`;
}
