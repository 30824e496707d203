/**
 * A workbook being scored while its user works in it: reads it, follows its changes, applies the user's choices, and keeps
 * them in the workbook. One session a pane. Views subscribe to its state and call its verbs; they hold none of their own.
 */
import type { Extent, Policy } from '../../domain/assessment';
import type { CellAddress } from '../../domain/cell';
import type { ColumnCandidate, ColumnMapping } from '../../domain/indicator-table';
import { partKey, partsOf } from '../../domain/indicator-table';
import type { Resolution } from '../../domain/observation';
import type { Problem } from '../../domain/problem';
import type { IndicatorId } from '../../domain/standard';
import { describeColumns } from '../../sheets/describe-columns';
import type { ColumnDescription } from '../../sheets/describe-columns';
import type { BaselineOptions } from '../baseline-options';
import { legibly } from '../legible-grids';
import type { Clock, Unsubscribe, WorkbookPort } from '../ports';
import type { SettingsEdit } from '../settings/settings-edit';
import type { StatedChoices } from '../stated-assumptions';
import { askForSettings } from './ask-for-settings';
import { attempt } from './attempt';
import { fetchEditions } from './fetch-editions';
import { followWorkbook } from './follow-workbook';
import { keepSettings } from './keep-settings';
import { reduceScoring } from './scoring-reducer';
import type { ScoringModel, SessionState } from './scoring-state';
import { initialModel } from './scoring-state';
import type { ScoringStore, Today } from './scoring-store';
import { createStore, seenOf } from './store';

/** The draft of scenarios in the workbook's settings. */
export type KeptDraft = {
  /** False while the settings could not be read: whether there is a draft nobody knows. */
  readonly isKnown: boolean;
  /** Plain JSON data nobody has checked; undefined where there is none. */
  readonly draft: unknown;
};

/** The verbs of a pane. None of them throws for expected trouble; it appears in the state. */
export type ScoringSession = {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Reads settings and sheets, scores, and follows changes from then on. */
  readonly open: () => Promise<void>;
  /** Reads everything again. */
  readonly refresh: () => Promise<void>;
  /** Stops following changes. What was edited before is still saved. */
  readonly close: () => void;
  /** null leaves the edition to the table and the date. */
  readonly setEdition: (edition: string | null) => void;
  readonly setExtent: (extent: Extent | null) => void;
  readonly setPolicy: (policy: Policy) => void;
  readonly setRegion: (region: string | null) => void;
  readonly chooseSheet: (sheet: string | null) => void;
  /** Corrects the columns of a part (`partKey`), or of a sheet where no table was found; null returns to what recognition finds. */
  readonly setMapping: (part: string, mapping: ColumnMapping | null) => void;
  /** Answers which column or table is meant: its mappings are kept as by hand, or the table as the one to score. */
  readonly answerColumns: (choice: ColumnCandidate['choice']) => void;
  /** Decides a row; null takes the decision back. */
  readonly resolve: (indicator: IndicatorId, resolution: Resolution | null) => void;
  /** Says what the baseline of scenarios needs to know; options that are left out stay. */
  readonly setBaseline: (options: Partial<BaselineOptions>) => void;
  /** Makes the choices that a scenario sheet states, in one step. */
  readonly adoptStated: (choices: StatedChoices) => void;
  readonly scenarioDraft: () => KeptDraft;
  /**
   * Keeps a draft of scenarios in the settings, beside the choices; undefined takes it out. While `scenarioDraft` is not known it is
   * not kept, and the settings are asked for again: whoever makes it is told by a new score, and puts both together.
   */
  readonly keepScenarioDraft: (draft: unknown) => void;
  readonly reveal: (cell: CellAddress) => Promise<void>;
  /** The cell that the user stands on; null where nobody knows, and where it could not be asked: what it would fill in is left empty. */
  readonly selected: () => Promise<CellAddress | null>;
  /** The columns of a part (`partKey`) with samples, for correcting the mapping; of a sheet without a table those it uses. */
  readonly columnsOf: (part: string) => readonly ColumnDescription[];
  /** Shows something beside the scoring, such as what a write did. */
  readonly note: (found: Problem) => void;
  readonly dismissNotices: () => void;
};

