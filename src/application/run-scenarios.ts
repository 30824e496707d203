/** Use case: a workbook's baseline and scenarios assessed once, without a session: what batches and scripts ask for. */
import type { Baseline } from '../domain/baseline';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Project } from '../domain/project';
import type { RequirementEdition } from '../domain/requirement';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Scenario } from '../changes/scenario';
import type { SheetLanguage } from '../changes/notation/sheet-language';
import type { AssessedScenario } from '../changes/replay/assess-scenario';
import { findProject } from '../language/project-name';
import { readScenarioSheet } from '../sheets/scenario-sheet/read-scenario-sheet';
import { withIndicators } from '../changes/scenario-json';
import { findRequirements, provincialCityOn } from '../editions/requirement-catalogue';
import { assumptionProblems, assumptionsOf } from './assumptions';
import { assessBase, compareWithBase, prepareBaseline } from './assess-scenarios';
import type { ComparedScenario } from './assess-scenarios';
import { classAskedBy, classHeld } from './class-held';
import type { ClassHeld } from './class-held';
import { freeName } from './edit-scenarios';
import type { Clock, WorkbookPort } from './ports';
import { readBaseline } from './read-baseline';
import type { RequestedChoices } from './score-once';
import { reasonUnscored } from './reason-unscored';
import { scoreOnce } from './score-once';
import type { ScoredWorkbook } from './score-workbook';
import type { Settings } from './settings/settings';
import { statedChoices } from './stated-assumptions';
import type { AdoptedAssumptions, StatedChoices } from './stated-assumptions';

export type ScenarioRequest = {
  readonly choices: RequestedChoices;
  /** Given scenarios, or those that stand in the workbook: there must be some, or there may be none. */
  readonly scenarios: readonly Scenario[] | 'in-workbook' | 'if-any';
  /** Id of the requirements to check; null for those of a provincial city. */
  readonly requirements?: string | null;
  /** Computes by what the scenario sheet states, where nothing was asked for expressly. */
  readonly isAsStated?: boolean;
};

export type ScenarioRun = {
  readonly scored: ScoredWorkbook;
  readonly usesKeptChoices: boolean;
  /** As `scoreOnce` gives them. */
  readonly settings: Settings | null;
  readonly baseline: Baseline;
  readonly requirements: RequirementEdition;
  /** The urban class that the city holds; null while nobody said. */
  readonly held: ClassHeld | null;
  readonly base: AssessedScenario;
  readonly scenarios: readonly ComparedScenario[];
  /** Sheet that the scenarios were read from; null where they were given. */
  readonly scenarioSheet: string | null;
  /** What the scenario sheet states, and was adopted; null where it was not to be. */
  readonly adopted: AdoptedAssumptions | null;
  /** What it states and the run does not compute by. */
  readonly stated: AdoptedAssumptions;
  /** Of the indicator table, the unit, budget and project sheets and the scenario sheet; those of a change stand with its outcome. */
  readonly problems: readonly Problem[];
};

/**
 * Assesses every scenario over the workbook's baseline. Errors: those of `scoreOnce`; the reason where the workbook has no indicator
 * table (`no-indicator-table`, `workbook-empty`, `sheet-too-large`); `scenarios-absent` where none are given and none stand in the workbook.
 * A change that cannot be applied is no error: its outcome says why, and the rest is computed.
 */
