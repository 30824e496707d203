import type { CellAddress } from './cell';
import type { Observation } from './observation';

/** The parts of an indicator table that recognition looks for. */
export const columnRoles = ['number', 'name', 'unit', 'level', 'scale', 'value', 'verdict', 'points'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Which zero-based sheet column plays which part; null where the table has no such column. */
export type ColumnMapping = Readonly<Record<ColumnRole, number | null>>;

/** How sure recognition is that a column plays its part: `sure` shows nothing, `unsure` offers the mapping to correct. */
export type MappingConfidence = 'sure' | 'unsure';

/** A level printed in the sheet beside an indicator, for comparison with the edition. */
export type PrintedLevel = {
  readonly indicator: number;
  readonly which: 'maximum' | 'minimum';
  readonly value: number;
  readonly strict: boolean;
  readonly text: string;
  readonly cell: CellAddress;
};

/** A sum the table itself prints (a criterion's, a group's, the total). */
export type PrintedSum = {
  readonly kind: 'criterion' | 'group' | 'total';
  /** Criterion number for a criterion; the group's id where it could be told; null for the total. */
  readonly of: string | null;
  readonly points: number;
  readonly cell: CellAddress;
};

/** A table of indicators found on a sheet and read against an edition. */
export type IndicatorTable = {
  readonly sheet: string;
  /** Zero-based sheet rows of the first header row and of the last row that belongs to the table. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly mapping: ColumnMapping;
  readonly confidence: MappingConfidence;
  /** One for every indicator of the edition, in its order; absent rows are pending with reason `row-absent`. */
  readonly observations: readonly Observation[];
  readonly printedLevels: readonly PrintedLevel[];
  readonly printedSums: readonly PrintedSum[];
};

/** Counts that a text in the workbook claims of the table (`đạt 49 tiêu chí`, `điểm tối đa: 21 tiêu chí`). */
export type ClaimKind = 'met' | 'not-met' | 'at-maximum' | 'at-least-minimum' | 'below-minimum' | 'total-points';
export type Claim = {
  readonly kind: ClaimKind;
  readonly count: number;
  readonly text: string;
  readonly cell: CellAddress;
};
