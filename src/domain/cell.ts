/** A place in a workbook. `row` and `column` are zero-based; `sheet` is the tab's name as the user sees it. */
export type CellAddress = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
};

/** A rectangle on one sheet, zero-based, `rows` × `columns` cells. */
export type CellRange = CellAddress & {
  readonly rows: number;
  readonly columns: number;
};

/**
 * A cell that holds no usable value although it is not empty: an Excel error (`#REF!`),
 * a formula whose result the file does not store (`uncalculated`: nobody has opened it in Excel yet),
 * a picture or another thing that is neither number nor text (`picture`; `formula` is '' where it has none),
 * or a cell that a damaged file gives several values (`twice`; each as text, in the order of the file).
 */
export type CellFault =
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'uncalculated'; readonly formula: string }
  | { readonly kind: 'picture'; readonly formula: string }
  | { readonly kind: 'twice'; readonly texts: readonly string[] };

/** What a cell holds, as stored (a percent cell shown as 30 % holds 0.3). Empty cells are `null`, never `''`. */
export type CellValue = number | string | boolean | CellFault | null;

/** True for what is no usable value. */
export function isCellFault(value: CellValue): value is CellFault {
  return typeof value === 'object' && value !== null;
}

/** Column letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters: `A` → 0, `AA` → 26; NaN where a character is no letter. */
export function columnOfLetters(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return Number.NaN;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** `F47` for a cell; the sheet is left out. */
export function cellReference(cell: CellAddress): string {
  return `${columnLetters(cell.column)}${String(cell.row + 1)}`;
}

/** `'Phụ lục 03'!F47`: how Excel writes a cell of another sheet (quotes where the name needs them). */
export function qualifiedReference(cell: CellAddress): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(cell.sheet);
  const sheet = plain ? cell.sheet : `'${cell.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${cellReference(cell)}`;
}
