/** Sentences in English: opening a workbook file and saving it. */
import type { FileProblems } from '../../domain/problems/files';
import type { Sentences } from '../sentence-table';
import { number } from './format';

/** What the file is, and the way out: both for the same kind. */
const kindOfFile: Readonly<Record<FileProblems['file-not-xlsx']['found'], readonly [is: string, way: string]>> = {
  xls: ['is an old Excel file (.xls)', saveAs('Excel or LibreOffice', '.xlsx')],
  xlsb: ['is a binary Excel file (.xlsb)', saveAs('Excel', '.xlsx')],
  ods: ['is an OpenDocument file (.ods)', saveAs('LibreOffice or Excel', '.xlsx')],
  fods: ['is a flat OpenDocument file (.fods)', saveAs('LibreOffice', '.xlsx')],
  csv: ['is a text file (.csv)', saveAs('Excel or LibreOffice (encoding Unicode UTF-8)', '.xlsx')],
  html: ['is really a web page saved under the name of an Excel file', saveAs('Excel or LibreOffice', '.xlsx')],
  doc: ['is an old Word file (.doc)', saveAs('Word or LibreOffice', '.docx')],
  docx: [
    'is a Word file (.docx), where only a workbook will do',
    'Open the .docx on the page with the workbook and save it as .xlsx first.',
  ],
  odt: ['is an OpenDocument text (.odt)', saveAs('LibreOffice or Word', '.docx')],
  rtf: ['is an RTF text', saveAs('Word or LibreOffice', '.docx')],
  pdf: [
    'is a PDF',
    'Ask for the original Word or Excel file; where there is none, open the PDF in Word, check every figure and save it as .docx.',
  ],
  zip: ['is a compressed archive (.zip) with the file inside', 'Extract it and open the .xlsx or .docx inside.'],
  lock: [
    'is a lock that Excel, Word or LibreOffice leaves beside an open file, without data',
    'Open the file of the same name without “~$” or “.~lock.” in front.',
  ],
  other: ['is neither an Excel file (.xlsx) nor a Word file (.docx)', saveAs('Excel or LibreOffice', '.xlsx')],
};

function saveAs(program: string, ending: string): string {
  return `Open the file in ${program}, save it as ${ending} and open the new file.`;
}

/** Of what there is more than is read; `limit` is how much that is. */
const tooMuch: Readonly<Record<FileProblems['workbook-too-much']['what'], (limit: string) => string>> = {
  sheets: (limit) => `more than ${limit} sheets`,
  tables: (limit) => `more than ${limit} tables`,
  cells: (limit) => `more than ${limit} cells and rows`,
  texts: (limit) => `more than ${limit} texts`,
  characters: (limit) => `more than ${limit} characters in its cells`,
  merges: (limit) => `more than ${limit} merged areas`,
  looks: (limit) => `more than ${limit} formats`,
};

const repair: Readonly<Record<FileProblems['file-needs-repair']['fault'], (count: string, first: string) => string>> = {
  'cell-twice': (count, first) =>
    `cells that stand twice or out of order (${count}, from ${first}); where the values differ, none of them is used`,
  'row-twice': (count, first) =>
    `rows that stand twice or out of order (${count}, from ${first}); where the values differ, none of them is used`,
  misplaced: (count, first) => `cells or rows with a wrong address (${count}, from what is read as ${first})`,
  'value-unreadable': (count, first) => `cells typed as numbers that hold none (${count}, from ${first}); they are read as text`,
  'text-unknown': (count, first) => `cells that point to a text which is not there (${count}, from ${first}); they are read as empty`,
  'text-too-long': (count, first) => `cells of more than 32,767 characters (${count}, from ${first}); the rest is not read`,
  'look-unknown': (count, first) =>
    `cells with a format that is not there (${count}, from ${first}), so that nobody can tell whether a number is a percentage`,
  'merges-overlap': (_count, first) => `merged areas that lie over each other at ${first}`,
  'sheets-shared': (count) => `other sheets that point to the same data (${count}); those are not read`,
};

export const fileProblems: Sentences<FileProblems> = {
  'file-empty': ({ file }) => `The file “${file}” has no content. Check the copy, or ask for the original, and open it again.`,
  'file-not-xlsx': ({ file, found }) => `The file “${file}” ${kindOfFile[found][0]}, so it cannot be read. ${kindOfFile[found][1]}`,
  'word-without-table': ({ file }) =>
    `The Word file “${file}” has no table. Open the file with the indicator table, or put the table (not a picture of it) into this one.`,
  'word-too-large': ({ file, cells, limitCells }) =>
    `The tables of the Word file “${file}” have more than ${number(cells)} cells, above the limit of ${number(limitCells)}, so it is not opened. Copy the indicator table to a new file and open that.`,
  'word-opened': ({ file, tables, workbook }) =>
    `${number(tables)} ${tables === 1 ? 'table' : 'tables'} of “${file}” stand in the new workbook “${workbook}”, one a sheet. The Word file is unchanged; compare the figures with it before you use them.`,
  'file-encrypted': ({ file }) =>
    `The file “${file}” is protected by a password and cannot be read. Open it in Excel, remove the password, save it and try again.`,
  'file-damaged': ({ file, part }) =>
    `The file “${file}” is damaged${part === '' ? '' : ` in its part “${part}”`} and cannot be read. Use “Open and Repair” in Excel and save it again, or ask for the original.`,
  'file-too-large': ({ file, part, limitMegabytes }) =>
    `The file “${file}” ${part === '' ? 'takes more than' : `has a part “${part}” above`} ${number(limitMegabytes)} MB when unpacked, so it was not opened, to keep the machine responsive. Copy the indicator table into a new file and open that one.`,
  'workbook-too-much': ({ file, what, limit }) =>
    `“${file}” has ${tooMuch[what](number(limit))} and is not opened, lest the machine hang. Copy the table of indicators and the lists that are needed to a new file and open that.`,
  'file-needs-repair': ({ sheet, fault, count, first }) =>
    `Sheet “${sheet}” has faults that Excel would offer to repair: ${repair[fault](number(count), first)}. The figures read may not be those that Excel shows after its repair. Open the file in Excel, let it repair the file, compare the figures with their source, save it and open it again.`,
  'file-unreadable': ({ file }) =>
    `The file “${file}” cannot be read. It may be gone, you may not have the right to read it, or another program may hold it. Check the path and try again.`,
  'save-refused': ({ reason }) => `The file was not saved: ${reason}. The original is unchanged; try again, or save under another name.`,
  'output-taken': ({ file }) => `“${file}” exists and is not written over. Choose another name, or delete that file first.`,
  'file-signed': ({ file }) =>
    `“${file}” carries a digital signature, which saving a change would void, so the file was left as it is. Use a copy without the signature.`,
};
