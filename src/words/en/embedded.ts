/** Labels of the embedded workbook's page, in English. */
import type { LaterWords } from '../words';
import { list } from './format';

const andMore = (more: number): string => (more === 0 ? '' : ` and ${String(more)} more`);

export const embedded: LaterWords['embedded'] = {
  pageTitle: 'Nâng Loại: workbook and scoring',
  product: 'Nâng Loại',
  toolbar: 'Toolbar',
  open: 'Open .xlsx, .docx',
  save: 'Save .xlsx',
  sample: 'Sample data',
  undo: 'Undo in the workbook',
  redo: 'Redo in the workbook',
  language: 'Language',
  useDark: 'Use dark background',
  useLight: 'Use light background',
  unsaved: 'not saved',
  workbook: 'Workbook',
  scoring: 'Scoring',
  whichPart: 'Part shown',
  divider: 'Width of the scoring pane',
  nameBox: 'Name box',
  names: 'Named ranges',
  cellEditor: 'Cell content',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoom: 'Zoom',
  sheetList: 'List of sheets',
  sheetTabs: 'Sheets',
  gridNotices: 'Notices',
  sidePanel: 'Side panel of the workbook',
  resizeSidePanel: 'Width of the side panel',
  closeSidePanel: 'Close the side panel',
  expandFormulaBar: 'Expand the formula bar',
  dropHere: 'Drop an .xlsx or .docx file here to open it',

  starting: 'Opening the workbook…',
  opening: (file) => `Reading ${file}…`,
  saving: (file) => `Writing ${file}…`,
  openingLong: 'A large file may take some tens of seconds.',
  cancel: 'Stop',
  cancelled: (file) => `Stopped reading ${file}. The workbook that was open is unchanged.`,
  dismiss: 'Close message',

  saved: (file) => `Saved ${file} to your downloads. Everything else in the file was kept as it was.`,
  keptResults: (count) =>
    `${String(count)} ${count === 1 ? 'cell holds a formula' : 'cells hold formulas'} that this workbook cannot recalculate, so the results stored in the file are kept. The formulas stay in the file when you save; Excel will recalculate them.`,
  refusedRowsColumns:
    'Rows, columns and cells cannot be inserted, deleted or moved here: formulas, charts and names in the file would no longer fit. Do that in Excel and open the file again.',
  refusedSheets: 'Sheets cannot be added, deleted, renamed or hidden here. Do that in Excel and open the file again.',
  refusedLayout:
    'Only the contents and formats of cells can be edited here: no merging, hiding or protecting. Do that in Excel and open the file again.',
  refusedPaste:
    'Not pasted: merged cells in the way do not match the copied table, so some contents would be hidden. Choose another place or paste in parts.',
  mergeNotSaved: 'Cells merged by pasting are only shown here and are not written into the file. Their contents are saved.',
  figuresStruck: (place, more) =>
    `Text that is struck out or deleted in the source was not pasted (${place}${andMore(more)}). Check the value.`,
  figuresOtherMark: (place, more, text, read) =>
    `The pasted table writes numbers another way than this page, so “${text}” was read as ${read} (${place}${andMore(more)}). If that is wrong, undo and paste in parts, or type the number.`,
  figuresLeftOpen: (place, more, text, one, other) =>
    `“${text}” can be ${one} or ${other}, and the pasted table does not tell which, so it stays a text (${place}${andMore(more)}). Type the right number.`,
  figuresEither: (place, more, text, taken, other) =>
    `“${text}” was read as ${taken}, but can also be ${other} (${place}${andMore(more)}). Compare it with the other figures of the column; if it is wrong, type ${other}.`,
  severalFiles: 'One file can be opened at a time; the first one was opened.',
  nothingToUndo:
    'There is no step left to undo in the workbook. Steps before sheets were written or restored cannot be undone by this button; written sheets are taken out by “Restore”.',
  nothingToRedo: 'There is no step to redo in the workbook.',
  failed: (detail) =>
    `Something unexpected went wrong (${detail}). The original file is unchanged. Please reload the page; if it happens again, report it with this name.`,

  unsavedTitle: 'Changes not saved',
  unsavedBody: (file) =>
    `${file} has changes not saved (cells, choices, scenarios). Opening another file discards them, from the recovery copy too.`,
  unsavedScenarios: (names) => `Among them: scenario ${list(names)}.`,
  saveFirst: 'Save, then open',
  discard: 'Discard changes',
  stay: 'Stay',
};
