import type { IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { FWorkbook } from '@univerjs/sheets/lib/facade';

/**
 * Fits rows to their wrapped texts. That needs a drawn sheet, so each sheet's rows are fitted when it first comes to the front.
 * @param fitted by sheet id
 */
export function fitRowsWhenShown(api: FUniver, book: FWorkbook, fitted: ReadonlyMap<string, readonly number[]>): IDisposable {
  const waiting = new Map(fitted);
  const unitId = book.getId();
  const fit = (): void => {
    const sheet = book.getWorkbook().getActiveSheet().getSheetId();
    const rows = waiting.get(sheet) ?? [];
    if (rows.length === 0 || !waiting.delete(sheet)) return;
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
    void api.executeCommand('sheet.operation.mark-dirty-row-auto-height', { unitId, subUnitId: sheet, ranges, id: `fit-${sheet}` });
  };
  const subscription = api.addEvent(api.Event.ActiveSheetChanged, ({ workbook }) => {
    if (workbook.getId() === unitId) fit();
  });
  fit();
  return subscription;
}
