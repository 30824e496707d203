/**
 * Scenarios over the workbook being scored: keeps the list with undo and redo, and reassesses what changed.
 * It follows the scoring session: new data, policy or decisions there make a new baseline here, and every scenario is
 * replayed over it. Unchanged scenarios over an unchanged baseline are not assessed again.
 * What the scenario sheet does not hold is kept as a draft in the workbook's settings.
 */
import type { Policy } from '../domain/assessment';
import type { Baseline } from '../domain/baseline';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { RequirementEdition } from '../domain/requirement';
import type { Change, ChangeAction, Scenario } from '../domain/scenario';
import type { SheetLanguage } from '../domain/scenario-sheet';
import type { AssessedScenario } from '../engine/scenario/assess-scenario';
import type { DriverContradiction } from '../engine/scenario/baseline-drivers';
import type { ScenarioStart } from '../engine/scenario/draft';
import { readScenarioSheet } from '../sheets/scenario-sheet/read-scenario-sheet';
import { provincialCity } from '../standards/catalogue';
import { assessBase, compareWithBase, prepareBaseline } from './assess-scenarios';
import type { ComparedScenario } from './assess-scenarios';
import { defaultBaselineOptions } from './baseline-options';
import type { BaselineOptions } from './baseline-options';
import {
  addChange,
  addScenario,
  editChange,
  moveChange,
  removeChange,
  removeScenario,
  renameScenario,
  scenarioLimit,
  toggleMerger,
} from './edit-scenarios';
import { contentOf, decodeDraft, draftOf, encodeDraft } from './scenario-draft';
import type { Unsubscribe } from './ports';
import { readBaseline } from './read-baseline';
import type { BaselineReading } from './read-baseline';
import { historyOf, record, redo, undo } from './scenario-history';
import type { ScenarioHistory } from './scenario-history';
import type { ScoredWorkbook } from './score-workbook';
import type { ScoringSession } from './scoring-session';

/** What a view shows. A new object after every change. */
export type ScenarioState = {
  /** Null until a table has been scored. */
  readonly baseline: Baseline | null;
  readonly base: AssessedScenario | null;
  readonly requirements: RequirementEdition;
  readonly scenarios: readonly ComparedScenario[];
  /** Name of the scenario shown; null shows the baseline (Gốc). */
  readonly active: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly contradictions: readonly DriverContradiction[];
  readonly problems: readonly Problem[];
  /** Sheet that the scenarios were read from; null where the workbook has none. */
  readonly sheet: string | null;
  /** The sheet holds just these scenarios: writing it again would change nothing. */
  readonly isSheetCurrent: boolean;
  readonly options: BaselineOptions;
  /** People of the whole city as each source counts them; null where it does not. */
  readonly people: BaselineReading['people'];
};

