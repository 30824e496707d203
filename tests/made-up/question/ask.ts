/** How many points a table lacks to a total that the asker names. */
import { reasonUnscored } from '../../../src/application/reason-unscored';
import { failure, success } from '../../../src/domain/result';
import type { Asking } from '../../../src/questions/asking';
import { number } from '../../../src/questions/own-fields';

export type Goal = { readonly target: number; readonly total: number; readonly missing: number };

export const reaching: Asking<{ readonly target: number | null }, Goal> = {
  fields: { target: number },
  ask: ({ scored }, { target }) => {
    const { assessment } = scored;
    if (assessment === null) return failure([reasonUnscored(scored)].flatMap((why) => why ?? []));
    const wanted = target ?? assessment.total.maximum;
    return success({ target: wanted, total: assessment.total.certain, missing: Math.max(0, wanted - assessment.total.certain) });
  },
  json: (goal) => goal,
};
