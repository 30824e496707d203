/**
 * A scenario session over the sample's baseline, with no workbook behind it: views are tested against the session's contract,
 * with real edits and real assessments, and every verb the view calls is written down.
 */
import { assessBase, compareWithBase, prepareBaseline } from '../../src/application/assess-scenarios';
import { defaultBaselineOptions } from '../../src/application/baseline-options';
import {
  addChange,
  addScenario,
  answerChanges,
  describeScenario,
  editChange,
  moveChange,
  proposeScenario,
  removeChange,
  removeScenario,
  renameScenario,
  toggleMerger,
} from '../../src/application/edit-scenarios';
import { historyOf, record, redo, undo } from '../../src/application/scenario-history';
import type { ScenarioSession } from '../../src/application/sessions/scenario-session';
import { tryChange } from '../../src/application/try-change';
import type { ScenarioState } from '../../src/application/sessions/scenario-state';
import type { Scenario } from '../../src/changes/scenario';
import { provincialCity } from '../../src/editions/city-requirements';
import { sampleBaseline, standard } from './sample-baseline';

/** A session and the verbs called on it, in order: `['toggleMerger', 'Cẩm Giàng']`. */
export type FakeScenarioSession = { readonly session: ScenarioSession; readonly calls: readonly (readonly unknown[])[] };

type Verbs = Omit<ScenarioSession, 'getState' | 'subscribe' | 'close' | 'tryChange'>;

/** A session that begins with the given scenarios, the first of them shown; none shows the baseline. */
export function createFakeScenarioSession(scenarios: readonly Scenario[] = [], start: Partial<ScenarioState> = {}): FakeScenarioSession {
  const listeners = new Set<() => void>();
  const calls: (readonly unknown[])[] = [];
  let history = historyOf(scenarios);
  let active: string | null = scenarios[0]?.name ?? null;
  let options = defaultBaselineOptions;

  function build(): ScenarioState {
    const baseline = { ...sampleBaseline, isMountain: options.isMountain, currentClass: options.currentClass };
    const ready = prepareBaseline(baseline, standard);
    const base = assessBase(ready, provincialCity, 'strict', 'Gốc');
    return {
      baseline: sampleBaseline,
      base,
      requirements: provincialCity,
      scenarios: history.present.map((scenario) => compareWithBase(ready, base, provincialCity, 'strict', scenario)),
      active,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      contradictions: [],
      problems: [],
      sheet: null,
      isSheetCurrent: false,
      options,
      people: { indicators: null, units: null },
      totals: { revenue: [], expenditure: [] },
      ...start,
    };
  }
  let state = build();

  function show(): void {
    state = build();
    for (const listener of listeners) listener();
  }
  function change(next: readonly Scenario[]): void {
    if (next !== history.present) history = record(history, next);
    show();
  }
  function editable(): string {
    if (active === null) {
      const next = addScenario(history.present, null);
      active = next.at(-1)?.name ?? 'A';
      history = record(history, next);
    }
    return active;
  }

  const verbs: Verbs = {
    show: (name) => {
      active = name;
      show();
    },
    add: () => {
      const next = addScenario(history.present, active);
      active = next.at(-1)?.name ?? null;
      change(next);
    },
    propose: (from, actions, note) => {
      const next = proposeScenario(history.present, from, actions, note);
      if (next === history.present) return null;
      active = next.at(-1)?.name ?? null;
      change(next);
      return active;
    },
    rename: (name, to) => {
      if (active === name) active = to;
      change(renameScenario(history.present, name, to));
    },
    describe: (name, about) => {
      change(describeScenario(history.present, name, about));
    },
    remove: (name) => {
      const next = removeScenario(history.present, name);
      active = next.at(-1)?.name ?? null;
      change(next);
    },
    addChange: (action) => {
      const name = editable();
      change(addChange(history.present, name, action));
    },
    editChange: (id, edit) => {
      change(editChange(history.present, editable(), id, edit));
    },
    moveChange: (id, by) => {
      change(moveChange(history.present, editable(), id, by));
    },
    removeChange: (id) => {
      change(removeChange(history.present, editable(), id));
    },
    answerChanges: (ids, answer) => {
      change(answerChanges(history.present, editable(), ids, answer));
    },
    toggleMerger: (unit) => {
      const name = editable();
      change(toggleMerger(history.present, name, unit));
    },
    replaceAll: (next) => {
      change(next);
    },
    undo: () => {
      history = undo(history);
      show();
    },
    redo: () => {
      history = redo(history);
      show();
    },
    adoptStated: () => {
      show();
    },
    setOptions: (given) => {
      options = { ...options, ...given };
      show();
    },
  };

  function written<Given extends readonly unknown[], Answer>(name: string, verb: (...given: Given) => Answer): (...given: Given) => Answer {
    return (...given) => {
      calls.push([name, ...given]);
      return verb(...given);
    };
  }

  const session: ScenarioSession = {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => undefined,
    show: written('show', verbs.show),
    add: written('add', verbs.add),
    propose: written('propose', verbs.propose),
    rename: written('rename', verbs.rename),
    describe: written('describe', verbs.describe),
    remove: written('remove', verbs.remove),
    tryChange: (id, action) =>
      tryChange(prepareBaseline(sampleBaseline, standard), history.present.find(({ name }) => name === active)?.changes ?? [], id, action),
    addChange: written('addChange', verbs.addChange),
    editChange: written('editChange', verbs.editChange),
    moveChange: written('moveChange', verbs.moveChange),
    removeChange: written('removeChange', verbs.removeChange),
    answerChanges: written('answerChanges', verbs.answerChanges),
    toggleMerger: written('toggleMerger', verbs.toggleMerger),
    replaceAll: written('replaceAll', verbs.replaceAll),
    undo: written('undo', verbs.undo),
    redo: written('redo', verbs.redo),
    setOptions: written('setOptions', verbs.setOptions),
    adoptStated: written('adoptStated', verbs.adoptStated),
  };
  return { session, calls };
}
