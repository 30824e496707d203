/**
 * Pasting from other programs. Univer reads pasted texts the United States' way and guesses: 51.690 people became 51,69, and the
 * fraction 3/4 a date. So what comes from outside is read like what is typed; what was copied in the grid stays Univer's to paste.
 */
import { CellValueType } from '@univerjs/core';
import type { ICellData, IRange, Univer, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { largest } from '../../domain/extremes';
import type { CellAddress } from '../../domain/cell';
import { pastedReader } from '../pasting/pasted-cells';
import type { PastedContent } from '../pasting/pasted-cells';
import { readPasted } from '../pasting/pasted-table';
import type { PastedTable } from '../pasting/pasted-table';
import { pasteNotices } from '../pasting/paste-notices';
import type { PastedFigure } from '../pasting/paste-notices';
import type { FigureNotice, RefusedChange } from '../spreadsheet';
import type { DecimalMark } from '../vietnamese-typing';
import { columnFigures } from './column-figures';
import { kindOf } from './number-language';

/** What the page hears of a paste. */
export type PasteListeners = {
  readonly refuse: (change: RefusedChange) => void;
  readonly notify: (notices: readonly FigureNotice[]) => void;
};

/** Takes over both ways in (keys and menu) of Univer's clipboard service, for contents from outside. */
export function installPaste(univer: Univer, api: FUniver, mark: () => DecimalMark, listeners: PasteListeners): void {
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
    return Promise.resolve(pasteTable(api, table, mark(), listeners));
  };
  clipboard.paste = async (item, kind) => {
    const textOf = async (type: string): Promise<string> => (item.types.includes(type) ? (await item.getType(type)).text() : '');
    const html = await textOf('text/html');
    const table = isOwn(html) ? null : readPasted(html, await textOf('text/plain'));
    return table === null ? byMenu(item, kind) : pasteTable(api, table, mark(), listeners);
  };
}

function pasteTable(api: FUniver, table: PastedTable, mark: DecimalMark, { refuse, notify }: PasteListeners): boolean {
  const book = api.getActiveWorkbook();
  const selected = book?.getActiveRange() ?? null;
  if (book === null || selected === null) return false;
  const sheet = book.getActiveSheet();
  const model = sheet.getSheet();
  const target = targetOf(table, selected.getRange());
  if (target.endRow >= sheet.getMaxRows()) sheet.setRowCount(target.endRow + 1);
  if (target.endColumn >= sheet.getMaxColumns()) sheet.setColumnCount(target.endColumn + 1);

  const read = pastedReader(table, mark, kindOf);
  const cells: Record<number, Record<number, ICellData>> = {};
  const figures: PastedFigure[] = [];
  for (let row = target.startRow; row <= target.endRow; row += 1) {
    for (let column = target.startColumn; column <= target.endColumn; column += 1) {
      const line = table[(row - target.startRow) % table.length] ?? [];
      const pasted = line[isSingle(table) ? 0 : column - target.startColumn] ?? null;
      if (isCovered(model, row, column)) {
        if (pasted === null || pasted.text === '' || isSingle(table)) continue;
        refuse('pasted-over-merge');
        return false;
      }
      const kind = kindOf(model.getCellStyle(row, column)?.n?.pattern);
      const into = pasted === null ? { content: { kind: 'empty' } as const, remarks: [] } : read(pasted, kind);
      (cells[row] ??= {})[column] = dataOf(into.content);
      if (pasted !== null)
        figures.push({ cell: addressOf(model, row, column), text: pasted.text, isExact: pasted.exact !== null, ...into });
    }
  }
  const around = (column: number): readonly number[] => columnFigures(model, column, target);
  const notices = pasteNotices(figures, mark, around);
  const done = api.syncExecuteCommand('sheet.command.set-range-values', {
    unitId: book.getId(),
    subUnitId: sheet.getSheetId(),
    value: cells,
  });
  book.setActiveRange(sheet.getRange(target));
  if (done && notices.length > 0) notify(notices);
  return done;
}

function addressOf(sheet: Worksheet, row: number, column: number): CellAddress {
  return { sheet: sheet.getName(), row, column };
}

function isSingle(table: PastedTable): boolean {
  return table.length === 1 && table[0]?.length === 1;
}

/** One text fills the whole selection; a table begins at its top left cell. */
function targetOf(table: PastedTable, selected: IRange): IRange {
  if (isSingle(table)) return selected;
  const columns = largest(
    table.map((line) => line.length),
    0,
  );
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

function dataOf(content: PastedContent): ICellData {
  const nothingElse = { f: null, si: null, p: null };
  switch (content.kind) {
    case 'empty':
      return { ...nothingElse, v: null, t: null };
    case 'text':
      return { ...nothingElse, v: content.text, t: CellValueType.STRING };
    case 'formula':
      return { ...nothingElse, f: content.formula, v: null, t: null };
    case 'number': {
      const value = { ...nothingElse, v: content.value, t: CellValueType.NUMBER };
      return content.format === null ? value : { ...value, s: { n: { pattern: content.format } } };
    }
  }
}
