/** Writes changed cells into the text of a sheet part; everything that is not one of those cells stays as it was. */
import { largest, smallest } from '../domain/extremes';
import type { CellValue } from '../domain/cell';
import { isCellFault } from '../domain/cell';
import type { ValueXml } from './cell-xml';
import { constantXml, formulaXml, resultXml } from './cell-xml';
import { isInside, parseRange, writeReference } from './cell-reference';
import { shiftFormula } from './shift-formula';
import type { MappedCell, MappedFormula, MappedRow, SheetMap } from './sheet-map';
import { inheritedStyle, mapSheet } from './sheet-map';
import type { Splice } from './splice';
import { applySplices, prefixOf, writeTag } from './splice';
import type { XlsxStyleChange } from './workbook-model';
import { attribute, numberAttribute } from '../ooxml/xml-walk';

/** What becomes of one cell. `content` null leaves what it holds. */
export type CellChange = {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly value: CellValue; readonly formula: string | null } | null;
  readonly style: XlsxStyleChange | null;
  /** A new stored result, for a formula that stays. */
  readonly result: CellValue;
};

export type SheetPatch = {
  readonly text: string;
  /** True where a cell gained or lost a formula: the calculation chain no longer fits. */
  readonly changesFormulas: boolean;
  /** True where a value or formula was written, not only a style or a result. */
  readonly changesContent: boolean;
};

/** Why a cell cannot be changed by itself. */
export type CellObstacle = 'array-formula' | 'data-table' | 'merged-cell';
export type PatchFault =
  { readonly kind: 'not-a-sheet' } | { readonly kind: 'obstacle'; readonly obstacle: CellObstacle; readonly change: CellChange };

/** Gives the style index for a cell that had another, with a change upon it. */
export type StyleSource = (base: number, change: XlsxStyleChange) => number;

type Outcome = { readonly ok: true; readonly patch: SheetPatch } | { readonly ok: false; readonly fault: PatchFault };

/** Applies changes, at most one a cell, to a sheet's text. `text` comes back unchanged where nothing changes. */
export function patchSheet(text: string, changes: readonly CellChange[], styleFor: StyleSource): Outcome {
  const map = mapSheet(text, new Set(changes.map((change) => change.row)));
  if (map === null) return { ok: false, fault: { kind: 'not-a-sheet' } };
  for (const change of changes) {
    const obstacle = change.content === null ? null : obstacleAt(map, change);
    if (obstacle !== null) return { ok: false, fault: { kind: 'obstacle', obstacle, change } };
  }
  return { ok: true, patch: writeChanges(text, map, changes, styleFor) };
}

function obstacleAt(map: SheetMap, change: CellChange): CellObstacle | null {
  const { row, column } = change;
  const array = map.arrays.find((area) => isInside(area, row, column));
  // An array formula of one cell is that cell's alone.
  if (array !== undefined && (array.kind === 'data-table' || array.rows * array.columns > 1)) {
    return array.kind === 'array' ? 'array-formula' : 'data-table';
  }
  const merge = map.merges.find((area) => isInside(area, row, column));
  const isAnchor = merge === undefined || (merge.row === row && merge.column === column);
  const isEmptying = change.content?.value === null && change.content.formula === null;
  return isAnchor || isEmptying ? null : 'merged-cell';
}

