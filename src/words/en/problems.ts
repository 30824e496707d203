/** Sentences for every problem, in English. Each says what is wrong, why, and what to do next. */
import type { KeptChoice, ProblemData } from '../../domain/problem';
import { formatDate, formatNumber, formatPoints, withUnit, writtenPlainly } from '../numbers';
import { editionName } from '../places';
import type { ProblemSentences } from '../sentence-table';
import { boundaryProblemsEn } from './boundary-problems';
import { scenarioProblemsEn } from './scenario-problems';
import { scenarioSheetProblemsEn } from './scenario-sheet-problems';
import { terms } from '../terms';

const kindOfFile: Readonly<Record<ProblemData['file-not-xlsx']['found'], string>> = {
  xls: 'is an old Excel file (.xls)',
  csv: 'is a text file (.csv)',
  html: 'is really a web page saved under an Excel name',
  ods: 'is an OpenDocument file (.ods)',
  other: 'is not an Excel file (.xlsx)',
};

const faultOfExpression: Readonly<Record<ProblemData['expression-refused']['fault'], (at: string) => string>> = {
  'too-long': () => 'is longer than 500 characters',
  'too-deep': () => 'has too many operations or nested brackets',
  'not-allowed': (at) => `has a part that is not allowed${at === '' ? '' : ` (“${at}”)`}`,
  'not-finite': () => 'does not give a number (a division by 0, for example)',
  syntax: () => 'is not a number or a complete calculation',
  'operator-first': (at) => `begins with ${at}, so it is not clear whether it starts from the present amount or sets a new one`,
};

/** `100` of `+100`: what stands after the first sign. */
const afterSign = (text: string): string => text.trim().slice(1).trim();

const number = (value: number): string => formatNumber(value, 'en');
const points = (value: number): string => formatPoints(value, 'en');
const date = (iso: string): string => formatDate(iso, 'en');

const keptChoice: Readonly<Record<KeptChoice['kind'], (of: string) => string>> = {
  edition: () => 'the edition of the standards',
  policy: () => 'the scoring policy for values below the minimum',
  region: () => 'the region',
  sheet: () => 'the sheet scored',
  columns: (sheet) => `the columns of sheet “${sheet}”`,
  decision: (indicator) => `the decision on indicator ${indicator}`,
  mountain: () => 'mountain, highland or border area',
  class: () => 'the urban class held today',
  people: () => 'where people are counted from',
  other: (field) => `the field “${field}”`,
};
const mostChoicesNamed = 8;

function keptChoices(choices: readonly KeptChoice[]): string {
  const named = choices.slice(0, mostChoicesNamed).map(({ kind, of }) => keptChoice[kind](of));
  const more = choices.length - named.length;
  return `${named.join(', ')}${more === 0 ? '' : ` and ${number(more)} more`}`;
}

const faultOfEdit = {
  'array-formula': 'the cell belongs to an array formula, which can only be changed as a whole in Excel',
  'data-table': 'the cell belongs to a what-if data table, which can only be changed in Excel',
  'table-header': 'the cell is a header of an Excel table, which can only be changed in Excel',
  'merged-cell': 'the cell lies inside a merged area; type into the first cell of the area',
  'outside-sheet': 'the cell lies outside the limits of a sheet',
  'text-too-long': 'the text is longer than the 32,767 characters a cell can hold',
} as const;

const staleReceipt: Readonly<Record<ProblemData['receipt-stale']['fault'], (sheet: string) => string>> = {
  restored: (sheet) => `The writing of “${sheet}” has been taken back already. Nothing was changed.`,
  forgotten: (sheet) =>
    `The writing of “${sheet}” can no longer be taken back, because Nâng Loại was opened again since. Delete the sheet yourself if you do not need it.`,
  'sheet-gone': (sheet) =>
    `The sheet “${sheet}” was deleted or renamed after it was written, so the writing was not taken back. Nothing was changed; delete the other result sheets yourself if you do not need them.`,
  'sheet-changed': (sheet) =>
    `The sheet “${sheet}” was edited after this write, so it is left as it is and nothing typed into it is lost. To be rid of it, copy what you need to another sheet and delete this one yourself. If it was written again since, restore the last write first.`,
};

