/** Gathers the cells of a sheet part from walk events: values, formulas, inline texts (ECMA-376-1, 18.3.1.4). */
import type { CellValue } from '../domain/cell';
import { parseReference } from './cell-reference';
import { createRichTextReader } from './shared-strings';
import { prepareShift } from './shift-formula';
import type { XlsxCells, XlsxFormula } from './workbook-model';
import { decodeCellText } from './xml-text';
import type { XmlElement } from '../ooxml/xml-walk';
import { attribute, isSpreadsheet, numberAttribute } from '../ooxml/xml-walk';

type SharedAnchor = { readonly shift: (rows: number, columns: number) => string; readonly row: number; readonly column: number };

/** Characters that the members of shared formulas may take together; a file made to grow without end takes more. */
const sharedTextLimit = 30_000_000;

export type CellReader = {
  /** The row starts; its number may be left out. Returns its zero-based number. */
  readonly openRow: (element: XmlElement) => number;
  readonly open: (element: XmlElement, depth: number) => void;
  readonly close: (element: XmlElement, depth: number) => void;
  readonly text: (text: string) => void;
  /** The cells; null where their formulas grow beyond all bounds. */
  readonly finish: () => XlsxCells | null;
};

/** `worksheet` 1, `sheetData` 2, `row` 3, `c` 4, its children 5. */
const cellDepth = 4;

/** A reader of the cells under `sheetData`. `strings` are the workbook's shared strings. */
export function createCellReader(strings: readonly string[]): CellReader {
  const rows: number[] = [];
  const columns: number[] = [];
  const styles: number[] = [];
  const values: CellValue[] = [];
  const formulas = new Map<number, XlsxFormula>();
  const anchors = new Map<string, SharedAnchor>();
  const richText = createRichTextReader();
  let isSorted = true;
  let sharedCharacters = 0;
  let row = -1;
  let column = -1;
  let style = 0;
  let type = 'n';
  let gathering: 'v' | 'f' | 'is' | null = null;
  let rawValue: string | null = null;
  let inlineText: string | null = null;
  let formulaText = '';
  let formulaElement: XmlElement | null = null;

  function openCell(element: XmlElement): void {
    const position = parseReference(attribute(element, 'r') ?? '');
    // A cell without a reference stands right of the one before.
    column = position?.column ?? column + 1;
    if (position !== null) row = position.row;
    style = numberAttribute(element, 's') ?? 0;
    type = attribute(element, 't') ?? 'n';
    rawValue = null;
    inlineText = null;
    formulaText = '';
    formulaElement = null;
  }

  function readFormula(): XlsxFormula | null {
    if (formulaElement === null) return null;
    const kind = attribute(formulaElement, 't') ?? 'normal';
    const range = attribute(formulaElement, 'ref');
    const text = decodeCellText(formulaText);
    if (kind === 'dataTable') return { text: '', kind: 'data-table', range };
    if (kind === 'array') return { text, kind: 'array', range };
    if (kind !== 'shared') return text === '' ? null : { text, kind: 'plain', range: null };
    const group = attribute(formulaElement, 'si') ?? '';
    if (text !== '') {
      anchors.set(group, { shift: prepareShift(text), row, column });
      return { text, kind: 'shared', range };
    }
    const anchor = anchors.get(group);
    // A member before its anchor, or of none: Excel writes neither. Its stored result still stands.
    if (anchor === undefined) return null;
    const own = sharedCharacters > sharedTextLimit ? '' : anchor.shift(row - anchor.row, column - anchor.column);
    sharedCharacters += own.length;
    return { text: own, kind: 'shared', range: null };
  }

  function closeCell(): void {
    const formula = readFormula();
    const value = readValue(type, rawValue, inlineText, strings, formula);
    const index = rows.length;
    const lastRow = rows[index - 1] ?? -1;
    if (row < lastRow || (row === lastRow && column <= (columns[index - 1] ?? -1))) isSorted = false;
    rows.push(row);
    columns.push(column);
    styles.push(style);
    values.push(value);
    if (formula !== null) formulas.set(index, formula);
  }

  return {
    openRow: (element) => {
      const number = numberAttribute(element, 'r');
      row = number !== null && number >= 1 ? number - 1 : row + 1;
      column = -1;
      return row;
    },
    open: (element, depth) => {
      if (!isSpreadsheet(element)) return;
      if (depth === cellDepth && element.local === 'c') openCell(element);
      else if (depth === cellDepth + 1) {
        if (element.local === 'v') {
          gathering = 'v';
          rawValue = '';
        } else if (element.local === 'f') {
          gathering = 'f';
          formulaElement = element;
        } else if (element.local === 'is') gathering = 'is';
      } else if (gathering === 'is') richText.open(element);
    },
    close: (element, depth) => {
      if (!isSpreadsheet(element)) return;
      if (depth === cellDepth && element.local === 'c') closeCell();
      else if (depth === cellDepth + 1) {
        if (gathering === 'is') inlineText = richText.take();
        gathering = null;
      } else if (gathering === 'is') richText.close(element);
    },
    text: (text) => {
      if (gathering === 'v') rawValue = (rawValue ?? '') + text;
      else if (gathering === 'f') formulaText += text;
      else if (gathering === 'is') richText.text(text);
    },
    finish: () => {
      if (sharedCharacters > sharedTextLimit) return null;
      const cells = { rows, columns, styles, values, formulas };
      return isSorted ? packed(cells) : sorted(cells);
    },
  };
}

