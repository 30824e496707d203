/** Opening a workbook file and saving it. */
export type FileProblems = {
  'file-empty': { readonly file: string };
  'file-not-xlsx': { readonly file: string; readonly found: 'xls' | 'csv' | 'html' | 'ods' | 'other' };
  'file-encrypted': { readonly file: string };
  'file-damaged': { readonly file: string; readonly part: string };
  'file-too-large': { readonly file: string; readonly part: string; readonly limitMegabytes: number };
  'file-unreadable': { readonly file: string };
  'workbook-empty': Readonly<Record<string, never>>;
  'sheet-too-large': { readonly sheet: string; readonly rows: number; readonly columns: number; readonly limitCells: number };
  'save-refused': { readonly reason: string };
  /** A file to be made that is there already; never written over. */
  'output-taken': { readonly file: string };
  'file-signed': { readonly file: string };
};
