/** Scenarios over a file as JSON. The format is documented in docs/cli.md and kept stable: fields are added, never renamed or dropped. */
import type { ComparedScenario } from '../application/assess-scenarios';
import { lawOfRequirements, lawOfTheScore } from '../application/law-of-the-score';
import { findInstrument } from '../application/legal-texts';
import { listedProject } from '../application/run-scenarios';
import type { ScenarioRun } from '../application/run-scenarios';
import type { AdministrativeUnit } from '../domain/administrative-unit';
import type { Policy } from '../domain/assessment';
import { qualifiedReference } from '../domain/cell';
import type { CostDoubt, Project } from '../domain/project';
import type { PeopleSource } from '../domain/driver';
import type { Problem } from '../domain/problem';
import type { Difference, FromTo } from '../domain/difference';
import { neededPoints } from '../domain/needed-points';
import type { NeededPoints } from '../domain/needed-points';
import type { ConversionResult, RequirementResult, RequirementVerdict } from '../domain/requirement';
import type { ChangeKindName } from '../changes/scenario';
import type { UrbanClass } from '../domain/standard';
import type { Locale } from '../words/locale';
import { clausePlace } from '../words/places';
import { budgetChangeJson, driversJson } from './budget-json';
import type { BudgetChangeJson, DriverJson } from './budget-json';
import { classHeldJson, lawJson, requirementLawJson } from './law-json';
import type { ClassHeldJson, LawJson, RequirementLawJson } from './law-json';
import { criteriaJson, indicatorsJson, problemJson } from './assessed-json';
import { nextLevelJson, standingJson } from './standing-json';
import type { NextLevelJson, StandingJson } from './standing-json';
import { listedUnitsOf } from './units-text';
import type { CriterionJson, IndicatorJson, ProblemJson } from './assessed-json';

type RequirementJson = Pick<RequirementResult, 'id' | 'name' | 'unit' | 'required' | 'adjusted' | 'actual' | 'gap' | 'verdict'> & {
  readonly clauses: readonly string[];
};

type AssessedJson = {
  readonly total: {
    readonly certain: number;
    readonly possible: number;
    readonly required: number | null;
    readonly met: boolean | null;
  };
  /** Points that are still needed at least, and what asks for them; null where none are, or nobody knows. */
  readonly needed: NeededPoints | null;
  readonly recognised: boolean;
  readonly criteria: readonly CriterionJson[];
  readonly indicators: readonly IndicatorJson[];
  readonly requirements: readonly RequirementJson[];
  /** Every ward and commune, where requirements of single units are asked for; null otherwise. */
  readonly units: readonly UnitJson[] | null;
  readonly conversion: { readonly candidates: readonly ConversionJson[]; readonly unknown: readonly ConversionJson[] } | null;
};

/** A unit against the edition of its kind; `edition` is null where none is of it. */
type UnitJson = {
  readonly unit: string;
  readonly kind: AdministrativeUnit['kind'];
  readonly edition: string | null;
  readonly verdict: RequirementVerdict;
  readonly requirements: readonly RequirementJson[];
};

/** A commune against what a ward must reach; `undecided` are ids of requirements that the list cannot decide. */
type ConversionJson = { readonly unit: string; readonly undecided: readonly string[]; readonly requirements: readonly RequirementJson[] };

type DifferenceJson = Pick<Difference, 'total' | 'possible' | 'criteria' | 'thresholds'> & {
  readonly indicators: readonly {
    readonly indicator: string;
    readonly code: string;
    readonly number: number | null;
    readonly value: FromTo<number | null>;
    readonly points: FromTo<number>;
    readonly gain: number;
    /** The row's next threshold; null where there is none to go to. */
    readonly toNext: NextLevelJson | null;
    readonly clause: string | null;
  }[];
};

type ChangeJson = {
  readonly id: string;
  readonly kind: ChangeKindName;
  readonly on: boolean;
  readonly applied: boolean;
  /** Points that the change brought, in the order applied. */
  readonly points: number;
  readonly problems: readonly ProblemJson[];
  /** The listed project that a change completes; absent on other changes, null where it is not certain which. */
  readonly project?: ProjectJson | null;
} & Partial<BudgetChangeJson>;

