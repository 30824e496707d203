/** Use case: everything scenarios start from, read out of a scored workbook: indicators, their drivers, units, projects, budget. */
import { extentProblems } from '../analysis/extent-check';
import { judgeUnits } from '../analysis/unit-density';
import type { SheetLanguage } from '../changes/notation/sheet-language';
import type { Baseline } from '../domain/baseline';
import { balanceState, gradeOfBalance } from '../domain/budget-balance';
import type { BudgetLine, BudgetSide } from '../domain/budget-line';
import { totalsOf } from '../domain/budget-line';
import { chosenLines, latestBalance, latestFigure } from '../domain/budget-trust';
import type { CellAddress } from '../domain/cell';
import { qualifiedReference } from '../domain/cell';
import type { DriverContradiction, PeopleSource } from '../domain/driver';
import type { Observation, Resolutions } from '../domain/observation';
import { isFiledEvidence } from '../domain/filed-evidence';
import { partsOf } from '../domain/indicator-table';
import type { Problem } from '../domain/problem';
import type { Standard } from '../domain/standard';
import { problem } from '../domain/problem';
import { alreadyInDrivers } from '../engine/scenario/already-in';
import { deriveDrivers } from '../engine/scenario/baseline-drivers';
import { coverOf } from '../engine/scenario/city-extent';
import type { Counted } from '../engine/scenario/city-extent';
import { foldResolutions } from '../engine/fold-resolutions';
import { prepareEdition } from '../engine/scenario/prepared-edition';
import { readAdministrativeUnits } from '../sheets/administrative-units/read-administrative-units';
import { readBudget } from '../sheets/budget/read-budget';
import { readProjects } from '../sheets/projects/read-projects';
import { readTargets } from '../sheets/targets/read-targets';
import { driverProblems } from './driver-problems';
import { withoutOwnResults } from './own-result-sheets';
import { assumptionsOf } from './assumptions';
import type { ScoredWorkbook } from './score-workbook';

export type BaselineReading = {
  readonly baseline: Baseline;
  /** Reported ratios that imply different amounts of one driver. */
  readonly contradictions: readonly DriverContradiction[];
  /** People of the whole city as each source counts them; null where it does not. */
  readonly people: Readonly<Record<PeopleSource, number | null>>;
  /** Every total of a side that the budget has, each with its latest figure: what can be chosen of. */
  readonly totals: Readonly<Record<BudgetSide, readonly BudgetLine[]>>;
  /** Land of the whole city by each source, where the two are apart; null where they are not. */
  readonly areas: Readonly<Record<PeopleSource, number | null>> | null;
  readonly problems: readonly Problem[];
};

function totalsIn(lines: readonly BudgetLine[], side: BudgetSide): readonly BudgetLine[] {
  return totalsOf[side].flatMap(
    (id) =>
      latestFigure(
        lines.filter((line) => line.id === id),
        side,
      ) ?? [],
  );
}

/** The grade that was filed for the balance of the budget is held against the sheet; where they differ that is told, and the grade scored. */
function compareBalance(
  observations: readonly Observation[],
  lines: readonly BudgetLine[],
  { roles, indicators }: Standard,
): readonly Problem[] {
  const filed = observations.find(({ indicator }) => indicator === roles['budget-balance']);
  const balance = latestBalance(lines);
  if (filed?.reading.kind !== 'grade' || balance === null) return [];
  const { revenue, expenditure } = balance;
  const { grade } = filed.reading;
  const code = indicators.find(({ id }) => id === roles['budget-balance'])?.code ?? '';
  if (grade === gradeOfBalance[balanceState(revenue.amount, expenditure.amount)]) return [];
  const figures = { year: revenue.year, line: revenue.name, amount: revenue.amount, first: qualifiedReference(revenue.cell) };
  const other = { other: expenditure.name, otherAmount: expenditure.amount, otherCell: qualifiedReference(expenditure.cell) };
  return [
    problem('budget-balance-differs', 'warning', filed.cell, {
      indicator: code,
      filed: grade === 'maximum' || grade === 'minimum' ? grade : null,
      ...figures,
      ...other,
    }),
  ];
}

