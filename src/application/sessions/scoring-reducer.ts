/** What happens to a scoring session, and what is true afterwards. Pure; who reads and saves stands in files of its own. */
import type { WorkbookGrids } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { success } from '../../domain/result';
import { awaitsEditions, chooseKeptEdition } from '../choose-edition';
import type { WorkbookChange } from '../ports';
import { scoreRecognition } from '../score-workbook';
import type { ScoringChoices } from '../scoring-choices';
import { choicesUnder, editSettings, newSettings, readSettings } from '../settings/settings';
import type { SettingsEdit } from '../settings/settings-edit';
import { unknownBasis } from '../settings/unknown-settings';
import { areSheetsKnown, mergeGrids } from './merge-grids';
import type { ScoringModel, SessionState } from './scoring-state';
import { idle } from './scoring-state';

/** `today`: the ISO date that a score is made on. */
export type ScoringEvent =
  | { readonly kind: 'opened' }
  | { readonly kind: 'closed' }
  /** The settings were asked for: their text, null where the workbook has none. */
  | { readonly kind: 'settings-read'; readonly opening: number; readonly result: Result<string | null, Problem>; readonly today: string }
  | { readonly kind: 'settings-edited'; readonly edit: SettingsEdit; readonly today: string }
  /** What is unsaved is being written from here on; what is edited from here on is not in it. */
  | { readonly kind: 'saving' }
  /** So many of the unsaved edits, from the oldest on, stand in the workbook. */
  | { readonly kind: 'saved'; readonly edits: number }
  | { readonly kind: 'workbook-changed'; readonly change: WorkbookChange }
  | { readonly kind: 'reading' }
  /** Those sheets were read, or all where `sheets` is null. */
  | {
      readonly kind: 'read';
      readonly opening: number;
      readonly sheets: readonly string[] | null;
      readonly result: Result<WorkbookGrids, Problem>;
      readonly today: string;
    }
  /** Every edition is here, or, with what kept them away, those that are here have to do. */
  | { readonly kind: 'editions-fetched'; readonly trouble: Problem | null; readonly today: string }
  | { readonly kind: 'told'; readonly problem: Problem }
  | { readonly kind: 'notices-dismissed' };

type EventOf<Kind extends ScoringEvent['kind']> = Extract<ScoringEvent, { readonly kind: Kind }>;

export function reduceScoring(model: ScoringModel, event: ScoringEvent): ScoringModel {
  switch (event.kind) {
    case 'opened':
      return opened(model);
    case 'closed':
      return { ...model, isOpen: false, toRead: null };
    case 'settings-read':
      // Whoever asked second asked in vain: what was edited and saved since is newer than the answer.
      return event.opening === model.opening && !model.areSettingsRead ? settingsRead(model, event) : model;
    case 'settings-edited':
      return settingsEdited(model, event);
    case 'saving':
      return { ...model, isSaveDue: false };
    case 'saved':
      return { ...model, unsaved: model.unsaved.slice(event.edits) };
    case 'workbook-changed':
      return model.isOpen ? { ...model, toRead: withChange(model.toRead, event.change) } : model;
    case 'reading':
      return { ...model, toRead: null };
    case 'read':
      return model.isOpen && event.opening === model.opening ? read(model, event) : model;
    case 'editions-fetched':
      return editionsFetched(model, event);
    case 'told':
      return noticed(model, event.problem);
    case 'notices-dismissed':
      return shown(model, { notices: [] });
  }
}

function shown(model: ScoringModel, change: Partial<SessionState>): ScoringModel {
  return { ...model, shown: { ...model.shown, ...change } };
}

/** One notice a code: the same trouble told again takes the place of the earlier one. */
function noticed(model: ScoringModel, found: Problem): ScoringModel {
  return shown(model, { notices: [...model.shown.notices.filter(({ code }) => code !== found.code), found] });
}

/** Everything is read anew. Edits that were not written yet are not forgotten: they go over what will be read. */
function opened({ unsaved, isSaveDue, opening }: ScoringModel): ScoringModel {
  return {
    shown: { ...idle, phase: 'reading' },
    isOpen: true,
    opening: opening + 1,
    settings: unsaved.reduce(editSettings, newSettings()),
    areSettingsRead: false,
    unsaved,
    isSaveDue,
    grids: null,
    edition: null,
    areEditionsAwaited: false,
    toRead: null,
    readTrouble: null,
  };
}

