/** Gathers the cells of a sheet part from walk events: values, formulas, inline texts (ECMA-376-1, 18.3.1.4). */
import type { CellValue } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import type { TextMark } from '../domain/grid';
import type { FaultNotes } from '../domain/file-fault';
import { parseReference, rowCount } from './cell-reference';
import { longestText } from './new-sheet';
import type { ReadBudget } from '../ooxml/read-budget';
import { createRichTextReader } from './shared-strings';
import type { RichText } from './shared-strings';
import { prepareShift } from './shift-formula';
import type { XlsxCells, XlsxFormula } from './workbook-model';
import { decodeCellText } from './xml-text';
import type { XmlElement } from '../ooxml/xml-walk';
import { attribute, isSpreadsheet, numberAttribute, numberOf } from '../ooxml/xml-walk';

type SharedAnchor = { readonly shift: (rows: number, columns: number) => string; readonly row: number; readonly column: number };

export type CellReader = {
  /** The row starts; its number may be left out. Returns its zero-based number. */
  readonly openRow: (element: XmlElement) => number;
  readonly open: (element: XmlElement, depth: number) => void;
  readonly close: (element: XmlElement, depth: number) => void;
  readonly text: (text: string) => void;
  readonly finish: () => XlsxCells;
};

/** `worksheet` 1, `sheetData` 2, `row` 3, `c` 4, its children 5. */
const cellDepth = 4;

/** What cells point to, and how much of it may be read. `looks`: how many cell formats there are. */
export type CellContext = {
  readonly strings: readonly RichText[];
  readonly looks: number;
  readonly budget: ReadBudget;
  readonly faults: FaultNotes;
};

/** A reader of the cells under `sheetData`. */
export function createCellReader({ strings, looks, budget, faults }: CellContext): CellReader {
  const rows: number[] = [];
  const columns: number[] = [];
  const styles: number[] = [];
  const values: CellValue[] = [];
  const formulas = new Map<number, XlsxFormula>();
  const marks = new Map<number, readonly TextMark[]>();
  const typed = new Map<number, 'date' | 'rich'>();
  const anchors = new Map<string, SharedAnchor>();
  const richText = createRichTextReader();
  let isSorted = true;
  /** The row that is open, as far as it says; its cells should stand in it. */
  let openedRow = -1;
  let row = -1;
  let column = -1;
  let style = 0;
  let type = 'n';
  let isRich = false;
  let gathering: 'v' | 'f' | 'is' | null = null;
  let rawValue: string | null = null;
  let inlineText: RichText | null = null;
  let formulaText = '';
  let formulaElement: XmlElement | null = null;

  function openCell(element: XmlElement): void {
    budget.spend('cells');
    const reference = attribute(element, 'r');
    const position = parseReference(reference ?? '');
    const before = column;
    // A cell without a reference stands right of the one before.
    column = position?.column ?? column + 1;
    row = position?.row ?? openedRow;
    if (row !== openedRow || (position === null && reference !== null)) faults.note('misplaced', row, column);
    else if (column <= before) faults.note('cell-twice', row, column);
    style = numberAttribute(element, 's') ?? 0;
    if (!(style >= 0 && style < looks)) faults.note('look-unknown', row, column);
    type = attribute(element, 't') ?? 'n';
    isRich = attribute(element, 'vm') !== null;
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
    const own = anchor.shift(row - anchor.row, column - anchor.column);
    // A text of some thousand signs, in a million cells.
    budget.spend('characters', own.length);
    return { text: own, kind: 'shared', range: null };
  }

  /** The text that a cell points to by its number. */
  function sharedText(): RichText | null {
    return type === 's' && rawValue !== null ? (strings[numberOf(rawValue) ?? -1] ?? null) : null;
  }

  function valueOf(formula: XlsxFormula | null): CellValue {
    const shared = sharedText();
    const value = readValue(type, rawValue, shared ?? inlineText, formula);
    if (type === 's' && shared === null && rawValue !== null) faults.note('text-unknown', row, column);
    if (isMisread(type, rawValue, value)) faults.note('value-unreadable', row, column);
    if (typeof value !== 'string') return value;
    budget.spend('characters', value.length);
    if (value.length <= longestText) return value;
    faults.note('text-too-long', row, column);
    return value.slice(0, longestText);
  }

  function closeCell(): void {
    const formula = readFormula();
    const value = valueOf(formula);
    const index = rows.length;
    const lastRow = rows[index - 1] ?? -1;
    if (row < lastRow || (row === lastRow && column <= (columns[index - 1] ?? -1))) isSorted = false;
    rows.push(row);
    columns.push(column);
    styles.push(style);
    values.push(value);
    if (formula !== null) formulas.set(index, formula);
    const text = type === 'inlineStr' ? inlineText : sharedText();
    if (text !== null && text.marks.length > 0) marks.set(index, text.marks);
    if (isRich) typed.set(index, 'rich');
    else if (type === 'd') typed.set(index, 'date');
  }

  return {
    openRow: (element) => {
      budget.spend('cells');
      const number = numberAttribute(element, 'r');
      const before = openedRow;
      const isPlace = number !== null && Number.isInteger(number) && number >= 1 && number <= rowCount;
      openedRow = isPlace ? number - 1 : openedRow + 1;
      if (!isPlace && attribute(element, 'r') !== null) faults.note('misplaced', openedRow, 0);
      else if (openedRow <= before) faults.note('row-twice', openedRow, 0);
      row = openedRow;
      column = -1;
      return openedRow;
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
      const cells = { rows, columns, styles, values, formulas, marks, typed };
      return isSorted ? { ...packed(cells), twice: new Map() } : sorted(cells);
    },
  };
}

