/** Drivers of the baseline and what a change makes of the budget, as JSON: every amount with its cell. */
import { sourceOf } from '../application/drivers-used';
import type { SourcedDriver } from '../application/drivers-used';
import type { Baseline } from '../domain/baseline';
import type { BudgetFigureKind, BudgetLine } from '../domain/budget-line';
import type { BudgetPath, BudgetYear } from '../domain/budget-path';
import { qualifiedReference } from '../domain/cell';
import { driverUnit } from '../words/driver-unit';
import type { CountedDrivers } from '../words/driver-unit';

export type DriverJson = {
  readonly id: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly origin: 'indicator' | 'units' | 'budget' | 'implied' | 'missing';
  /** The indicator that an implied driver is worked back from. */
  readonly indicator: string | null;
  readonly cell: string | null;
  /** Of a figure of the budget; null for every other. */
  readonly kind: BudgetFigureKind | null;
  readonly year: number | null;
  readonly line: string | null;
};

/** A figure of the budget sheet, in tỷ đồng. */
export type BudgetFigureJson = {
  readonly line: string;
  readonly year: number;
  readonly amount: number;
  readonly kind: BudgetFigureKind;
  readonly unit: string;
  readonly cell: string;
};

/** A year of the budget, in tỷ đồng; with the figures of the sheet that it is taken from. */
export type BudgetYearJson = Omit<BudgetYear, 'revenueLine' | 'expenditureLine'> & {
  readonly revenueFigure: BudgetFigureJson | null;
  readonly expenditureFigure: BudgetFigureJson | null;
};

/** What an applied change of the budget starts from and comes to. */
export type BudgetChangeJson = Pick<BudgetPath, 'grown' | 'by' | 'state' | 'firstSurplus' | 'needed'> & {
  readonly base: BudgetFigureJson;
  /** Other totals of the same year that could as well be meant. */
  readonly rivals: readonly BudgetFigureJson[];
  /** `line`: the sheet's figure; null where the change states it. */
  readonly expenditure: { readonly base: number; readonly grown: number; readonly line: BudgetFigureJson | null } | null;
  /** From the first year to the last. */
  readonly years: readonly BudgetYearJson[];
};

function figureJson({ name, year, amount, kind, unit, cell }: BudgetLine): BudgetFigureJson {
  return { line: name, year, amount, kind, unit, cell: qualifiedReference(cell) };
}

function driverJson({ driver, line }: SourcedDriver, counted: CountedDrivers): DriverJson {
  const { id, value, origin } = driver;
  return {
    id,
    value,
    unit: driverUnit(id, counted),
    origin: origin.kind === 'read' ? origin.of : origin.kind,
    indicator: origin.kind === 'implied' ? origin.indicator : null,
    cell: origin.kind === 'read' && origin.cell !== null ? qualifiedReference(origin.cell) : null,
    kind: line?.kind ?? null,
    year: line?.year ?? null,
    line: line?.name ?? null,
  };
}

export function driversJson(baseline: Baseline, counted: CountedDrivers): readonly DriverJson[] {
  return [...baseline.drivers.values()].map((driver) => driverJson(sourceOf(driver, baseline), counted));
}

function yearJson({ revenueLine, expenditureLine, ...year }: BudgetYear): BudgetYearJson {
  const origins = { revenueFigure: orNull(revenueLine), expenditureFigure: orNull(expenditureLine) };
  return { ...year, ...origins };
}

function orNull(line: BudgetLine | null): BudgetFigureJson | null {
  return line === null ? null : figureJson(line);
}

export function budgetChangeJson({
  base,
  rivals,
  grown,
  expenditure,
  years,
  by,
  firstSurplus,
  needed,
  state,
}: BudgetPath): BudgetChangeJson {
  return {
    base: figureJson(base),
    rivals: rivals.map(figureJson),
    grown,
    expenditure: expenditure === null ? null : { ...expenditure, line: orNull(expenditure.line) },
    years: years.map(yearJson),
    by,
    state,
    firstSurplus,
    needed,
  };
}