/** The workbook's settings, with what was edited before they could be read. */
function settingsRead(model: ScoringModel, { result, today }: EventOf<'settings-read'>): ScoringModel {
  if (!result.ok) return noticed(model, result.error);
  const { settings, notices } = result.value === null ? { settings: newSettings(), notices: [] } : readSettings(result.value);
  const next = { ...model, areSettingsRead: true, settings: model.unsaved.reduce(editSettings, settings) };
  return rescored(notices.reduce(noticed, next), today, true);
}

function settingsEdited(model: ScoringModel, { edit, today }: EventOf<'settings-edited'>): ScoringModel {
  if (edit.kind === 'draft') {
    // What is kept there nobody has seen yet: it is read before anything takes its place.
    if (!model.areSettingsRead) return { ...model, isSaveDue: true };
    if (JSON.stringify(edit.draft) === JSON.stringify(model.settings.draft)) return model;
  }
  const next = { ...model, settings: editSettings(model.settings, edit), unsaved: [...model.unsaved, edit], isSaveDue: true };
  const isOtherTable =
    ['mapping', 'edition', 'sheet'].includes(edit.kind) || (edit.kind === 'assumptions' && edit.choices.edition !== undefined);
  return edit.kind === 'draft' ? next : rescored(next, today, isOtherTable);
}

function withChange(toRead: ScoringModel['toRead'], change: WorkbookChange): ScoringModel['toRead'] {
  if (change.kind === 'sheets' || toRead === 'everything') return 'everything';
  return new Set([...(toRead ?? []), change.sheet]);
}

function read(model: ScoringModel, { sheets, result, today }: EventOf<'read'>): ScoringModel {
  if (!result.ok) return unreadable(model, result.error);
  const next = readable(model);
  if (sheets !== null && !areSheetsKnown(sheets, model.grids, result.value)) return { ...next, toRead: 'everything' };
  const grids = sheets === null || model.grids === null ? result.value : mergeGrids(model.grids, result.value);
  return rescored({ ...next, grids }, today, true);
}

/** What was scored stays on screen; only where nothing was is there nothing to show. */
function unreadable(model: ScoringModel, trouble: Problem): ScoringModel {
  if (model.shown.scored === null) return shown(model, { phase: 'failed', failure: trouble });
  return noticed(shown({ ...model, readTrouble: trouble }, { stale: true }), trouble);
}

/** What kept the workbook from being read is over. */
function readable(model: ScoringModel): ScoringModel {
  const code = model.readTrouble?.code;
  if (code === undefined) return model;
  return shown({ ...model, readTrouble: null }, { notices: model.shown.notices.filter((found) => found.code !== code) });
}

function editionsFetched(model: ScoringModel, { trouble, today }: EventOf<'editions-fetched'>): ScoringModel {
  const next = { ...model, areEditionsAwaited: false };
  return trouble === null ? rescored(next, today, true) : rescored(noticed(next, trouble), today, true, false);
}

/** Nothing read, nothing scored. */
function rescored(model: ScoringModel, today: string, isRecognitionStale: boolean, mayAwait = true): ScoringModel {
  const { grids, settings } = model;
  if (grids === null) return model;
  const { choices } = settings;
  const choicesOf = (id: string): ScoringChoices => choicesUnder(settings, id);
  const edition =
    model.edition === null || isRecognitionStale ? chooseKeptEdition(grids, choices, today, choicesOf) : success(model.edition);
  if (mayAwait && awaitsEditions(grids, choices.sheet, edition)) return { ...model, areEditionsAwaited: true };
  if (!edition.ok) return shown(model, { phase: 'failed', failure: edition.error });
  const scored = scoreRecognition(edition.value, grids, choicesOf(edition.value.standard.edition), today);
  const problems = [...unknownBasis(settings, scored), ...scored.problems];
  return shown({ ...model, edition: edition.value }, { phase: 'ready', failure: null, stale: false, scored: { ...scored, problems } });
}