/** True for cells of the indicator table: rows of indicators are no lines of a budget, whatever years head their columns. */
function isIn(table: ScoredWorkbook['table']): (cell: CellAddress) => boolean {
  const parts = table === null ? [] : partsOf(table);
  return ({ sheet, row }) => parts.some((part) => part.sheet === sheet && row >= part.firstRow && row <= part.lastRow);
}

function bySource({ filed, units }: Counted): Readonly<Record<PeopleSource, number | null>> {
  return { indicators: filed?.value ?? null, units };
}

/**
 * The user's decisions that hold here: not a value given to a row that the chosen count replaces (it is of the other count), nor filed
 * points that are no evidence (the row waits).
 */
function resolutionsIn(
  { choices, standard }: ScoredWorkbook,
  filed: ReadonlyMap<string, Observation>,
  replaced: ReadonlySet<string>,
): Resolutions {
  const rows = new Map(standard.indicators.map((row) => [row.id, row]));
  return Object.fromEntries(
    Object.entries(choices.resolutions).filter(([id, { kind }]) => {
      const row = rows.get(id);
      if (kind !== 'filed' || row === undefined) return kind !== 'value' || !replaced.has(id);
      return isFiledEvidence(filed.get(id)?.filed.points ?? null, row, choices.policy);
    }),
  );
}

/** Reads the baseline of a scored workbook. Without an indicator table every indicator is pending and scenarios move only units. */
export function readBaseline(scored: ScoredWorkbook, languages: readonly SheetLanguage[] = []): BaselineReading {
  const options = scored.choices.baseline;
  const grids = withoutOwnResults(scored.grids, assumptionsOf(scored), languages);
  const listed = readAdministrativeUnits(grids, Number(scored.today.slice(0, 4)), { standard: scored.standard, languages });
  const { units, problems: unfit } = judgeUnits(listed.units, listed.problems);
  const choice = { revenue: options.revenueLine, expenditure: options.expenditureLine };
  const read = readBudget(grids, Number(scored.today.slice(0, 4)), isIn(scored.table), choice);
  const budget = { lines: chosenLines(read.lines, choice), problems: read.problems };
  const projects = readProjects(grids);
  const observations = scored.table?.observations ?? [];
  const { resolutions } = scored.choices;
  const folded = foldResolutions({ observations, resolutions });
  const edition = prepareEdition(scored.standard);
  const { drivers, contradictions, extent, replaced } = deriveDrivers(edition, folded, units, budget.lines, options.people);
  const isCityAssumed = listed.problems.some(({ code }) => code === 'city-unclear');
  const isLandUnknown = units.some(({ isInCity, area }) => isInCity && area === null);
  const baseline: Baseline = {
    observations: observations.map((observation) => replaced.get(observation.indicator) ?? observation),
    resolutions: resolutionsIn(scored, folded, new Set(replaced.keys())),
    drivers,
    contradictions,
    units,
    cover: coverOf(extent, options.people, isCityAssumed, isLandUnknown),
    alreadyIn: alreadyInDrivers(edition, observations, resolutions, drivers),
    projects: projects.projects,
    ...(projects.problems.length === 0 ? {} : { projectProblems: projects.problems }),
    budget: budget.lines,
    targets: readTargets(scored.grids, scored.standard),
    region: scored.choices.region,
    extent: scored.choices.extent,
    isMountain: options.isMountain,
    currentClass: options.currentClass,
  };
  return {
    baseline,
    contradictions,
    people: bySource(extent.people),
    areas: extent.area.fit === 'apart' ? bySource(extent.area) : null,
    totals: { revenue: totalsIn(read.lines, 'revenue'), expenditure: totalsIn(read.lines, 'expenditure') },
    problems: [
      ...listed.problems,
      ...budget.problems,
      ...projects.problems,
      ...unfit,
      ...extentProblems(extent, options.people, units),
      ...driverProblems({ drivers, contradictions, observations, standard: scored.standard, told: scored.problems }),
      ...compareBalance([...folded.values()], budget.lines, scored.standard),
    ],
  };
}
