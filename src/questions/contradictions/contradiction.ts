/** One quantity with several values: what it is, what stands where, and what hangs on it. */
import type { ClaimKind, PrintedSum } from '../../domain/indicator-table';
import type { CellAddress } from '../../domain/cell';
import type { DriverId } from '../../domain/driver';
import type { IndicatorId } from '../../domain/standard';
import type { ChangeAction } from '../../changes/scenario';

/**
 * How a contradiction shows itself.
 * - `told-twice`: another list of the workbook says the row's quantity too;
 * - `implied`: rows imply different amounts of one quantity;
 * - `people-beyond-area`: the people include communes that the area under them does not;
 * - `people`, `area`: the table and the list of units count the whole city differently;
 * - `inner-above-whole`: the part is larger than the whole;
 * - `balance`: the filed grade of the balance is not what revenue and expenditure come to;
 * - `sum`, `claim`: a printed sum, or a count in the text, is not what the rows come to.
 */
export type ContradictionKind =
  'told-twice' | 'implied' | 'people-beyond-area' | 'people' | 'area' | 'inner-above-whole' | 'balance' | 'sum' | 'claim';

export type Quantity =
  | { readonly of: 'row'; readonly indicator: IndicatorId }
  | { readonly of: 'driver'; readonly driver: DriverId }
  | { readonly of: 'sum'; readonly sum: Pick<PrintedSum, 'kind' | 'of'> }
  | { readonly of: 'claim'; readonly claim: ClaimKind };

/**
 * Where a value comes from: the filed row, another list's line, rows that imply it together, the sum over the list of units, the budget
 * sheet, what the table or its text prints, what its rows come to. `year` where the workbook says it.
 */
export type ValueSource =
  | { readonly kind: 'filed'; readonly code: string; readonly year: number | null }
  | { readonly kind: 'listed'; readonly name: string; readonly year: number | null }
  | { readonly kind: 'implied'; readonly codes: readonly string[] }
  | { readonly kind: 'units'; readonly count: number; readonly year: number | null }
  | { readonly kind: 'budget'; readonly year: number }
  | { readonly kind: 'printed' }
  | { readonly kind: 'added-up' };

/** A value in the quantity's unit; a text is a grade of the row, null is below every one. */
type Told = { readonly value: number | string | null; readonly cell: CellAddress | null; readonly source: ValueSource };

/** A value with what it would change; none changes nothing, null is what no change can say. */
export type FoundValue = Told & { readonly actions: readonly ChangeAction[] | null };

/** What a finder finds. */
export type Found = {
  readonly kind: ContradictionKind;
  readonly quantity: Quantity;
  /** The value that counts today first. */
  readonly values: readonly FoundValue[];
  /** Further ways to make the figures fit, for the points at stake. */
  readonly fits?: readonly (readonly ChangeAction[])[];
  /** Points at stake where no engine can tell them: of printed sums. */
  readonly printedStake?: number;
  /** Words of the workbook that explain it; absent where there are none. */
  readonly note?: string;
};

/** A value with the total that it would give; null where no change can say it. */
export type ContradictingValue = FoundValue & { readonly total: number | null };

/** A value whose total a change could tell, had it not been refused. */
export function isUntold({ actions, total }: ContradictingValue): boolean {
  return actions !== null && total === null;
}

export type Contradiction = Omit<Found, 'values' | 'fits' | 'printedStake'> & {
  readonly values: readonly ContradictingValue[];
  /** Greatest difference of the total between the values; null where none of them is scored, or those that are differ by none and others are not. */
  readonly pointsAtStake: number | null;
};
