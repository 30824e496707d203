/** What of a single row no field shows alone: levels on the right side of each other, grades that fall, points within their scale. */
import { isAbove, isSame } from '../../domain/comparison';
import type { GradeIndicator, Indicator, Level, MixedIndicator, NumericIndicator, PointScale, Standard } from '../../domain/standard';
import { inconsistency, repeated, unless } from './fault';
import type { ConsistencyFault, FaultyThing } from './fault';

export function scaleFaults(thing: FaultyThing['thing'], id: string, { maximum, minimum }: PointScale): readonly ConsistencyFault[] {
  return [
    ...unless(minimum > 0, thing, id, 'points.minimum', { kind: 'not-above-zero' }),
    ...unless(minimum <= maximum, thing, id, 'points', { kind: 'minimum-above-maximum' }),
  ];
}

function plausibleFaults(
  { id, plausible }: NumericIndicator | MixedIndicator,
  levels: Partial<Record<'maximum' | 'minimum', Level>>,
): readonly ConsistencyFault[] {
  return (['maximum', 'minimum'] as const).flatMap((level) => {
    const value = levels[level]?.value;
    const isIn = value === undefined || (value >= plausible.low && value <= plausible.high);
    return unless(isIn, 'indicator', id, 'plausible', { kind: 'leaves-out-level', level });
  });
}

/** A standard that is passed or failed has one level, which stands as both. */
function levelFaults({ id, direction, maximum, minimum }: NumericIndicator, isPassOrFail: boolean): readonly ConsistencyFault[] {
  if (isPassOrFail && maximum.value === minimum.value) return [];
  const isRightWay = direction === 'higher' ? maximum.value > minimum.value : maximum.value < minimum.value;
  return unless(isRightWay, 'indicator', id, 'maximum.value', { kind: 'levels-wrong-way', direction });
}

function gradeFaults({ id, grades, points }: GradeIndicator): readonly ConsistencyFault[] {
  const [best] = grades;
  const least = grades.at(-1);
  // The decoder lets no row without a rung through.
  if (best === undefined || least === undefined) return [];
  const ends = [
    { place: 0, grade: best, expected: points.maximum },
    { place: grades.length - 1, grade: least, expected: points.minimum },
  ];
  return [
    ...repeated(grades, (grade) => grade.id).map((grade) => inconsistency('indicator', id, `grades.${grade.id}`, { kind: 'twice' })),
    ...(grades.length === 1 ? ends.slice(1) : ends).flatMap(({ place, grade, expected }) =>
      unless(isSame(grade.points, expected), 'indicator', id, `grades[${String(place)}].points`, {
        kind: 'not-the-points-of-the-row',
        printed: grade.points,
        expected,
      }),
    ),
    ...(grades.length === 1
      ? unless(isSame(best.points, points.maximum), 'indicator', id, 'points.maximum', {
          kind: 'not-the-points-of-the-row',
          printed: best.points,
          expected: points.maximum,
        })
      : []),
    ...grades.slice(1).flatMap((grade, index) => {
      const before = grades[index];
      const isFalling = before === undefined || isAbove(before.points, grade.points);
      return unless(isFalling, 'indicator', id, `grades[${String(index + 1)}].points`, { kind: 'grades-not-falling' });
    }),
  ];
}

function kindFaults(row: Indicator, isPassOrFail: boolean): readonly ConsistencyFault[] {
  switch (row.kind) {
    case 'numeric':
      return [...levelFaults(row, isPassOrFail), ...plausibleFaults(row, row)];
    case 'grade':
      return gradeFaults(row);
    case 'mixed':
      return [
        ...plausibleFaults(row, { maximum: row.maximum }),
        ...unless(isSame(row.grade.points, row.points.minimum), 'indicator', row.id, 'grade.points', {
          kind: 'not-the-points-of-the-row',
          printed: row.grade.points,
          expected: row.points.minimum,
        }),
      ];
  }
}

export function rowFaults(standard: Standard): readonly ConsistencyFault[] {
  const isPassOrFail = standard.measure === 'standards';
  return standard.indicators.flatMap((row) => {
    const scale = scaleFaults('indicator', row.id, row.points);
    if (scale.length > 0) return scale;
    const { maximum, minimum } = row.points;
    const isCounted = !isPassOrFail || (maximum === 1 && minimum === 1);
    return [...unless(isCounted, 'indicator', row.id, 'points', { kind: 'not-one-for-one' }), ...kindFaults(row, isPassOrFail)];
  });
}
