/** What the embedded page shows, and how it changes by what happens. Pure: files, worker and component are with `embedded-page.ts`. */
import type { SheetWriter } from '../application/ports';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { Problem } from '../domain/problem';
import type { Scenario } from '../changes/scenario';
import type { FileSource } from './file-source';
import type { Kept } from './recovery/recovery-copy';
import type { FigureNotice, RefusedChange } from './spreadsheet';

/** What the page tells the user, in its message bar. */
export type PageMessage =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'refused'; readonly change: RefusedChange }
  | { readonly kind: 'figures'; readonly notices: readonly FigureNotice[] }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'cancelled'; readonly file: string }
  | { readonly kind: 'opened'; readonly notes: readonly OpeningNote[] }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  | { readonly kind: 'failed'; readonly detail: string };

/** What is to be said of a file that was just opened; none takes another's place. */
export type OpeningNote =
  | { readonly kind: 'restored'; readonly file: string; readonly kept: Kept }
  | { readonly kind: 'word'; readonly problem: Problem }
  | { readonly kind: 'kept-results'; readonly count: number }
  | { readonly kind: 'several-files' };

/** The two halves of the page. */
export type PagePart = 'workbook' | 'scoring';

/** What the page does while the user waits. */
export type PageTask = { readonly kind: 'opening' | 'saving'; readonly file: string };

/** A new object after every change. */
export type PageState = {
  /** The open file; `id` is new for every opening. */
  readonly file: { readonly id: number; readonly name: string; readonly isUnsaved: boolean } | null;
  readonly session: ScoringSession | null;
  /** Scenarios over the open file; null until they are there. */
  readonly scenarios: ScenarioSession | null;
  /** Writes the add-in's own sheets into the open file; null together with `session`. */
  readonly writer: SheetWriter | null;
  readonly task: PageTask | null;
  readonly message: PageMessage | null;
  /** The part in front where there is no room for both. */
  readonly part: PagePart;
  /** A file that the user wants to open although the open one is not saved. */
  readonly asked: FileSource | null;
  /** Names of the scenarios that it would lose: those made or changed since the file was opened or saved. */
  readonly atStake: readonly string[];
  /** Scenarios as the file on disk holds them, in its sheet or as a draft. */
  readonly savedScenarios: readonly Scenario[];
};

/** What happens to the page. */
export type PageEvent =
  | { readonly kind: 'task-began'; readonly task: PageTask }
  | { readonly kind: 'task-ended' }
  | { readonly kind: 'task-stopped' }
  | { readonly kind: 'told'; readonly message: PageMessage }
  | { readonly kind: 'noted'; readonly note: OpeningNote }
  | { readonly kind: 'dismissed' }
  /** A file is shown; `keptResults` counts the formulas that keep the results stored in it. */
  | {
      readonly kind: 'opened';
      readonly id: number;
      readonly name: string;
      readonly session: ScoringSession;
      readonly writer: SheetWriter;
      readonly keptResults: number;
    }
  /** The scenarios of the file that was opened are there. */
  | { readonly kind: 'scenarios-read'; readonly session: ScenarioSession; readonly scenarios: readonly Scenario[] }
  | { readonly kind: 'unsaved-changed'; readonly isUnsaved: boolean }
  /** A file was handed out with these scenarios in it. */
  | { readonly kind: 'saved'; readonly file: string; readonly scenarios: readonly Scenario[] }
  /** Opening `source` would lose what is not saved; `scenarios` are those of the open file as they are now. */
  | { readonly kind: 'asked'; readonly source: FileSource; readonly scenarios: readonly Scenario[] }
  | { readonly kind: 'answered' }
  | { readonly kind: 'part-shown'; readonly part: PagePart };

/** A page with nothing open yet. */
export const emptyPage: PageState = {
  file: null,
  session: null,
  scenarios: null,
  writer: null,
  task: null,
  message: null,
  part: 'scoring',
  asked: null,
  atStake: [],
  savedScenarios: [],
};

/** The page after an event; the same object where nothing changed. */
export function reducePage(state: PageState, event: PageEvent): PageState {
  switch (event.kind) {
    case 'task-began':
      return { ...state, task: event.task, message: null };
    case 'task-ended':
      return state.task === null ? state : { ...state, task: null };
    case 'task-stopped':
      return state.task === null ? state : { ...state, task: null, message: { kind: 'cancelled', file: state.task.file } };
    case 'told':
      return { ...state, message: event.message };
    case 'noted':
      return { ...state, message: withNote(state.message, event.note) };
    case 'dismissed':
      return state.message === null ? state : { ...state, message: null };
    case 'opened':
      return {
        ...state,
        file: { id: event.id, name: event.name, isUnsaved: false },
        session: event.session,
        scenarios: null,
        savedScenarios: [],
        writer: event.writer,
        message: event.keptResults > 0 ? withNote(null, { kind: 'kept-results', count: event.keptResults }) : null,
      };
    case 'scenarios-read':
      return { ...state, scenarios: event.session, savedScenarios: event.scenarios };
    case 'unsaved-changed':
      return state.file === null || state.file.isUnsaved === event.isUnsaved
        ? state
        : { ...state, file: { ...state.file, isUnsaved: event.isUnsaved } };
    case 'saved':
      return { ...state, savedScenarios: event.scenarios, message: { kind: 'saved', file: event.file } };
    case 'asked':
      return { ...state, asked: event.source, atStake: atStake(event.scenarios, state.savedScenarios) };
    case 'answered':
      return state.asked === null ? state : { ...state, asked: null };
    case 'part-shown':
      return state.part === event.part ? state : { ...state, part: event.part };
  }
}

/** Behind what was said of the opening already; other messages (that it failed) stay as they are. */
function withNote(message: PageMessage | null, note: OpeningNote): PageMessage {
  if (message === null) return { kind: 'opened', notes: [note] };
  return message.kind === 'opened' ? { kind: 'opened', notes: [...message.notes, note] } : message;
}

/** An empty scenario is no work that could be lost; an unchanged one is the very object that was saved. */
function atStake(scenarios: readonly Scenario[], saved: readonly Scenario[]): readonly string[] {
  return scenarios.filter((scenario) => scenario.changes.length > 0 && !saved.includes(scenario)).map(({ name }) => name);
}
