/** The Workbook port over the embedded spreadsheet: the same use cases as in Excel, on a file the user opened in the browser. */
import { cellLimitPerSheet } from '../application/ports';
import type { WorkbookChange, WorkbookPort } from '../application/ports';
import { encodeSettingsPart, settingsNamespace } from '../application/settings-part';
import { qualifiedReference } from '../domain/cell';
import type { Grid, UnreadSheet } from '../domain/grid';
import { problem } from '../domain/problem';
import { failure, success } from '../domain/result';
import type { XlsxEdits, XlsxWorkbook } from '../xlsx/workbook-model';
import { editsSince } from './edits';
import type { Spreadsheet } from './spreadsheet';

/** The port, and what the page needs to save the file. */
export type EmbeddedWorkbook = {
  readonly port: WorkbookPort;
  /** Everything to write into the file as it was opened: edited cells, recalculated results, settings. */
  readonly edits: () => XlsxEdits;
  /** Counts what was done by hand, and settings changed. */
  readonly revision: () => number;
  /** True when anything was done since the file was opened, or since the revision last marked saved. */
  readonly isUnsaved: () => boolean;
  /** The file was saved as it stood at a revision. */
  readonly markSaved: (revision: number) => void;
  /** Calls back whenever `isUnsaved` may have changed. */
  readonly onUnsavedChange: (listener: () => void) => void;
};

/** The port over a workbook open in the grid. `settings` is the settings text that the file brought along, if any. */
export function createEmbeddedWorkbook(grid: Spreadsheet, original: XlsxWorkbook, settings: string | null): EmbeddedWorkbook {
  let currentSettings = settings;
  let revision = 0;
  let savedRevision = 0;
  const unsavedListeners = new Set<() => void>();

  function tellUnsaved(): void {
    for (const listener of unsavedListeners) listener();
  }

  function touch(): void {
    const wasSaved = revision === savedRevision;
    revision += 1;
    if (wasSaved) tellUnsaved();
  }

  grid.watch((change) => {
    if (change.kind === 'sheets' || change.by === 'user') touch();
  });

  const port: WorkbookPort = {
    read: (names) => {
      const grids: Grid[] = [];
      const unread: UnreadSheet[] = [];
      for (const { name } of grid.sheets()) {
        if (names !== undefined && !names.includes(name)) continue;
        const sheet = grid.read(name, cellLimitPerSheet);
        if (sheet === null) continue;
        if ('cells' in sheet) unread.push(sheet);
        else grids.push(sheet);
      }
      return Promise.resolve(success({ grids, unread }));
    },
    reveal: (cell) => {
      const reference = qualifiedReference(cell);
      const shown = grid.reveal(cell);
      if (shown === 'shown') return Promise.resolve(success(undefined));
      return Promise.resolve(
        failure(
          shown === 'hidden'
            ? problem('sheet-hidden', 'warning', cell, { reference, sheet: cell.sheet })
            : problem('cell-gone', 'error', cell, { reference }),
        ),
      );
    },
    watch: (listener) => {
      const unsubscribe = grid.watch((change) => {
        const news: WorkbookChange = change.kind === 'sheets' ? change : { kind: 'cells', sheet: change.sheet };
        listener(news);
      });
      return Promise.resolve(success(unsubscribe));
    },
    readSettings: () => Promise.resolve(success(currentSettings)),
    writeSettings: (text) => {
      if (text !== currentSettings) {
        currentSettings = text;
        touch();
      }
      return Promise.resolve(success(undefined));
    },
  };

  return {
    port,
    edits: () => ({
      ...editsSince(original, grid),
      customXml:
        currentSettings === null || currentSettings === settings ? [] : [{ namespace: settingsNamespace, xml: encodeSettingsPart(currentSettings) }],
    }),
    revision: () => revision,
    isUnsaved: () => revision !== savedRevision,
    markSaved: (asOf) => {
      savedRevision = asOf;
      tellUnsaved();
    },
    onUnsavedChange: (listener) => {
      unsavedListeners.add(listener);
    },
  };
}
