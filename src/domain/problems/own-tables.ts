/** What keeps a row of the office's own table from being scored by the levels and points that it prints. */
export type OwnLevelFault =
  | 'no-level'
  | 'two-readings'
  | 'beyond-whole'
  | 'one-level'
  | 'more-levels'
  | 'levels-same'
  | 'wrong-side'
  | 'signs-differ'
  | 'side-unsaid'
  | 'words-above-number'
  | 'points-unread'
  | 'points-order';

/** What is wrong with an edition that an office wrote. */
export type OwnEditionFault =
  | 'heading-missing'
  | 'block-missing'
  | 'no-number'
  | 'percent-in-number'
  | 'no-yes-or-no'
  | 'not-understood'
  | 'missing'
  | 'not-one-of'
  | 'twice'
  | 'not-a-slug'
  | 'numbering'
  | 'no-such-name'
  | 'section-in-itself'
  | 'factor-not-a-share'
  | 'nothing-to-lower'
  | 'lowered-and-exempt'
  | 'not-above-zero'
  | 'minimum-above-maximum'
  | 'levels-wrong-way'
  | 'leaves-out-level'
  | 'points-differ'
  | 'grades-not-falling'
  | 'text-differs'
  | 'not-one-for-one'
  | 'sum'
  | 'required-out-of-reach'
  | 'dates'
  | 'dispute-agrees';

/** Tables and editions of the office's own. */
export type OwnTableProblems = {
  /** The table is scored by an edition that is the office's own. `from`: its own columns, or a sheet that holds an edition. */
  'own-edition': { readonly edition: string; readonly sheet: string; readonly from: 'table' | 'sheet' | 'file' };
  /** A row whose printed levels or points cannot be scored by. `text`: what the cell says, '' where nothing stands there. */
  'own-level': { readonly indicator: string; readonly text: string; readonly fault: OwnLevelFault };
  /** The points that a part of the table prints are not the sum of its rows. `unprinted`: no total is printed, and the rows have more than the usual hundred. `name`: the section, '' for the total. */
  'own-sum': { readonly what: 'section' | 'total' | 'unprinted'; readonly name: string; readonly printed: number; readonly sum: number };
  /** No table prints levels and points of its own. */
  'own-table-absent': Readonly<Record<string, never>>;
  /** An edition of the office's own stands in the workbook, and the table is scored by another. */
  'own-edition-unused': { readonly edition: string; readonly sheet: string };
  /** A workbook given as an edition has no sheet that holds one. */
  'own-edition-absent': { readonly file: string };
  /** What an edition's sheet or file says and cannot be understood. `at`: the place inside it; `named`: the word or figures that are wrong; `allowed`: what may stand there, '' where that is no list. */
  'own-edition-fault': {
    readonly sheet: string;
    readonly at: string;
    readonly fault: OwnEditionFault;
    readonly named: string;
    readonly allowed: string;
  };
};
