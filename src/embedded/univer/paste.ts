/**
 * Pasting from other programs. Univer reads pasted texts the United States' way and guesses: 51.690 people became 51,69, and the
 * fraction 3/4 a date. So what comes from outside is read like what is typed; what was copied in the grid stays Univer's to paste.
 */
import { CellValueType } from '@univerjs/core';
import type { ICellData, IRange, Univer, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { readPasted } from '../pasted-table';
import type { PastedTable } from '../pasted-table';
import type { RefusedChange } from '../spreadsheet';
import { readTyped, readTypedFormula } from '../vietnamese-typing';
import type { DecimalMark } from '../vietnamese-typing';
import { kindOf } from './number-language';

/** Takes over both ways in (keys and menu) of Univer's clipboard service, for contents from outside. */
export function installPaste(univer: Univer, api: FUniver, mark: () => DecimalMark, refuse: (change: RefusedChange) => void): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService);
  const byKeys = clipboard.legacyPaste.bind(clipboard);
  const byMenu = clipboard.paste.bind(clipboard);

  /** True where the content was copied in this very grid, with its formulas and looks. */
  function isOwn(html: string): boolean {
    const id = /data-copy-id="([^"\s]+)"/.exec(html)?.[1];
    return id !== undefined && clipboard.copyContentCache().get(id) !== undefined;
  }

  clipboard.legacyPaste = (html = '', text = '', files = []) => {
    const table = isOwn(html) ? null : readPasted(html, text);
    if (table === null) return byKeys(html, text, files.length > 0 ? files : undefined);
    return Promise.resolve(pasteTable(api, table, mark(), refuse));
  };
  clipboard.paste = async (item, kind) => {
    const textOf = async (type: string): Promise<string> => (item.types.includes(type) ? (await item.getType(type)).text() : '');
    const html = await textOf('text/html');
    const table = isOwn(html) ? null : readPasted(html, await textOf('text/plain'));
    return table === null ? byMenu(item, kind) : pasteTable(api, table, mark(), refuse);
  };
}

function pasteTable(api: FUniver, table: PastedTable, mark: DecimalMark, refuse: (change: RefusedChange) => void): boolean {
  const book = api.getActiveWorkbook();
  const selected = book?.getActiveRange() ?? null;
  if (book === null || selected === null) return false;
  const sheet = book.getActiveSheet();
  const model = sheet.getSheet();
  const target = targetOf(table, selected.getRange());
  if (target.endRow >= sheet.getMaxRows()) sheet.setRowCount(target.endRow + 1);
  if (target.endColumn >= sheet.getMaxColumns()) sheet.setColumnCount(target.endColumn + 1);

  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = target.startRow; row <= target.endRow; row += 1) {
    for (let column = target.startColumn; column <= target.endColumn; column += 1) {
      const line = table[(row - target.startRow) % table.length] ?? [];
      const text = line[isSingle(table) ? 0 : column - target.startColumn] ?? '';
      if (!isCovered(model, row, column)) (cells[row] ??= {})[column] = cellOf(text, model, row, column, mark);
      else if (text !== '' && !isSingle(table)) {
        refuse('pasted-over-merge');
        return false;
      }
    }
  }
  const done = api.syncExecuteCommand('sheet.command.set-range-values', {
    unitId: book.getId(),
    subUnitId: sheet.getSheetId(),
    value: cells,
  });
  book.setActiveRange(sheet.getRange(target));
  return done;
}

function isSingle(table: PastedTable): boolean {
  return table.length === 1 && table[0]?.length === 1;
}

/** One text fills the whole selection; a table begins at its top left cell. */
function targetOf(table: PastedTable, selected: IRange): IRange {
  if (isSingle(table)) return selected;
  const columns = Math.max(...table.map((line) => line.length));
  return {
    startRow: selected.startRow,
    startColumn: selected.startColumn,
    endRow: selected.startRow + table.length - 1,
    endColumn: selected.startColumn + columns - 1,
  };
}

function isCovered(sheet: Worksheet, row: number, column: number): boolean {
  const merge = sheet.getMergedCell(row, column);
  return !!merge && (merge.startRow !== row || merge.startColumn !== column);
}

function cellOf(text: string, sheet: Worksheet, row: number, column: number, mark: DecimalMark): ICellData {
  const nothingElse = { f: null, si: null, p: null };
  if (text === '') return { ...nothingElse, v: null, t: null };
  const kind = kindOf(sheet.getCellStyle(row, column)?.n?.pattern);
  if (text.startsWith('=') && kind !== 'text') return { ...nothingElse, f: mark === ',' ? readTypedFormula(text) : text, v: null, t: null };
  const typed = readTyped(text, kind, mark);
  if (typed.kind !== 'number') return { ...nothingElse, v: text, t: CellValueType.STRING };
  const value = { ...nothingElse, v: typed.value, t: CellValueType.NUMBER };
  return typed.format === null || kindOf(typed.format) === kind ? value : { ...value, s: { n: { pattern: typed.format } } };
}
