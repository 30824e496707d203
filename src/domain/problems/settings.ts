/** Choices kept with the workbook or on the machine. */

/** A choice kept in the workbook. `of`: the sheet of the columns, the decided indicator's number, the field's own name for `other`; else ''. */
export type KeptChoice = {
  readonly kind:
    | 'edition'
    | 'extent'
    | 'policy'
    | 'region'
    | 'sheet'
    | 'columns'
    | 'decision'
    | 'mountain'
    | 'class'
    | 'people'
    | 'budget-line'
    | 'other';
  readonly of: string;
};

export type SettingsProblems = {
  'settings-unreadable': { readonly key: string };
  /** Written by a newer build, in a version of its own. */
  'settings-newer': { readonly version: number; readonly known: number };
  'settings-unknown': { readonly choices: readonly KeptChoice[] };
  /** The strict policy counts meanwhile. */
  'settings-policy-unknown': { readonly policy: string };
  /** The row stays undecided. */
  'settings-decision-unknown': { readonly indicator: string };
  /** A language of the pane whose words could not be fetched; `language`: its own name. */
  'language-missing': { readonly language: string };
};
