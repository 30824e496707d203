import type { CellAddress } from './cell';
import type { IndicatorId } from './standard';
import type { Claim, PrintedSum } from './indicator-table';
import type { Citation } from './citation';

/** Why a row's filed points do not follow from its filed value. */
export type AuditReason =
  | 'maximum-reached' /* the value is at the maximum level, fewer points were filed (row 7) */
  | 'maximum-not-reached' /* maximum points filed, the value is at the minimum level or between (rows 35, 36) */
  | 'interpolation-ignored' /* between the levels, filed the points of a level (rows 30, 33, 37, 40, 49) */
  | 'marked-met-below-minimum' /* below the minimum level and yet marked Đạt (row 8) */
  | 'below-minimum-proportional' /* below the minimum, filed about value ÷ minimum × minimum points (rows 9–14) */
  | 'planned-counted' /* points filed for what is only planned (row 39) */
  | 'empty-counted' /* points filed where no value stands */
  | 'pending-counted' /* points filed for a value that cannot be read (row 42) */
  | 'not-reproducible' /* no known rule gives the filed points (row 20) */
  | 'points-missing'; /* the value earns points and none were filed */

/** One row whose filed points differ from the computed ones. `computed` is null while the row is pending. */
export type AuditFinding = {
  readonly indicator: IndicatorId;
  /** For show. */
  readonly code: string;
  readonly reason: AuditReason;
  readonly filed: number | null;
  readonly computed: number | null;
  /** Computed − filed, as in `1,5 → 2 (+0,5)`; negative where the table claims too much; null while pending. */
  readonly difference: number | null;
  readonly cell: CellAddress | null;
};

/** How the rows of the table split by the points filed. */
export type FiledCounts = {
  readonly atMaximum: number;
  readonly atLeastMinimum: number;
  readonly belowMinimum: number;
  /** By printed verdict. */
  readonly markedMet: number;
  readonly markedNotMet: number;
  readonly markedOtherwise: number;
};

/** A count that the workbook's text claims, beside what its own table gives. */
export type ClaimCheck = { readonly claim: Claim; readonly actual: number; readonly agrees: boolean };

/** A printed sum beside the sum of the filed rows under it. */
export type SumCheck = { readonly sum: PrintedSum; readonly actual: number; readonly agrees: boolean };

/** A level printed in the sheet that is not the edition's. */
export type LevelDifference = {
  readonly indicator: IndicatorId;
  /** For show. */
  readonly code: string;
  readonly which: 'maximum' | 'minimum';
  readonly printed: string;
  readonly edition: string;
  readonly cell: CellAddress;
  readonly citation: Citation;
};

/** What a filed table got wrong. */
export type Audit = {
  readonly findings: readonly AuditFinding[];
  /** Why there are no filed points to compare: no column of points was found, or it holds none. Null where there are some. */
  readonly unfiled: 'no-column' | 'no-points' | null;
  readonly counts: FiledCounts;
  readonly claims: readonly ClaimCheck[];
  readonly sums: readonly SumCheck[];
  readonly levels: readonly LevelDifference[];
};

/** How many points a finding is about; of a row that waits those that were filed for it. */
function sizeOf({ difference, filed }: AuditFinding): number {
  return Math.abs(difference ?? filed ?? 0);
}

/** Those that are about the most points first; in the table's order where they are about as many. */
export function largestFirst(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  return findings.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}