function writeChanges(text: string, map: SheetMap, changes: readonly CellChange[], styleFor: StyleSource): SheetPatch {
  const prefix = prefixOf(map.sheetData.element);
  /** Several of a number only in a damaged file; the last one stands. */
  const rowsByNumber = new Map<number, MappedRow[]>();
  for (const row of map.rows) {
    const known = rowsByNumber.get(row.row);
    if (known === undefined) rowsByNumber.set(row.row, [row]);
    else known.push(row);
  }
  const expanded = expandedFormulas(map, changes);
  const splices: Splice[] = [];
  /** Attributes to set on a row's start tag, and cells to write into a row that had none. */
  const rowTags = new Map<MappedRow, { attributes: Record<string, string>; cells: string }>();
  const rewrittenFormulas = new Set<MappedFormula>();
  let changesFormulas = false;
  let changesContent = false;

  /** The cell's new XML; null where it stays as it is. */
  function cellXml(old: MappedCell | null, row: MappedRow | null, change: CellChange): string | null {
    const oldStyle = old === null ? inheritedStyle(map, row, change.column) : (numberAttribute(old.element, 's') ?? 0);
    const style = change.style === null ? oldStyle : styleFor(oldStyle, change.style);
    const content = contentXml(old, change);
    if (style === oldStyle && (content === null || (old === null && content.xml === ''))) return null;
    if (change.content !== null) {
      changesContent = true;
      if (change.content.formula !== null || (old?.formula ?? null) !== null) changesFormulas = true;
    }
    const attributes = { r: writeReference(change.row, change.column), s: style === 0 ? null : String(style) };
    if (old === null) {
      const type = content?.type ?? null;
      const start = `<${prefix}c r="${attributes.r}"${attributes.s === null ? '' : ` s="${attributes.s}"`}${type === null ? '' : ` t="${type}"`}`;
      const inner = content?.xml ?? '';
      return inner === '' ? `${start}/>` : `${start}>${inner}</${prefix}c>`;
    }
    if (old.formula !== null) rewrittenFormulas.add(old.formula);
    const inner = content === null ? innerXml(old) : content.xml + old.others.map((span) => text.slice(span.start, span.end)).join('');
    const type = content === null ? {} : { t: content.type };
    // Metadata (`cm`, `vm`) belongs to the old content: dynamic arrays, rich values.
    const metadata = change.content === null ? {} : { cm: null, vm: null };
    const tag = writeTag(old.element, { ...attributes, ...type, ...metadata }, inner === '');
    return inner === '' ? tag : `${tag}${inner}</${old.element.name}>`;
  }

  function contentXml(old: MappedCell | null, change: CellChange): ValueXml | null {
    if (change.content !== null) {
      const { value, formula } = change.content;
      if (formula === null) return constantXml(value, prefix);
      const result = resultXml(value, prefix);
      return { type: result.type, xml: formulaXml(formula, prefix) + result.xml };
    }
    if (old === null || change.result === null || isCellFault(change.result) || isSameResult(old, change.result)) return null;
    const isArrayMember = map.arrays.some((area) => area.kind === 'array' && isInside(area, change.row, change.column));
    if (old.formula === null && !isArrayMember) return null;
    const result = resultXml(change.result, prefix);
    return { type: result.type, xml: (old.formula === null ? '' : ownFormula(old.formula)) + result.xml };
  }

  function ownFormula(formula: MappedFormula): string {
    return expanded.get(formula) ?? text.slice(formula.span.start, formula.span.end);
  }

  function innerXml(cell: MappedCell): string {
    if (cell.formula === null) return text.slice(cell.open.end, cell.closeStart);
    const { span } = cell.formula;
    return text.slice(cell.open.end, span.start) + ownFormula(cell.formula) + text.slice(span.end, cell.closeStart);
  }

  function rowTag(row: MappedRow): { attributes: Record<string, string>; cells: string } {
    const known = rowTags.get(row);
    if (known !== undefined) return known;
    const fresh = { attributes: {}, cells: '' };
    rowTags.set(row, fresh);
    return fresh;
  }

  // A cell or row that says no number stands right after the one before it: nothing is ever inserted between the two.
  function patchRow(rows: readonly MappedRow[], rowChanges: readonly CellChange[]): void {
    const row = rows.at(-1);
    if (row === undefined) return;
    const inserted: CellChange[] = [];
    for (const change of rowChanges) {
      // Where a damaged file gives a cell several values, it gives it the new one as often.
      const writings = rows.flatMap((one) => one.cells.flatMap((cell) => (cell.column === change.column ? [{ cell, of: one }] : [])));
      for (const { cell, of } of writings) {
        const again = cellXml(cell, of, change);
        if (again !== null) splices.push({ start: cell.span.start, end: cell.span.end, text: again });
      }
      const xml = writings.length > 0 ? null : cellXml(null, row, change);
      if (xml === null) continue;
      inserted.push(change);
      if (row.element.isSelfClosing) {
        rowTag(row).cells += xml;
      } else {
        const at = row.cells.find((cell) => cell.column > change.column)?.span.start ?? row.closeStart;
        splices.push({ start: at, end: at, text: xml });
      }
    }
    if (inserted.length === 0) return;
    const spans = widenedSpans(row, inserted);
    if (spans !== null) rowTag(row).attributes['spans'] = spans;
  }

  function insertRows(newRows: readonly (readonly [number, readonly CellChange[]])[]): void {
    const { sheetData } = map;
    let cellsOfEmptySheet = '';
    let next = 0;
    for (const [number, rowChanges] of newRows) {
      const cells = rowChanges.map((change) => cellXml(null, null, change) ?? '').join('');
      if (cells === '') continue;
      while (next < map.rows.length && (map.rows[next]?.row ?? 0) < number) next += 1;
      const at = map.rows[next]?.span.start ?? sheetData.closeStart;
      const xml = `<${prefix}row r="${String(number + 1)}">${cells}</${prefix}row>`;
      if (sheetData.element.isSelfClosing) cellsOfEmptySheet += xml;
      else splices.push({ start: at, end: at, text: xml });
    }
    if (cellsOfEmptySheet !== '') {
      const { element, open } = sheetData;
      splices.push({ start: open.start, end: open.end, text: `${writeTag(element, {}, false)}${cellsOfEmptySheet}</${element.name}>` });
    }
  }

  const newRows: (readonly [number, readonly CellChange[]])[] = [];
  for (const [number, rowChanges] of changesByRow(changes)) {
    const rows = rowsByNumber.get(number);
    if (rows === undefined) newRows.push([number, rowChanges]);
    else patchRow(rows, rowChanges);
  }
  insertRows(newRows);
  for (const [row, { attributes, cells }] of rowTags) {
    const isEmpty = row.element.isSelfClosing && cells === '';
    const end = cells === '' ? '' : `${cells}</${row.element.name}>`;
    splices.push({ start: row.open.start, end: row.open.end, text: writeTag(row.element, attributes, isEmpty) + end });
  }
  if (splices.length === 0) return { text, changesFormulas, changesContent };
  // Members of an expanded group in cells that no change rewrote.
  for (const [formula, xml] of expanded) {
    if (!rewrittenFormulas.has(formula)) splices.push({ start: formula.span.start, end: formula.span.end, text: xml });
  }
  splices.push(...widenedDimension(map, changes));
  return { text: applySplices(text, splices), changesFormulas, changesContent };
}

