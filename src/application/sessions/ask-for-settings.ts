import type { WorkbookPort } from '../ports';
import { attempt } from './attempt';
import type { ScoringStore, Today } from './scoring-store';

/** Asks the workbook for its settings, once. */
export async function askForSettings(port: WorkbookPort, store: ScoringStore, today: Today): Promise<void> {
  const { opening } = store.getState();
  const result = await attempt(() => port.readSettings());
  store.dispatch({ kind: 'settings-read', opening, result, today: today() });
}
