import { fetchPart } from '../application/fetch-part';
import { countPlannedCells } from '../application/planned-cells';
import type { SheetWriter } from '../application/ports';
import { success } from '../domain/result';
import type { SheetMemory } from './sheet-memory';
import { createWriterMemory, noteWrite } from './written-sheets';

/**
 * Sheets of the add-in's own in the workbook open in Excel. Writes and restorings happen in the order they were asked for.
 * Receipts are good for as long as the pane is open. What writes is fetched with the first write: no score waits for it.
 */
export function createExcelSheetWriter(sheets: SheetMemory): SheetWriter {
  const memory = createWriterMemory();
  let queue: Promise<unknown> = Promise.resolve();

  /** Two at once would take the same free name, or restore what the other is writing. */
  function inTurn<T>(step: () => Promise<T>): Promise<T> {
    const turn = queue.then(step);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    write: (plan) =>
      inTurn(async () => {
        const part = await fetchPart(() => import(/* webpackChunkName: "excel-writing" */ './write-sheets'));
        if (!part.ok) return part;
        const written = await part.value.writeSheets(plan, sheets, memory);
        return written.ok ? success(noteWrite(memory, sheets, written.value, countPlannedCells(plan))) : written;
      }),
    restore: (receipt) =>
      inTurn(async () => {
        const part = await fetchPart(() => import(/* webpackChunkName: "excel-writing" */ './restore-sheets'));
        return part.ok ? await part.value.restoreSheets(receipt, memory) : part;
      }),
    unfinished: () =>
      inTurn(async () => {
        const part = await fetchPart(() => import(/* webpackChunkName: "excel-writing" */ './undo-write'));
        return part.ok ? await part.value.findUnfinished(memory) : part;
      }),
    removeUnfinished: () =>
      inTurn(async () => {
        const part = await fetchPart(() => import(/* webpackChunkName: "excel-writing" */ './undo-write'));
        return part.ok ? await part.value.removeUnfinished(memory) : part;
      }),
  };
}
