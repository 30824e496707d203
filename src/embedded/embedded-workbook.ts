/** The Workbook port over the embedded spreadsheet: the same use cases as in Excel, on a file the user opened in the browser. */
import { cellLimitInAll, cellLimitPerSheet } from '../application/ports';
import type { Unsubscribe, WorkbookChange, WorkbookPort } from '../application/ports';
import { encodeSettingsPart, settingsNamespace } from '../application/settings/settings-part';
import { qualifiedReference } from '../domain/cell';
import type { Grid, UnreadSheet } from '../domain/grid';
import { problem } from '../domain/problem';
import { failure, success } from '../domain/result';
import type { XlsxEdits, XlsxWorkbook } from '../xlsx/workbook-model';
import { editsSince } from './edits';
import type { Spreadsheet, SpreadsheetChange } from './spreadsheet';

/** The port, and what the page needs to save the file. */
export type EmbeddedWorkbook = {
  readonly port: WorkbookPort;
  /** What shows the workbook now. */
  readonly grid: () => Spreadsheet;
  /** Everything to write into the file as it was opened, or last put in its place: edited cells, recalculated results, settings. */
  readonly edits: () => XlsxEdits;
  /** Counts what was done by hand, and settings changed. */
  readonly revision: () => number;
  /** True when anything was done since the file was opened, or since the revision last marked saved. */
  readonly isUnsaved: () => boolean;
  /** The file was saved as it stood at a revision. */
  readonly markSaved: (revision: number) => void;
  /** Calls back at everything that `edits` and `isUnsaved` may answer otherwise for: cells by hand or by recalculation, settings, a save. */
  readonly onChange: (listener: () => void) => void;
  /**
   * The component shows the same file that the port read without it, and is read from now on. The listeners are told only where it has
   * another value than the file: it calculates formulas that have none. Nothing was done by hand.
   */
  readonly attach: (grid: Spreadsheet) => void;
  /**
   * Another file took the place of the one before: the port reads it from now on, under the same listeners, who are told once.
   * The settings stay as they are now, whatever the file holds (`settings`). It counts as something done by hand.
   */
  readonly rebase: (grid: Spreadsheet, original: XlsxWorkbook, settings: string | null) => void;
};

/** Whether both read as the same sheets with the same values in the same form. */
function isReadAlike(one: Spreadsheet, other: Spreadsheet): boolean {
  const textOf = (grid: Spreadsheet): string =>
    JSON.stringify(
      grid.sheets().map(({ name }) => {
        const sheet = grid.read(name, cellLimitPerSheet);
        return sheet === null || 'cells' in sheet ? sheet : [name, sheet.top, sheet.left, sheet.values, sheet.formats, sheet.merges];
      }),
    );
  return textOf(one) === textOf(other);
}

/** The port over a workbook open in the grid. `settings` is the settings text that the file brought along, if any; `isSaved` says whether it stands on disk. */
export function createEmbeddedWorkbook(
  firstGrid: Spreadsheet,
  firstOriginal: XlsxWorkbook,
  firstSettings: string | null,
  isSaved = true,
): EmbeddedWorkbook {
  let grid = firstGrid;
  let original = firstOriginal;
  /** As the file holds them, and as they are. */
  let settings = firstSettings;
  let currentSettings = firstSettings;
  let revision = 0;
  let savedRevision = isSaved ? 0 : -1;
  const changeListeners = new Set<() => void>();
  const listeners = new Set<(change: WorkbookChange) => void>();

  function tellChange(): void {
    for (const listener of changeListeners) listener();
  }

  function touch(): void {
    revision += 1;
    tellChange();
  }

  function announce(change: WorkbookChange): void {
    for (const listener of [...listeners]) listener(change);
  }

  function follow(change: SpreadsheetChange): void {
    if (change.kind === 'sheets' || change.by === 'user') touch();
    else tellChange();
    announce(change.kind === 'sheets' ? change : { kind: 'cells', sheet: change.sheet });
  }

  let unfollow: Unsubscribe = grid.watch(follow);

  /** What the file has that Excel would repair: the grid shows it as it was read. */
  function withFaults(sheet: Grid): Grid {
    const faults = original.sheets.find(({ name }) => name === sheet.sheet)?.faults ?? [];
    return faults.length === 0 ? sheet : { ...sheet, faults };
  }

  const port: WorkbookPort = {
    read: (names) => {
      const grids: Grid[] = [];
      const unread: UnreadSheet[] = [];
      let total = 0;
      for (const { name } of grid.sheets()) {
        if (names !== undefined && !names.includes(name)) continue;
        const sheet = grid.read(name, cellLimitPerSheet);
        if (sheet === null) continue;
        if ('cells' in sheet) {
          unread.push(sheet);
          continue;
        }
        const [rows, columns] = [sheet.values.length, sheet.values[0]?.length ?? 0];
        total += rows * columns;
        if (total > cellLimitInAll) unread.push({ sheet: name, rows, columns, cells: rows * columns, isBeyondTotal: true });
        else grids.push(withFaults(sheet));
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
    selected: () => Promise.resolve(success(grid.selected())),
    watch: (listener) => {
      // A wrapper, so that one listener may watch twice and end each by itself.
      const hear = (change: WorkbookChange): void => {
        listener(change);
      };
      listeners.add(hear);
      const unsubscribe = (): void => {
        listeners.delete(hear);
      };
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
    grid: () => grid,
    edits: () => ({
      ...editsSince(original, grid),
      customXml:
        currentSettings === null || currentSettings === settings
          ? []
          : [{ namespace: settingsNamespace, xml: encodeSettingsPart(currentSettings) }],
    }),
    revision: () => revision,
    isUnsaved: () => revision !== savedRevision,
    markSaved: (asOf) => {
      savedRevision = asOf;
      tellChange();
    },
    onChange: (listener) => {
      changeListeners.add(listener);
    },
    attach: (nextGrid) => {
      unfollow();
      const isOther = !isReadAlike(grid, nextGrid);
      grid = nextGrid;
      unfollow = grid.watch(follow);
      if (isOther) announce({ kind: 'sheets' });
    },
    rebase: (nextGrid, nextOriginal, nextSettings) => {
      unfollow();
      grid = nextGrid;
      original = nextOriginal;
      settings = nextSettings;
      unfollow = grid.watch(follow);
      touch();
      announce({ kind: 'sheets' });
    },
  };
}
