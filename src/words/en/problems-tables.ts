/** Sentences in English: finding and reading the table of indicators. */
import type { TableProblems } from '../../domain/problems/tables';
import type { Sentences } from '../sentence-table';
import { measured, number, plainly, points } from './format';
import { laterTerms } from './later-terms';
import { terms } from './terms';

/** Urban classes as they are written. */
const className = (id: string): string => (id === 'special' ? 'special' : id);

/** A class, a law or a table of it by its name. */
function lawPart(kind: TableProblems['other-law']['kind'], name: string): string {
  if (kind === 'class') return `urban class ${className(name)}`;
  if (name === '') return 'another edition';
  return kind === 'law' ? `Resolution ${name}` : `Table ${name}`;
}

const hiddenText = (columns: string): string => (columns === '' ? '' : ` (column ${columns} is hidden)`);

export const tableProblems: Sentences<TableProblems> = {
  'workbook-empty': () => 'No cell of the file holds anything. Paste the indicator table into a sheet, or open another file.',
  'sheet-too-large': ({ sheet, rows, columns, limitCells }) =>
    `The sheet “${sheet}” has ${number(rows)} rows × ${number(columns)} columns, above the limit of ${number(limitCells)} cells, so it was not read. Copy the indicator table to a sheet of its own, or delete the surplus rows and columns.`,
  'sheets-too-large': ({ sheet, limitCells }) =>
    `Sheet “${sheet}” was not read because the sheets before it already have the ${number(limitCells)} cells that are read of a whole file. Delete sheets that are not needed, or copy the tables that are to a new file.`,
  'no-indicator-table': ({ sheets }) =>
    `No indicator table was found in ${number(sheets)} ${sheets === 1 ? 'sheet' : 'sheets'}. A table needs columns for the number, the indicator and the value. Open the right file, or check the table’s header row.`,
  'old-encoding': ({ sheet, encoding }) =>
    `Sheet “${sheet}” is typed in the old encoding ${encoding === 'TCVN3' ? 'TCVN3 (.VnTime fonts)' : 'VNI (VNI-Times fonts)'}; it is read by conversion to Unicode, and the cells stay as they are. If a name is read wrong, convert the file (with UniKey, for example) and open it again.`,
  'encoding-unread': ({ sheet }) =>
    `The text on sheet “${sheet}” looks as if it were typed in an old font (.VnTime, VNI-Times) or read in a wrong encoding, but what reads such text could not be fetched, so the sheet may not be recognised. Check the network and open Nâng Loại again, or convert the file to Unicode with UniKey (Ctrl+Shift+F6).`,
  'text-garbled': ({ sheet, text, meant }) =>
    `The text on sheet “${sheet}” was read in the wrong encoding (“${text}” was “${meant}”), so it cannot be recognised. Open the original file in Excel with Data > From Text/CSV and the encoding 65001 Unicode (UTF-8), and save it as .xlsx.`,
  'one-column-text': ({ sheet, fault }) =>
    fault === 'delimited'
      ? `Sheet “${sheet}” holds a table in one column, its columns parted by signs inside the cells. Part them in Excel with Data > Text to Columns, and open the file again.`
      : `Sheet “${sheet}” looks like a table that was pasted into one column, a row for every cell. Copy the table from Word again and paste it into Excel as a table, or open the .docx file here.`,
  'sheet-without-table': ({ sheet, others }) =>
    `No indicator table was found on the sheet “${sheet}”.${others === '' ? '' : ` Sheets that hold one: ${others}.`} Check the sheet’s name.`,
  'several-indicator-tables': ({ chosen, others }) =>
    `The file holds several indicator tables. The one on sheet “${chosen}” is scored; others are on: ${others}. Choose another sheet in the Nâng Loại pane, under “Columns”, if needed.`,
  'second-table-on-sheet': ({ sheet, at }) =>
    `Sheet “${sheet}” holds another indicator table, from cell ${at}, that is not read: a sheet is read as one table. To score it, move it to a sheet of its own.`,
  'mapping-unsure': ({ sheet, column, header, role }) =>
    `Column ${column}${header === '' ? '' : ` (“${header}”)`} of sheet “${sheet}” ${role === null ? 'may be read wrongly' : `is taken for “${terms.columnRole[role]}”, which is not certain`}. Check and choose it in the Nâng Loại pane, under “Columns”; the choice is remembered in the file.`,
  'column-question': ({ about, sheet, proposed, others, rows, hidden }) =>
    about === 'table'
      ? `Several tables hold the same indicators and differ in ${number(rows)} rows: ${proposed}; ${others}. It is not clear which is right, so those rows await data; choose a table under “Choose a table” below the total.`
      : about === 'points'
        ? `On sheet “${sheet}” several columns could be the points: ${proposed}; ${others}. They differ in ${number(rows)} rows${hiddenText(hidden)}; choose one under “Choose a column” below the total. The choice is remembered in the file.`
        : `On sheet “${sheet}” several columns could be the present values: ${proposed}; ${others}. They differ in ${number(rows)} rows${hiddenText(hidden)}, so those rows await data; choose one under “Choose a column” below the total. The choice is remembered in the file.`,
  'earlier-tables': ({ chosen, year, others }) =>
    `The file holds tables of several years. The latest, of ${String(year)}, on sheet “${chosen}” is scored; those of other years are on: ${others}. To score another year, choose its sheet in the Nâng Loại pane, under “Columns”.`,
  'other-law': ({ kind, found, expected, differing, printed }) => {
    const thing = { class: 'class', law: 'law', table: 'table of the law' }[kind];
    return `The table names ${lawPart(kind, found)}, but is scored by ${kind === 'class' ? `class ${className(expected)}` : lawPart(kind, expected)}${printed === 0 ? '' : `; ${number(differing)} of the ${number(printed)} levels it prints are not this standard’s`}. If the table was made for the other ${thing}, the points below are of no use: take the table for the right ${thing}, or correct this place if it is a slip.`;
  },
  'class-unsaid': ({ law, taken, others }) =>
    `The table of Resolution ${law} does not plainly name an urban class (as in “urban class III”) in its title, over its levels or in its sheet’s name, so class ${className(taken)} is taken for now; class ${others} has these very rows too. If the area is judged by another class, the points below are of no use: put the class into the table’s title, or choose the edition of that class.`,
  'classes-named': ({ named, taken }) =>
    `The table names several urban classes: ${named}. Which of them it was made for is not clear, so class ${className(taken)} is taken for now. If the area is judged by another class, the points below are of no use: put one class alone into the table’s title, or choose the edition of that class.`,
  'levels-differ': ({ count, indicators, edition }) =>
    `${number(count)} ${count === 1 ? 'level' : 'levels'} printed in the table differ from ${edition}, for the indicators ${indicators}. Points follow the standard, not the printed levels; compare them in the Nâng Loại pane, under “Audit”.`,
  'points-differ': ({ count, indicators, edition, indicator, printed, maximum, minimum }) =>
    `The points that the table prints differ from ${edition} for ${number(count)} ${count === 1 ? 'indicator' : 'indicators'}: ${indicators}. For indicator ${indicator} it prints “${printed}”, the standard says ${maximum === minimum ? number(maximum) : `${number(maximum)} / ${number(minimum)}`}. Points follow the standard, not what is printed; correct those cells, or take the table of the right law.`,
  'hidden-columns': ({ sheet, columns, isRead }) =>
    isRead
      ? `Column ${columns} of sheet “${sheet}” is hidden and is read all the same, as there is no other. Unhide it to check it, or choose the columns in the Nâng Loại pane, under “Columns”.`
      : `Column ${columns} of sheet “${sheet}” is hidden and is not read, although it holds figures. If it is the right one, unhide it, or choose it in the Nâng Loại pane, under “Columns”.`,
  'future-column': ({ sheet, column, header }) =>
    `Column ${column} (“${header}”) of sheet “${sheet}” is of a year still to come, so it is not read. If the year is a slip, correct the heading; if the figures are today’s, choose the column in the Nâng Loại pane, under “Columns”.`,
  'hidden-rows': ({ sheet, count, first }) =>
    `The table on sheet “${sheet}” has ${number(count)} hidden ${count === 1 ? 'row' : 'rows'}, from cell ${first}; they are read all the same. Unhide them to check them.`,
  'cells-far-away': ({ sheet, count, first }) =>
    `Sheet “${sheet}” has ${number(count)} ${count === 1 ? 'cell' : 'cells'} far from everything else, from cell ${first}, which ${count === 1 ? 'is' : 'are'} not read. Delete what is left over, or move what belongs to the table next to it.`,
  'points-out-of': ({ indicator, points, outOf, maximum }) =>
    `The points of indicator ${indicator} say ${number(points)}/${number(outOf)}, while the indicator’s maximum is ${number(maximum)}. They are read as ${number(points)}; check them.`,
  'row-mismatch': ({ indicator, found, expected }) =>
    `Row number ${indicator} says “${found}”, while indicator ${indicator} of the standard is “${expected}”. The row awaits data; correct its number or its name.`,
  'duplicate-indicator': ({ indicator, first }) =>
    `Indicator ${indicator} appears twice, first in cell ${first}. It is not clear which row is right, so the indicator awaits data; delete or renumber one of them.`,
  'unknown-indicator': ({ label }) =>
    `The row “${label}” is not in the standard’s table, so it is not scored. If it is an indicator, correct its number and name.`,
  'indicator-absent': ({ indicator, name }) =>
    `The table has no row for indicator ${indicator} “${name}”. Add the row to the table, or give its value in the Nâng Loại pane, under “Pending”.`,
  'cell-error': ({ indicator, error }) =>
    `The value of indicator ${indicator} shows the error ${error}. Correct the formula or type the value.`,
  'formula-uncalculated': ({ indicator }) =>
    `The formula of indicator ${indicator} has no result stored in the file. Open the file in Excel or LibreOffice, save it, and open it again.`,
  'negative-share': ({ indicator, value }) =>
    `The value of indicator ${indicator} is ${number(value)}, but this indicator cannot be negative. Check the figure.`,
  'grade-contradicts-verdict': ({ indicator, text, verdict }) =>
    `The value of indicator ${indicator} says “${text}”, the verdict beside it “${verdict}”: the two do not agree. Correct the wrong cell, or choose the grade under Pending.`,
  'value-of-other-extent': ({ indicator, text, said, scope }) =>
    `The value of indicator ${indicator} says “${text}”, which speaks of “${said}”${scope === null ? ', so it may not be the figure of the city at the time of the report' : `, while the indicator is of the ${laterTerms.scope[scope]}`}. Write the figure ${scope === null ? 'at the time of the report' : 'of that extent'}, or confirm it in the Nâng Loại pane, under “Pending”.`,
  'value-of-other-thing': ({ indicator, text, said }) =>
    `The value of indicator ${indicator} says “${text}”, a figure of “${said}” and not of the indicator itself. Write the indicator’s figure, or give it in the Nâng Loại pane, under “Pending”.`,
  'verdict-contradicts-value': ({ indicator, text, value }) =>
    `The value of indicator ${indicator} says “${text}”: in words it is not met, yet ${number(value)} reaches the level. The number is scored; check this cell.`,
  'later-year': ({ indicator, text, year, tableYear }) =>
    `The value of indicator ${indicator} says “${text}”, a figure of ${String(year)}, after the year of the table’s figures (${String(tableYear)}), so it is not scored. If the table is of ${String(year)}, write that year into the heading of the value column; otherwise write the figure of ${String(tableYear)}.`,
  'read-as-none': ({ indicator, text }) =>
    `The value of indicator ${indicator} says “${text}”, which was read as 0. If that is wrong, write the number into the cell.`,
  'share-as-fraction': ({ indicator, value, percent }) =>
    `The value of indicator ${indicator} is ${number(value)} %, unusually low. If ${number(percent)} % is meant, write ${number(percent)} or ${number(percent)}%.`,
  'decision-outdated': ({ indicator, then, now }) =>
    `Indicator ${indicator} follows your decision, but its value cell has changed from ${then === '' ? 'blank' : `“${then}”`} to ${now === '' ? 'blank' : `“${now}”`} since. To score the cell, press “Undo decision”; otherwise decide anew.`,
  'inner-above-whole': ({ inner, whole }) =>
    `The inner city has ${number(inner)} people, more than the whole city (${number(whole)}). Check both figures, and their units.`,
  'implausible-value': ({ indicator, value, low, high, others = '', ...measure }) =>
    `The value of indicator ${indicator} is ${measured(number(value), measure)}, outside the plausible range of ${number(low)} to ${number(high)}${others === '' ? '' : `; out of range with it: indicator ${others}`}. The unit or the decimal mark may be wrong; check it.`,
  'several-values': ({ indicator, text }) =>
    `The value of indicator ${indicator} says “${text}”, with several numbers or letters in it, so it is not clear which number is meant. Write one number, or give the value in the Nâng Loại pane, under “Pending”.`,
  'ambiguous-number': ({ indicator, text, readings = [], unit = '', unitIn, isWhole = false }) =>
    readings.length > 0
      ? `The value of indicator ${indicator} says “${text}”, which can be read in two ways. Write ${readings.map(plainly).join(' or ')}${unit === '' ? '' : ` (${measured('', { unit, unitIn }).trim()})`}.`
      : `The value of indicator ${indicator} says “${text}”, which can be read in two ways. Leave out marks between thousands (1070)${isWhole ? '; this figure has no decimals' : ', and write decimals as 1.07'}.`,
  'date-in-value': ({ indicator, text }) =>
    `The value of indicator ${indicator} is the date “${text}”. Excel may have turned a number into a date; format the cell as a number and type it again.`,
  'unit-mismatch': ({ indicator, found, expected }) =>
    `The value of indicator ${indicator} is given in “${found}”, while the standard counts in “${expected}”. Convert it and write it again.`,
  'points-unreadable': ({ indicator, text }) =>
    `The filed points of indicator ${indicator} say “${text}”, which is no number, so they are not in the filed total. Write them as a number.`,
  'points-above-maximum': ({ indicator, points: filed, maximum }) =>
    `The filed points of indicator ${indicator} are ${points(filed)}, above the maximum of ${points(maximum)}. Check the points column.`,
};