export type ScenarioSession = {
  readonly getState: () => ScenarioState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  readonly close: () => void;
  readonly show: (name: string | null) => void;
  /** A copy of the scenario shown, or an empty one over the baseline. */
  readonly add: () => void;
  readonly rename: (name: string, to: string) => void;
  readonly remove: (name: string) => void;
  readonly addChange: (action: ChangeAction) => void;
  readonly editChange: (id: string, edit: Partial<Omit<Change, 'id'>>) => void;
  readonly moveChange: (id: string, by: -1 | 1) => void;
  readonly removeChange: (id: string) => void;
  /** A tick in the commune list. Makes a first scenario where none is shown. */
  readonly toggleMerger: (unit: string) => void;
  readonly replaceAll: (scenarios: readonly Scenario[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Says what the baseline needs to know; options that are left out stay. Kept in the workbook's settings. */
  readonly setOptions: (options: Partial<BaselineOptions>) => void;
};

const baseName = 'Gốc';

/**
 * Follows a scoring session from now on.
 * @param languages those that a scenario sheet may be written in
 */
export function createScenarioSession(scoring: ScoringSession, languages: readonly SheetLanguage[]): ScenarioSession {
  let history: ScenarioHistory = historyOf([]);
  let active: string | null = null;
  let start: ScenarioStart | null = null;
  let policy: Policy = 'strict';
  let scoredBefore: ScoredWorkbook | null = null;
  let state: ScenarioState = {
    baseline: null,
    base: null,
    requirements: provincialCity,
    scenarios: [],
    active: null,
    canUndo: false,
    canRedo: false,
    contradictions: [],
    problems: [],
    sheet: null,
    isSheetCurrent: false,
    options: defaultBaselineOptions,
    people: { indicators: null, units: null },
  };
  /** Content of the scenario sheet when it was last read: only a change of it replaces the list. */
  let sheetContent: string | null = null;
  let isDraftTaken = false;
  /** Of reading the workbook's sheets, and of its draft; the latter are over with the next change. */
  let sheetProblems: readonly Problem[] = [];
  let draftProblems: readonly Problem[] = [];
  const listeners = new Set<() => void>();

  /** A sheet may bring more scenarios than the pane would add. */
  function limitProblems(): readonly Problem[] {
    const count = history.present.length;
    return start !== null && count > scenarioLimit
      ? [problem('scenarios-above-limit', 'warning', null, { count, limit: scenarioLimit })]
      : [];
  }

  /** The list of before where it holds the same: who only looks at the problems is not told of every tick. */
  function problemsNow(): readonly Problem[] {
    const now = [...draftProblems, ...sheetProblems, ...limitProblems()];
    const before = state.problems;
    return now.length === before.length && now.every((one, index) => one === before[index]) ? before : now;
  }

  function show(change: Partial<ScenarioState>): void {
    state = {
      ...state,
      active,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      isSheetCurrent: sheetContent !== null && sheetContent === contentOf(history.present),
      problems: problemsNow(),
      ...change,
    };
    for (const listener of listeners) listener();
  }

  /** Assesses the scenarios; those that are the same object over the same baseline keep their assessment. */
  function assess(isBaselineNew: boolean): void {
    if (start === null || state.base === null) {
      show({ scenarios: [] });
      return;
    }
    const known = new Map(isBaselineNew ? [] : state.scenarios.map((compared) => [compared.scenario, compared]));
    const { base } = state;
    const ready = start;
    show({
      scenarios: history.present.map((scenario) => known.get(scenario) ?? compareWithBase(ready, base, provincialCity, policy, scenario)),
    });
  }

  /** Takes over what a person wrote into the scenario sheet (or what a colleague's book brought along). */
  function followSheet(sheet: string | null, scenarios: readonly Scenario[]): void {
    if (sheet === null) {
      sheetContent = null;
      return;
    }
    const content = contentOf(scenarios);
    if (content === sheetContent) return;
    if (scenarios.length === 0 && sheetContent === null) {
      // An empty sheet that came just now waits to be filled in; it says nothing about the scenarios there are.
      sheetContent = content;
      return;
    }
    sheetContent = content;
    if (content === contentOf(history.present)) return;
    history = record(history, scenarios);
    if (!scenarios.some(({ name }) => name === active)) active = scenarios[0]?.name ?? null;
  }

  /** The first reading: a draft goes on where it was left, unless the sheet was edited since; then it is one step of undo away. */
  function takeDraft(sheet: string | null, scenarios: readonly Scenario[]): void {
    const { draft, isWhole } = decodeDraft(scoring.scenarioDraft());
    if (!isWhole) draftProblems = [problem('scenario-draft-unreadable', 'warning', null, {})];
    sheetContent = sheet === null ? null : contentOf(scenarios);
    const isOutdated = draft !== null && scenarios.length > 0 && sheetContent !== draft.sheet;
    history = historyOf(draft === null ? scenarios : draft.scenarios);
    if (isOutdated && contentOf(draft.scenarios) !== sheetContent) {
      history = record(history, scenarios);
      const names = draft.scenarios.map(({ name }) => name).join(', ');
      draftProblems = [...draftProblems, problem('scenario-draft-outdated', 'warning', null, { sheet: sheet ?? '', scenarios: names })];
    }
    active = history.present[0]?.name ?? null;
  }

  function keepDraft(): void {
    const draft = draftOf(history.present, sheetContent);
    scoring.keepScenarioDraft(draft === null ? undefined : encodeDraft(draft));
  }

  function rebuild(): void {
    const { scored } = scoring.getState();
    scoredBefore = scored;
    if (scored === null || scored.table === null) {
      start = null;
      sheetProblems = [];
      show({ baseline: null, base: null, scenarios: [], contradictions: [], problems: [], sheet: null });
      return;
    }
    const read = readBaseline(scored);
    policy = scored.choices.policy;
    start = prepareBaseline(read.baseline, scored.standard);
    const written = readScenarioSheet(scored.grids, { standard: scored.standard, languages }, read.baseline.units, read.baseline.projects);
    sheetProblems = [...read.problems, ...written.problems];
    if (isDraftTaken) {
      followSheet(written.sheet, written.scenarios);
      keepDraft();
    } else {
      isDraftTaken = true;
      takeDraft(written.sheet, written.scenarios);
    }
    state = {
      ...state,
      baseline: read.baseline,
      base: assessBase(start, provincialCity, policy, baseName),
      contradictions: read.contradictions,
      sheet: written.sheet,
      options: scored.choices.baseline,
      people: read.people,
    };
    assess(true);
  }

  function showEdited(): void {
    draftProblems = [];
    assess(false);
    keepDraft();
  }

  function change(scenarios: readonly Scenario[]): void {
    if (scenarios === history.present) return;
    history = record(history, scenarios);
    if (active !== null && !scenarios.some(({ name }) => name === active)) active = scenarios.at(-1)?.name ?? null;
    showEdited();
  }

  function step(to: ScenarioHistory): void {
    history = to;
    if (active !== null && !to.present.some(({ name }) => name === active)) active = to.present.at(-1)?.name ?? null;
    showEdited();
  }

  function add(): string | null {
    const scenarios = addScenario(history.present, active);
    const added = scenarios.length > history.present.length ? (scenarios.at(-1)?.name ?? null) : null;
    if (added !== null) active = added;
    change(scenarios);
    return added;
  }

  /** The scenario to be edited: the one shown, or a new one where the locked baseline is shown. */
  function editable(): string | null {
    return active ?? add();
  }

  function editActive(edit: (scenarios: readonly Scenario[], name: string) => readonly Scenario[]): void {
    const name = editable();
    if (name !== null) change(edit(history.present, name));
  }

  const unsubscribe = scoring.subscribe(() => {
    if (scoring.getState().scored !== scoredBefore) rebuild();
  });
  rebuild();

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: unsubscribe,
    show: (name) => {
      active = name;
      show({});
    },
    add: () => {
      add();
    },
    rename: (name, to) => {
      const scenarios = renameScenario(history.present, name, to);
      if (active === name && scenarios !== history.present) active = to.normalize('NFC').trim();
      change(scenarios);
    },
    remove: (name) => {
      change(removeScenario(history.present, name));
    },
    addChange: (action) => {
      editActive((scenarios, name) => addChange(scenarios, name, action));
    },
    editChange: (id, edit) => {
      editActive((scenarios, name) => editChange(scenarios, name, id, edit));
    },
    moveChange: (id, by) => {
      editActive((scenarios, name) => moveChange(scenarios, name, id, by));
    },
    removeChange: (id) => {
      editActive((scenarios, name) => removeChange(scenarios, name, id));
    },
    toggleMerger: (unit) => {
      editActive((scenarios, name) => toggleMerger(scenarios, name, unit));
    },
    replaceAll: (scenarios) => {
      change(scenarios);
      if (active === null) active = scenarios[0]?.name ?? null;
      show({});
    },
    undo: () => {
      step(undo(history));
    },
    redo: () => {
      step(redo(history));
    },
    setOptions: scoring.setBaseline,
  };
}