export const problemsEn: ProblemSentences = {
  ...boundaryProblemsEn,
  ...scenarioProblemsEn,
  ...scenarioSheetProblemsEn,
  'file-empty': ({ file }) => `The file “${file}” has no content. Check the copy, or ask for the original, and open it again.`,
  'file-not-xlsx': ({ file, found }) =>
    `The file “${file}” ${kindOfFile[found]}, which cannot be read. Open it in Excel or LibreOffice, save it as .xlsx, and open the new file.`,
  'file-encrypted': ({ file }) =>
    `The file “${file}” is protected by a password and cannot be read. Open it in Excel, remove the password, save it and try again.`,
  'file-damaged': ({ file, part }) =>
    `The file “${file}” is damaged${part === '' ? '' : ` in its part “${part}”`} and cannot be read. Use “Open and Repair” in Excel and save it again, or ask for the original.`,
  'file-too-large': ({ file, part, limitMegabytes }) =>
    `The file “${file}” ${part === '' ? 'takes more than' : `has a part “${part}” above`} ${number(limitMegabytes)} MB when unpacked, so it was not opened, to keep the machine responsive. Copy the indicator table into a new file and open that one.`,
  'file-unreadable': ({ file }) =>
    `The file “${file}” cannot be read. It may be gone, you may not have the right to read it, or another program may hold it. Check the path and try again.`,
  'workbook-empty': () => 'No cell of the file holds anything. Paste the indicator table into a sheet, or open another file.',
  'sheet-too-large': ({ sheet, rows, columns, limitCells }) =>
    `The sheet “${sheet}” has ${number(rows)} rows × ${number(columns)} columns, above the limit of ${number(limitCells)} cells, so it was not read. Copy the indicator table to a sheet of its own, or delete the surplus rows and columns.`,
  'no-indicator-table': ({ sheets }) =>
    `No indicator table was found in ${number(sheets)} ${sheets === 1 ? 'sheet' : 'sheets'}. A table needs columns for the number, the indicator and the value. Open the right file, or check the table’s header row.`,
  'sheet-without-table': ({ sheet, others }) =>
    `No indicator table was found on the sheet “${sheet}”.${others === '' ? '' : ` Sheets that hold one: ${others}.`} Check the sheet’s name.`,
  'several-indicator-tables': ({ chosen, others }) =>
    `The file holds several indicator tables. The one on sheet “${chosen}” is scored; others are on: ${others}. Choose another sheet in the Nâng Loại pane, under “Columns”, if needed.`,
  'second-table-on-sheet': ({ sheet, at }) =>
    `Sheet “${sheet}” holds another indicator table, from cell ${at}, that is not read: a sheet is read as one table. To score it, move it to a sheet of its own.`,
  'mapping-unsure': ({ sheet, column, header, role }) =>
    `Column ${column}${header === '' ? '' : ` (“${header}”)`} of sheet “${sheet}” ${role === null ? 'may be read wrongly' : `is taken for “${terms.en.columnRole[role]}”, which is not certain`}. Check and choose it in the Nâng Loại pane, under “Columns”; the choice is remembered in the file.`,
  'row-mismatch': ({ indicator, found, expected }) =>
    `Row number ${number(indicator)} says “${found}”, while indicator ${number(indicator)} of the standard is “${expected}”. The row awaits data; correct its number or its name.`,
  'duplicate-indicator': ({ indicator, first }) =>
    `Indicator ${number(indicator)} appears twice, first in cell ${first}. It is not clear which row is right, so the indicator awaits data; delete or renumber one of them.`,
  'unknown-indicator': ({ label }) =>
    `The row “${label}” is not in the standard’s table, so it is not scored. If it is an indicator, correct its number and name.`,
  'indicator-absent': ({ indicator, name }) =>
    `The table has no row for indicator ${number(indicator)} “${name}”. Add the row to the table, or give its value in the Nâng Loại pane, under “Pending”.`,
  'cell-error': ({ indicator, error }) =>
    `The value of indicator ${number(indicator)} shows the error ${error}. Correct the formula or type the value.`,
  'formula-uncalculated': ({ indicator }) =>
    `The formula of indicator ${number(indicator)} has no result stored in the file. Open the file in Excel or LibreOffice, save it, and open it again.`,
  'negative-share': ({ indicator, value }) =>
    `The value of indicator ${number(indicator)} is ${number(value)}, but this indicator cannot be negative. Check the figure.`,
  'grade-contradicts-verdict': ({ indicator, text, verdict }) =>
    `The value of indicator ${number(indicator)} says “${text}”, the verdict beside it “${verdict}”: the two do not agree. Correct the wrong cell, or choose the grade under Pending.`,
  'share-as-fraction': ({ indicator, value, percent }) =>
    `The value of indicator ${number(indicator)} is ${number(value)} %, unusually low. If ${number(percent)} % is meant, write ${number(percent)} or ${number(percent)}%.`,
  'decision-outdated': ({ indicator, then, now }) =>
    `Indicator ${number(indicator)} follows your decision, but its value cell has changed from ${then === '' ? 'blank' : `“${then}”`} to ${now === '' ? 'blank' : `“${now}”`} since. To score the cell, press “Undo decision”; otherwise decide anew.`,
  'inner-above-whole': ({ inner, whole }) =>
    `The inner city has ${number(inner)} people, more than the whole city (${number(whole)}). Check both figures, and their units.`,
  'implausible-value': ({ indicator, value, low, high, unit }) =>
    `The value of indicator ${number(indicator)} is ${withUnit(number(value), unit, 'en')}, outside the plausible range of ${number(low)} to ${number(high)}. The unit or the decimal mark may be wrong; check it.`,
  'several-values': ({ indicator, text }) =>
    `The value of indicator ${number(indicator)} says “${text}”, with several numbers or letters in it, so it is not clear which number is meant. Write one number, or give the value in the Nâng Loại pane, under “Pending”.`,
  'ambiguous-number': ({ indicator, text, readings = [] }) =>
    readings.length > 0
      ? `The value of indicator ${number(indicator)} says “${text}”, which can be read in two ways. Write ${readings.map((reading) => writtenPlainly(reading, 'en')).join(' or ')}.`
      : `The value of indicator ${number(indicator)} says “${text}”, which can be read in two ways. Leave out marks between thousands (1070), and write decimals as 1.07.`,
  'date-in-value': ({ indicator, text }) =>
    `The value of indicator ${number(indicator)} is the date “${text}”. Excel may have turned a number into a date; format the cell as a number and type it again.`,
  'unit-mismatch': ({ indicator, found, expected }) =>
    `The value of indicator ${number(indicator)} is given in “${found}”, while the standard counts in “${expected}”. Convert it and write it again.`,
  'points-unreadable': ({ indicator, text }) =>
    `The filed points of indicator ${number(indicator)} say “${text}”, which is no number, so they are not in the filed total. Write them as a number.`,
  'points-above-maximum': ({ indicator, points: filed, maximum }) =>
    `The filed points of indicator ${number(indicator)} are ${points(filed)}, above the maximum of ${points(maximum)}. Check the points column.`,
  'edition-unknown': ({ edition, known }) => `There is no edition “${edition}”. Known editions: ${known}. Choose one of them.`,
  'region-unknown': ({ region, known }) => `The edition has no region “${region}”. Known regions: ${known}. Choose one of them.`,
  'edition-not-in-force': ({ edition, date: today, from, to }) =>
    `${editionName(edition, 'en')} applies from ${date(from)}${to === '' ? '' : ` and no longer from ${date(to)}`}; it is not the law on ${date(today)}. Use the result to check files of that period.`,
  'standard-invalid': ({ path, fault }) =>
    `The standard’s data has a fault at “${path}”: ${fault}. Install the current version of Nâng Loại, or tell your administrator.`,
  'expression-refused': ({ text, fault, at, isOverX }) =>
    `“${text}” ${faultOfExpression[fault](at)}. ${
      fault === 'operator-first'
        ? `Write x ${at} ${afterSign(text)} to start from x, the present amount, or ${afterSign(text)} for exactly that.`
        : isOverX
          ? 'Write a calculation over x, the present amount, such as x + 100 or x * 1.13^7. In a JSON file decimals are written with a point.'
          : 'Type a number such as 95.5 or a calculation such as (4*100+4*85)/8.'
    }`,
  'host-absent': () =>
    'This page works inside Excel only. Open the workbook in Excel and choose “Score the city” on the Home tab, or open the page with the embedded workbook.',
  'host-busy': () => 'The workbook is busy; a cell may be being edited. Press Enter or Esc in the workbook and try again.',
  'host-failed': ({ code, message }) =>
    `The workbook could not do this (${[code, message].filter((part) => part !== '').join(': ')}). Your data is unchanged. Try again; if it still fails, close Nâng Loại and open it again.`,
  'host-unsupported': ({ needs }) => `This version of Excel does not support ${needs}. Use Excel LTSC 2021, Microsoft 365 or later.`,
  'cell-gone': ({ reference }) =>
    `Cell ${reference} is no longer in the file; its sheet may have been deleted or renamed. Read the workbook again.`,
  'sheet-hidden': ({ reference, sheet }) => `Cell ${reference} is on the hidden sheet “${sheet}”. Unhide the sheet and try again.`,
  'save-refused': ({ reason }) => `The file was not saved: ${reason}. The original is unchanged; try again, or save under another name.`,
  'edit-refused': ({ reference, fault }) =>
    `The change in cell ${reference} was not saved: ${faultOfEdit[fault]}. The original is unchanged.`,
  'receipt-stale': ({ sheet, fault }) => staleReceipt[fault](sheet),
  'scenarios-absent': () =>
    'The file has no sheet “Scenarios” to read. Add one with the columns Scenario, Change, Target and Value, or give the scenarios as a JSON file.',
  'output-taken': ({ file }) => `“${file}” exists and is not written over. Choose another name, or delete that file first.`,
  'sheet-in-use': ({ sheet, by }) =>
    `Sheet “${sheet}” was not removed because formulas on sheet “${by}” refer to it. Change those formulas and try again.`,
  'file-signed': ({ file }) =>
    `“${file}” carries a digital signature, which saving a change would void, so the file was left as it is. Use a copy without the signature.`,
  'sheets-written': ({ sheets, cells }) => `Wrote ${number(cells)} cells to ${sheets}. Press “Restore” to take it back.`,
  'sheets-restored': ({ sheets }) => `The workbook is as it was before ${sheets} was written.`,
  'settings-unreadable': ({ key }) =>
    `The choices kept in the file could not be read (${key}), so the defaults are used. Check the scoring policy, the region and the rows you had decided.`,
  'settings-newer': ({ version, known }) =>
    `The choices kept in the file were written by a newer Nâng Loại (form ${String(version)}; this one knows up to form ${String(known)}) and may not be understood in full. What is not understood stays in the file as it is. Update Nâng Loại, or check the scoring policy, the region and the rows you had decided.`,
  'settings-unknown': ({ choices }) =>
    `This Nâng Loại does not understand some of the choices kept in the file: ${keptChoices(choices)}. They play no part in the score and stay in the file as they are, save for what you choose anew. Update Nâng Loại, or choose anew what this pane offers.`,
  'settings-policy-unknown': ({ policy }) =>
    `The file chooses the scoring policy “${policy}”, which this Nâng Loại does not have, so scoring is strict: 0 points below the minimum. The choice stays in the file as it is. Update Nâng Loại, or choose a policy under “Settings”.`,
  'settings-decision-unknown': ({ indicator }) =>
    `The file holds a decision on indicator ${number(indicator)} that this Nâng Loại does not understand, so the indicator is scored as undecided. The decision stays in the file as it is. Update Nâng Loại, or decide anew.`,
};
