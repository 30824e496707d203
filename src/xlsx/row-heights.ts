/**
 * Heights of rows whose texts are wrapped. Excel measures such rows when it opens a file that says nothing; LibreOffice does not,
 * and neither measures merged cells.
 */
import type { CellLook, PlannedCell } from '../domain/write-plan';
import type { XlsxMerge } from './workbook-model';

/** Points for one line of the fonts in use for official texts (11 to 13 points). */
const lineHeight = 16.5;
/** Tallest row that Excel has. */
const tallest = 409;
/** Width of a column that says none, in characters. */
const defaultWidth = 8.43;

/** Bold letters are so much wider than the ones that a column's width counts. */
const boldness = 1.12;

/** Lines that a text takes in a column so many characters wide, broken between words and within a word only where it is longer than a line. */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const { length } = word;
      if (used > 0 && used + 1 + length > room) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      while (used > room) {
        lines += 1;
        used -= room;
      }
    }
  }
  return lines;
}

/** Height in points of a row that needs more than one line; null where one will do. */
export function wrappedHeight(
  cells: readonly PlannedCell[],
  row: number,
  widths: readonly number[],
  merges: readonly XlsxMerge[],
  lookOf: (name: string) => CellLook,
): number | null {
  let lines = 1;
  for (const [column, { value, look }] of cells.entries()) {
    if (value.kind !== 'text') continue;
    const { wrap, bold } = lookOf(look);
    if (!wrap) continue;
    const merge = merges.find((area) => area.row === row && area.column === column);
    // A text over several rows has the room of them all.
    if (merge !== undefined && merge.rows > 1) continue;
    let width = 0;
    for (let next = column; next < column + (merge?.columns ?? 1); next += 1) width += widths[next] ?? defaultWidth;
    lines = Math.max(lines, wrappedLines(value.text.normalize('NFC'), bold ? width / boldness : width));
  }
  return lines === 1 ? null : Math.min(tallest, lines * lineHeight);
}
