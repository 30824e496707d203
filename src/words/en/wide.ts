/** What is said around the views that are shown wide, in English. */
export const wide = {
  open: 'Show wide',
  shut: 'Close wide view',
  close: 'Close',
  closeHint: 'Esc closes it too',
  chosen: 'Units chosen',
  noneChosen: 'No unit chosen yet.',
  communes: 'Map of the units',
  totals: 'What the scenario comes to',
  differingOnly: 'Only rows that differ from the baseline',
} as const;
