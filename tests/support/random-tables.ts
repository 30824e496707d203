/** Random tables under random small editions: every kind of level, direction, grade, bound, region, decision and nesting of groups. */
import fc from 'fast-check';
import type { Extent, Policy } from '../../src/domain/assessment';
import type { Observation, Reading, Resolution, Resolutions } from '../../src/domain/observation';
import type { Indicator, SectionId, Standard } from '../../src/domain/standard';
import { criterion, group, madeUp, madeUpCitation as citation } from './made-up-standard';

export type RandomTable = {
  readonly standard: Standard;
  readonly observations: readonly Observation[];
  readonly policy: Policy;
  readonly region: string | null;
  /** Left out where the edition does not ask. */
  readonly extent?: Extent | null;
  readonly resolutions: Resolutions;
};

/** Numbers with a few decimals, as people type them. */
const decimal = (low: number, high: number) => fc.integer({ min: low * 100, max: high * 100 }).map((hundredths) => hundredths / 100);

const points = fc.tuple(decimal(1, 9), fc.constantFrom(0.5, 0.75, 0.9)).map(([maximum, share]) => ({ maximum, minimum: maximum * share }));

const groupIds = ['1.a', '1.b', '1.b.I', '1.b.II', '2.A'] as const;

const groups = groupIds.map((id) => group(id, id.startsWith('1.b.') ? '1.b' : (id[0] ?? ''), `Nhóm ${id}`, 10, 6));

/** The innermost section that a row belongs to. */
const place = fc.constantFrom<{ readonly section: SectionId }>(...groupIds.map((section) => ({ section })), { section: '3' });

type Row = {
  readonly indicator: Indicator;
  readonly reading: Reading;
  readonly filed: number | null;
  readonly resolution: Resolution | null;
};

/** A value at a level, a hair beside it, between, beyond, or anywhere. */
function valueAround(minimum: number, maximum: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constantFrom(minimum, maximum, 0),
    fc
      .constantFrom(1e-6, -1e-6, 1e-3, -1e-3, 1e-12, -1e-12)
      .chain((hair) => fc.constantFrom(minimum, maximum).map((level) => level * (1 + hair))),
    fc.double({ min: Math.min(minimum, maximum), max: Math.max(minimum, maximum), noNaN: true }),
    decimal(-5, 200),
    fc.double({ min: 0, max: Math.max(minimum, maximum) * 2, noNaN: true }),
  );
}

const filedPoints = fc.option(decimal(-1, 11));

function resolutionOf(value: fc.Arbitrary<number>): fc.Arbitrary<Resolution | null> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant<Resolution>({ kind: 'filed' }) },
    { weight: 1, arbitrary: value.map((one): Resolution => ({ kind: 'value', value: one })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('maximum' as const, 'minimum' as const, null).map((grade): Resolution => ({ kind: 'grade', grade })),
    },
  );
}

const pending: Reading = { kind: 'pending', reason: 'empty', hint: null };

const numericRow: fc.Arbitrary<Row> = fc
  .tuple(place, points, decimal(1, 99), decimal(1, 99), fc.boolean(), fc.boolean(), fc.boolean())
  .chain(([where, scale, low, step, isHigher, isMaximumStrict, isMinimumStrict]) => {
    const [maximum, minimum] = isHigher ? [low + step, low] : [low, low + step];
    const value = valueAround(minimum, maximum);
    const reading: fc.Arbitrary<Reading> = fc.oneof(
      { weight: 6, arbitrary: value.map((one): Reading => ({ kind: 'exact', value: one })) },
      { weight: 1, arbitrary: value.map((one): Reading => ({ kind: 'counted', value: one, parts: [one] })) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom('>' as const, '>=' as const, '<' as const, '<=' as const), value)
          .map(([bound, one]): Reading => ({ kind: 'bound', bound, value: one })),
      },
      { weight: 2, arbitrary: fc.constant(pending) },
    );
    const indicator: Indicator = {
      id: '',
      code: '',
      number: 0,
      isCounted: false,
      name: 'Chỉ tiêu số',
      aliases: [],
      unit: '%',
      ...where,
      scope: 'whole',
      points: scale,
      drivers: null,
      citation,
      kind: 'numeric',
      direction: isHigher ? 'higher' : 'lower',
      maximum: { value: maximum, strict: isMaximumStrict, text: '' },
      minimum: { value: minimum, strict: isMinimumStrict, text: '' },
      plausible: { low: -1e9, high: 1e9 },
    };
    return fc.record({ indicator: fc.constant(indicator), reading, filed: filedPoints, resolution: resolutionOf(value) });
  });

