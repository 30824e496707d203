/** What became of a change, a written sheet or a restoring: told only once something has been written. */
export type WritingProblems = {
  'edit-refused': {
    readonly reference: string;
    readonly fault: 'array-formula' | 'data-table' | 'table-header' | 'merged-cell' | 'outside-sheet' | 'text-too-long';
  };
  /** A write that can no longer be taken back. `sheet`: the sheet that stands in the way, or all that the write made. */
  'receipt-stale': { readonly sheet: string; readonly fault: 'restored' | 'forgotten' | 'sheet-gone' | 'sheet-changed' };
  /** A sheet of the add-in's own that cannot be removed: formulas on the sheet `by` speak of it. */
  'sheet-in-use': { readonly sheet: string; readonly by: string };
  'sheets-written': { readonly sheets: string; readonly cells: number };
  'sheets-restored': { readonly sheets: string };
};
