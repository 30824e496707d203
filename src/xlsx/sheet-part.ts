/** A worksheet part: cells and what a grid needs around them (ECMA-376-1, 18.3). */
import { faultNotes } from '../domain/file-fault';
import { columnCount, parseRange } from './cell-reference';
import type { ColorContext } from './colors';
import { resolveColor } from './colors';
import { overlappingMerge } from './merges';
import type { CellContext } from './sheet-cells';
import { createCellReader } from './sheet-cells';
import type { XlsxColumns, XlsxMerge, XlsxRow, XlsxSheet } from './workbook-model';
import type { XmlElement } from '../ooxml/xml-walk';
import { attribute, booleanAttribute, isSpreadsheet, numberAttribute, walkXmlBytes } from '../ooxml/xml-walk';

/** What a sheet part says of its sheet; name, visibility and part name stand in the workbook part. */
export type SheetContent = Omit<XlsxSheet, 'name' | 'visibility' | 'part'>;

/** Null where the part is not well formed. `dimension` is not believed: the cells tell the used range. */
export function readSheetPart(bytes: Uint8Array, context: Omit<CellContext, 'faults'>, colors: ColorContext): SheetContent | null {
  const { budget } = context;
  const faults = faultNotes();
  const cellReader = createCellReader({ ...context, faults });
  const merges: XlsxMerge[] = [];
  const columns: XlsxColumns[] = [];
  const rows: XlsxRow[] = [];
  let section = '';
  let defaultColumnWidth: number | null = null;
  let defaultRowHeight: number | null = null;
  let freeze: SheetContent['freeze'] = null;
  let tabColor: string | null = null;
  let showGridLines = true;

  function openOutsideCells(element: XmlElement, depth: number): void {
    switch (element.local) {
      case 'mergeCell': {
        const area = parseRange(attribute(element, 'ref') ?? '');
        budget.spend('merges');
        if (section === 'mergeCells' && area !== null && area.rows * area.columns > 1) merges.push(area);
        break;
      }
      case 'col':
        budget.spend('cells');
        if (section === 'cols') columns.push(columnsOf(element));
        break;
      case 'pane':
        if (section === 'sheetViews' && depth === 4) freeze ??= freezeOf(element);
        break;
      case 'sheetView':
        showGridLines = booleanAttribute(element, 'showGridLines', true);
        break;
      case 'tabColor':
        tabColor = resolveColor(element, colors);
        break;
      default:
    }
  }

  const isSound = walkXmlBytes(bytes, {
    open: (element, depth) => {
      if (depth === 2) {
        section = isSpreadsheet(element) ? element.local : '';
        if (section === 'sheetFormatPr') {
          defaultColumnWidth = numberAttribute(element, 'defaultColWidth');
          defaultRowHeight = numberAttribute(element, 'defaultRowHeight');
        }
      } else if (section === 'sheetData') {
        if (depth === 3 && element.local === 'row' && isSpreadsheet(element)) addRow(rows, element, cellReader.openRow(element));
        else cellReader.open(element, depth);
      } else if (isSpreadsheet(element)) openOutsideCells(element, depth);
    },
    close: (element, depth) => {
      if (section === 'sheetData') cellReader.close(element, depth);
      if (depth === 2) section = '';
    },
    text: (text) => {
      if (section === 'sheetData') cellReader.text(text);
    },
  });
  if (!isSound) return null;
  const cells = cellReader.finish();
  const overlap = overlappingMerge(merges);
  if (overlap !== null) faults.note('merges-overlap', overlap.row, overlap.column);
  return {
    cells,
    faults: faults.all(),
    merges,
    columns,
    rows,
    defaultColumnWidth,
    defaultRowHeight,
    freeze,
    tabColor,
    showGridLines,
  };
}

function addRow(rows: XlsxRow[], element: XmlElement, row: number): void {
  // Excel also writes the height it measured itself; it is kept, so that wrapped rows look the same.
  const height = numberAttribute(element, 'ht');
  const hidden = booleanAttribute(element, 'hidden') || height === 0;
  const style = booleanAttribute(element, 'customFormat') ? (numberAttribute(element, 's') ?? 0) : 0;
  if (height !== null || hidden || style !== 0) rows.push({ row, height, hidden, style });
}

function columnsOf(element: XmlElement): XlsxColumns {
  const place = (name: string, absent: number): number =>
    Math.min(columnCount, Math.max(1, Math.trunc(numberAttribute(element, name) ?? absent))) - 1;
  const first = place('min', 1);
  const width = numberAttribute(element, 'width');
  return {
    first,
    last: Math.max(first, place('max', first + 1)),
    width,
    hidden: booleanAttribute(element, 'hidden') || width === 0,
    style: numberAttribute(element, 'style') ?? 0,
  };
}

/** Splits that do not freeze count twips and are the user's view only. */
function freezeOf(element: XmlElement): SheetContent['freeze'] {
  if (!['frozen', 'frozenSplit'].includes(attribute(element, 'state') ?? 'split')) return null;
  return { rows: numberAttribute(element, 'ySplit') ?? 0, columns: numberAttribute(element, 'xSplit') ?? 0 };
}
