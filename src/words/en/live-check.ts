import type { LaterWords } from '../words';

export const liveCheck: LaterWords['liveCheck'] = {
  heading: 'The table above against the workbook as it stands',
  totalInTable: 'Total in the “now” cell of the table',
  totalBefore: 'Total of the baseline when written (the table above is of a scenario)',
  totalNow: 'Total worked out again from the source cells as they stand',
  changed: 'Source cells changed since it was written',
  agrees: 'Check: still agrees with the figures of the indicator table.',
  differs:
    'Check: DOES NOT agree: no source cell has changed, and the total comes out otherwise. Write the table again and report the fault.',
  outdated: (count) => `Check: OUT OF DATE: source cells changed since it was written: ${count}. Ask and write it again.`,
  row: 'Indicator',
  cell: 'Source cell',
  held: 'When written',
  now: 'As it stands',
  pointsThen: 'Points then',
  pointsNow: 'Points now',
  standing: 'Check',
  unchanged: 'unchanged',
  moved: 'changed',
  readAgain: 'changed, to be read again',
  gone: 'the source cell is gone',
  standards: { pointsThen: 'Met then', pointsNow: 'Met now' },
  note: 'The written sheet has a check by formulas: where a source cell of the indicator table changes, it says that the table is out of date. It does not follow the list of units, the budget, projects, scenarios, or what was chosen in the pane.',
};
