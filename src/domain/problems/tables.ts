import type { ColumnRole } from '../indicator-table';
import type { Scope } from '../standard';
import type { Translations } from '../translations';

/** Finding and reading the table of indicators. */
export type TableProblems = {
  'workbook-empty': Readonly<Record<string, never>>;
  'sheet-too-large': { readonly sheet: string; readonly rows: number; readonly columns: number; readonly limitCells: number };
  /** A sheet that was not read because the sheets before it already have as many cells as are read of a workbook. */
  'sheets-too-large': { readonly sheet: string; readonly limitCells: number };
  'no-indicator-table': { readonly sheets: number };
  /** A sheet whose texts are in an encoding from before Unicode, read by conversion. */
  'old-encoding': { readonly sheet: string; readonly encoding: 'TCVN3' | 'VNI' };
  /** A sheet that looks old or garbled while what tells and decodes it cannot be fetched. */
  'encoding-unread': { readonly sheet: string };
  /** A sheet whose texts were read in the wrong encoding on their way: one of its words, and what it was. */
  'text-garbled': { readonly sheet: string; readonly text: string; readonly meant: string };
  /** A table that lost its columns: rows parted by tabs or signs inside a cell, or every cell in a row of its own. */
  'one-column-text': { readonly sheet: string; readonly fault: 'delimited' | 'stacked' };
  'sheet-without-table': { readonly sheet: string; readonly others: string };
  'several-indicator-tables': { readonly chosen: string; readonly others: string };
  /** Letters and heading of the column that is least sure, and what it is taken for; null for no part of its own. */
  'mapping-unsure': { readonly sheet: string; readonly column: string; readonly header: string; readonly role: ColumnRole | null };
  /** Columns (or tables) that could all be meant. `candidates`: `D “Hiện trạng › Trước sáp nhập”, E “…”`; `rows`: how many indicators differ. */
  'column-question': {
    readonly about: 'value' | 'points' | 'table';
    readonly sheet: string;
    readonly proposed: string;
    readonly others: string;
    readonly rows: number;
    /** Letters of those that are hidden; '' where none is. */
    readonly hidden: string;
  };
  /** A table of one year among others of earlier years. */
  'earlier-tables': { readonly chosen: string; readonly year: number; readonly others: string };
  /**
   * A title, a heading or the codes of rows name another class, law or table of the law than the edition's. `differing`: levels printed
   * otherwise than in the edition.
   */
  'other-law': {
    readonly kind: 'class' | 'law' | 'table';
    readonly found: string;
    readonly expected: string;
    readonly differing: number;
    readonly printed: number;
  };
  /** Nothing in the table says its class, and several editions of its law fit it alike: `taken` is used, `others` are as likely. */
  'class-unsaid': { readonly law: string; readonly taken: string; readonly others: string };
  /** The table names several classes and nothing tells which is its own: `taken` is used. */
  'classes-named': { readonly named: string; readonly taken: string };
  /** Printed levels that are not the edition's; `indicators`: their numbers. */
  'levels-differ': { readonly count: number; readonly indicators: string; readonly edition: string };
  /** Rows that print other points than the edition's; `indicator`, `printed`, `maximum`, `minimum`: of the first. */
  'points-differ': {
    readonly count: number;
    readonly indicators: string;
    readonly edition: string;
    readonly indicator: string;
    readonly printed: string;
    readonly maximum: number;
    readonly minimum: number;
  };
  /** Columns that are hidden. `isRead`: their figures are used all the same, as there are no others. */
  'hidden-columns': { readonly sheet: string; readonly columns: string; readonly isRead: boolean };
  /** A column of figures that is not read because its year is still to come. */
  'future-column': { readonly sheet: string; readonly column: string; readonly header: string };
  'hidden-rows': { readonly sheet: string; readonly count: number; readonly first: string };
  /** Cells far from everything else on a sheet, which were left out. */
  'cells-far-away': { readonly sheet: string; readonly count: number; readonly first: string };
  /** Points given out of another maximum than the row's. */
  'points-out-of': { readonly indicator: string; readonly points: number; readonly outOf: number; readonly maximum: number };
  /** A table that is not read, because its sheet is read as one table. */
  'second-table-on-sheet': { readonly sheet: string; readonly at: string };
  'row-mismatch': { readonly indicator: string; readonly found: string; readonly expected: string };
  'duplicate-indicator': { readonly indicator: string; readonly first: string };
  'unknown-indicator': { readonly label: string };
  'indicator-absent': { readonly indicator: string; readonly name: string };
  'cell-error': { readonly indicator: string; readonly error: string };
  'formula-uncalculated': { readonly indicator: string };
  'negative-share': { readonly indicator: string; readonly value: number };
  /** The words of a graded row say one thing, the verdict beside them another. */
  'grade-contradicts-verdict': { readonly indicator: string; readonly text: string; readonly verdict: string };
  /** A value says in words that it is of something else. `scope`: what the row is of; null where another state of the city is said. */
  'value-of-other-extent': { readonly indicator: string; readonly text: string; readonly said: string; readonly scope: Scope | null };
  /** A value says in words that its figure is of another thing: a plan's fulfilment, what is counted against the row's own. */
  'value-of-other-thing': { readonly indicator: string; readonly text: string; readonly said: string };
  /** The words beside a figure say that its level is not reached, and the figure reaches it. */
  'verdict-contradicts-value': { readonly indicator: string; readonly text: string; readonly value: number };
  /** A value is of a year after the one that the table's figures are of. */
  'later-year': { readonly indicator: string; readonly text: string; readonly year: number; readonly tableYear: number };
  /** A text that says there is none of what the row counts was read as 0. */
  'read-as-none': { readonly indicator: string; readonly text: string };
  'share-as-fraction': { readonly indicator: string; readonly value: number; readonly percent: number };
  /** Texts of the value cell when the row was decided, and now. */
  'decision-outdated': { readonly indicator: string; readonly then: string; readonly now: string };
  /** People of the inner city and of the whole city, as counted in the table or after a change. */
  'inner-above-whole': { readonly inner: number; readonly whole: number };
  'implausible-value': {
    readonly indicator: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
    readonly unitIn?: Translations | undefined;
    /** Codes of the other rows that a change takes out of their range with this one. */
    readonly others?: string | undefined;
  };
  'several-values': { readonly indicator: string; readonly text: string };
  /** `readings`: the numbers that the text can mean, in the edition's `unit`. `isWhole`: the row's figures have no decimals. */
  'ambiguous-number': {
    readonly indicator: string;
    readonly text: string;
    readonly readings?: readonly number[];
    readonly unit?: string;
    readonly unitIn?: Translations | undefined;
    readonly isWhole?: boolean;
  };
  'date-in-value': { readonly indicator: string; readonly text: string };
  'unit-mismatch': { readonly indicator: string; readonly found: string; readonly expected: string };
  'points-unreadable': { readonly indicator: string; readonly text: string };
  'points-above-maximum': { readonly indicator: string; readonly points: number; readonly maximum: number };
};
