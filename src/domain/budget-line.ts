/** A figure of a budget sheet: what line, which year, how far it has been carried out, and the cell it stands in. */
import type { CellAddress } from './cell';

export type BudgetSide = 'revenue' | 'expenditure';

/**
 * What a line is. Totals of a side differ in whose money they count: all that is collected in the territory, what the local budget has,
 * what it keeps of that, what is balanced. `…-part` is any other line of its side; a part never stands for a total.
 */
export type BudgetLineId =
  /** `Tổng thu ngân sách`, `Thu NSNN`: the whole, not said of what. */
  | 'revenue-total'
  /** `Thu NSNN trên địa bàn`. */
  | 'revenue-territory'
  /** `Thu NSĐP`: with what comes from the levels above. */
  | 'revenue-local'
  /** `Thu cân đối ngân sách`. */
  | 'revenue-balanced'
  /** `Thu NSĐP được hưởng theo phân cấp`. */
  | 'revenue-shared'
  /** `Thu nội địa`. */
  | 'revenue-domestic'
  | 'revenue-part'
  | 'expenditure-total'
  /** `Chi NSĐP`, `Chi ngân sách thành phố`. */
  | 'expenditure-local'
  /** `Chi cân đối NSĐP`. */
  | 'expenditure-balanced'
  | 'expenditure-regular'
  | 'expenditure-investment'
  | 'expenditure-part';

/** How far a figure has been carried out: done (`thực hiện`, `quyết toán`), estimated for the year (`ước`), or given in advance (`dự toán`). */
export type BudgetFigureKind = 'actual' | 'estimate' | 'plan';

/** Months of a year, 1 to 12, both ends counted. */
export type MonthRange = { readonly first: number; readonly last: number };

/** A figure of a budget sheet. `amount` in tỷ đồng. */
export type BudgetLine = {
  readonly side: BudgetSide;
  readonly id: BudgetLineId;
  /** The line as the sheet writes it. */
  readonly name: string;
  readonly year: number;
  readonly kind: BudgetFigureKind;
  /** False for nine months, a quarter, a sum up to a day. */
  readonly isWholeYear: boolean;
  /** Which part of the year, where the sheet says so; null for a whole year and where it does not. */
  readonly months: MonthRange | null;
  readonly amount: number;
  /** The unit as the sheet writes it: `triệu đồng`. */
  readonly unit: string;
  readonly cell: CellAddress;
};

/** Lines that are the whole of their side, the one to be taken first in front where a sheet has several. */
export const totalsOf: Readonly<Record<BudgetSide, readonly BudgetLineId[]>> = {
  revenue: ['revenue-total', 'revenue-territory', 'revenue-local', 'revenue-balanced', 'revenue-shared'],
  expenditure: ['expenditure-total', 'expenditure-local', 'expenditure-balanced'],
};

/** Which line of each side the user compares; null while nobody chose. */
export type BudgetChoice = Readonly<Record<BudgetSide, BudgetLineId | null>>;

export function isTotalLine({ side, id }: Pick<BudgetLine, 'side' | 'id'>): boolean {
  return totalsOf[side].includes(id);
}
