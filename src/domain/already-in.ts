/**
 * What a note beside a figure says that the figure already contains: `Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông`. A fact
 * about the figure: people counted so must not be counted again when a scenario merges those units, or makes wards of them.
 */
import type { CellAddress } from './cell';
import type { DriverId } from './driver';
import type { IndicatorId } from './standard';

/** What became of a unit before its people were counted in: it joined the city, or it was made a ward. */
export type JoinChange = 'merge' | 'to-ward';

export type AlreadyInFigure = 'people' | 'area';

/** One statement. What it leaves unsaid is empty, or null. */
export type AlreadyIn = {
  /** False: the figure does not contain them (`chưa tính 2 xã sáp nhập`). Null: the words do not settle it (`dự kiến`, `nếu`, `2 xã sáp nhập`). */
  readonly isIn: boolean | null;
  /** What of the units; empty: what the row itself measures. */
  readonly figures: readonly AlreadyInFigure[];
  readonly changes: readonly JoinChange[];
  /** How many communes or townships, and how many villages. */
  readonly communes: number | null;
  readonly villages: number | null;
  /** Names of the units, as written and without their kind. */
  readonly names: readonly string[];
  /** Where they come from, as written (`H. Bạch Thông`). */
  readonly districts: readonly string[];
  /** The words that say it, as written. */
  readonly text: string;
};

/** A statement and where it stands. */
export type AlreadyInNote = AlreadyIn & { readonly cell: CellAddress };

/** A statement of a row whose figure gives a driver, or one side of it. */
export type AlreadyInDriver = AlreadyInNote & {
  readonly driver: DriverId;
  readonly indicator: IndicatorId;
  /** What its table prints, for show. */
  readonly code: string;
};
