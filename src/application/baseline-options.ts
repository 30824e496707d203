/** What the baseline needs to know and no sheet says: the user does, and it is kept in the workbook's settings. */
import type { BudgetLineId } from '../domain/budget-line';
import type { PeopleSource } from '../domain/driver';
import type { UrbanClass } from '../domain/standard';

export type BaselineOptions = {
  /** The administrative unit lies in a mountain, highland or border area. */
  readonly isMountain: boolean;
  /** Urban class the city holds today; null while nobody said. */
  readonly currentClass: UrbanClass | null;
  /** The law that it is a class of, by number or edition; absent or null where nobody said (class-held.ts). */
  readonly currentClassLaw?: string | null | undefined;
  /** Where the people of the whole city come from where the indicator sheet and the units' sheet differ. */
  readonly people: PeopleSource;
  /** The lines of the budget that indicator 02 compares, where a sheet has several totals of a side; null while nobody chose. */
  readonly revenueLine: BudgetLineId | null;
  readonly expenditureLine: BudgetLineId | null;
};

export const defaultBaselineOptions: BaselineOptions = {
  isMountain: false,
  currentClass: null,
  people: 'indicators',
  revenueLine: null,
  expenditureLine: null,
};