/** Rows in order, each with its changes in order of columns. */
function changesByRow(changes: readonly CellChange[]): readonly (readonly [number, readonly CellChange[]])[] {
  const rows = new Map<number, CellChange[]>();
  for (const change of [...changes].sort((a, b) => (a.row === b.row ? a.column - b.column : a.row - b.row))) {
    const row = rows.get(change.row);
    if (row === undefined) rows.set(change.row, [change]);
    else row.push(change);
  }
  return [...rows];
}

/**
 * Members of a shared formula read the text of its anchor. Where the anchor's cell changes, every member gets a text of its own.
 * By formula element, as new XML.
 */
function expandedFormulas(map: SheetMap, changes: readonly CellChange[]): ReadonlyMap<MappedFormula, string> {
  const expanded = new Map<MappedFormula, string>();
  const changed = new Set(changes.filter((change) => change.content !== null).map((change) => writeReference(change.row, change.column)));
  for (const anchor of map.sharedFormulas) {
    if (anchor.formula.text === '' || !changed.has(writeReference(anchor.row, anchor.column))) continue;
    const group = attribute(anchor.formula.element, 'si');
    for (const member of map.sharedFormulas) {
      if (member === anchor || attribute(member.formula.element, 'si') !== group || member.formula.text !== '') continue;
      const own = shiftFormula(anchor.formula.text, member.row - anchor.row, member.column - anchor.column);
      expanded.set(member.formula, formulaXml(own, prefixOf(member.formula.element)));
    }
  }
  return expanded;
}

/** The last digits of two engines may differ; Excel's own result then stands. */
function isSameResult(old: MappedCell, result: CellValue): boolean {
  if (old.value === null) return false;
  const type = attribute(old.element, 't') ?? 'n';
  if (typeof result === 'number') {
    const stored = Number(old.value);
    return type === 'n' && old.value.trim() !== '' && Math.abs(stored - result) <= 1e-12 * Math.max(Math.abs(stored), Math.abs(result));
  }
  if (typeof result === 'boolean') return type === 'b' && (old.value.trim() === '1') === result;
  return type === 'str' && old.value === result;
}

/** `spans` says which columns a row uses; a wrong one is worse than none. */
function widenedSpans(row: MappedRow, inserted: readonly CellChange[]): string | null {
  const spans = /^(\d+):(\d+)$/.exec(attribute(row.element, 'spans') ?? '');
  if (spans === null) return null;
  const columns = inserted.map((change) => change.column + 1);
  const first = Math.min(Number(spans[1]), ...columns);
  const last = Math.max(Number(spans[2]), ...columns);
  return first === Number(spans[1]) && last === Number(spans[2]) ? null : `${String(first)}:${String(last)}`;
}

function widenedDimension(map: SheetMap, changes: readonly CellChange[]): readonly Splice[] {
  if (map.dimension === null) return [];
  const { element, open } = map.dimension;
  const area = parseRange(attribute(element, 'ref') ?? '');
  // A dimension that says nothing sensible is left alone: no reader believes it.
  if (area === null) return [];
  const written = changes.filter((change) => change.content !== null || change.style !== null);
  const outside = written.filter((change) => !isInside(area, change.row, change.column));
  if (outside.length === 0) return [];
  const [rows, columns] = [outside.map((change) => change.row), outside.map((change) => change.column)];
  const top = smallest(rows, area.row);
  const left = smallest(columns, area.column);
  const bottom = largest(rows, area.row + area.rows - 1);
  const right = largest(columns, area.column + area.columns - 1);
  const ref = `${writeReference(top, left)}:${writeReference(bottom, right)}`;
  return [{ start: open.start, end: open.end, text: writeTag(element, { ref }, element.isSelfClosing) }];
}
