/** The workbook’s host, and the sheets that are written into it. */
export type HostProblems = {
  'host-absent': Readonly<Record<string, never>>;
  'host-busy': Readonly<Record<string, never>>;
  'host-failed': { readonly code: string; readonly message: string };
  /** A part of the program that is fetched when it is needed, and could not be. */
  'part-missing': Readonly<Record<string, never>>;
  /** The work of an answer broke off: a bug of ours, or a part that did not come. */
  'answer-broken': { readonly detail: string };
  'host-unsupported': { readonly needs: string };
  /** An Excel that is new enough by what it says of itself, and lacks something all the same. */
  'host-lacks': { readonly code: string; readonly message: string };
  /** A protected structure or sheet, a workbook that may only be read, rights that are restricted. */
  'host-denied': { readonly code: string; readonly message: string };
  /** More than Excel takes or gives in one request. */
  'host-too-much': { readonly code: string; readonly message: string };
  /** More requests than Excel answers for now. */
  'host-limit': { readonly code: string; readonly message: string };
  /** A sheet, table or part that was there a moment ago. */
  'host-gone': { readonly code: string; readonly message: string };
  'cell-gone': { readonly reference: string };
  'sheet-hidden': { readonly reference: string; readonly sheet: string };
  /** Sheets that a write or a restoring left half done: just now (and why), or at some earlier time. */
  'sheets-unfinished': {
    readonly sheets: readonly string[];
    readonly from: 'now' | 'earlier';
    readonly code: string;
    readonly message: string;
  };
  'unfinished-removed': { readonly sheets: readonly string[] };
};