/** A project as the list has it. Amounts in tỷ đồng; `doubt`: why it has no cost. */
type ProjectJson = Pick<Project, 'number' | 'name' | 'cost'> & {
  readonly cell: string;
  readonly costCell: string | null;
  readonly doubt: CostDoubt | null;
  readonly earlier: { readonly cost: number; readonly cell: string } | null;
  readonly sources: NonNullable<Project['sources']>;
};

type ScenarioJson = AssessedJson & {
  readonly name: string;
  /** Of the projects that it completes, in tỷ đồng. */
  readonly cost: number;
  /** Of it from the city's own budget; null where a project does not say it. */
  readonly cityCost: number | null;
  /** Completed projects whose cost is not known; `cost` lacks them. */
  readonly uncosted: readonly string[];
  readonly changes: readonly ChangeJson[];
  readonly difference: DifferenceJson;
  /** What it wins, loses, and what still blocks it. */
  readonly standing: StandingJson;
  readonly wards: readonly { readonly unit: string; readonly requirements: readonly RequirementJson[] }[];
  /** Units that join without touching the city, and those that would bridge the distance. */
  readonly apart: readonly { readonly unit: string; readonly bridge: readonly string[] }[];
};

/** The answer of `run`. Where nothing was computed, everything but `file` and `problems` is null or empty. Figures are unrounded. */
export type RunReport = {
  readonly file: string;
  readonly sheet: string | null;
  readonly edition: string | null;
  readonly policy: Policy | null;
  readonly region: string | null;
  readonly mountain: boolean | null;
  readonly currentClass: UrbanClass | null;
  /** Number of the law that it is a class of; null where none was named. */
  readonly currentClassLaw: string | null;
  /** Which count of the whole city's people the requirements and scenarios use. */
  readonly people: PeopleSource | null;
  readonly date: string | null;
  /** The laws behind the score and behind the requirements; what the class held today is. */
  readonly law: LawJson | null;
  readonly requirementLaw: RequirementLawJson | null;
  readonly currentClassHeld: ClassHeldJson | null;
  readonly requirementEdition: { readonly id: string; readonly title: string; readonly tierUntil: string | null } | null;
  readonly scenarioSheet: string | null;
  readonly baseline: AssessedJson | null;
  /** The quantities that scenarios move, as the baseline has them. */
  readonly drivers: readonly DriverJson[];
  readonly scenarios: readonly ScenarioJson[];
  readonly written: { readonly file: string; readonly sheets: readonly string[] } | null;
  readonly problems: readonly ProblemJson[];
};

/** The report of a run that came to nothing. */
export function failedRun(file: string, problems: readonly Problem[], locale: Locale): RunReport {
  return {
    file,
    sheet: null,
    edition: null,
    policy: null,
    region: null,
    mountain: null,
    currentClass: null,
    currentClassLaw: null,
    people: null,
    date: null,
    law: null,
    requirementLaw: null,
    currentClassHeld: null,
    requirementEdition: null,
    scenarioSheet: null,
    baseline: null,
    drivers: [],
    scenarios: [],
    written: null,
    problems: problems.map((problem) => problemJson(problem, locale)),
  };
}

/** The report of a run. `more` are problems of writing. */
export function runReport(
  file: string,
  run: ScenarioRun,
  date: string,
  written: RunReport['written'],
  more: readonly Problem[],
  locale: Locale,
): RunReport {
  const { scored, base, scenarios, requirements } = run;
  return {
    ...failedRun(file, [...run.problems, ...more], locale),
    sheet: scored.table?.sheet ?? null,
    edition: base.assessment.edition,
    policy: base.assessment.policy,
    region: base.assessment.region,
    mountain: run.baseline.isMountain,
    currentClass: scored.choices.baseline.currentClass,
    currentClassLaw: run.held?.law ?? null,
    people: scored.choices.baseline.people,
    date,
    law: lawJson(lawOfTheScore(scored, base.assessment), locale),
    requirementLaw: requirementLawJson(lawOfRequirements(requirements, scored.today), locale),
    currentClassHeld: run.held === null ? null : classHeldJson(run.held, locale),
    requirementEdition: { id: requirements.edition, title: requirements.title, tierUntil: requirements.tierUntil },
    scenarioSheet: run.scenarioSheet,
    drivers: driversJson(run.baseline, run.scored.standard.drivers),
    baseline: assessedJson(base, run, locale),
    scenarios: scenarios.map((compared) => scenarioJson(compared, run, locale)),
    written,
  };
}