/** Opens no host and reads nothing until `open` is called. */
export function createScoringSession(port: WorkbookPort, clock: Clock): ScoringSession {
  const store: ScoringStore = createStore(initialModel, reduceScoring);
  const today: Today = () => clock.today();
  const atRest = followWorkbook(legibly(port), store, today);
  keepSettings(port, store, today);
  fetchEditions(store, today);
  const watching = createWatching(port, store);

  async function reread(): Promise<void> {
    store.dispatch({ kind: 'workbook-changed', change: { kind: 'sheets' } });
    await atRest();
  }

  function tell(problem: Problem): void {
    store.dispatch({ kind: 'told', problem });
  }

  return {
    ...seenOf(store, ({ shown }) => shown),
    ...choosing(store, today),
    open: async () => {
      store.dispatch({ kind: 'opened' });
      const { opening } = store.getState();
      await askForSettings(port, store, today);
      // Following starts before reading: an edit made in between is read again rather than missed.
      if (await watching.start(opening)) await reread();
    },
    refresh: reread,
    close: () => {
      store.dispatch({ kind: 'closed' });
      watching.stop();
    },
    scenarioDraft: () => {
      const { areSettingsRead, settings } = store.getState();
      return { isKnown: areSettingsRead, draft: areSettingsRead ? settings.draft : undefined };
    },
    reveal: async (cell) => {
      const revealed = await attempt(() => port.reveal(cell));
      if (!revealed.ok) tell(revealed.error);
    },
    selected: async () => {
      const { selected } = port;
      if (selected === undefined) return null;
      const found = await attempt(selected);
      return found.ok ? found.value : null;
    },
    columnsOf: (part) => columnsOf(store.getState(), part),
    note: tell,
    dismissNotices: () => {
      store.dispatch({ kind: 'notices-dismissed' });
    },
  };
}

type Watching = {
  /** False where the session was closed, or opened again, since that opening. */
  readonly start: (opening: number) => Promise<boolean>;
  readonly stop: () => void;
};

/** Hears of changes while the session is open. */
function createWatching(port: WorkbookPort, store: ScoringStore): Watching {
  let unwatch: Unsubscribe | null = null;
  function stop(): void {
    unwatch?.();
    unwatch = null;
  }
  return {
    start: async (opening) => {
      const watched = await attempt(() =>
        port.watch((change) => {
          store.dispatch({ kind: 'workbook-changed', change });
        }),
      );
      const now = store.getState();
      if (!now.isOpen || now.opening !== opening) {
        if (watched.ok) watched.value();
        return false;
      }
      stop();
      if (watched.ok) unwatch = watched.value;
      else store.dispatch({ kind: 'told', problem: watched.error });
      return true;
    },
    stop,
  };
}

type Choosing = Pick<
  ScoringSession,
  | 'setEdition'
  | 'setExtent'
  | 'setPolicy'
  | 'setRegion'
  | 'chooseSheet'
  | 'setMapping'
  | 'answerColumns'
  | 'resolve'
  | 'setBaseline'
  | 'adoptStated'
  | 'keepScenarioDraft'
>;

/** The verbs that change the settings. */
function choosing(store: ScoringStore, today: Today): Choosing {
  function edit(change: SettingsEdit): void {
    store.dispatch({ kind: 'settings-edited', edit: change, today: today() });
  }
  return {
    setPolicy: (policy) => {
      edit({ kind: 'policy', policy });
    },
    setEdition: (edition) => {
      edit({ kind: 'edition', edition });
    },
    setExtent: (extent) => {
      edit({ kind: 'extent', extent });
    },
    setRegion: (region) => {
      edit({ kind: 'region', region });
    },
    chooseSheet: (sheet) => {
      edit({ kind: 'sheet', sheet });
    },
    setMapping: (part, mapping) => {
      edit({ kind: 'mapping', sheet: part, mapping });
    },
    answerColumns: (choice) => {
      if ('table' in choice) edit({ kind: 'sheet', sheet: choice.table });
      else for (const [part, mapping] of Object.entries(choice.mappings)) edit({ kind: 'mapping', sheet: part, mapping });
    },
    resolve: (indicator, resolution) => {
      const { scored } = store.getState().shown;
      if (scored === null) return;
      const row = scored.assessment?.indicators.find((each) => each.indicator === indicator);
      edit({ kind: 'decision', edition: scored.standard.edition, indicator, resolution, decidedOn: row?.observation.raw ?? null });
    },
    setBaseline: (options) => {
      edit({ kind: 'baseline', options });
    },
    adoptStated: (choices) => {
      edit({ kind: 'assumptions', choices });
    },
    keepScenarioDraft: (draft) => {
      edit({ kind: 'draft', draft });
    },
  };
}

function columnsOf({ grids, edition }: ScoringModel, key: string): readonly ColumnDescription[] {
  const tables = edition === null ? [] : [...edition.recognition.tables, ...edition.recognition.seconds];
  const part = tables.flatMap(partsOf).find((one) => partKey(one) === key);
  const grid = grids?.grids.find(({ sheet }) => sheet === (part?.sheet ?? key));
  return grid === undefined ? [] : describeColumns(grid, part ?? null);
}
