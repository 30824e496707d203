/** The quantities that scenarios used: those that a change names, and those that moved. With where the baseline has them from. */
import type { Baseline } from '../domain/baseline';
import type { BudgetLine } from '../domain/budget-line';
import { latestFigure } from '../domain/budget-trust';
import { expenditure, revenue } from '../domain/driver';
import type { Driver, DriverId } from '../domain/driver';
import { fieldsSpelled } from '../changes/kind-named';
import type { ChangeAction } from '../changes/scenario';
import { spellingOf } from '../changes/spelling';
import type { ComparedScenario } from './assess-scenarios';

/** `line`: of a driver that is a figure of the budget sheet. */
export type SourcedDriver = { readonly driver: Driver; readonly line: BudgetLine | null };

export function sourceOf(driver: Driver, { budget }: Baseline): SourcedDriver {
  const { id, origin } = driver;
  const isBudget = origin.kind === 'read' && origin.of === 'budget' && (id === 'revenue' || id === 'expenditure');
  return { driver, line: (isBudget ? latestFigure(budget, id) : undefined) ?? null };
}

/** The drivers that a field of a change names: a growing budget is of revenue and expenditure whatever they are called. */
const driversNamed = spellingOf<readonly DriverId[]>([], {
  driver: (id) => [id],
  phases: () => [revenue, expenditure],
  effects: (effects) => effects.flatMap((effect) => (effect.kind === 'add-to-driver' ? [effect.driver] : [])),
});

function namedBy(action: ChangeAction): readonly DriverId[] {
  return fieldsSpelled(action, driversNamed).flatMap(([, ids]) => ids);
}

/** In the order of the baseline. */
export function driversUsed(baseline: Baseline, scenarios: readonly ComparedScenario[]): readonly SourcedDriver[] {
  const used = new Set<DriverId>();
  for (const { assessed } of scenarios) {
    for (const { change, isApplied } of assessed.outcomes) if (isApplied) for (const id of namedBy(change.action)) used.add(id);
    for (const { id, value } of baseline.drivers.values()) if ((assessed.facts.drivers.get(id) ?? null) !== value) used.add(id);
  }
  return [...baseline.drivers.values()].filter(({ id }) => used.has(id)).map((driver) => sourceOf(driver, baseline));
}
