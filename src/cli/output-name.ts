/** What a file to be made must be called: Excel opens no workbook under another ending than that of its kind. */

/** Endings of workbooks that are written in the kind they were read in. */
const kept = ['.xlsx', '.xlsm', '.xltx', '.xltm'];

/** The ending that a copy of the file must have; of what is no workbook (a Word file, or nothing yet) an .xlsx is made. */
export function endingOfCopy(file: string | null): string {
  const ending = /\.[^./\\]*$/.exec(file ?? '')?.[0].toLowerCase() ?? '';
  return kept.includes(ending) ? ending : '.xlsx';
}

/** True where a name has just this ending, in any case, and something before it. */
export function endsAsNeeded(output: string, ending: string): boolean {
  const name = output.slice(Math.max(output.lastIndexOf('/'), output.lastIndexOf('\\')) + 1);
  return name.length > ending.length && name.toLowerCase().endsWith(ending);
}
