import { countPlannedCells } from '../application/place-sheets';
import type { SheetWriter } from '../application/ports';
import { success } from '../domain/result';
import { restoreSheets } from './restore-sheets';
import type { SheetMemory } from './sheet-memory';
import { writeSheets } from './write-sheets';
import { createWriterMemory, noteWrite } from './written-sheets';

/**
 * Sheets of the add-in's own in the workbook open in Excel. Writes and restorings happen in the order they were asked for.
 * Receipts are good for as long as the pane is open.
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
        const written = await writeSheets(plan, sheets, memory);
        return written.ok ? success(noteWrite(memory, sheets, written.value, countPlannedCells(plan))) : written;
      }),
    restore: (receipt) => inTurn(() => restoreSheets(receipt, memory)),
  };
}