function assessedJson(assessed: ScenarioRun['base'], run: ScenarioRun, locale: Locale): AssessedJson {
  const { assessment, requirements } = assessed;
  const { scored } = run;
  const listed = listedUnitsOf(run, assessed);
  const all = (results: readonly RequirementResult[]) => results.map((result) => requirementJson(result, locale));
  const conversionJson = ({ unit, undecided, requirements: results }: ConversionResult): ConversionJson => ({
    unit: unit.name,
    undecided: undecided.map(({ id }) => id),
    requirements: all(results),
  });
  const { certain, possible, required, met } = assessment.total;
  return {
    total: { certain, possible, required, met: required === null ? null : met },
    needed: neededPoints(assessment),
    recognised: assessment.recognised,
    criteria: criteriaJson(assessment),
    indicators: indicatorsJson(assessment, scored.standard, locale),
    requirements: all(requirements),
    units:
      listed?.units.map(({ unit, edition, verdict, requirements: results }) => ({
        unit: unit.name,
        kind: unit.kind,
        edition,
        verdict,
        requirements: all(results),
      })) ?? null,
    conversion:
      listed === null
        ? null
        : { candidates: listed.conversion.candidates.map(conversionJson), unknown: listed.conversion.unknown.map(conversionJson) },
  };
}

function requirementJson(
  { id, name, unit, required, adjusted, actual, gap, verdict, citations }: RequirementResult,
  locale: Locale,
): RequirementJson {
  return {
    id,
    name,
    unit,
    required,
    adjusted,
    actual,
    gap,
    verdict,
    clauses: citations.map((citation) => clausePlace(citation, findInstrument, locale)),
  };
}

function projectJson(projects: readonly Project[], typed: string): ProjectJson | null {
  const project = listedProject(projects, typed);
  if (project === undefined) return null;
  const { number, name, cost, cell, costCell = null, doubt = null, earlier, sources = {} } = project;
  return {
    number,
    name,
    cost,
    cell: qualifiedReference(cell),
    costCell: costCell === null ? null : qualifiedReference(costCell),
    doubt,
    earlier: earlier === undefined ? null : { cost: earlier.cost, cell: qualifiedReference(earlier.cell) },
    sources,
  };
}

function scenarioJson(compared: ComparedScenario, run: ScenarioRun, locale: Locale): ScenarioJson {
  const { scenario, assessed, difference, standing, contributions, apart } = compared;
  const { total, possible, criteria, thresholds } = difference;
  return {
    name: scenario.name,
    ...assessedJson(assessed, run, locale),
    cost: assessed.facts.cost,
    cityCost: assessed.facts.cityCost,
    uncosted: assessed.facts.uncosted,
    changes: assessed.outcomes.map(({ change, isApplied, problems, budget }, index) => ({
      id: change.id,
      kind: change.action.kind,
      on: change.isOn,
      applied: isApplied,
      points: contributions[index]?.points ?? 0,
      problems: problems.map((problem) => problemJson(problem, locale)),
      ...(budget === null ? {} : budgetChangeJson(budget)),
      ...(change.action.kind === 'complete-project' ? { project: projectJson(run.baseline.projects, change.action.project) } : {}),
    })),
    difference: {
      total,
      possible,
      criteria,
      thresholds,
      indicators: difference.indicators.map(({ indicator, code, value, points, gain, citation }) => ({
        indicator,
        code,
        number: run.scored.standard.indicators.find(({ id }) => id === indicator)?.number ?? null,
        value,
        points,
        gain,
        toNext: nextLevelJson(indicator, standing.moved, run.scored.standard),
        clause: citation === null ? null : clausePlace(citation, findInstrument, locale),
      })),
    },
    standing: standingJson(compared, run.scored.standard, locale),
    wards: assessed.wards.map(({ unit, requirements }) => ({
      unit: unit.name,
      requirements: requirements.map((requirement) => requirementJson(requirement, locale)),
    })),
    apart: apart.map(({ unit, bridge }) => ({ unit: unit.name, bridge: bridge.map(({ name }) => name) })),
  };
}
