/** Sentences in English: opening a workbook file and saving it. */
import type { FileProblems } from '../../domain/problems/files';
import type { Sentences } from '../sentence-table';
import { number } from './format';

const kindOfFile: Readonly<Record<FileProblems['file-not-xlsx']['found'], string>> = {
  xls: 'is an old Excel file (.xls)',
  csv: 'is a text file (.csv)',
  html: 'is really a web page saved under an Excel name',
  ods: 'is an OpenDocument file (.ods)',
  other: 'is not an Excel file (.xlsx)',
};

export const fileProblems: Sentences<FileProblems> = {
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
  'save-refused': ({ reason }) => `The file was not saved: ${reason}. The original is unchanged; try again, or save under another name.`,
  'output-taken': ({ file }) => `“${file}” exists and is not written over. Choose another name, or delete that file first.`,
  'file-signed': ({ file }) =>
    `“${file}” carries a digital signature, which saving a change would void, so the file was left as it is. Use a copy without the signature.`,
};
