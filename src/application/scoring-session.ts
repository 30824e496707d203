/**
 * A workbook being scored while its user works in it: reads it, follows its changes, applies the user's choices, and keeps
 * them in the workbook. One session a pane. Views subscribe to its state and call its verbs; they hold none of their own.
 */
import type { Policy } from '../domain/assessment';
import type { CellAddress } from '../domain/cell';
import type { Grid, WorkbookGrids } from '../domain/grid';
import type { ColumnCandidate, ColumnMapping } from '../domain/indicator-table';
import { partKey, partsOf, sheetsOf } from '../domain/indicator-table';
import type { Resolution } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import { describeColumns } from '../sheets/describe-columns';
import type { ColumnDescription } from '../sheets/describe-columns';
import type { Recognition } from '../sheets/recognise';
import { findStandard } from '../standards/catalogue';
import type { BaselineOptions } from './baseline-options';
import { decodeChoices, defaultChoices, draftIn, encodeChoices } from './choices';
import type { Clock, Unsubscribe, WorkbookChange, WorkbookPort } from './ports';
import { recogniseWorkbook, scoreRecognition } from './score-workbook';
import type { ScoredWorkbook, ScoringChoices } from './score-workbook';

/** What a view shows. A new object after every change, so that it can be compared by identity. */
export type SessionState = {
  readonly phase: 'idle' | 'reading' | 'ready' | 'failed';
  readonly scored: ScoredWorkbook | null;
  /** Why nothing could be read, while `failed`. */
  readonly failure: Problem | null;
  /** Trouble beside the scoring: settings that could not be read or kept, a cell that is gone. */
  readonly notices: readonly Problem[];
  /** The workbook changed and could not be read again (the user is typing in a cell): the score shown is the earlier one. */
  readonly stale: boolean;
};

/** The verbs of a pane. None of them throws for expected trouble; it appears in the state. */
export type ScoringSession = {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Reads settings and sheets, scores, and follows changes from then on. */
  readonly open: () => Promise<void>;
  /** Reads everything again. */
  readonly refresh: () => Promise<void>;
  /** Stops following changes. */
  readonly close: () => void;
  readonly setPolicy: (policy: Policy) => void;
  readonly setRegion: (region: string | null) => void;
  readonly chooseSheet: (sheet: string | null) => void;
  /** Corrects the columns of a part (`partKey`), or of a sheet where no table was found; null returns to what recognition finds. */
  readonly setMapping: (part: string, mapping: ColumnMapping | null) => void;
  /** Answers which column or table is meant: its mappings are kept as by hand, or the table as the one to score. */
  readonly answerColumns: (choice: ColumnCandidate['choice']) => void;
  /** Decides a row; null takes the decision back. */
  readonly resolve: (indicator: number, resolution: Resolution | null) => void;
  /** Says what the baseline of scenarios needs to know; options that are left out stay. */
  readonly setBaseline: (options: Partial<BaselineOptions>) => void;
  /** The draft of scenarios in the workbook's settings, as plain JSON data nobody has checked; undefined where there is none. */
  readonly scenarioDraft: () => unknown;
  /** Keeps a draft of scenarios in the settings, beside the choices; undefined takes it out. */
  readonly keepScenarioDraft: (draft: unknown) => void;
  readonly reveal: (cell: CellAddress) => Promise<void>;
  /** The columns of a part (`partKey`) with samples, for correcting the mapping; of a sheet without a table those it uses. */
  readonly columnsOf: (part: string) => readonly ColumnDescription[];
  /** Shows something beside the scoring, such as what a write did. */
  readonly note: (found: Problem) => void;
  readonly dismissNotices: () => void;
};

const idle: SessionState = { phase: 'idle', scored: null, failure: null, notices: [], stale: false };

/** New grids laid over the ones read before, by sheet, in the workbook's order. */
function mergeGrids(before: WorkbookGrids, read: WorkbookGrids): WorkbookGrids {
  const grids = new Map<string, Grid>(read.grids.map((grid) => [grid.sheet, grid]));
  const unread = new Set(read.unread.map((sheet) => sheet.sheet));
  return {
    grids: before.grids.flatMap((grid) => (unread.has(grid.sheet) ? [] : [grids.get(grid.sheet) ?? grid])),
    unread: [...before.unread.filter((sheet) => !grids.has(sheet.sheet) && !unread.has(sheet.sheet)), ...read.unread],
  };
}