const gradeRow: fc.Arbitrary<Row> = fc.tuple(place, points, fc.boolean()).chain(([where, scale, isLong]) => {
  const indicator: Indicator = {
    id: '',
    code: '',
    number: 0,
    isCounted: false,
    name: 'Chỉ tiêu chọn',
    aliases: [],
    unit: '',
    ...where,
    scope: 'whole',
    points: scale,
    drivers: null,
    citation,
    kind: 'grade',
    grades: [
      { id: 'maximum', label: isLong ? 'Là trung tâm tổng hợp cấp vùng, có vai trò thúc đẩy' : 'Dư', points: scale.maximum },
      { id: 'minimum', label: 'Đủ', points: scale.minimum },
    ],
  };
  const grade = fc
    .constantFrom('maximum' as const, 'minimum' as const, null)
    .map((one): Reading => ({ kind: 'grade', grade: one, basis: 'text' }));
  const reading = fc.oneof({ weight: 4, arbitrary: grade }, { weight: 1, arbitrary: fc.constant(pending) });
  return fc.record({ indicator: fc.constant(indicator), reading, filed: filedPoints, resolution: resolutionOf(fc.constant(1)) });
});

const rows = fc.array(fc.oneof({ weight: 4, arbitrary: numericRow }, { weight: 1, arbitrary: gradeRow }), { minLength: 3, maxLength: 7 });

const randomTable: fc.Arbitrary<RandomTable> = fc
  .tuple(rows, fc.constantFrom<Policy>('strict', 'proportional'), fc.boolean(), decimal(3, 25))
  .map(([drawn, policy, hasRegion, required]) => {
    const numbered = drawn.map((row, index) => ({
      ...row,
      indicator: { ...row.indicator, id: `row-${String(index + 1)}`, code: String(index + 1).padStart(2, '0'), number: index + 1 },
    }));
    const cell = { sheet: 'Bảng', row: 0, column: 5 };
    return {
      standard: {
        ...madeUp,
        edition: 'random',
        short: 'Thử',
        title: 'Tiêu chuẩn thử',
        total: { required, maximum: 100, citation, disputed: null },
        sections: [...[1, 2, 3].map((number) => criterion(number, `Tiêu chí ${String(number)}`, 20, 3)), ...groups],
        indicators: numbered.map(({ indicator }) => indicator),
        adjustments: [
          {
            id: 'vung',
            name: 'Vùng',
            minimumFactors: { 'row-1': 0.6, 'row-3': 0.5 },
            exempt: [],
            between: 'interpolated',
            countedWorks: 'as-they-are',
            required: null,
            citation,
          },
        ],
      },
      observations: numbered.map(({ indicator: { id }, reading, filed }) => ({
        indicator: id,
        cell,
        raw: '',
        reading,
        filed: { points: filed, pointsCell: null, verdict: '', verdictCell: null },
      })),
      policy,
      region: hasRegion ? 'vung' : null,
      resolutions: Object.fromEntries(
        numbered.flatMap(({ indicator, resolution }) => (resolution === null ? [] : [[indicator.id, resolution]])),
      ),
    };
  });

/** So many tables, the same on every run of a seed. */
export function randomTables(count: number, seed = 20_261_127): readonly RandomTable[] {
  return fc.sample(randomTable, { numRuns: count, seed });
}
