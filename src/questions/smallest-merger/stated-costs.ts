/** What it costs to join each neighbour: as the units' sheet has it, or as whoever asks states it. */
import { cellReference } from '../../domain/cell';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { failure, success } from '../../domain/result';
import type { Result } from '../../domain/result';
import { unitKey } from '../../language/unit-name';
import { figureOf } from '../own-fields';
import { isWithin, outside } from '../written-figure';
import type { FigureLimits } from '../written-figure';

/** tỷ đồng, as wide as the column of the sheet is read. */
const limits: FigureLimits = { low: 0, high: 50_000, isWhole: false };

/**
 * In tỷ đồng, by the units' order; null where nobody says.
 * @param stated amounts by the units' names
 */
export function statedCosts(
  units: readonly AdministrativeUnit[],
  stated: ReadonlyMap<string, string>,
): Result<readonly (number | null)[], readonly Problem[]> {
  const keys = new Map(units.map(({ name }, index) => [unitKey(name), index]));
  const costs = units.map(({ cost }) => cost?.amount ?? null);
  const names = new Map<number, string>();
  const faults: Problem[] = [];
  for (const [name, written] of stated) {
    const index = keys.get(unitKey(name));
    const figure = figureOf(written);
    const first = index === undefined ? undefined : names.get(index);
    if (index === undefined) {
      faults.push(problem('merger-cost-unit-unknown', 'error', null, { written: name, known: units.map((unit) => unit.name).join(', ') }));
    } else if (first !== undefined) faults.push(problem('asked-twice', 'error', null, { option: '--costs', first, second: name }));
    else if (figure === null) faults.push(problem('merger-cost-unread', 'error', null, { name, written }));
    else if (!isWithin(figure, limits)) faults.push(outside('--costs', name, figure, limits));
    else costs[index] = figure;
    if (index !== undefined) names.set(index, name);
  }
  return faults.length > 0 ? failure(faults) : success(costs);
}

/** Why the least cost cannot be asked for: none is known, or that of some units is not; null where all are. */
export function costsMissing(units: readonly AdministrativeUnit[], costs: readonly (number | null)[]): Problem | null {
  const missing = units.filter((_, index) => costs[index] === null);
  const [first] = missing;
  if (first === undefined) return null;
  if (missing.length === units.length && units.every(({ cost }) => cost === undefined)) {
    return problem('merger-costs-unknown', 'error', null, {});
  }
  const cells = missing.flatMap(({ cost }) => (cost === undefined ? [] : [cellReference(cost.cell)]));
  const data = { units: missing.map(({ name }) => name).join(', '), cells: cells.join(', ') };
  return problem('merger-cost-missing', 'error', first.cost?.cell ?? null, data);
}
