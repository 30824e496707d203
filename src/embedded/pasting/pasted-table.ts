/**
 * What was copied in another program, as a table: Word and Excel put an HTML table on the clipboard, plainer programs
 * lines and tabs. Looks are left behind on purpose: a pasted table takes those of the cells it goes into.
 */
import { hasRaisedDigit } from '../../domain/raised-text';
import { cellText } from './cell-text';
import { readLooks } from './clipboard-looks';
import type { Looks } from './clipboard-looks';
import { exactValue, tableSource } from './exact-value';
import type { TableSource } from './exact-value';
import type { ExactValue } from './shown-by-format';

/** A cell as it was copied: its text, the value that its program gave with it, and whether struck text was left out. */
export type PastedCell = { readonly text: string; readonly exact: ExactValue | null; readonly hasStruck: boolean };

/** Rows of cells; null where a wider or taller cell of the source covers the place. Rows may differ in length. */
export type PastedTable = readonly (readonly (PastedCell | null)[])[];

/**
 * The first table of an HTML text, else the lines of the plain one; null where there is nothing to paste. The plain text of a passage
 * holds what is struck out in it and sets footnote marks beside the figures, so there the HTML is taken, too.
 */
export function readPasted(html: string, text: string): PastedTable | null {
  if (html !== '') {
    const source = new DOMParser().parseFromString(html, 'text/html');
    const table = source.querySelector('table');
    const looks = readLooks(source);
    if (table !== null) return tableOf(table, tableSource(source, table), looks);
    const passage = cellText(source.body, looks);
    if (passage.hasStruck || hasRaisedDigit(passage.text)) {
      return linesOf(passage.text).map((line) => line.map((cell) => ({ ...cell, hasStruck: passage.hasStruck })));
    }
  }
  return text === '' ? null : linesOf(text);
}

function tableOf(table: HTMLTableElement, source: TableSource, looks: Looks): PastedTable {
  const rows: (PastedCell | null | undefined)[][] = [];
  [...table.rows].forEach((tr, row) => {
    const line = (rows[row] ??= []);
    let column = 0;
    for (const cell of tr.cells) {
      while (line[column] !== undefined) column += 1;
      // A span may point below the last row (0 means: down to it).
      const left = table.rows.length - row;
      const height = cell.rowSpan === 0 ? left : Math.min(cell.rowSpan, left);
      for (let down = 0; down < height; down += 1) {
        const target = (rows[row + down] ??= []);
        for (let across = 0; across < cell.colSpan; across += 1) target[column + across] = null;
      }
      line[column] = cellOf(cell, source, looks);
      column += cell.colSpan;
    }
  });
  // A hole in a row is a place that nothing covers.
  return rows.map((line) => Array.from(line, (cell) => (cell === undefined ? plainCell('') : cell)));
}

function cellOf(cell: HTMLTableCellElement, source: TableSource, looks: Looks): PastedCell {
  const { text, hasStruck } = cellText(cell, looks);
  // What is struck out is no value any more, whatever number the program keeps for it.
  return { text, exact: hasStruck || text === '' ? null : exactValue(cell, text, source, looks), hasStruck };
}

function plainCell(text: string): PastedCell {
  return { text, exact: null, hasStruck: false };
}

/** Lines and tabs; a cell with line ends of its own stands in quotes, as Excel writes it. */
function linesOf(text: string): readonly (readonly PastedCell[])[] {
  const rows: PastedCell[][] = [];
  let line: PastedCell[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = cells.exec(text); match !== null && cells.lastIndex <= text.length; match = cells.exec(text)) {
    line.push(plainCell((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim()));
    if (match[3] === '\t') continue;
    rows.push(line);
    line = [];
    if (match[3] === '' || cells.lastIndex >= text.length) break;
  }
  return rows;
}
