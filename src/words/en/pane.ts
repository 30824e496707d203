/** Labels of the pane, in English. Figures come in already written in the language's format. */
import type { Standard } from '../../domain/standard';
import type { Words } from '../words';

const measures: Readonly<Record<Standard['measure'], string>> = { points: 'points', standards: 'standards' };

const rows = (count: number): string => `${String(count)} ${count === 1 ? 'row' : 'rows'}`;

export const pane: Words['pane'] = {
  appName: 'Nâng Loại',
  appTitle: 'Nâng Loại: scoring for urban classification',

  /* first line */
  needed: (required, measure) => (required === null ? measures[measure] : `${measures[measure]} · ${required} needed`),
  neededShort: (required) => `${required} needed`,
  tableOf: (city, year, urbanClass, edition, policy) =>
    [`${city} ${year}`.trim(), urbanClass === null ? '' : `class ${urbanClass}`, edition, policy ?? '']
      .filter((part) => part !== '')
      .join(' · '),
  nextStep: 'Next step',
  criteriaMet: (met, all) => `${String(met)}/${String(all)} criteria met`,
  missing: (points, measure) => `at least ${points} ${measures[measure]} short`,
  missingInCriteria: (points, measure) => `at least ${points} ${measures[measure]} short, for every criterion to reach its minimum`,
  totalEnough: 'total reached',
  standardsEnough: 'enough standards met',
  notConcluded: 'not settled',
  recognised: 'qualifies',
  pendingShort: (count, extra, top) => `${String(count)} awaiting data: up to ${extra}, ${top} in all`,
  filedTotal: (points, count) =>
    count === 0 ? `Filed ${points}, no row differs` : `Filed ${points} · ${rows(count)} ${count === 1 ? 'differs' : 'differ'}`,
  basis: (edition, urbanClass, policy) => `${edition} · ${urbanClass === null ? 'class not known' : `class ${urbanClass}`} · ${policy}`,
  expired: (edition) => `${edition} (ended)`,
  notYetInForce: (edition) => `${edition} (not yet in force)`,

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
  columnLetters: (letters: string) => `Column ${letters}`,
  notCertain: 'not certain: choose a column',
  notCertainTable: 'not certain: choose a table',

  /* tabs and pages */
  tabs: { score: 'Score', scenarios: 'Scenarios', audit: 'Audit', pending: 'Pending', problems: 'Notes' },
  columns: 'Columns',
  settings: 'Settings',
  ask: 'Ask',
  help: 'Help',
  templates: 'Templates',
  backFrom: (page) => `Back from ${page}`,

  /* score */
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
  columnStandards: 'Met (1) or not (0)',
  columnDetail: 'Value and result',
  noRows: 'No indicator passes this filter.',
  filedAsEvidence: 'filed points taken',
  filedPoints: (points) => `filed ${points}`,
  noGrade: 'no grade reached',
  decided: 'decided by you',

  /* audit */
  scoring: (policy) => `${policy} scoring`,

  /* columns */
  setColumnsByHand: 'Set columns by hand',
  partOption: (sheet: string, row: number) => `sheet “${sheet}”, from row ${String(row)}`,

  /* settings */
  chooseEdition: 'Choose the edition',
  law: 'Edition',

  /* first run and trouble */
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
