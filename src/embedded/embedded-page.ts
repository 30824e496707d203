/**
 * The embedded page's state and verbs: which file is open, what is being done, what the user must be told or asked.
 * The views only show it. Everything from outside (component, worker, download) is passed in.
 */
import type { Clock, SheetWriter, Unsubscribe, WorkbookPort } from '../application/ports';
import { createScenarioSession } from '../application/sessions/scenario-session';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import { createScoringSession } from '../application/sessions/scoring-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { Problem } from '../domain/problem';
import type { Scenario } from '../domain/scenario';
import { problem } from '../domain/problem';
import type { SheetLanguage } from '../domain/scenario-sheet';
import type { XlsxWorkbook } from '../xlsx/workbook-model';
import { createEmbeddedWorkbook } from './embedded-workbook';
import type { EmbeddedWorkbook } from './embedded-workbook';
import type { FileTasks } from './file-tasks';
import { createOwnSheetsWriter } from './own-sheets-writer';
import type { OwnSheetsWriter } from './own-sheets-writer';
import type { RefusedChange, Spreadsheet } from './spreadsheet';

/** What the page tells the user, in its message bar. */
export type PageMessage =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'refused'; readonly change: RefusedChange }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'cancelled'; readonly file: string }
  | { readonly kind: 'kept-results'; readonly count: number }
  | { readonly kind: 'several-files' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  | { readonly kind: 'failed'; readonly detail: string };

/** A file as the page gets it: chosen, dropped, or the sample. */
export type FileSource = { readonly name: string; readonly size: number; readonly bytes: () => Promise<Uint8Array> };

/** The two halves of the page. */
export type PagePart = 'workbook' | 'scoring';

/** A new object after every change. */
export type PageState = {
  /** The open file; `id` is new for every opening. */
  readonly file: { readonly id: number; readonly name: string; readonly isUnsaved: boolean } | null;
  readonly session: ScoringSession | null;
  /** Scenarios over the open file; null together with `session`. */
  readonly scenarios: ScenarioSession | null;
  /** Writes the add-in's own sheets into the open file; null together with `session`. */
  readonly writer: SheetWriter | null;
  readonly task: { readonly kind: 'opening' | 'saving'; readonly file: string } | null;
  readonly message: PageMessage | null;
  /** The part in front where there is no room for both. */
  readonly part: PagePart;
  /** A file that the user wants to open although the open one is not saved. */
  readonly asked: FileSource | null;
  /** Names of the scenarios that it would lose: those made or changed since the file was opened or saved. */
  readonly atStake: readonly string[];
};

export type EmbeddedPage = {
  readonly getState: () => PageState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Opens a file, or asks first where that would lose something. Several files: the first. */
  readonly openFiles: (files: readonly FileSource[]) => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** Answers the question in `asked`. */
  readonly answer: (choice: 'save' | 'discard' | 'stay') => Promise<void>;
  readonly save: () => Promise<void>;
  /** Stops the task that is running. */
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly showPart: (part: PagePart) => void;
  readonly tell: (message: PageMessage) => void;
  readonly dismiss: () => void;
};

/** What the page works with. */
export type PageParts = {
  readonly tasks: FileTasks;
  readonly sample: FileSource;
  readonly clock: Clock;
  /** Shows a workbook in the component, in place of the one before. */
  readonly show: (workbook: XlsxWorkbook) => Promise<Spreadsheet>;
  /** Resolves once the component is drawn, has a cell selected, and takes keys. */
  readonly drawn: () => Promise<void>;
  /** Ends the typing in a cell, as leaving the cell would. */
  readonly finishTyping: () => Promise<void>;
  readonly download: (bytes: Uint8Array, name: string) => void;
  /** The languages that a sheet of scenarios may be written in, once their words are here. */
  readonly sheetLanguages: () => Promise<readonly SheetLanguage[]>;
  /** Called at every change in the grid, before anything else hears of it. */
  readonly onChange: () => void;
};

/** More than this is not even read: the package reader would decline it (256 MB unpacked). */
const fileLimitMegabytes = 256;
const bytesPerMegabyte = 1024 * 1024;

type OpenBook = {
  readonly workbook: EmbeddedWorkbook;
  readonly writer: OwnSheetsWriter;
  readonly session: ScoringSession;
  readonly scenarios: ScenarioSession;
};

/** A page with nothing open yet. */
export function createEmbeddedPage(parts: PageParts): EmbeddedPage {
  let state: PageState = {
    file: null,
    session: null,
    scenarios: null,
    writer: null,
    task: null,
    message: null,
    part: 'scoring',
    asked: null,
    atStake: [],
  };
  let book: OpenBook | null = null;
  let running: AbortController | null = null;
  let openings = 0;
  /** As the file on disk holds them, in its sheet or as a draft. */
  let savedScenarios: readonly Scenario[] = [];
  const listeners = new Set<() => void>();

  function set(change: Partial<PageState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  function showUnsaved(): void {
    if (state.file !== null && book !== null) set({ file: { ...state.file, isUnsaved: book.workbook.isUnsaved() } });
  }

  /** Runs one task at a time; a new one stops the one before. What throws here is a bug or the machine, and is told. */
  async function run<T>(kind: 'opening' | 'saving', file: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    let result: T | null = null;
    running?.abort();
    const controller = new AbortController();
    running = controller;
    set({ task: { kind, file }, message: null });
    try {
      result = await work(controller.signal);
    } catch (error) {
      set({ message: { kind: 'failed', detail: error instanceof Error ? error.message : String(error) } });
    }
    if (running !== controller) return result;
    running = null;
    set({ task: null });
    return result;
  }

  function scenariosNow(): readonly Scenario[] {
    return book?.scenarios.getState().scenarios.map(({ scenario }) => scenario) ?? [];
  }

  function tell(found: Problem): void {
    set({ message: { kind: 'problem', problem: found } });
  }

  async function open(source: FileSource): Promise<void> {
    await run('opening', source.name, async (signal) => {
      if (source.size > fileLimitMegabytes * bytesPerMegabyte) {
        tell(problem('file-too-large', 'error', null, { file: source.name, part: source.name, limitMegabytes: fileLimitMegabytes }));
        return;
      }
      const bytes = await source.bytes().catch(() => null);
      if (bytes === null) {
        tell(problem('file-unreadable', 'error', null, { file: source.name }));
        return;
      }
      if (signal.aborted) return;
      const opened = await parts.tasks.open(bytes, source.name, signal);
      if (opened === null) return;
      if (!opened.ok) {
        tell(opened.error);
        return;
      }
      const languages = await parts.sheetLanguages();
      book?.scenarios.close();
      book?.session.close();
      const sheet = await parts.show(opened.value.workbook);
      const workbook = createEmbeddedWorkbook(sheet, opened.value.workbook, opened.value.settings);
      const session = createScoringSession(watchedPort(workbook.port), parts.clock);
      const scenarios = createScenarioSession(session, languages);
      openings += 1;
      const writer = createOwnSheetsWriter({
        file: { id: String(openings), name: source.name, bytes },
        workbook,
        tasks: parts.tasks,
        show: parts.show,
        finishTyping: parts.finishTyping,
        // A write never stops the opening of another file, in which it would be lost.
        asTask: (work) =>
          state.task?.kind === 'opening' || book?.workbook !== workbook ? Promise.resolve(null) : run('saving', source.name, work),
      });
      book = { workbook, writer, session, scenarios };
      workbook.onUnsavedChange(showUnsaved);
      set({
        file: { id: openings, name: source.name, isUnsaved: false },
        session,
        scenarios,
        writer,
        message: sheet.keptCount > 0 ? { kind: 'kept-results', count: sheet.keptCount } : null,
      });
      await session.open();
      savedScenarios = scenariosNow();
      await parts.drawn();
    });
  }

  function watchedPort(port: WorkbookPort): WorkbookPort {
    return {
      ...port,
      watch: (listener) =>
        port.watch((change) => {
          parts.onChange();
          listener(change);
        }),
      reveal: (cell) => {
        set({ part: 'workbook' });
        return port.reveal(cell);
      },
    };
  }

  async function save(): Promise<void> {
    const saved = book;
    const name = state.file?.name;
    if (saved === null || name === undefined) return;
    await run('saving', name, async (signal) => {
      await parts.finishTyping();
      const revision = saved.workbook.revision();
      const scenarios = scenariosNow();
      const result = await parts.tasks.save(saved.writer.bytes(), name, saved.workbook.edits(), signal);
      if (result === null) return;
      if (!result.ok) {
        tell(result.error);
        return;
      }
      parts.download(result.value, name);
      saved.workbook.markSaved(revision);
      savedScenarios = scenarios;
      set({ message: { kind: 'saved', file: name } });
    });
  }

  async function openOrAsk(source: FileSource): Promise<void> {
    const atStake = scenariosNow().filter((scenario) => scenario.changes.length > 0 && !savedScenarios.includes(scenario));
    if (book?.workbook.isUnsaved() === true) set({ asked: source, atStake: atStake.map(({ name }) => name) });
    else await open(source);
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    openFiles: async (files) => {
      const [first] = files;
      if (first === undefined) return;
      await openOrAsk(first);
      if (files.length > 1 && state.message === null) set({ message: { kind: 'several-files' } });
    },
    openSample: () => openOrAsk(parts.sample),
    answer: async (choice) => {
      const { asked } = state;
      set({ asked: null });
      if (asked === null || choice === 'stay') return;
      if (choice === 'save') {
        await save();
        // Not saved, so nothing may be thrown away: the message says why.
        if (book?.workbook.isUnsaved() === true) return;
      }
      await open(asked);
    },
    save,
    cancel: () => {
      const { task } = state;
      running?.abort();
      running = null;
      set({ task: null, ...(task === null ? {} : { message: { kind: 'cancelled', file: task.file } as const }) });
    },
    undo: () => {
      if (book?.workbook.grid().undo() === false) set({ message: { kind: 'nothing-to-undo' } });
    },
    redo: () => {
      if (book?.workbook.grid().redo() === false) set({ message: { kind: 'nothing-to-redo' } });
    },
    showPart: (part) => {
      set({ part });
    },
    tell: (message) => {
      set({ message });
    },
    dismiss: () => {
      set({ message: null });
    },
  };
}