type LooseCells = {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly styles: readonly number[];
  readonly values: readonly CellValue[];
  readonly formulas: ReadonlyMap<number, XlsxFormula>;
  readonly marks: ReadonlyMap<number, readonly TextMark[]>;
  readonly typed: ReadonlyMap<number, 'date' | 'rich'>;
};

function packed(cells: LooseCells): Omit<XlsxCells, 'twice'> {
  return {
    count: cells.rows.length,
    rows: Int32Array.from(cells.rows),
    columns: Int32Array.from(cells.columns),
    styles: Int32Array.from(cells.styles),
    values: cells.values,
    formulas: cells.formulas,
    marks: cells.marks,
    typed: cells.typed,
  };
}

/** Some writers leave rows out of order, or write a cell twice; the last one then stands, as in Excel. */
function sorted(cells: LooseCells): XlsxCells {
  const distance = (numbers: readonly number[], a: number, b: number): number => (numbers[a] ?? 0) - (numbers[b] ?? 0);
  const isSameCell = (a: number | undefined, b: number): boolean =>
    a !== undefined && cells.rows[a] === cells.rows[b] && cells.columns[a] === cells.columns[b];
  const order: number[] = [];
  const given: Set<string>[] = [];
  const all = cells.rows
    .map((_row, index) => index)
    // Sorting is stable: of a cell written twice the later one comes after.
    .sort((a, b) => (cells.rows[a] === cells.rows[b] ? distance(cells.columns, a, b) : distance(cells.rows, a, b)));
  for (const index of all) {
    const at = isSameCell(order.at(-1), index) ? order.length - 1 : order.length;
    order[at] = index;
    (given[at] ??= new Set()).add(textOfValue(cells.values[index] ?? null));
  }
  const moved = <T>(kept: ReadonlyMap<number, T>): ReadonlyMap<number, T> =>
    new Map(
      order.flatMap((old, at) => {
        const found = kept.get(old);
        return found === undefined ? [] : [[at, found] as const];
      }),
    );
  const twice = new Map(given.flatMap((texts, at) => (texts.size > 1 ? [[at, [...texts]] as const] : [])));
  const kept = packed({
    rows: order.map((index) => cells.rows[index] ?? 0),
    columns: order.map((index) => cells.columns[index] ?? 0),
    styles: order.map((index) => cells.styles[index] ?? 0),
    values: order.map((index) => cells.values[index] ?? null),
    formulas: moved(cells.formulas),
    marks: moved(cells.marks),
    typed: moved(cells.typed),
  });
  return { ...kept, twice };
}

function textOfValue(value: CellValue): string {
  if (!isCellFault(value)) return value === null ? '' : String(value);
  if (value.kind === 'error') return value.code;
  return value.kind === 'twice' ? value.texts.join(' / ') : `=${value.formula}`;
}

function readValue(type: string, raw: string | null, text: RichText | null, formula: XlsxFormula | null): CellValue {
  if (type === 'inlineStr') return textOrNull(text?.text ?? '');
  // A formula that yields '' is stored as t="str" with an empty v; one that was never calculated has no v, or an empty one without a type.
  if (raw === null || (raw === '' && type !== 'str')) {
    return formula === null || formula.kind === 'data-table' ? null : { kind: 'uncalculated', formula: formula.text };
  }
  switch (type) {
    case 's':
      return textOrNull(text?.text ?? '');
    case 'str':
      return textOrNull(decodeCellText(raw));
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return { kind: 'error', code: raw.trim() };
    case 'd':
      return serialOfIso(raw.trim()) ?? textOrNull(raw);
    default:
      return numberOf(raw) ?? textOrNull(raw);
  }
}

/** True where what is stored is not what its type says. */
function isMisread(type: string, raw: string | null, value: CellValue): boolean {
  if (raw === null || raw.trim() === '') return false;
  if (type === 'b') return !['0', '1', 'true', 'false'].includes(raw.trim());
  if (type === 'n' || type === 'd') return typeof value === 'string';
  return !['s', 'str', 'inlineStr', 'e'].includes(type);
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
