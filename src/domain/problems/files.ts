import type { FileFaultKind } from '../file-fault';

/** Opening a workbook file and saving it. */
export type FileProblems = {
  'file-empty': { readonly file: string };
  /** `docx` where only a workbook will do; `zip`: an archive that may have one inside; `lock`: left beside an open file. */
  'file-not-xlsx': {
    readonly file: string;
    readonly found: 'xls' | 'xlsb' | 'ods' | 'fods' | 'csv' | 'html' | 'doc' | 'docx' | 'odt' | 'rtf' | 'pdf' | 'zip' | 'lock' | 'other';
  };
  'file-encrypted': { readonly file: string };
  'file-damaged': { readonly file: string; readonly part: string };
  'file-too-large': { readonly file: string; readonly part: string; readonly limitMegabytes: number };
  /** More sheets, cells, texts … than are read of one workbook or Word file. */
  'workbook-too-much': {
    readonly file: string;
    readonly what: 'sheets' | 'tables' | 'cells' | 'texts' | 'characters' | 'merges' | 'looks';
    readonly limit: number;
  };
  /** What Excel would offer to repair on a sheet. `first`: the cell where it is met first. */
  'file-needs-repair': { readonly sheet: string; readonly fault: FileFaultKind; readonly count: number; readonly first: string };
  'file-unreadable': { readonly file: string };
  /** A Word file without any table. */
  'word-without-table': { readonly file: string };
  /** A Word file whose tables have more cells, or are more, than are opened. */
  'word-too-large': { readonly file: string; readonly cells: number; readonly limitCells: number };
  /** A Word file that was opened: its tables stand in a new workbook under the name `workbook`. */
  'word-opened': { readonly file: string; readonly tables: number; readonly workbook: string };
  'save-refused': { readonly reason: string };
  /** A file to be made that is there already; never written over. */
  'output-taken': { readonly file: string };
  'file-signed': { readonly file: string };
};
