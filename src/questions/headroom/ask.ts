/** What still blocks: points to the total and to every gate, each row’s way to its next level, and what stands at the edge. */
import { askedCity, whyUnanswered } from '../../application/asked-city';
import { headroomOf } from '../../analysis/headroom';
import type { Headroom } from '../../analysis/headroom';
import { qualifiedReference } from '../../domain/cell';
import { failure, success } from '../../domain/result';
import type { Standard } from '../../domain/standard';
import { compileKernel } from '../../engine/kernel/kernel';
import type { Asking } from '../asking';
import { noFields } from '../own-fields';
import type { NoFields } from '../own-fields';

export type HeadroomAnswer = Headroom & {
  /** The scenario that it is asked of; null for the baseline. */
  readonly scenario: string | null;
  readonly standard: Standard;
};

export const measuringHeadroom: Asking<NoFields, HeadroomAnswer> = {
  fields: noFields,
  ask: ({ scored, replayed }) => {
    const unanswered = whyUnanswered(scored, replayed);
    if (replayed === null || unanswered.length > 0) return failure(unanswered);
    const { start, assessed, standard, policy, scenario } = askedCity(replayed, scored.standard, scored.choices.policy);
    const headroom = headroomOf(assessed.assessment, start.edition, compileKernel(start, policy));
    return success({ ...headroom, scenario, standard });
  },
  json: ({ standard, scenario, first, rows, gates, ...figures }) => ({
    scenario,
    total: figures.total,
    possible: figures.possible,
    required: figures.required,
    totalGap: figures.totalGap,
    gatesGap: figures.gatesGap,
    needed: figures.needed,
    disputed: figures.disputed,
    gates,
    rows: rows.map(({ indicator, code, number, cell, value, points, next, gain, needed, atMinimum, margin, waits }) => ({
      indicator,
      code,
      number,
      name: standard.indicators.find(({ id }) => id === indicator)?.name ?? '',
      cell: cell === null ? null : qualifiedReference(cell),
      value,
      points,
      next:
        next === null
          ? null
          : { value: next.value, points: next.points, grade: next.grade, distance: next.distance, isStrict: next.isStrict },
      gain,
      needed,
      atMinimum,
      margin,
      pending: waits,
    })),
    first: first.kind === 'lift' ? { kind: first.kind, indicator: first.row.indicator } : first,
  }),
};
