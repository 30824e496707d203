/** A small city whose rows are ratios that a test can work out by hand: 1.000 people, 600 of them inside, on 10 km². */
import type { Extent } from '../../src/domain/assessment';
import type { StockBehaviour } from '../../src/domain/driver';
import type { Observation, Reading, Resolutions } from '../../src/domain/observation';
import type { DriverRatio, NumericIndicator, Standard } from '../../src/domain/standard';
import { prepareEdition } from '../../src/engine/scenario/prepared-edition';
import { startFrom } from '../../src/engine/scenario/moving-facts';
import type { ScenarioStart } from '../../src/engine/scenario/moving-facts';
import { criterion, group, madeUp, madeUpCitation as citation } from './made-up-standard';

function row(id: string, section: string, drivers: DriverRatio | null, maximum: number, minimum: number): NumericIndicator {
  const level = (value: number) => ({ value, strict: false, text: String(value) });
  return {
    id,
    code: id,
    number: 1,
    name: id,
    aliases: [],
    unit: '',
    section,
    scope: 'whole',
    points: { maximum: 2, minimum: 1 },
    drivers,
    citation,
    isCounted: false,
    kind: 'numeric',
    direction: maximum < minimum ? 'lower' : 'higher',
    maximum: level(maximum),
    minimum: level(minimum),
    plausible: { low: 0.01, high: 100_000 },
  };
}

const over = (numerator: string, denominator: string | null, factor: number): DriverRatio => ({ numerator, denominator, factor });

/** Points: each row 1 at its minimum and 2 at its maximum level. */
export const kernelStandard: Standard = {
  ...madeUp,
  edition: 'kernel',
  short: 'Thử',
  title: 'Tiêu chuẩn thử',
  total: { required: 5, maximum: 12, citation, disputed: null },
  sections: [
    criterion(1, 'Dân số', 4, 2),
    criterion(2, 'Hạ tầng', 8, 2),
    { ...group('2.a', '2', 'Nhà ở', 4, 1.5), isGate: true },
    group('2.b', '2', 'Khác', 4, 1),
  ],
  indicators: [
    row('people', '1', over('people-whole', null, 0.001), 3, 1),
    row('density', '1', over('people-whole', 'area-natural', 1), 300, 100),
    row('beds', '2.b', over('beds', 'people-inner', 10_000), 60, 40),
    row('floor', '2.a', over('floor', 'people-inner', 1), 30, 20),
    row('poverty', '2.b', null, 2, 4),
    {
      ...row('plan', '2.a', null, 2, 1),
      kind: 'grade',
      grades: [
        { id: 'maximum', label: 'Có', points: 2 },
        { id: 'minimum', label: 'Đang lập', points: 1 },
      ],
    },
  ],
};

export const exactly = (value: number): Reading => ({ kind: 'exact', value });
export const waiting: Reading = { kind: 'pending', reason: 'empty', hint: null };

/** As filed: 1 thousand people, 100 people/km², 50 beds in ten thousand (3 beds), 25 m² of floor (15.000), 3 % poor, a plan in the making. */
const filed: Readonly<Record<string, Reading>> = {
  people: exactly(1),
  density: exactly(100),
  beds: exactly(50),
  floor: exactly(25),
  poverty: exactly(3),
  plan: { kind: 'grade', grade: 'minimum', basis: 'text' },
};

export const amounts: Readonly<Record<string, number>> = {
  'people-whole': 1000,
  'people-inner': 600,
  'area-natural': 10,
  beds: 3,
  floor: 15_000,
};

type Otherwise = {
  /** Readings in place of the filed ones; undefined: the row is absent. */
  readonly readings?: Readonly<Record<string, Reading | undefined>>;
  /** Amounts in place of the known ones; null: not known. */
  readonly drivers?: Readonly<Record<string, number | null>>;
  readonly behaviours?: Readonly<Record<string, StockBehaviour>>;
  readonly resolutions?: Resolutions;
  /** Points that the table's author gave. */
  readonly filedPoints?: Readonly<Record<string, number>>;
  readonly standard?: Partial<Standard>;
  readonly region?: string;
  readonly extent?: Extent;
};

export function kernelCity(otherwise: Otherwise = {}): ScenarioStart {
  const readings: Readonly<Record<string, Reading | undefined>> = { ...filed, ...otherwise.readings };
  const observations = Object.entries(readings).flatMap(([indicator, reading]): Observation[] => {
    const filedAs = { points: otherwise.filedPoints?.[indicator] ?? null, pointsCell: null, verdict: '', verdictCell: null };
    return reading === undefined ? [] : [{ indicator, cell: null, raw: '', reading, filed: filedAs }];
  });
  const drivers = Object.entries({ ...amounts, ...otherwise.drivers }).map(([id, value]) => {
    const behaviour = otherwise.behaviours?.[id] ?? 'fixed';
    return [id, { id, value, origin: { kind: 'missing' }, behaviour }] as const;
  });
  const baseline = {
    observations,
    resolutions: otherwise.resolutions ?? {},
    drivers: new Map(drivers),
    units: [],
    projects: [],
    budget: [],
    region: otherwise.region ?? null,
    extent: otherwise.extent ?? null,
    isMountain: false,
    currentClass: null,
  };
  return startFrom(baseline, prepareEdition({ ...kernelStandard, ...otherwise.standard }));
}
