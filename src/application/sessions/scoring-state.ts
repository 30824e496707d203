/** What a scoring session knows, and what of it the views see. */
import type { WorkbookGrids } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { sheetsOf } from '../../domain/indicator-table';
import type { ChosenEdition } from '../choose-edition';
import type { ScoredWorkbook } from '../score-workbook';
import type { Settings } from '../settings/settings';
import { newSettings } from '../settings/settings';
import type { SettingsEdit } from '../settings/settings-edit';

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

export type ScoringModel = {
  readonly shown: SessionState;
  readonly isOpen: boolean;
  /** Counts how often the session was opened: an answer to an earlier opening's question comes too late. */
  readonly opening: number;
  /** The workbook's, with what was edited since; the defaults with that while they could not be read. */
  readonly settings: Settings;
  readonly areSettingsRead: boolean;
  /** Edits that the workbook does not hold yet, the oldest first. */
  readonly unsaved: readonly SettingsEdit[];
  readonly isSaveDue: boolean;
  /** As read last; null before the first reading. */
  readonly grids: WorkbookGrids | null;
  /** The edition it is read under, with what was recognised. */
  readonly edition: ChosenEdition | null;
  /** Nothing is scored before every edition has been fetched: one that is not here could be the one. */
  readonly areEditionsAwaited: boolean;
  /** Sheets that changed since they were read, or everything; null where nothing did. */
  readonly toRead: ReadonlySet<string> | 'everything' | null;
  /** What kept the workbook from being read last; over once it has been read. */
  readonly readTrouble: Problem | null;
};

export const idle: SessionState = { phase: 'idle', scored: null, failure: null, notices: [], stale: false };

export const initialModel: ScoringModel = {
  shown: idle,
  isOpen: false,
  opening: 0,
  settings: newSettings(),
  areSettingsRead: false,
  unsaved: [],
  isSaveDue: false,
  grids: null,
  edition: null,
  areEditionsAwaited: false,
  toRead: null,
  readTrouble: null,
};

/**
 * The sheets to be read again; null for all. A formula of the table may depend on the edited sheet, and recalculation raises no
 * event of its own in Excel.
 */
export function sheetsToRead({ toRead, edition }: ScoringModel): readonly string[] | null {
  if (toRead === null || toRead === 'everything') return null;
  return [...new Set([...toRead, ...(edition?.recognition.tables.flatMap(sheetsOf) ?? [])])];
}
