/** Something of the pane that was to be shown wide, in a window of Excel's. */
export type WideProblems = {
  'wide-refused': {
    /** `unsupported`: this Excel has no such windows; `blocked`: the browser or the user keeps it from opening; `taken`: one is open already. */
    readonly why: 'unsupported' | 'blocked' | 'taken' | 'failed';
    /** What Office says; '' where it was not asked. */
    readonly code: string;
    readonly message: string;
  };
};
