/** The help inside the pane, in English. */
import type { LaterWords } from '../words';

export const help: LaterWords['help'] = {
  start: 'Getting started',
  startSteps: [
    'Open a workbook with the table of 63 indicators. Nâng Loại finds it by itself; if a column was read wrongly, choose it under Columns above.',
    'Score: the total, the five criteria; press a row for how it was calculated and the way to its cell.',
    'Audit: rows whose filed points do not follow from their values. Pending: rows that could not be read for certain.',
    'Scenarios: try merging communes, making wards, adding projects; compare, then write into sheets of Nâng Loại’s own.',
  ],
  promise: 'Your cells are never changed. Everything runs on this machine, without internet.',
  browser: 'In the browser, without Excel',
  browserPoints: [
    'What is not saved is copied into this browser after each change. If the page is closed, breaks or is reloaded, the next start asks whether to restore it; at most the last change is lost.',
    'The copy goes when you save the file, press Throw away, or open the page after 7 days.',
    'Shared computers: press the clock in the toolbar and switch off Keep a recovery copy; every copy is deleted at once.',
  ],
  keys: 'Keyboard',
  key: 'Key',
  does: 'What it does',
  keyRows: [
    ['F6, Shift+F6', 'between the sheet, the ribbon or toolbar, and this pane'],
    ['Tab, Shift+Tab', 'to the next part, to the one before'],
    ['← →', 'along the tabs'],
    ['↑ ↓ Home End', 'along the indicators'],
    ['Enter, Esc', 'open and close a calculation; Esc returns from this page'],
    ['Ctrl+Z, Ctrl+Y', 'in Scenarios: undo, redo'],
  ],
  formulas: 'Formulas in cells',
  formulaIntro:
    'Only in Excel 2021 or later and Microsoft 365, also without internet. #VALUE! and #N/A come with a sentence: press the warning sign beside the cell.',
  formulaUnits: 'Values are in the table’s unit: a cell in percent format holds 0.405 and not 40.5, so multiply it by 100.',
};
