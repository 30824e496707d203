/**
 * What was copied in another program, as a table of texts: Word and Excel put an HTML table on the clipboard, plainer programs
 * lines and tabs. Looks are left behind on purpose: a pasted table takes those of the cells it goes into.
 */

/** Rows of texts; null where a wider or taller cell of the source covers the place. Rows may differ in length. */
export type PastedTable = readonly (readonly (string | null)[])[];

/** The first table of an HTML text, else the lines of a plain one; null where there is nothing to paste. */
export function readPasted(html: string, text: string): PastedTable | null {
  const table = html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table !== null) return tableOf(table);
  return text === '' ? null : linesOf(text);
}

function tableOf(table: HTMLTableElement): PastedTable {
  const rows: (string | null | undefined)[][] = [];
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
      line[column] = textOf(cell);
      column += cell.colSpan;
    }
  });
  // A hole in a row is a place that nothing covers.
  return rows.map((line) => Array.from(line, (text) => (text === undefined ? '' : text)));
}

/** Line ends of the source's markup are spaces; `<br>` and paragraphs are line ends. */
function textOf(cell: HTMLTableCellElement): string {
  const parts: string[] = [];
  function walk(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/[\s\u00A0]+/g, ' '));
    else if (node.nodeName === 'BR') parts.push('\n');
    else if (node.nodeType === Node.ELEMENT_NODE && node.nodeName !== 'STYLE') {
      node.childNodes.forEach(walk);
      if (['P', 'DIV', 'LI'].includes(node.nodeName)) parts.push('\n');
    }
  }
  cell.childNodes.forEach(walk);
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** Lines and tabs; a cell with line ends of its own stands in quotes, as Excel writes it. */
function linesOf(text: string): PastedTable {
  const rows: string[][] = [];
  let line: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = cells.exec(text); match !== null && cells.lastIndex <= text.length; match = cells.exec(text)) {
    line.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
    if (match[3] === '\t') continue;
    rows.push(line);
    line = [];
    if (match[3] === '' || cells.lastIndex >= text.length) break;
  }
  return rows;
}
