/** Use case: everything a workbook says beside its indicator table, put together with it into the baseline that scenarios start from. */
import type { Baseline } from '../domain/baseline';
import { isSame } from '../domain/comparison';
import { peopleWhole } from '../domain/driver';
import type { WorkbookGrids } from '../domain/grid';
import type { Observation, Resolutions } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Standard, UrbanClass } from '../domain/standard';
import { deriveDrivers } from '../engine/scenario/baseline-drivers';
import type { DriverContradiction } from '../engine/scenario/baseline-drivers';
import { foldResolutions } from '../engine/scenario/draft';
import { createScenarioModel } from '../engine/scenario/model';
import { readAdministrativeUnits } from '../sheets/administrative-units/read-administrative-units';
import { readBudget } from '../sheets/budget/read-budget';
import { readProjects } from '../sheets/projects/read-projects';

/** The indicator table as it was read, with the user's decisions; `ScoredWorkbook` gives both. */
export type FiledTable = { readonly observations: readonly Observation[]; readonly resolutions: Resolutions };

/** What the user chose of the city itself. */
export type BaselineOptions = { readonly region: string | null; readonly isMountain: boolean; readonly currentClass: UrbanClass | null };

export type BaselineReading = {
  readonly baseline: Baseline;
  /** Reported ratios that imply different amounts of one driver. */
  readonly contradictions: readonly DriverContradiction[];
  /** Troubles of the unit, budget and project sheets, and figures of theirs that differ from the indicator table's. */
  readonly problems: readonly Problem[];
};

/** The units' people are a sum of other sources and years than the report's figure: both are shown, the report's is used. */
function populationProblems(baseline: Baseline, standard: Standard): readonly Problem[] {
  const inCity = baseline.units.filter(({ isInCity }) => isInCity);
  const filed = baseline.drivers.get(peopleWhole);
  const row = standard.indicators.find(({ drivers }) => drivers?.numerator === peopleWhole && drivers.denominator === null);
  let sum = 0;
  for (const { people } of inCity) {
    if (people === null) return [];
    sum += people;
  }
  if (row === undefined || inCity.length === 0 || filed?.value === undefined || filed.value === null || filed.origin.kind !== 'read' || filed.origin.of !== 'indicator' || isSame(sum, filed.value)) return [];
  return [problem('population-differs', 'info', filed.origin.cell, { units: sum, filed: Math.round(filed.value), indicator: row.number })];
}

export function readBaseline(grids: WorkbookGrids, table: FiledTable, standard: Standard, options: BaselineOptions): BaselineReading {
  const units = readAdministrativeUnits(grids);
  const budget = readBudget(grids);
  const projects = readProjects(grids);
  const { drivers, contradictions } = deriveDrivers(createScenarioModel(standard), foldResolutions(table), units.units, budget.lines);
  const baseline: Baseline = {
    observations: table.observations,
    resolutions: table.resolutions,
    drivers,
    units: units.units,
    projects: projects.projects,
    budget: budget.lines,
    ...options,
  };
  return { baseline, contradictions, problems: [...units.problems, ...budget.problems, ...projects.problems, ...populationProblems(baseline, standard)] };
}
