import type { ScenarioProblems } from './scenarios';

type CalledDriver = ScenarioProblems['driver-missing'];

/** What quantities cannot be, and figures about them that do not agree. */
export type QuantityProblems = {
  /** A change leaves nothing of what rows are divided by; `rows`: their codes. */
  'driver-at-zero': CalledDriver & { readonly rows: string };
  /** Rows were filed while there was none of a quantity, and a change makes some: their figures say nothing of it, and they wait. */
  'figure-from-none': CalledDriver & { readonly rows: string };
  /** People or land were to keep pace with people, and are counted by the changes themselves. */
  'driver-keeps-no-pace': CalledDriver;
  /** People of the outer area are to grow, and by the table's figures nobody lives there. */
  'nobody-outside': { readonly inner: number; readonly whole: number };
  /** A change moved the quantities of rows whose filed points were taken as evidence: the points stay. */
  'filed-points-stay': { readonly indicators: string };
  /** Points that no value of the row earns were to be taken as evidence. */
  'filed-points-no-evidence': {
    readonly indicator: string;
    readonly points: number;
    readonly minimum: number;
    readonly maximum: number;
  };
  /** Two rows imply different amounts of one quantity. `by`: code of the row that the kept one is from; '' where it stands in the workbook. */
  'figures-contradict': CalledDriver & {
    readonly kept: number;
    readonly by: string;
    readonly other: number;
    readonly indicator: string;
  };
  /** Revenue or expenditure of the present year moved, and the row of the balance with it. `isBalanceSet`: it was set by hand, and stays. */
  'balance-followed': {
    readonly indicator: string;
    readonly year: number;
    readonly revenue: number;
    readonly expenditure: number;
    readonly isBalanceSet: boolean;
  };
  /** Revenue and expenditure moved that are of different years: the row of the balance stays. */
  'balance-years-differ': { readonly indicator: string; readonly revenueYear: number; readonly expenditureYear: number };
};
