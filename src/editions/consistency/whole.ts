/** The edition as a whole: what its sections and its total say against its rows, its dates, its other conditions. */
import { isSame } from '../../domain/comparison';
import type { Indicator, PointScale, Standard } from '../../domain/standard';
import { sectionsAbove } from '../../domain/standard';
import { sumFault, unless } from './fault';
import type { ConsistencyFault } from './fault';
import { scaleFaults } from './rows';

function sumOf(rows: readonly Indicator[], which: 'maximum' | 'minimum'): number {
  return rows.reduce((sum, row) => sum + row.points[which], 0);
}

/**
 * A section's printed points against the rows in it or below it. Where standards are counted, its minimum is how many of them it needs,
 * which no sum shows. A table that is not known whole cannot add up.
 */
export function sumFaults(standard: Standard): readonly ConsistencyFault[] {
  if (!standard.isComplete) return [];
  const parts = standard.measure === 'points' ? (['maximum', 'minimum'] as const) : (['maximum'] as const);
  return [
    ...standard.sections.flatMap(({ id, points }) => {
      const rows = standard.indicators.filter(({ section }) => sectionsAbove(standard, section).some((above) => above.id === id));
      return parts.flatMap((which) => sumFault('section', id, `points.${which}`, points[which], sumOf(rows, which)));
    }),
    ...sumFault('edition', '', 'total.maximum', standard.total.maximum, sumOf(standard.indicators, 'maximum')),
  ];
}

/** 0 stands for what is not known, where the table is not known whole. */
function sectionFaults({ isComplete }: Standard, id: string, { maximum, minimum }: PointScale): readonly ConsistencyFault[] {
  if (isComplete) return scaleFaults('section', id, { maximum, minimum });
  return unless(maximum === 0 || minimum <= maximum, 'section', id, 'points', { kind: 'minimum-above-maximum' });
}

export function wholeFaults(standard: Standard): readonly ConsistencyFault[] {
  const { total, from, to, successor, edition, aliases } = standard;
  const reach = (required: number): boolean => required > 0 && required <= total.maximum;
  const outOfReach = (required: number) => ({ kind: 'required-out-of-reach', required, maximum: total.maximum }) as const;
  return [
    ...standard.sections.flatMap(({ id, points }) => sectionFaults(standard, id, points)),
    // 0 stands for a total that is not known, where the table is not known whole.
    ...unless(
      reach(total.required) || (total.required === 0 && !standard.isComplete),
      'edition',
      '',
      'total.required',
      outOfReach(total.required),
    ),
    ...(total.disputed === null
      ? []
      : [
          ...unless(reach(total.disputed.required), 'edition', '', 'total.disputed', outOfReach(total.disputed.required)),
          ...unless(!isSame(total.disputed.required, total.required), 'edition', '', 'total.disputed', { kind: 'dispute-agrees' }),
        ]),
    ...standard.adjustments.flatMap(({ id, required }) =>
      required === null ? [] : unless(reach(required), 'adjustment', id, 'required', outOfReach(required)),
    ),
    ...unless(to === null || to > from, 'edition', '', 'to', { kind: 'ends-before-it-begins' }),
    ...unless(successor === null || ![edition, ...aliases].includes(successor), 'edition', '', 'successor', { kind: 'succeeds-itself' }),
  ];
}
