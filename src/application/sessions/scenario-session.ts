/**
 * Scenarios over the workbook being scored: keeps the list with undo and redo, and reassesses what changed.
 * It follows the scoring session: new data, policy or decisions there make a new baseline here, and every scenario is
 * replayed over it. The workbook's scenario sheet is taken over whenever a person edited it; until it holds the scenarios,
 * they are kept as a draft in the workbook's settings.
 */
import type { Change, ChangeAction, Scenario, ScenarioAbout } from '../../changes/scenario';
import type { SheetLanguage } from '../../changes/notation/sheet-language';
import type { PeopleAnswer } from '../../domain/change-parts';
import type { Problem } from '../../domain/problem';
import type { BaselineOptions } from '../baseline-options';
import type { Unsubscribe } from '../ports';
import type { ScoredWorkbook } from '../score-workbook';
import { tryChange } from '../try-change';
import { draftOf } from '../settings/scenario-draft';
import type { ScenarioEvent } from './scenario-reducer';
import { reduceScenarios } from './scenario-reducer';
import { readScenarioSource } from './scenario-source';
import type { ScenarioModel, ScenarioState } from './scenario-state';
import { initialModel } from './scenario-state';
import type { ScoringSession } from './scoring-session';
import type { Store } from './store';
import { createStore, seenOf } from './store';

export type ScenarioSession = {
  readonly getState: () => ScenarioState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  readonly close: () => void;
  readonly show: (name: string | null) => void;
  /** A copy of the scenario shown, or an empty one over the baseline. */
  readonly add: () => void;
  /**
   * An answer’s changes as one more scenario, which is then shown: one step to undo.
   * @param from the scenario that they come on top of; null for the baseline
   * @returns its name; null where there are as many scenarios as can be compared
   */
  readonly propose: (from: string | null, actions: readonly ChangeAction[], note: string) => string | null;
  readonly rename: (name: string, to: string) => void;
  /** Who made it, and what it is for. */
  readonly describe: (name: string, about: ScenarioAbout) => void;
  readonly remove: (name: string) => void;
  /** What a change would meet in the scenario shown: in the place of one of its changes, or behind them all. Nothing is changed. */
  readonly tryChange: (id: string | null, action: ChangeAction) => readonly Problem[];
  readonly addChange: (action: ChangeAction) => void;
  readonly editChange: (id: string, edit: Partial<Omit<Change, 'id'>>) => void;
  readonly moveChange: (id: string, by: -1 | 1) => void;
  readonly removeChange: (id: string) => void;
  /** Answers what changes of the scenario shown ask, all alike, in one step. */
  readonly answerChanges: (ids: readonly string[], answer: PeopleAnswer) => void;
  /** A tick in the commune list. Makes a first scenario where none is shown. */
  readonly toggleMerger: (unit: string) => void;
  readonly replaceAll: (scenarios: readonly Scenario[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Says what the baseline needs to know; options that are left out stay. Kept in the workbook's settings. */
  readonly setOptions: (options: Partial<BaselineOptions>) => void;
  /** Computes as the scenario sheet states: its choices become the workbook's, in one step. */
  readonly adoptStated: () => void;
};

/**
 * Follows a scoring session from now on.
 * @param languages those that a scenario sheet may be written in
 */
export function createScenarioSession(scoring: ScoringSession, languages: readonly SheetLanguage[]): ScenarioSession {
  const store = createStore(initialModel, reduceScenarios);
  keepDraft(store, scoring);
  const close = followScoring(store, scoring, languages);
  const tell = store.dispatch;
  return {
    ...seenOf(store, ({ shown }) => shown),
    close,
    show: (name) => {
      tell({ kind: 'shown', name });
    },
    add: () => {
      tell({ kind: 'added' });
    },
    propose: (from, actions, note) => {
      const { present } = store.getState().history;
      tell({ kind: 'proposed', from, actions, note });
      const { history, active } = store.getState();
      return history.present === present ? null : active;
    },
    rename: (name, to) => {
      tell({ kind: 'renamed', name, to });
    },
    describe: (name, about) => {
      tell({ kind: 'described', name, about });
    },
    remove: (name) => {
      tell({ kind: 'removed', name });
    },
    tryChange: (id, action) => {
      const { source, history, active } = store.getState();
      if (source === null) return [];
      return tryChange(source.start, history.present.find(({ name }) => name === active)?.changes ?? [], id, action);
    },
    addChange: (action) => {
      tell({ kind: 'change-added', action });
    },
    editChange: (id, edit) => {
      tell({ kind: 'change-edited', id, edit });
    },
    moveChange: (id, by) => {
      tell({ kind: 'change-moved', id, by });
    },
    removeChange: (id) => {
      tell({ kind: 'change-removed', id });
    },
    answerChanges: (ids, answer) => {
      tell({ kind: 'changes-answered', ids, answer });
    },
    toggleMerger: (unit) => {
      tell({ kind: 'merger-toggled', unit });
    },
    replaceAll: (scenarios) => {
      tell({ kind: 'replaced', scenarios });
    },
    undo: () => {
      tell({ kind: 'undone' });
    },
    redo: () => {
      tell({ kind: 'redone' });
    },
    setOptions: scoring.setBaseline,
    adoptStated: () => {
      const { stated } = store.getState().shown;
      if (stated !== undefined && stated.adopted.length > 0) scoring.adoptStated(stated.choices);
    },
  };
}

/** Tells the scenarios of every new score, the present one first. */
function followScoring(
  store: Store<ScenarioModel, ScenarioEvent>,
  scoring: ScoringSession,
  languages: readonly SheetLanguage[],
): Unsubscribe {
  let before: ScoredWorkbook | null | undefined;
  function follow(): void {
    const { scored } = scoring.getState();
    if (scored === before) return;
    before = scored;
    store.dispatch({ kind: 'scored', source: readScenarioSource(scored, languages), kept: scoring.scenarioDraft() });
  }
  follow();
  return scoring.subscribe(follow);
}

/** Keeps the draft in the settings whenever it is behind. */
function keepDraft(store: Store<ScenarioModel, ScenarioEvent>, scoring: ScoringSession): void {
  store.subscribe(() => {
    const { isKeepDue, history, sheetContent } = store.getState();
    if (!isKeepDue) return;
    store.dispatch({ kind: 'kept' });
    scoring.keepScenarioDraft(draftOf(history.present, sheetContent, scoring.scenarioDraft().draft));
  });
}
