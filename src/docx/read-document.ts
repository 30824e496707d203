/**
 * Reads the main part of a .docx into paragraphs and tables, as the document reads today: what tracked changes deleted or moved away is
 * left out, what they inserted is in (ECMA-376-1, 17.4 and 17.13.5).
 */
import type { ReadBudget } from '../ooxml/read-budget';
import type { XmlElement, XmlHandlers } from '../ooxml/xml-walk';
import { walkXmlBytes } from '../ooxml/xml-walk';
import type { WordNumbering } from './numbering';
import { createCounter } from './numbering';
import type { ParagraphReader } from './paragraph-reader';
import { createParagraphReader } from './paragraph-reader';
import type { WordStyles } from './styles';
import type { WordBlock, WordCell, WordDocument, WordRow } from './word-document';
import { isOn, wordAttribute, wordName, wordNumber } from './word-xml';

/** Word itself has at most 63 columns; other programs write a few more. */
const mostColumns = 128;

/** What the old state of a tracked change, a fallback for old programs or a reading aid holds is no content. */
const unread = new Set([
  'del',
  'moveFrom',
  'tblGridChange',
  'tblPrChange',
  'tblPrExChange',
  'trPrChange',
  'tcPrChange',
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'rt',
  'mc:Fallback',
]);

/** Null where the part is not well formed. */
export function readDocument(bytes: Uint8Array, styles: WordStyles, numbering: WordNumbering, budget: ReadBudget): WordDocument | null {
  const blocks: WordBlock[] = [];
  const isSound = walkXmlBytes(bytes, readInto(blocks, createParagraphReader(styles, createCounter(numbering)), budget));
  return isSound ? { blocks } : null;
}

/** Hands what is content to the readers of paragraphs and of tables. */
function readInto(blocks: WordBlock[], paragraphs: ParagraphReader, budget: ReadBudget): XmlHandlers {
  const tables = createTableReader(blocks, budget);
  /** Names of the open elements, and how many of them are inside something that is not read. */
  const path: (string | null)[] = [];
  let unreadDepth = 0;
  return {
    open: (element) => {
      const name = wordName(element);
      path.push(name);
      if (unreadDepth > 0 || (name !== null && unread.has(name))) {
        // A row that a tracked change deletes says so in its properties.
        if (unreadDepth === 0 && name === 'del' && path.at(-2) === 'trPr') tables.deleteRow();
        unreadDepth += 1;
        return;
      }
      if (name === null) return;
      tables.open(name, path.at(-2) ?? null, element);
      paragraphs.open(path, element);
    },
    close: () => {
      const name = path.pop() ?? null;
      if (unreadDepth > 0) {
        unreadDepth -= 1;
        return;
      }
      if (name === null) return;
      const text = paragraphs.close(name);
      if (text !== null) {
        budget.spend('texts');
        // With the number that Word puts in front: a short paragraph may have a long one.
        budget.spend('characters', text.length);
        tables.put({ kind: 'paragraph', text });
      }
      tables.close(name);
    },
    text: (text) => {
      if (unreadDepth === 0) paragraphs.text(text);
    },
  };
}

type Row = { before: number; isHeader: boolean; isDeleted: boolean; readonly cells: WordCell[] };
type Cell = { span: number; vertical: WordCell['vertical']; isMergedLeft: boolean; isDeleted: boolean };

/** Builds tables, one inside another, out of what the walk meets. */
function createTableReader(blocks: WordBlock[], budget: ReadBudget) {
  /** Blocks of the body, of a cell, of a text box: the innermost last. */
  const containers: WordBlock[][] = [blocks];
  const tables: { readonly widths: number[]; readonly rows: WordRow[] }[] = [];
  const rows: Row[] = [];
  const cells: Cell[] = [];

  function property(name: string, parent: string | null, element: XmlElement): void {
    const [row, cell] = [rows.at(-1), cells.at(-1)];
    const number = Math.min(wordNumber(element, 'val') ?? 0, mostColumns);
    if (parent === 'trPr' && row !== undefined) {
      if (name === 'gridBefore') row.before = number;
      else if (name === 'tblHeader') row.isHeader = isOn(element);
    } else if (parent === 'tcPr' && cell !== undefined) {
      const goesOn = wordAttribute(element, 'val') !== 'restart';
      if (name === 'gridSpan') cell.span = Math.max(1, number);
      else if (name === 'vMerge') cell.vertical = goesOn ? 'goes-on' : 'begins';
      else if (name === 'hMerge') cell.isMergedLeft = goesOn;
      else if (name === 'cellDel') cell.isDeleted = true;
    }
  }

  function endCell(): void {
    const cell = cells.pop();
    const inside = containers.pop() ?? [];
    if (cell === undefined) return;
    const { isDeleted, ...kept } = cell;
    rows.at(-1)?.cells.push({ ...kept, blocks: isDeleted ? [] : inside });
  }

  return {
    put: (block: WordBlock): void => {
      containers.at(-1)?.push(block);
    },
    deleteRow: (): void => {
      const row = rows.at(-1);
      if (row !== undefined) row.isDeleted = true;
    },
    open: (name: string, parent: string | null, element: XmlElement): void => {
      switch (name) {
        case 'tbl':
          budget.spend('tables');
          tables.push({ widths: [], rows: [] });
          break;
        case 'gridCol':
          if ((tables.at(-1)?.widths.length ?? mostColumns) < mostColumns) tables.at(-1)?.widths.push(wordNumber(element, 'w') ?? 0);
          break;
        case 'tr':
          budget.spend('cells');
          rows.push({ before: 0, isHeader: false, isDeleted: false, cells: [] });
          break;
        case 'tc':
          budget.spend('cells');
          cells.push({ span: 1, vertical: null, isMergedLeft: false, isDeleted: false });
          containers.push([]);
          break;
        case 'txbxContent':
          containers.push([]);
          break;
        default:
          property(name, parent, element);
      }
    },
    close: (name: string): void => {
      switch (name) {
        case 'tbl': {
          const table = tables.pop();
          if (table !== undefined) containers.at(-1)?.push({ kind: 'table', ...table });
          break;
        }
        case 'tr': {
          const row = rows.pop();
          if (row?.isDeleted === false) tables.at(-1)?.rows.push({ before: row.before, isHeader: row.isHeader, cells: row.cells });
          break;
        }
        case 'tc':
          endCell();
          break;
        case 'txbxContent': {
          const inside = containers.pop() ?? [];
          for (const block of inside) containers.at(-1)?.push(block);
          break;
        }
        default:
          break;
      }
    },
  };
}
