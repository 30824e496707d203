/** What a scenario session knows, and what of it the views see. */
import type { Baseline } from '../../domain/baseline';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { RequirementEdition } from '../../domain/requirement';
import type { AssessedScenario } from '../../changes/replay/assess-scenario';
import type { DriverContradiction } from '../../domain/driver';
import { provincialCity } from '../../editions/city-requirements';
import { compareWithBase } from '../assess-scenarios';
import type { ComparedScenario } from '../assess-scenarios';
import { defaultBaselineOptions } from '../baseline-options';
import type { BaselineOptions } from '../baseline-options';
import { scenarioLimit } from '../edit-scenarios';
import type { BaselineReading } from '../read-baseline';
import { historyOf } from '../scenario-history';
import type { ScenarioHistory } from '../scenario-history';
import { contentOf } from '../settings/scenario-draft';
import type { AdoptedAssumptions } from '../stated-assumptions';
import type { ScenarioSource } from './scenario-source';

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
  /** Totals of each side of the budget, of which one may be chosen. */
  readonly totals: BaselineReading['totals'];
  /** Land of the whole city by each source; absent where the two are not apart. */
  readonly areas?: BaselineReading['areas'] | undefined;
  /** What the scenario sheet states and this workbook does not compute by; absent where it states nothing else. */
  readonly stated?: AdoptedAssumptions | undefined;
};

export type ScenarioModel = {
  readonly source: ScenarioSource | null;
  readonly history: ScenarioHistory;
  readonly active: string | null;
  /** Content of the scenario sheet when it was last read: only a change of it replaces the list. */
  readonly sheetContent: string | null;
  /**
   * The draft in the workbook's settings: nobody asked for it before a table was scored; the settings could not be read, and
   * whether there is one nobody knows; it was taken, or there was none.
   */
  readonly draft: 'unasked' | 'awaited' | 'taken';
  /** Of reading the draft; over with the next change. */
  readonly draftProblems: readonly Problem[];
  /** The draft in the settings is behind the scenarios. */
  readonly isKeepDue: boolean;
  readonly shown: ScenarioState;
};

export const initialModel: ScenarioModel = {
  source: null,
  history: historyOf([]),
  active: null,
  sheetContent: null,
  draft: 'unasked',
  draftProblems: [],
  isKeepDue: false,
  shown: {
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
    totals: { revenue: [], expenditure: [] },
  },
};

/** The model with what is shown of it. What did not change is the same object as before: who looks at nothing else does no work. */
export function shownAnew(model: ScenarioModel, before: ScenarioModel): ScenarioModel {
  const { source, history, active, sheetContent } = model;
  const { options, people, totals } = before.shown;
  const shown: ScenarioState = {
    baseline: source?.reading.baseline ?? null,
    base: source?.base ?? null,
    requirements: provincialCity,
    scenarios: compared(model, before),
    active,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    contradictions: source?.reading.contradictions ?? [],
    problems: sameOr(before.shown.problems, problemsOf(model)),
    sheet: source?.sheet ?? null,
    isSheetCurrent: sheetContent !== null && sheetContent === contentOf(history.present),
    options: source?.options ?? options,
    people: source?.reading.people ?? people,
    totals: source?.reading.totals ?? totals,
    areas: source?.reading.areas ?? null,
    stated: source?.stated,
  };
  return { ...model, shown };
}

/** Scenarios that are the same object over the same baseline keep their assessment. */
function compared({ source, history }: ScenarioModel, before: ScenarioModel): readonly ComparedScenario[] {
  if (source === null) return [];
  const isSameBaseline = source === before.source;
  if (isSameBaseline && history.present === before.history.present) return before.shown.scenarios;
  const known = new Map(isSameBaseline ? before.shown.scenarios.map((each) => [each.scenario, each]) : []);
  return history.present.map(
    (scenario) => known.get(scenario) ?? compareWithBase(source.start, source.base, provincialCity, source.policy, scenario),
  );
}

function problemsOf({ source, draftProblems, history }: ScenarioModel): readonly Problem[] {
  if (source === null) return [];
  const count = history.present.length;
  // A sheet may bring more scenarios than the pane would add.
  const above = count > scenarioLimit ? [problem('scenarios-above-limit', 'warning', null, { count, limit: scenarioLimit })] : [];
  return [...draftProblems, ...source.problems, ...above];
}

function sameOr<Item>(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  return now.length === before.length && now.every((one, index) => one === before[index]) ? before : now;
}
