/** Choices kept with the workbook or on the machine. */
export type SettingsProblems = {
  'settings-unreadable': { readonly key: string };
  /** A language of the pane whose words could not be fetched; `language`: its own name. */
  'language-missing': { readonly language: string };
};
