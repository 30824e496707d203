/** A target that the workbook lists beside what has come of it: `Lượt khách du lịch: 500.000 lượt (đến năm 2030) – 3.600 lượt (năm 2022)`. */
import type { CellAddress } from './cell';
import type { Bound } from './observation';
import type { IndicatorId } from './standard';

/** One side of a target: what is aimed at, or what has come of it. `value` is null where the text has no one amount. */
export type TargetFigure = {
  /** As written; '' where the cell holds a number. */
  readonly text: string;
  readonly cell: CellAddress;
  readonly value: number | null;
  /** As written: `%`, `tỷ đồng`, `%/năm`; '' where the text has none. */
  readonly unit: string;
  /** Where the amount is the bound of what is aimed at or has come (`dưới 15 %`); absent where it is neither. */
  readonly bound?: Bound;
  /** The latest year that the text names, or its column's heading. */
  readonly year: number | null;
};

export type Target = {
  readonly number: string;
  readonly name: string;
  /** It is one of the parts of a target (`Cơ cấu kinh tế – Dịch vụ`): more is not better than what is aimed at. */
  readonly isPart: boolean;
  readonly goal: TargetFigure;
  readonly result: TargetFigure;
  /** The row of the edition that is surely the same quantity, with what has come of the target in the row's unit; null where none is. */
  readonly row: { readonly indicator: IndicatorId; readonly value: number } | null;
};

/**
 * `met`; `unread`: one of the two sides is no amount, or they are in different units; `no-time`: the year is over, or from 0; else how hard
 * the way is: `steady`, `steep`, or `beyond` what anybody has kept up for years.
 */
export type PaceStanding = 'met' | 'unread' | 'no-time' | 'steady' | 'steep' | 'beyond';
