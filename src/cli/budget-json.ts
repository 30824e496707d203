/** Drivers of the baseline and what a change makes of the budget, as JSON: every amount with its cell. */
import type { Baseline } from '../domain/baseline';
import type { BudgetFigureKind, BudgetLine } from '../domain/budget-line';
import type { BudgetPath } from '../domain/budget-path';
import { latestFigure } from '../domain/budget-trust';
import { qualifiedReference } from '../domain/cell';
import type { Driver } from '../domain/driver';
import { driverUnit } from '../words/driver-unit';

export type DriverJson = {
  readonly id: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly origin: 'indicator' | 'units' | 'budget' | 'implied' | 'missing';
  /** The indicator that an implied driver is worked back from. */
  readonly indicator: number | null;
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

/** What an applied change of the budget starts from and comes to. */
export type BudgetChangeJson = Pick<BudgetPath, 'grown'> & {
  readonly base: BudgetFigureJson;
  /** Other totals of the same year that could as well be meant. */
  readonly rivals: readonly BudgetFigureJson[];
  /** `line`: the sheet's figure; null where the change states it. */
  readonly expenditure: { readonly base: number; readonly grown: number; readonly line: BudgetFigureJson | null } | null;
};

function figureJson({ name, year, amount, kind, unit, cell }: BudgetLine): BudgetFigureJson {
  return { line: name, year, amount, kind, unit, cell: qualifiedReference(cell) };
}

function driverJson({ id, value, origin }: Driver, { budget }: Baseline): DriverJson {
  const isBudget = origin.kind === 'read' && origin.of === 'budget' && (id === 'revenue' || id === 'expenditure');
  const line = isBudget ? latestFigure(budget, id) : undefined;
  return {
    id,
    value,
    unit: driverUnit(id),
    origin: origin.kind === 'read' ? origin.of : origin.kind,
    indicator: origin.kind === 'implied' ? origin.indicator : null,
    cell: origin.kind === 'read' && origin.cell !== null ? qualifiedReference(origin.cell) : null,
    kind: line?.kind ?? null,
    year: line?.year ?? null,
    line: line?.name ?? null,
  };
}

export function driversJson(baseline: Baseline): readonly DriverJson[] {
  return [...baseline.drivers.values()].map((driver) => driverJson(driver, baseline));
}

export function budgetChangeJson({ base, rivals, grown, expenditure }: BudgetPath): BudgetChangeJson {
  const spending = expenditure === null ? null : { ...expenditure, line: expenditure.line === null ? null : figureJson(expenditure.line) };
  return { base: figureJson(base), rivals: rivals.map(figureJson), grown, expenditure: spending };
}
