/**
 * The embedded page's verbs: a file is opened, asked about, saved. What is true after each is for `page-state.ts` to say, and for the
 * views to show. Everything from outside (component, worker, download) is passed in.
 */
import type { Clock, Unsubscribe } from '../application/ports';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import { createStore } from '../application/sessions/store';
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import type { XlsxWorkbook } from '../xlsx/workbook-model';
import { createFileSheet } from './file-sheet';
import type { FileSheet } from './file-sheet';
import { readSource } from './file-source';
import type { FileSource } from './file-source';
import type { FileTasks } from './file-tasks';
import { createOneTask } from './one-task';
import { createOpenBook, recoverableBook, scenariosIn } from './open-book';
import type { OpenBook } from './open-book';
import type { RecoverableBook } from './keeping/recovery';
import { emptyPage, reducePage } from './page-state';
import type { OpeningNote, PageMessage, PagePart, PageState } from './page-state';
import type { RecoveryCopy } from './recovery/recovery-copy';
import type { Spreadsheet } from './spreadsheet';

export type EmbeddedPage = {
  readonly getState: () => PageState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Opens a file, or asks first where that would lose something. Several files: the first. */
  readonly openFiles: (files: readonly FileSource[]) => Promise<void>;
  /** Opens what was kept of a file, under the same guard. */
  readonly openKept: (source: FileSource) => Promise<void>;
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
  /** Resolves once the score of the file just opened is on screen. */
  readonly scored: () => Promise<void>;
  /** Shows a workbook in the component, in place of the one before. */
  readonly show: (workbook: XlsxWorkbook) => Promise<Spreadsheet>;
  /** Resolves once the component is drawn, has a cell selected, and takes keys. */
  readonly drawn: () => Promise<void>;
  /** Ends the typing in a cell, as leaving the cell would. */
  readonly finishTyping: () => Promise<void>;
  readonly download: (bytes: Uint8Array, name: string) => void;
  /** Scenarios over a session, once their code is here, and the words of every language that a sheet of them may be written in. */
  readonly startScenarios: (session: ScoringSession) => Promise<ScenarioSession>;
  /** Called at every change in the grid, before anything else hears of it. */
  readonly onChange: () => void;
  /** Hears of every file that was opened; `from` is the recovery copy that it was made of. */
  readonly onOpened: (book: RecoverableBook, from: RecoveryCopy | null) => void;
};