export async function runScenarios(
  port: WorkbookPort,
  request: ScenarioRequest,
  clock: Clock,
  languages: readonly SheetLanguage[],
  baseName: string,
): Promise<Result<ScenarioRun, Problem>> {
  const { requirements: asked = null } = request;
  const found = asked === null ? success(provincialCityOn(clock.today())) : findRequirements(asked);
  if (!found.ok) return found;
  const requirements = found.value;
  const first = await scoreOnce(port, request.choices, clock);
  if (!first.ok) return first;
  const adopted = request.isAsStated === true ? statedIn(first.value.scored, languages) : null;
  const isOther = adopted !== null && adopted.adopted.length > 0;
  const once = isOther ? await scoreOnce(port, withStated(request.choices, adopted.choices), clock) : first;
  if (!once.ok) return once;
  const unscored = reasonUnscored(once.value.scored);
  if (unscored !== null) return failure(unscored);
  const { scored, usesKeptChoices, settings } = once.value;
  const { baseline: read, problems } = readBaseline(scored, languages);
  const { currentClass, currentClassLaw = null } = scored.choices.baseline;
  const held = currentClass === null ? null : classHeld(currentClass, currentClassLaw, scored.today);
  // A requirement is held against a class of its own law only.
  const baseline = { ...read, currentClass: held === null ? null : classAskedBy(requirements, held) };
  const reading =
    typeof request.scenarios === 'string'
      ? readScenarioSheet(scored.grids, { standard: scored.standard, languages }, baseline.units, baseline.projects)
      : { scenarios: request.scenarios.map((each) => withIndicators(each, scored.standard)), problems: [], sheet: null };
  if (reading.scenarios.length === 0 && request.scenarios !== 'if-any')
    return failure(reading.problems[0] ?? problem('scenarios-absent', 'error', null, {}));

  const differing = assumptionProblems('stated' in reading ? (reading.stated ?? []) : [], assumptionsOf(scored), languages);
  const start = prepareBaseline(baseline, scored.standard);
  const { policy } = scored.choices;
  const base = assessBase(start, requirements, policy, baseName);
  return success({
    scored,
    usesKeptChoices,
    settings,
    baseline,
    requirements,
    held,
    base,
    scenarios: withOwnNames(reading.scenarios.map((scenario) => withProjectNames(scenario, baseline.projects))).map((scenario) =>
      compareWithBase(start, base, requirements, policy, scenario),
    ),
    scenarioSheet: reading.sheet,
    adopted,
    stated: statedChoices('stated' in reading ? (reading.stated ?? []) : [], assumptionsOf(scored), languages),
    problems: [...scored.problems, ...problems, ...reading.problems, ...differing],
  });
}

function statedIn(scored: ScoredWorkbook, languages: readonly SheetLanguage[]): AdoptedAssumptions {
  const { stated = [] } = readScenarioSheet(scored.grids, { standard: scored.standard, languages }, [], []);
  return statedChoices(stated, assumptionsOf(scored), languages);
}

/** What was asked for expressly goes before what the sheet states. */
function withStated(asked: RequestedChoices, { edition, ...stated }: StatedChoices): RequestedChoices {
  return {
    ...(edition === undefined || edition === null ? {} : { edition }),
    ...stated,
    ...asked,
    baseline: { ...stated.baseline, ...asked.baseline },
  };
}

/** Two files may hold a scenario `A`: the second is `A (2)`, or nobody could tell them apart in a result. */
function withOwnNames(scenarios: readonly Scenario[]): readonly Scenario[] {
  const taken: string[] = [];
  return scenarios.map((scenario) => {
    const name = freeName(taken, scenario.name);
    taken.push(name);
    return name === scenario.name ? scenario : { ...scenario, name };
  });
}

/** A project given by its number in the list is told by its name, wherever that finds the same one. */
function withProjectNames(scenario: Scenario, projects: readonly Project[]): Scenario {
  const changes = scenario.changes.map((change) => {
    if (change.action.kind !== 'complete-project') return change;
    const listed = findProject(projects, change.action.project);
    return listed === undefined || findProject(projects, listed.name) !== listed
      ? change
      : { ...change, action: { ...change.action, project: listed.name } };
  });
  return { ...scenario, changes };
}

/** The project of the list that a change names by its name or number; undefined where it is not certain which. */
export function listedProject(projects: readonly Project[], typed: string): Project | undefined {
  return findProject(projects, typed);
}