type LooseCells = {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly styles: readonly number[];
  readonly values: readonly CellValue[];
  readonly formulas: ReadonlyMap<number, XlsxFormula>;
};

function packed(cells: LooseCells): XlsxCells {
  return {
    count: cells.rows.length,
    rows: Int32Array.from(cells.rows),
    columns: Int32Array.from(cells.columns),
    styles: Int32Array.from(cells.styles),
    values: cells.values,
    formulas: cells.formulas,
  };
}

/** Some writers leave rows out of order, or write a cell twice; the last one then stands, as in Excel. */
function sorted(cells: LooseCells): XlsxCells {
  const distance = (numbers: readonly number[], a: number, b: number): number => (numbers[a] ?? 0) - (numbers[b] ?? 0);
  const order = cells.rows
    .map((_row, index) => index)
    // Sorting is stable: of a cell written twice the later one comes after.
    .sort((a, b) => (cells.rows[a] === cells.rows[b] ? distance(cells.columns, a, b) : distance(cells.rows, a, b)))
    .filter((index, at, all) => {
      const next = all[at + 1];
      return next === undefined || cells.rows[next] !== cells.rows[index] || cells.columns[next] !== cells.columns[index];
    });
  const formulas = new Map<number, XlsxFormula>();
  order.forEach((old, at) => {
    const formula = cells.formulas.get(old);
    if (formula !== undefined) formulas.set(at, formula);
  });
  return packed({
    rows: order.map((index) => cells.rows[index] ?? 0),
    columns: order.map((index) => cells.columns[index] ?? 0),
    styles: order.map((index) => cells.styles[index] ?? 0),
    values: order.map((index) => cells.values[index] ?? null),
    formulas,
  });
}

function readValue(
  type: string,
  raw: string | null,
  inline: string | null,
  strings: readonly string[],
  formula: XlsxFormula | null,
): CellValue {
  if (type === 'inlineStr') return textOrNull(inline ?? '');
  // A formula that yields '' is stored as t="str" with an empty v; one that was never calculated has no v, or an empty one without a type.
  if (raw === null || (raw === '' && type !== 'str')) {
    return formula === null || formula.kind === 'data-table' ? null : { kind: 'uncalculated', formula: formula.text };
  }
  switch (type) {
    case 's':
      return textOrNull(strings[Number(raw)] ?? '');
    case 'str':
      return textOrNull(decodeCellText(raw));
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return { kind: 'error', code: raw.trim() };
    case 'd':
      return serialOfIso(raw.trim()) ?? textOrNull(raw);
    default: {
      const value = Number(raw);
      return Number.isFinite(value) ? value : textOrNull(raw);
    }
  }
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Serial number (1900 system) of an ISO date, date and time, or time, as strict files may store them. */
function serialOfIso(text: string): number | null {
  const parts = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (parts === null || text === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = parts;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days + time;
}
