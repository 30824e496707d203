import type { CellAddress } from './cell';

/** A quantity that scenarios move and ratios are made of: `people-whole`, `area-natural`, `hospital-beds`, … (ids of DriverRatio). */
export type DriverId = string;

/** Drivers that the house itself names. All others come from the edition's ratios. */
export const peopleWhole: DriverId = 'people-whole';
export const peopleInner: DriverId = 'people-inner';
/** People of the outer area, whom nobody counts by themselves: a lever of whoever asks what more of them would bring. */
export const peopleOuter: DriverId = 'people-outer';
/** People who live in the city, wherever they are counted. */
export function isPeople(driver: DriverId): boolean {
  return driver === peopleWhole || driver === peopleInner || driver === peopleOuter;
}
export const areaNatural: DriverId = 'area-natural';
export const revenue: DriverId = 'revenue';
export const expenditure: DriverId = 'expenditure';

/**
 * Where a driver's amount comes from.
 * - `read`: stands in the workbook (`cell`; for a sum, the first cell of it);
 * - `implied`: worked back from a reported ratio (51.690 people ÷ 375,2 people/km² = 137,77 km²), `indicator` is its id, `code` what its table prints;
 * - `missing`: neither.
 */
export type DriverOrigin =
  | { readonly kind: 'read'; readonly cell: CellAddress | null; readonly of: 'indicator' | 'units' | 'budget' }
  | { readonly kind: 'implied'; readonly indicator: string; readonly code: string }
  | { readonly kind: 'missing' };

/** The two places that count the people of the whole city: the indicator sheet (row 9) and the sum over the units' sheet. */
export type PeopleSource = 'indicators' | 'units';

/**
 * What a stock does when people come: `fixed` stays (land, beds: the ratio dilutes), the others keep pace with the inner-city
 * or the whole city's people (housing floor, consumption per person: the ratio stays).
 */
export type StockBehaviour = 'fixed' | 'pace-inner' | 'pace-whole';

/** A driver of the baseline. */
export type Driver = {
  readonly id: DriverId;
  readonly value: number | null;
  readonly origin: DriverOrigin;
  readonly behaviour: StockBehaviour;
};

/** Two reported ratios imply different amounts of one driver. */
export type DriverContradiction = {
  readonly driver: DriverId;
  readonly kept: number;
  readonly other: number;
  /** Code of the indicator that implies `other`, for show. */
  readonly code: string;
};