/** A page with nothing open yet. */
export function createEmbeddedPage(parts: PageParts): EmbeddedPage {
  const { getState, dispatch, subscribe } = createStore(emptyPage, reducePage);
  const task = createOneTask(dispatch);
  let book: OpenBook | null = null;
  let openings = 0;
  /** What the file opened last still waits for: another one is shown in the component after it, never in the middle. */
  let settling: Promise<unknown> = Promise.resolve();

  function tell(message: PageMessage): void {
    dispatch({ kind: 'told', message });
  }

  function note(said: OpeningNote): void {
    dispatch({ kind: 'noted', note: said });
  }

  function tellProblem(problem: Problem): void {
    tell({ kind: 'problem', problem });
  }

  /** Says of the file that is open now: one that gave way to it may still change. */
  function showUnsaved(): void {
    if (book !== null) dispatch({ kind: 'unsaved-changed', isUnsaved: book.workbook.isUnsaved() });
  }

  /** The score, then the scenarios, then the component, where it is not here yet. */
  async function settle(opened: OpenBook, early: FileSheet | null, shown: XlsxWorkbook, areSaved: boolean): Promise<void> {
    await opened.session.open();
    await addScenarios(opened, areSaved);
    if (early !== null) await showLate(opened, early, shown);
  }

  /** Nothing of the score needs them. Of a file that stands on no disk every scenario can be lost. */
  async function addScenarios(opened: OpenBook, areSaved: boolean): Promise<void> {
    await parts.scored();
    // Where they cannot be fetched their view says so.
    const session = await parts.startScenarios(opened.session).catch(() => null);
    if (session === null) return;
    opened.scenarios = session;
    dispatch({ kind: 'scenarios-read', session, scenarios: areSaved ? scenariosIn(opened) : [] });
  }

  /** The component takes the place of what stood for it. */
  async function showLate({ workbook }: OpenBook, early: FileSheet, shown: XlsxWorkbook): Promise<void> {
    const sheet = await parts.show(shown);
    workbook.attach(sheet);
    const wanted = early.wanted();
    if (wanted !== null) sheet.reveal(wanted);
    if (sheet.keptCount > 0) note({ kind: 'kept-results', count: sheet.keptCount });
  }

  async function open(source: FileSource): Promise<void> {
    await task.run({ kind: 'opening', file: source.name }, async (signal) => {
      const read = await readSource(source, parts.tasks, signal);
      if (read === null) return;
      if (!read.ok) {
        tellProblem(read.error);
        return;
      }
      await settling.catch(() => undefined);
      book?.scenarios?.close();
      book?.session.close();
      const from = source.from ?? null;
      // The first file of a page is scored before the component that shows it is fetched; a kept copy may have to be calculated by it.
      const early = book === null && from === null ? createFileSheet(read.value.shown) : null;
      const sheet = early ?? (await parts.show(read.value.shown));
      if (from?.isCalculated === false) await sheet.recalculate();
      openings += 1;
      const id = openings;
      const { name, made } = read.value;
      const { tasks, show, finishTyping, clock, onChange } = parts;
      const opened = createOpenBook({
        file: { ...read.value, id },
        sheet,
        isSaved: from === null,
        tasks,
        show,
        finishTyping,
        clock,
        onChange,
        onReveal: () => {
          dispatch({ kind: 'part-shown', part: 'workbook' });
        },
        // A write never stops the opening of another file, in which it would be lost.
        asTask: (workbook, work) =>
          getState().task?.kind === 'opening' || book?.workbook !== workbook
            ? Promise.resolve(null)
            : task.run({ kind: 'saving', file: name }, work),
      });
      book = opened;
      opened.workbook.onChange(showUnsaved);
      const { session, writer } = opened;
      dispatch({ kind: 'opened', id, name, session, writer, keptResults: sheet.keptCount });
      if (made !== null) {
        const { tables, name: workbook } = made;
        note({ kind: 'word', problem: problem('word-opened', 'info', null, { file: source.name, tables, workbook }) });
      }
      if (from !== null) note({ kind: 'restored', file: name, kept: from.kept });
      showUnsaved();
      parts.onOpened(recoverableBook(name, opened), from);
      settling = settle(opened, early, read.value.shown, from === null);
      await settling;
      await parts.drawn();
    });
  }

  async function save(): Promise<void> {
    const saved = book;
    const name = getState().file?.name;
    if (saved === null || name === undefined) return;
    await task.run({ kind: 'saving', file: name }, async (signal) => {
      await parts.finishTyping();
      const revision = saved.workbook.revision();
      const scenarios = scenariosIn(book);
      const result = await parts.tasks.save(saved.writer.bytes(), name, saved.workbook.edits(), signal);
      if (result === null) return;
      if (!result.ok) {
        tellProblem(result.error);
        return;
      }
      parts.download(result.value, name);
      saved.workbook.markSaved(revision);
      dispatch({ kind: 'saved', file: name, scenarios });
    });
  }

  async function openOrAsk(source: FileSource): Promise<void> {
    if (book?.workbook.isUnsaved() === true) dispatch({ kind: 'asked', source, scenarios: scenariosIn(book) });
    else await open(source);
  }

  async function openFiles(files: readonly FileSource[]): Promise<void> {
    const [first] = files;
    if (first === undefined) return;
    await openOrAsk(first);
    if (files.length > 1) note({ kind: 'several-files' });
  }

  async function answer(choice: 'save' | 'discard' | 'stay'): Promise<void> {
    const { asked } = getState();
    dispatch({ kind: 'answered' });
    if (asked === null || choice === 'stay') return;
    if (choice === 'save') {
      await save();
      // Not saved, so nothing may be thrown away: the message says why.
      if (book?.workbook.isUnsaved() === true) return;
    }
    await open(asked);
  }

  return {
    getState,
    subscribe,
    openFiles,
    openKept: openOrAsk,
    openSample: () => openOrAsk(parts.sample),
    answer,
    save,
    cancel: task.stop,
    undo: () => {
      if (book?.workbook.grid().undo() === false) tell({ kind: 'nothing-to-undo' });
    },
    redo: () => {
      if (book?.workbook.grid().redo() === false) tell({ kind: 'nothing-to-redo' });
    },
    showPart: (part) => {
      dispatch({ kind: 'part-shown', part });
    },
    tell,
    dismiss: () => {
      dispatch({ kind: 'dismissed' });
    },
  };
}
