/** Writes the settings into the workbook whenever the state says that they are to be saved. */
import type { WorkbookPort } from '../ports';
import { encodeSettings } from '../settings/settings';
import { askForSettings } from './ask-for-settings';
import { attempt } from './attempt';
import type { ScoringStore, Today } from './scoring-store';

/** Follows the store from now on. One write at a time; a run of edits in one go is one write. */
export function keepSettings(port: WorkbookPort, store: ScoringStore, today: Today): void {
  let isSaving = false;

  async function saveAllDue(): Promise<void> {
    isSaving = true;
    try {
      // Not at once: a run of edits in one go is one write.
      await Promise.resolve();
      while (store.getState().isSaveDue) {
        if (!store.getState().areSettingsRead) await askForSettings(port, store, today);
        const { areSettingsRead, settings, unsaved } = store.getState();
        // Written blindly, the choices of this session would take the place of all that is kept there.
        if (!areSettingsRead) return;
        store.dispatch({ kind: 'saving' });
        if (unsaved.length === 0) continue;
        const written = await attempt(() => port.writeSettings(encodeSettings(settings)));
        store.dispatch(written.ok ? { kind: 'saved', edits: unsaved.length } : { kind: 'told', problem: written.error });
      }
    } finally {
      isSaving = false;
    }
  }

  store.subscribe(() => {
    if (store.getState().isSaveDue && !isSaving) void saveAllDue();
  });
}
