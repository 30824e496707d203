import type { CellAddress } from './cell';

/** A project of the workbook's list. Cost in tỷ đồng; null where the list has none. */
export type Project = {
  readonly number: string;
  readonly name: string;
  readonly cost: number | null;
  readonly state: string;
  readonly cell: CellAddress;
};

/** Revenue or expenditure of a year, in tỷ đồng. `isWholeYear` is false for part of a year (nine months). */
export type BudgetLine = {
  readonly kind: 'revenue' | 'expenditure';
  readonly year: number;
  readonly amount: number;
  readonly isPlanned: boolean;
  readonly isWholeYear: boolean;
  readonly cell: CellAddress;
};
