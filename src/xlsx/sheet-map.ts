/** Where the rows, cells and formulas of a sheet part stand in its text: what a patch must know before it splices. */
import { parseRange, parseReference } from './cell-reference';
import type { XlsxMerge } from './workbook-model';
import type { XmlElement, XmlSpan } from '../ooxml/xml-walk';
import { attribute, booleanAttribute, isSpreadsheet, numberAttribute, walkXmlText } from '../ooxml/xml-walk';

/** `span` covers the whole element, `open` its start tag; `closeStart` is where its end tag starts (the end of a self-closing one). */
export type MappedElement = { readonly element: XmlElement; readonly open: XmlSpan; readonly span: XmlSpan; readonly closeStart: number };

/** A cell's formula element and its text. */
export type MappedFormula = MappedElement & { readonly text: string };

export type MappedCell = MappedElement & {
  readonly row: number;
  readonly column: number;
  readonly formula: MappedFormula | null;
  /** Raw text of `v`, null where there is none. */
  readonly value: string | null;
  /** Children that are neither formula nor value (`extLst`). */
  readonly others: readonly XmlSpan[];
};

export type MappedRow = MappedElement & { readonly row: number; readonly cells: readonly MappedCell[] };

/** A cell with a formula, in any row. */
export type FormulaCell = { readonly row: number; readonly column: number; readonly formula: MappedFormula };

export type SheetMap = {
  readonly sheetData: MappedElement;
  /** In document order. Cells are listed only in the rows that were asked for. */
  readonly rows: readonly MappedRow[];
  readonly sharedFormulas: readonly FormulaCell[];
  /** Areas of array formulas and of what-if tables. */
  readonly arrays: readonly (XlsxMerge & { readonly kind: 'array' | 'data-table' })[];
  readonly merges: readonly XlsxMerge[];
  readonly dimension: MappedElement | null;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
};

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The map of a sheet part's text, with cells for the zero-based rows in `wanted`; null where the text is no sound sheet. */
export function mapSheet(text: string, wanted: ReadonlySet<number>): SheetMap | null {
  const rows: MappedRow[] = [];
  const sharedFormulas: FormulaCell[] = [];
  const arrays: (XlsxMerge & { kind: 'array' | 'data-table' })[] = [];
  const merges: XlsxMerge[] = [];
  const columnStyles: { first: number; last: number; style: number }[] = [];
  const found: { dimension: MappedElement | null; sheetData: MappedElement | null } = { dimension: null, sheetData: null };
  let section = '';
  let row: (Draft<Omit<MappedRow, 'cells'>> & { cells: MappedCell[] }) | null = null;
  let rowNumber = -1;
  let column = -1;
  let cell: (Draft<Omit<MappedCell, 'others'>> & { others: XmlSpan[] }) | null = null;
  let childOpen: XmlSpan = { start: 0, end: 0 };
  let gathered = '';

  function closeFormula(element: XmlElement, span: XmlSpan): void {
    if (cell === null) return;
    const formula = { ...mapped(element, childOpen), span, text: gathered };
    cell.formula = formula;
    const kind = attribute(element, 't');
    const area = parseRange(attribute(element, 'ref') ?? '');
    if (kind === 'shared') sharedFormulas.push({ row: cell.row, column: cell.column, formula });
    if (kind === 'array' && area !== null) arrays.push({ ...area, kind: 'array' });
    if (kind === 'dataTable' && area !== null) arrays.push({ ...area, kind: 'data-table' });
  }

  const isSound = walkXmlText(text, {
    open: (element, depth, span) => {
      if (depth === 2) {
        section = isSpreadsheet(element) ? element.local : '';
        if (section === 'sheetData') found.sheetData = mapped(element, span);
        if (section === 'dimension') found.dimension = mapped(element, span);
        return;
      }
      if (section === 'cols' && element.local === 'col') {
        const first = (numberAttribute(element, 'min') ?? 1) - 1;
        columnStyles.push({ first, last: (numberAttribute(element, 'max') ?? 1) - 1, style: numberAttribute(element, 'style') ?? 0 });
      } else if (section === 'mergeCells' && element.local === 'mergeCell') {
        const area = parseRange(attribute(element, 'ref') ?? '');
        if (area !== null) merges.push(area);
      }
      if (section !== 'sheetData') return;
      if (depth === 3 && element.local === 'row' && isSpreadsheet(element)) {
        const number = numberAttribute(element, 'r');
        rowNumber = number !== null && number >= 1 ? number - 1 : rowNumber + 1;
        column = -1;
        row = { ...mapped(element, span), row: rowNumber, cells: [] };
      } else if (depth === 4 && element.local === 'c' && isSpreadsheet(element)) {
        const position = parseReference(attribute(element, 'r') ?? '');
        column = position?.column ?? column + 1;
        cell = {
          ...mapped(element, span),
          row: position?.row ?? rowNumber,
          column,
          formula: null,
          value: null,
          others: [],
        };
      } else if (depth === 5) {
        childOpen = span;
        gathered = '';
      }
    },
    text: (part) => {
      if (cell !== null) gathered += part;
    },
    close: (element, depth, span) => {
      const whole = (open: XmlSpan): XmlSpan => ({ start: open.start, end: span.end });
      const closeStart = element.isSelfClosing ? span.end : span.start;
      if (depth === 2) {
        if (section === 'sheetData' && found.sheetData !== null)
          found.sheetData = { ...found.sheetData, span: whole(found.sheetData.open), closeStart };
        section = '';
      } else if (section === 'sheetData' && depth === 5 && cell !== null) {
        const child = whole(childOpen);
        if (isSpreadsheet(element) && element.local === 'f') closeFormula(element, child);
        else if (isSpreadsheet(element) && element.local === 'v') cell.value = gathered;
        else if (!isSpreadsheet(element) || element.local !== 'is') cell.others.push(child);
        else cell.value = gathered;
      } else if (section === 'sheetData' && depth === 4 && cell !== null) {
        cell.span = whole(cell.open);
        cell.closeStart = closeStart;
        if (row !== null && wanted.has(row.row)) row.cells.push(cell);
        cell = null;
      } else if (section === 'sheetData' && depth === 3 && row !== null) {
        row.span = whole(row.open);
        row.closeStart = closeStart;
        rows.push(row);
        row = null;
      }
    },
  });
  const { sheetData, dimension } = found;
  if (!isSound || sheetData === null) return null;
  return { sheetData, rows, sharedFormulas, arrays, merges, dimension, columnStyles };
}

function mapped(element: XmlElement, open: XmlSpan): MappedElement {
  return { element, open, span: open, closeStart: open.end };
}

/** Style that a cell takes which the file does not name: its row's where the row has one, else its column's. */
export function inheritedStyle(map: SheetMap, row: MappedRow | null, column: number): number {
  if (row !== null && booleanAttribute(row.element, 'customFormat')) return numberAttribute(row.element, 's') ?? 0;
  return map.columnStyles.find((columns) => column >= columns.first && column <= columns.last)?.style ?? 0;
}
