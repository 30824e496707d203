/** Use case: everything scenarios start from, read out of a scored workbook: indicators, their drivers, units, projects, budget. */
import type { Baseline } from '../domain/baseline';
import { peopleWhole } from '../domain/driver';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { UrbanClass } from '../domain/standard';
import { deriveDrivers } from '../engine/scenario/baseline-drivers';
import type { DriverContradiction } from '../engine/scenario/baseline-drivers';
import { foldResolutions } from '../engine/scenario/draft';
import { createScenarioModel } from '../engine/scenario/model';
import { readAdministrativeUnits } from '../sheets/administrative-units/read-administrative-units';
import { readBudget } from '../sheets/budget/read-budget';
import { readProjects } from '../sheets/projects/read-projects';
import type { ScoredWorkbook } from './score-workbook';

/** What the workbook does not say and the user does. */
export type BaselineOptions = {
  /** The administrative unit lies in a mountain, highland or border area. */
  readonly isMountain: boolean;
  /** Urban class the city holds today; null while nobody said. */
  readonly currentClass: UrbanClass | null;
};

export type BaselineReading = {
  readonly baseline: Baseline;
  /** Reported ratios that imply different amounts of one driver. */
  readonly contradictions: readonly DriverContradiction[];
  readonly problems: readonly Problem[];
};

/** People of the units' sheet and people of the indicator sheet that differ are shown, never smoothed over. */
function comparePeople(baseline: Baseline): readonly Problem[] {
  const inCity = baseline.units.filter((unit) => unit.isInCity);
  const sum = inCity.reduce<number | null>((total, { people }) => (total === null || people === null ? null : total + people), 0);
  const whole = baseline.drivers.get(peopleWhole);
  if (sum === null || inCity.length === 0 || whole?.value === undefined || whole.value === null) return [];
  if (whole.origin.kind !== 'read' || whole.origin.of !== 'indicator' || Math.round(whole.value) === Math.round(sum)) return [];
  return [problem('population-differs', 'info', inCity[0]?.peopleCell ?? null, { units: sum, filed: whole.value, indicator: 9 })];
}

/** Reads the baseline of a scored workbook. Without an indicator table every indicator is pending and scenarios move only units. */
export function readBaseline(scored: ScoredWorkbook, options: BaselineOptions): BaselineReading {
  const units = readAdministrativeUnits(scored.grids);
  const budget = readBudget(scored.grids);
  const projects = readProjects(scored.grids);
  const observations = scored.table?.observations ?? [];
  const { resolutions } = scored.choices;
  const { drivers, contradictions } = deriveDrivers(
    createScenarioModel(scored.standard),
    foldResolutions({ observations, resolutions }),
    units.units,
    budget.lines,
  );
  const baseline: Baseline = {
    observations,
    resolutions,
    drivers,
    units: units.units,
    projects: projects.projects,
    budget: budget.lines,
    region: scored.choices.region,
    isMountain: options.isMountain,
    currentClass: options.currentClass,
  };
  return {
    baseline,
    contradictions,
    problems: [...units.problems, ...budget.problems, ...projects.problems, ...comparePeople(baseline)],
  };
}
