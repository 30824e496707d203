/** Labels of the pane, in English. Figures come in already written in the language's format. */
import type { Standard } from '../../domain/standard';
import type { Words } from '../words';

const measures: Readonly<Record<Standard['measure'], string>> = { points: 'points', standards: 'standards' };

const rows = (count: number): string => `${String(count)} ${count === 1 ? 'row' : 'rows'}`;

export const pane: Words['pane'] = {
  appName: 'Nâng Loại',
  appTitle: 'Nâng Loại: scoring for urban classification',

  /* first line */
  outOf: (required, measure) => `/ ${required} ${measures[measure]}`,
  criteriaMet: (met, all) => `${String(met)}/${String(all)} criteria met`,
  missing: (points) => `${points} short`,
  totalEnough: 'total reached',
  standardsEnough: 'enough standards met',
  notConcluded: 'not settled',
  recognised: 'qualifies',
  pendingRange: (count, extra, top) => `${String(count)} awaiting data: up to ${extra} more, ${top} in all`,
  writeScore: 'Write score table',
  writeScorePreview: (sheets, cells) =>
    `Writes the score table with live formulas to ${sheets}: ${cells} cells. None of your cells change.`,
  sheetsWritten: (sheets) => `Written: ${sheets}.`,
  restoreSheets: 'Restore',
  pendingShort: (count, extra, top) => `${String(count)} awaiting data: up to ${extra}, ${top} in all`,
  filedTotal: (points, count) =>
    count === 0 ? `Filed ${points}, no row differs` : `Filed ${points} · ${rows(count)} ${count === 1 ? 'differs' : 'differ'}`,
  basis: (edition, urbanClass, policy) => `${edition} · class ${urbanClass} · ${policy}`,
  expired: (edition) => `${edition} (ended)`,

  /* which columns were read */
  columnsRead: (value: string, points: string, sheets: string) =>
    [value === '' ? '' : `Values from column ${value}`, points === '' ? '' : `points from column ${points}`, sheets]
      .filter((part) => part !== '')
      .join(' · '),
  onSheet: (sheet: string) => `sheet “${sheet}”`,
  onSheets: (count: number) => `${String(count)} sheets`,
  inParts: (count: number) => `${String(count)} parts`,
  hiddenColumn: 'hidden',
  changeColumns: 'Change columns',
  chooseColumn: 'Choose a column',
  choosePoints: 'Choose a column of points',
  chooseTable: 'Choose a table',
  columnsDiffer: (rows: number) =>
    `Several columns could be the present values and differ in ${String(rows)} rows. Press the right one; the choice is remembered in the file.`,
  pointsDiffer: (rows: number) =>
    `Several columns could be the points and differ in ${String(rows)} rows. Press the right one; the choice is remembered in the file.`,
  tablesDiffer: (rows: number) =>
    `Several tables hold the same indicators and differ in ${String(rows)} rows. Press the right one; the choice is remembered in the file.`,
  columnLetters: (letters: string) => `Column ${letters}`,
  tableAt: (reference: string) => `from cell ${reference}`,
  wouldGive: (points: string) => `${points} points`,
  wouldFile: (points: string) => `self-scored ${points}`,
  proposedColumn: 'read for now',
  rowsApart: (count: number) => `${String(count)} rows differ`,
  notCertain: 'not certain: choose a column',
  notCertainTable: 'not certain: choose a table',

  /* tabs and pages */
  tabScore: 'Score',
  tabScenarios: 'Scenarios',
  tabAudit: 'Audit',
  tabPending: 'Pending',
  tabProblems: 'Notes',
  columns: 'Columns',
  settings: 'Settings',
  help: 'Help',
  templates: 'Templates',
  makeTemplates: 'Create empty templates',
  backFrom: (page) => `Back from ${page}`,

  /* score */
  groups: 'Indicator groups',
  groupNote: 'Minimum points of groups are information only: whether they bind is not known.',
  criteria: 'Criteria',
  noGate: 'for information',
  criterionLabel: ({ number, name, points, minimum, maximum, status, measure }) =>
    `Criterion ${String(number)}, ${name}: ${points} ${measures[measure]}, minimum ${minimum}, maximum ${maximum}, ${status}. Show only its indicators.`,
  filters: 'Filter indicators',
  filterAll: 'All',
  filterMet: 'Met',
  filterBelow: 'Not met',
  filterPending: 'Pending',
  filterDiffers: 'Differs',
  indicators: 'Indicators',
  columnNumber: 'Number',
  columnIndicator: 'Indicator',
  columnPoints: 'Points of the maximum',
  columnDetail: 'Value and result',
  noRows: 'No indicator passes this filter.',
  filedAsEvidence: 'filed points taken',
  filedPoints: (points) => `filed ${points}`,
  noGrade: 'no grade reached',
  decided: 'decided by you',
  trace: 'How it was calculated',
  goToCell: (reference) => `Go to ${reference}`,
  decide: 'Use another value',

  /* decisions */
  valueLabel: 'Value',
  valueLabelIn: (unit) => `Value (${unit})`,
  valueHint: 'A number or a calculation, such as (4*100+4*85)/8',
  useValue: 'Use',
  gradeLabel: 'Grade reached',
  gradeOption: (label, points) => `${label} (${points} points)`,
  takeFiled: (points) => `Take the filed points ${points}`,
  undoDecision: 'Undo decision',
  decision: (decision) => `Your decision: ${decision}.`,
  decidedRows: 'Rows you decided',
  nothingPending: 'No indicator awaits data.',
  because: (reason) => `Not scored: ${reason}.`,
  pointsOf: (points, maximum) => `${points} / ${maximum} points`,

  /* audit */
  scoring: (policy) => `${policy} scoring`,
  auditBasis: 'The lines below always compare with strict scoring of the table’s own values, without your decisions.',
  filedToComputed: (filed, computed) => `Filed ${filed} → computed ${computed}`,
  nothingFiled: 'The table files no points, so there is nothing to compare.',
  findings: (count) => `Rows that differ (${String(count)})`,
  noFindings: 'The filed points of every row follow from its value.',
  counts: 'Indicators by filed points',
  countColumn: 'Group',
  inTable: 'Table',
  inText: 'Text says',
  agrees: 'agrees',
  differs: 'differs',
  marked: (met, notMet, otherwise) => `Verdict column: ${rows(met)} met, ${String(notMet)} not met, ${String(otherwise)} in other words.`,
  noClaims: 'No text in the file claims these figures.',
  sums: 'Sums printed in the table',
  sumColumn: 'Sum of',
  sumsAgree: (count) =>
    count === 1
      ? 'The sum printed in the table agrees with its rows.'
      : `All ${String(count)} sums printed in the table agree with their rows.`,
  printed: 'Printed',
  added: 'Added up',
  levels: 'Levels printed in the table',
  levelsAgree: 'The levels read in the table agree with the standard.',
  inEdition: 'Standard',
  maximumLevel: 'maximum level',
  minimumLevel: 'minimum level',

  /* problems */
  noProblems: 'No problems.',

  /* columns */
  mappingIntro: 'If the table was not read right, choose its sheet and columns. The choice is remembered in the file.',
  mappingUnsure: 'The columns may not have been recognised correctly. Check each of them.',
  mappingNoTable:
    'No indicator table was found. If the file holds one, choose its sheet, then the column of the indicators’ names (or numbers) and the column of values.',
  mappingIncomplete: 'At least the column of values, and that of names or numbers, are needed.',
  mappingNotFound: 'No indicator can be read with these columns. Check the column of names or numbers.',
  mappingApply: 'Read the table by these columns',
  setColumnsByHand: 'Set columns by hand',
  partLabel: 'Part of the table',
  partOption: (sheet: string, row: number) => `sheet “${sheet}”, from row ${String(row)}`,
  tableOption: (sheet: string, place: string) => `${sheet} (table ${place})`,
  mappingReset: 'Recognise again',
  sheetLabel: 'Sheet',
  noColumn: '(none)',

  /* settings */
  policyLabel: 'Values below the minimum level',
  policyStrict: 'Strict: 0 points',
  policyProportional: 'Proportional: value ÷ minimum level × minimum points',
  regionLabel: 'Region',
  regionNone: 'No regional levels',
  regionHint: 'Some regions have lower minimum levels for population and population density.',
  regionKeeps: 'This region keeps the minimum levels.',
  regionLowers: (shares) => `Minimum level as a share of the printed one, by indicator: ${shares}.`,
  language: 'Language',
  chooseEdition: 'Choose the edition',
  law: 'Edition',

  /* first run and trouble */
  firstTitle: 'Urban classification, scored from your indicator table',
  firstLead:
    'Nâng Loại reads the table of 63 indicators in the workbook, scores it again by the standard for class II cities, and shows where every point comes from.',
  firstStepOpen: 'Open the Excel file with the indicator table (number, indicator, value, filed points).',
  firstStepOpenHere: 'Open the sample data, or drop your own .xlsx file on this page.',
  firstStepRead: 'See the total, the criteria and how each row is calculated; edit a cell and the score follows.',
  firstStepCheck: 'Review the rows whose filed points differ, and complete those awaiting data.',
  firstPromise: 'No cell of your file is changed. Everything runs on this machine, without internet.',
  openSample: 'Open sample data',
  readWorkbook: 'Read the workbook',
  reading: 'Reading the workbook…',
  stale: 'The workbook has changed but could not be read again. The score shown is the earlier one.',
  readAgain: 'Read again',
  retry: 'Try again',
  fetchingPart: 'Loading…',
  partMissing:
    'This part of the pane could not be loaded: the server does not answer, or has a new version. Your workbook is unchanged. Load the pane again.',
  reloadPane: 'Load the pane again',
  removeUnfinished: 'Remove what is half done',
  writing: 'Writing…',
  dismiss: 'Dismiss',
  brokenTitle: 'The Nâng Loại pane has failed.',
  brokenBody: (detail) => `Your data is unchanged. Try again; if it fails again, send this line to your administrator: ${detail}`,
};
