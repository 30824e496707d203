/** Where the workbook contradicts itself: one quantity with several values, both cells, and the points that hang on which of them is right. */
import { reasonUnscored } from '../../application/reason-unscored';
import { assessActions } from '../../changes/replay/assess-actions';
import type { ChangeAction } from '../../changes/scenario';
import { qualifiedReference } from '../../domain/cell';
import { largest, smallest } from '../../domain/extremes';
import { failure, success } from '../../domain/result';
import type { Asking } from '../asking';
import { noFields } from '../own-fields';
import type { NoFields } from '../own-fields';
import { isUntold } from './contradiction';
import type { Contradiction, Found, Quantity } from './contradiction';
import { contradictingExtents } from './extents';
import { impliedTwice } from './implied';
import { contradictingPrints } from './printed';
import { sourcesOf } from './sources';
import type { Sources } from './sources';
import { toldTwice } from './told-twice';

export type ContradictionsAnswer = {
  /** Those with the most points at stake first. */
  readonly items: readonly Contradiction[];
};

/** The total with changes over the baseline; null where one of them is refused. */
function totalOver({ start, scored }: Sources): (actions: readonly ChangeAction[]) => number | null {
  return (actions) => {
    const { assessment, isWhole } = assessActions(start, scored.choices.policy, actions);
    return isWhole ? assessment.total.certain : null;
  };
}

function weighed({ fits = [], printedStake, values, ...found }: Found, total: ReturnType<typeof totalOver>): Contradiction {
  const told = values.map((value) => ({ ...value, total: value.actions === null ? null : total(value.actions) }));
  const tried = fits.length === 0 ? [] : [[], ...fits];
  const totals = [...told.map((value) => value.total), ...tried.map(total)].flatMap((known) => known ?? []);
  const [first] = totals;
  const spread = first === undefined ? null : largest(totals, first) - smallest(totals, first);
  // Of a figure that the other rows do not let be true nobody knows the total: that none hangs on it is not known either.
  const stake = spread === 0 && told.some(isUntold) ? null : spread;
  return { ...found, values: told, pointsAtStake: printedStake ?? stake };
}

function nameOf(quantity: Quantity): string {
  switch (quantity.of) {
    case 'row':
      return quantity.indicator;
    case 'driver':
      return quantity.driver;
    case 'sum':
      return quantity.sum.of ?? quantity.sum.kind;
    case 'claim':
      return quantity.claim;
  }
}

export const contradicting: Asking<NoFields, ContradictionsAnswer> = {
  fields: noFields,
  ask: ({ scored, replayed }) => {
    if (replayed === null || scored.assessment === null) return failure([reasonUnscored(scored)].flatMap((why) => why ?? []));
    const sources = sourcesOf(scored, replayed.baseline);
    const total = totalOver(sources);
    const found = [...toldTwice(sources), ...impliedTwice(sources), ...contradictingExtents(sources), ...contradictingPrints(sources)].map(
      (each) => weighed(each, total),
    );
    return success({ items: found.toSorted((a, b) => (b.pointsAtStake ?? -1) - (a.pointsAtStake ?? -1)) });
  },
  json: ({ items }) => ({
    items: items.map(({ kind, quantity, values, pointsAtStake }) => ({
      kind,
      quantity: nameOf(quantity),
      values: values.map(({ value, cell, source, total }) => ({
        value,
        cell: cell === null ? null : qualifiedReference(cell),
        source,
        total,
      })),
      pointsAtStake,
    })),
  }),
};
