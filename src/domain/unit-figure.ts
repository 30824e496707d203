import type { CellAddress } from './cell';

/**
 * A figure of a commune-level unit in a column of its own on the units' sheet, in the unit of what it is of.
 * - `row`: what an indicator reads there (`Tỷ lệ hộ nghèo`);
 * - `stock`: how much of a driver there is (`Số giường bệnh`).
 */
export type UnitFigure = {
  readonly of: 'row' | 'stock';
  /** Of the indicator, or of the driver. */
  readonly id: string;
  /** What the sheet calls it, for the sentences. */
  readonly heading: string;
  readonly value: number;
  readonly cell: CellAddress;
};
