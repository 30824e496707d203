/** Reads the workbook whenever the state says that something is to be read. */
import type { WorkbookPort } from '../ports';
import { askForSettings } from './ask-for-settings';
import { attempt } from './attempt';
import { sheetsToRead } from './scoring-state';
import type { ScoringStore, Today } from './scoring-store';

/**
 * Follows the store from now on. One reading at a time; what changes meanwhile is read together afterwards.
 * @returns resolves once nothing is left to be read
 */
export function followWorkbook(port: WorkbookPort, store: ScoringStore, today: Today): () => Promise<void> {
  let running: Promise<void> | null = null;

  async function readOnce(): Promise<void> {
    const { areSettingsRead, shown } = store.getState();
    // A host that could not give them at first (a cell was being typed in) may be able to now.
    if (!areSettingsRead && shown.scored !== null) await askForSettings(port, store, today);
    const model = store.getState();
    if (model.toRead === null) return;
    const sheets = sheetsToRead(model);
    store.dispatch({ kind: 'reading' });
    const result = await attempt(() => (sheets === null ? port.read() : port.read(sheets)));
    store.dispatch({ kind: 'read', opening: model.opening, sheets, result, today: today() });
  }

  async function readAllDue(): Promise<void> {
    try {
      // Not at once: what a port tells in one go (every sheet that may have been recalculated) is read in one trip.
      await Promise.resolve();
      while (store.getState().toRead !== null) await readOnce();
    } finally {
      running = null;
    }
  }

  function atRest(): Promise<void> {
    if (running === null && store.getState().toRead === null) return Promise.resolve();
    running ??= readAllDue();
    return running;
  }

  store.subscribe(() => void atRest());
  return atRest;
}
