/** Sentences in English: finding and reading the table of indicators. */
import type { TableProblems } from '../../domain/problems/tables';
import type { Sentences } from '../sentence-table';
import { measured, number, plainly, points } from './format';
import { terms } from './terms';

export const tableProblems: Sentences<TableProblems> = {
  'no-indicator-table': ({ sheets }) =>
    `No indicator table was found in ${number(sheets)} ${sheets === 1 ? 'sheet' : 'sheets'}. A table needs columns for the number, the indicator and the value. Open the right file, or check the table’s header row.`,
  'sheet-without-table': ({ sheet, others }) =>
    `No indicator table was found on the sheet “${sheet}”.${others === '' ? '' : ` Sheets that hold one: ${others}.`} Check the sheet’s name.`,
  'several-indicator-tables': ({ chosen, others }) =>
    `The file holds several indicator tables. The one on sheet “${chosen}” is scored; others are on: ${others}. Choose another sheet in the Nâng Loại pane, under “Columns”, if needed.`,
  'second-table-on-sheet': ({ sheet, at }) =>
    `Sheet “${sheet}” holds another indicator table, from cell ${at}, that is not read: a sheet is read as one table. To score it, move it to a sheet of its own.`,
  'mapping-unsure': ({ sheet, column, header, role }) =>
    `Column ${column}${header === '' ? '' : ` (“${header}”)`} of sheet “${sheet}” ${role === null ? 'may be read wrongly' : `is taken for “${terms.columnRole[role]}”, which is not certain`}. Check and choose it in the Nâng Loại pane, under “Columns”; the choice is remembered in the file.`,
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
  'share-as-fraction': ({ indicator, value, percent }) =>
    `The value of indicator ${number(indicator)} is ${number(value)} %, unusually low. If ${number(percent)} % is meant, write ${number(percent)} or ${number(percent)}%.`,
  'decision-outdated': ({ indicator, then, now }) =>
    `Indicator ${number(indicator)} follows your decision, but its value cell has changed from ${then === '' ? 'blank' : `“${then}”`} to ${now === '' ? 'blank' : `“${now}”`} since. To score the cell, press “Undo decision”; otherwise decide anew.`,
  'inner-above-whole': ({ inner, whole }) =>
    `The inner city has ${number(inner)} people, more than the whole city (${number(whole)}). Check both figures, and their units.`,
  'implausible-value': ({ indicator, value, low, high, ...measure }) =>
    `The value of indicator ${number(indicator)} is ${measured(number(value), measure)}, outside the plausible range of ${number(low)} to ${number(high)}. The unit or the decimal mark may be wrong; check it.`,
  'several-values': ({ indicator, text }) =>
    `The value of indicator ${number(indicator)} says “${text}”, with several numbers or letters in it, so it is not clear which number is meant. Write one number, or give the value in the Nâng Loại pane, under “Pending”.`,
  'ambiguous-number': ({ indicator, text, readings = [] }) =>
    readings.length > 0
      ? `The value of indicator ${number(indicator)} says “${text}”, which can be read in two ways. Write ${readings.map(plainly).join(' or ')}.`
      : `The value of indicator ${number(indicator)} says “${text}”, which can be read in two ways. Leave out marks between thousands (1070), and write decimals as 1.07.`,
  'date-in-value': ({ indicator, text }) =>
    `The value of indicator ${number(indicator)} is the date “${text}”. Excel may have turned a number into a date; format the cell as a number and type it again.`,
  'unit-mismatch': ({ indicator, found, expected }) =>
    `The value of indicator ${number(indicator)} is given in “${found}”, while the standard counts in “${expected}”. Convert it and write it again.`,
  'points-unreadable': ({ indicator, text }) =>
    `The filed points of indicator ${number(indicator)} say “${text}”, which is no number, so they are not in the filed total. Write them as a number.`,
  'points-above-maximum': ({ indicator, points: filed, maximum }) =>
    `The filed points of indicator ${number(indicator)} are ${points(filed)}, above the maximum of ${points(maximum)}. Check the points column.`,
};
