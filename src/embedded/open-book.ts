/** The open file: what shows and reads it, what is made of it, and what writes into it. */
import type { Clock, WorkbookPort } from '../application/ports';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import { createScoringSession } from '../application/sessions/scoring-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { Scenario } from '../changes/scenario';
import { createEmbeddedWorkbook } from './embedded-workbook';
import type { EmbeddedWorkbook } from './embedded-workbook';
import type { ReadFile } from './file-source';
import type { RecoverableBook } from './keeping/recovery';
import { createOwnSheetsWriter } from './own-sheets-writer';
import type { OwnSheetsWriter, OwnSheetsWriterParts } from './own-sheets-writer';
import type { Spreadsheet } from './spreadsheet';

export type OpenBook = {
  readonly workbook: EmbeddedWorkbook;
  readonly writer: OwnSheetsWriter;
  readonly session: ScoringSession;
  /** Scenarios over it; null until their code is here, and for good where it cannot be fetched. */
  scenarios: ScenarioSession | null;
};

export type OpenBookParts = Pick<OwnSheetsWriterParts, 'tasks' | 'show' | 'finishTyping'> & {
  readonly file: ReadFile & { readonly id: number };
  readonly sheet: Spreadsheet;
  /** False for a file that stands on no disk as it is here. */
  readonly isSaved: boolean;
  readonly clock: Clock;
  /** Called at every change in the grid, before anything else hears of it. */
  readonly onChange: () => void;
  /** Called before a cell is brought into view. */
  readonly onReveal: () => void;
  /** Runs the writer's work as the page's one task; null where it could not run at all. */
  readonly asTask: <T>(workbook: EmbeddedWorkbook, work: (signal: AbortSignal) => Promise<T>) => Promise<T | null>;
};

/** A file that was read and is shown, with sessions over it that have not read it yet. */
export function createOpenBook({ file, sheet, isSaved, clock, onChange, onReveal, asTask, ...writing }: OpenBookParts): OpenBook {
  const workbook = createEmbeddedWorkbook(sheet, file.workbook, file.settings, isSaved);
  const session = createScoringSession(watchedPort(workbook.port, onChange, onReveal), clock);
  return {
    workbook,
    session,
    scenarios: null,
    writer: createOwnSheetsWriter({
      ...writing,
      file: { id: String(file.id), name: file.name, bytes: file.bytes },
      workbook,
      asTask: (work) => asTask(workbook, work),
    }),
  };
}

/** The open file as the recovery copy is made of it. */
export function recoverableBook(file: string, { workbook, writer }: OpenBook): RecoverableBook {
  return {
    file,
    isUnsaved: workbook.isUnsaved,
    bytes: writer.bytes,
    edits: workbook.edits,
    isCalculated: () => workbook.grid().isCalculated(),
    onChange: workbook.onChange,
  };
}

/** The scenarios of a file as they are now. */
export function scenariosIn(book: OpenBook | null): readonly Scenario[] {
  return book?.scenarios?.getState().scenarios.map(({ scenario }) => scenario) ?? [];
}

function watchedPort(port: WorkbookPort, onChange: () => void, onReveal: () => void): WorkbookPort {
  return {
    ...port,
    watch: (listener) =>
      port.watch((change) => {
        onChange();
        listener(change);
      }),
    reveal: (cell) => {
      onReveal();
      return port.reveal(cell);
    },
  };
}
