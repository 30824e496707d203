import type { ColumnRole } from '../indicator-table';
import type { Translations } from '../translations';

/** Finding and reading the table of indicators. */
export type TableProblems = {
  'no-indicator-table': { readonly sheets: number };
  'sheet-without-table': { readonly sheet: string; readonly others: string };
  'several-indicator-tables': { readonly chosen: string; readonly others: string };
  /** Letters and heading of the column that is least sure, and what it is taken for; null for no part of its own. */
  'mapping-unsure': { readonly sheet: string; readonly column: string; readonly header: string; readonly role: ColumnRole | null };
  /** A table that is not read, because its sheet is read as one table. */
  'second-table-on-sheet': { readonly sheet: string; readonly at: string };
  'row-mismatch': { readonly indicator: number; readonly found: string; readonly expected: string };
  'duplicate-indicator': { readonly indicator: number; readonly first: string };
  'unknown-indicator': { readonly label: string };
  'indicator-absent': { readonly indicator: number; readonly name: string };
  'cell-error': { readonly indicator: number; readonly error: string };
  'formula-uncalculated': { readonly indicator: number };
  'negative-share': { readonly indicator: number; readonly value: number };
  'share-as-fraction': { readonly indicator: number; readonly value: number; readonly percent: number };
  /** Texts of the value cell when the row was decided, and now. */
  'decision-outdated': { readonly indicator: number; readonly then: string; readonly now: string };
  /** People of the inner city and of the whole city, as counted in the table or after a change. */
  'inner-above-whole': { readonly inner: number; readonly whole: number };
  'implausible-value': {
    readonly indicator: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
    readonly unitIn?: Translations | undefined;
  };
  'several-values': { readonly indicator: number; readonly text: string };
  /** `readings`: the numbers that the text can mean, in the edition's unit. */
  'ambiguous-number': { readonly indicator: number; readonly text: string; readonly readings?: readonly number[] };
  'date-in-value': { readonly indicator: number; readonly text: string };
  'unit-mismatch': { readonly indicator: number; readonly found: string; readonly expected: string };
  'points-unreadable': { readonly indicator: number; readonly text: string };
  'points-above-maximum': { readonly indicator: number; readonly points: number; readonly maximum: number };
};
