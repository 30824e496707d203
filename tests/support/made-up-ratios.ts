/** Rows over quantities, of a made-up edition and a made-up city, for figures that are worked out by hand. */
import { smallStandard } from './small-standard';
import type { Baseline } from '../../src/domain/baseline';
import type { Driver, StockBehaviour } from '../../src/domain/driver';
import type { Observation } from '../../src/domain/observation';
import type { NumericIndicator } from '../../src/domain/standard';
import { prepareEdition } from '../../src/engine/scenario/prepared-edition';
import type { PreparedEdition } from '../../src/engine/scenario/prepared-edition';

const found = smallStandard.indicators.find((row): row is NumericIndicator => row.kind === 'numeric');
if (found === undefined) throw new Error('the made-up edition has rows of numbers');
const template = { ...found, plausible: { low: 0, high: 1_000_000 } };

export const ratioRow = (
  id: string,
  drivers: NumericIndicator['drivers'],
  other: Partial<Pick<NumericIndicator, 'unit' | 'plausible'>> = {},
): NumericIndicator => ({ ...template, id, drivers, ...other });

export const editionOf = (...rows: readonly NumericIndicator[]): PreparedEdition => prepareEdition({ ...smallStandard, indicators: rows });

export const reads = (indicator: string, value: number): Observation => ({
  indicator,
  cell: null,
  raw: '',
  reading: { kind: 'exact', value },
  filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
});

export const quantity = (id: string, value: number | null, behaviour: StockBehaviour = 'fixed'): [string, Driver] => [
  id,
  { id, value, origin: { kind: 'missing' }, behaviour },
];

/** A city without units of which only these quantities are known. */
export const cityOf = (drivers: readonly [string, Driver][], observations: readonly Observation[]): Baseline => ({
  observations,
  resolutions: {},
  drivers: new Map(drivers),
  units: [],
  projects: [],
  budget: [],
  region: null,
  isMountain: false,
  currentClass: null,
});
