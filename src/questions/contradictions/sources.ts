/** What contradictions are looked for in. */
import { prepareBaseline } from '../../application/assess-scenarios';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { Baseline } from '../../domain/baseline';
import type { CellAddress } from '../../domain/cell';
import type { DriverId } from '../../domain/driver';
import { partsOf } from '../../domain/indicator-table';
import type { Observation } from '../../domain/observation';
import type { IndicatorId, NumericIndicator } from '../../domain/standard';
import type { ScenarioStart } from '../../engine/scenario/moving-facts';

export type Sources = {
  readonly scored: ScoredWorkbook;
  readonly baseline: Baseline;
  readonly start: ScenarioStart;
  /** As filed, with the user's own values in their place. */
  readonly observations: ReadonlyMap<IndicatorId, Observation>;
  readonly numeric: readonly NumericIndicator[];
};

export function sourcesOf(scored: ScoredWorkbook, baseline: Baseline): Sources {
  const start = prepareBaseline(baseline, scored.standard);
  return { scored, baseline, start, observations: start.observations, numeric: [...start.edition.numeric.values()] };
}

/** The row that is this quantity itself, or (with `over`) its ratio to another. */
export function rowOf({ numeric }: Sources, driver: DriverId, over: DriverId | null = null): NumericIndicator | null {
  return numeric.find(({ drivers }) => drivers?.numerator === driver && drivers.denominator === over) ?? null;
}

export function cellOf({ observations }: Sources, row: Pick<NumericIndicator, 'id'> | null): CellAddress | null {
  return row === null ? null : (observations.get(row.id)?.cell ?? null);
}

/** True for cells of the scored table itself: it does not contradict itself by being read once more. */
export function isInTable({ scored: { table } }: Sources, { sheet, row }: CellAddress): boolean {
  return table !== null && partsOf(table).some((part) => part.sheet === sheet && row >= part.firstRow && row <= part.lastRow);
}