/** What the workbook keeps, with what was chosen before that could be read; decisions on other rows and sheets stay. */
function addedTo(kept: ScoringChoices, chosen: Partial<ScoringChoices>): ScoringChoices {
  return {
    ...kept,
    ...chosen,
    mappings: { ...kept.mappings, ...chosen.mappings },
    resolutions: { ...kept.resolutions, ...chosen.resolutions },
    decidedOn: { ...kept.decidedOn, ...chosen.decidedOn },
  };
}

/** Opens no host and reads nothing until `open` is called. */
export function createScoringSession(port: WorkbookPort, clock: Clock): ScoringSession {
  let state = idle;
  let choices: ScoringChoices = defaultChoices;
  /** What was chosen while the workbook's own settings could not be read; null once they were. */
  let unread: Partial<ScoringChoices> | null = null;
  let grids: WorkbookGrids = { grids: [], unread: [] };
  let recognition: Recognition | null = null;
  let unwatch: Unsubscribe | null = null;
  let isClosed = false;
  let readTrouble: Problem | null = null;
  /** Reads are queued: one at a time, changes that arrive meanwhile are read together afterwards. */
  let running: Promise<void> | null = null;
  let waiting: WorkbookChange[] = [];
  let draft: unknown;
  /** Settings are to be written; what is asked for while a write is under way is in the next. */
  let isSaveDue = false;
  let isSaving = false;
  const listeners = new Set<() => void>();

  function show(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function notice(found: Problem): void {
    const others = state.notices.filter(({ code }) => code !== found.code);
    show({ notices: [...others, found] });
  }

  /** What kept the workbook from being read is over once it has been read. */
  function forgetReadTrouble(): void {
    const code = readTrouble?.code;
    readTrouble = null;
    if (code !== undefined) show({ notices: state.notices.filter((found) => found.code !== code) });
  }

  function reportReadTrouble(found: Problem): void {
    readTrouble = found;
    show({ stale: true });
    notice(found);
  }

  function rescore(isRecognitionStale: boolean): void {
    const found = findStandard(choices.edition);
    if (!found.ok) {
      show({ phase: 'failed', failure: found.error });
      return;
    }
    if (recognition === null || isRecognitionStale) recognition = recogniseWorkbook(grids, found.value, choices);
    show({
      phase: 'ready',
      failure: null,
      stale: false,
      scored: scoreRecognition(recognition, grids, found.value, choices, clock.today()),
    });
  }

  async function readAll(): Promise<void> {
    const read = await port.read();
    if (isClosed) return;
    if (!read.ok) {
      // What was scored stays on screen; only a first reading that fails leaves nothing to show.
      if (state.scored === null) show({ phase: 'failed', failure: read.error });
      else reportReadTrouble(read.error);
      return;
    }
    forgetReadTrouble();
    grids = read.value;
    rescore(true);
  }

  async function readChanged(changed: ReadonlySet<string>): Promise<void> {
    // A formula of the table may depend on the edited sheet, and recalculation raises no event of its own in Excel.
    const names = [...new Set([...changed, ...(recognition?.tables.flatMap(sheetsOf) ?? [])])];
    const read = await port.read(names);
    if (isClosed) return;
    if (!read.ok) {
      reportReadTrouble(read.error);
      return;
    }
    forgetReadTrouble();
    const known = new Set([...grids.grids.map((grid) => grid.sheet), ...grids.unread.map((sheet) => sheet.sheet)]);
    const answered = new Set([...read.value.grids.map((grid) => grid.sheet), ...read.value.unread.map((sheet) => sheet.sheet)]);
    if (names.some((name) => !known.has(name) || !answered.has(name))) {
      await readAll();
      return;
    }
    grids = mergeGrids(grids, read.value);
    rescore(true);
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0 && !isClosed) {
      const changes = waiting;
      waiting = [];
      const sheets = new Set(changes.flatMap((change) => (change.kind === 'cells' ? [change.sheet] : [])));
      if (changes.some((change) => change.kind === 'sheets')) await readAll();
      else await readChanged(sheets);
    }
  }

  function follow(change: WorkbookChange): Promise<void> {
    waiting.push(change);
    // Not at once: what a port tells in one go (every sheet that may have been recalculated) is read in one trip.
    running ??= Promise.resolve()
      .then(drain)
      .finally(() => {
        running = null;
      });
    return running;
  }

  function choose(next: Partial<ScoringChoices>, isRecognitionStale = false): void {
    choices = { ...choices, ...next };
    if (unread !== null) unread = { ...unread, ...next };
    if (state.scored !== null || state.phase === 'failed') rescore(isRecognitionStale);
    save();
  }

  function save(): void {
    isSaveDue = true;
    if (!isSaving) void writeSettings();
  }

  async function writeSettings(): Promise<void> {
    isSaving = true;
    try {
      // Not at once: a run of changes in one go is one write.
      await Promise.resolve();
      while (isSaveDue) {
        if (unread !== null) await readChoices();
        // Written blindly, the choices of this session would take the place of all that is kept there.
        if (unread !== null) return;
        isSaveDue = false;
        const written = await port.writeSettings(encodeChoices(choices, draft));
        if (!written.ok) notice(written.error);
      }
    } finally {
      isSaving = false;
    }
  }

  function resolve(indicator: number, resolution: Resolution | null): void {
    const key = String(indicator);
    const raw = state.scored?.assessment?.indicators.find(({ number }) => number === indicator)?.observation.raw;
    const resolutions = Object.entries(choices.resolutions).filter(([number]) => number !== key);
    const decidedOn = Object.entries(choices.decidedOn).filter(([number]) => number !== key);
    choose({
      resolutions: Object.fromEntries(resolution === null ? resolutions : [...resolutions, [key, resolution]]),
      decidedOn: Object.fromEntries(resolution === null || raw === undefined ? decidedOn : [...decidedOn, [key, raw]]),
    });
  }

  async function readChoices(): Promise<void> {
    const settings = await port.readSettings();
    if (!settings.ok) {
      unread ??= {};
      notice(settings.error);
      return;
    }
    const chosen = unread;
    unread = null;
    if (settings.value === null) return;
    draft ??= draftIn(settings.value);
    const decoded = decodeChoices(settings.value);
    if (decoded === null) notice(problem('settings-unreadable', 'warning', null, { key: 'choices' }));
    else choices = chosen === null ? decoded : addedTo(decoded, chosen);
    if (chosen !== null && state.scored !== null) rescore(true);
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    open: async () => {
      isClosed = false;
      choices = defaultChoices;
      unread = null;
      draft = undefined;
      recognition = null;
      show({ ...idle, phase: 'reading' });
      await readChoices();
      // Following starts before reading: an edit made in between is read again rather than missed.
      const watched = await port.watch((change) => void follow(change));
      if (watched.ok) unwatch = watched.value;
      else notice(watched.error);
      await follow({ kind: 'sheets' });
    },
    refresh: () => follow({ kind: 'sheets' }),
    close: () => {
      isClosed = true;
      waiting = [];
      unwatch?.();
      unwatch = null;
    },
    setPolicy: (policy) => {
      choose({ policy });
    },
    setRegion: (region) => {
      choose({ region });
    },
    chooseSheet: (sheet) => {
      choose({ sheet });
    },
    setMapping: (part, mapping) => {
      const others = Object.entries(choices.mappings).filter(([name]) => name !== part);
      choose({ mappings: Object.fromEntries(mapping === null ? others : [...others, [part, mapping]]) }, true);
    },
    answerColumns: (choice) => {
      if ('table' in choice) choose({ sheet: choice.table });
      else choose({ mappings: { ...choices.mappings, ...choice.mappings } }, true);
    },
    resolve,
    setBaseline: (options) => {
      choose({ baseline: { ...choices.baseline, ...options } });
    },
    scenarioDraft: () => draft,
    keepScenarioDraft: (next) => {
      if (JSON.stringify(next) === JSON.stringify(draft)) return;
      draft = next;
      save();
    },
    reveal: async (cell) => {
      const revealed = await port.reveal(cell);
      if (!revealed.ok) notice(revealed.error);
    },
    columnsOf: (key) => {
      const part = [...(recognition?.tables ?? []), ...(recognition?.seconds ?? [])].flatMap(partsOf).find((one) => partKey(one) === key);
      const grid = grids.grids.find(({ sheet }) => sheet === (part?.sheet ?? key));
      return grid === undefined ? [] : describeColumns(grid, part ?? null);
    },
    note: notice,
    dismissNotices: () => {
      show({ notices: [] });
    },
  };
}
