/** How many points a table gets, which conditions it meets, and what is missing. */
import { reasonUnscored } from '../../application/reason-unscored';
import type { Assessment } from '../../domain/assessment';
import { qualifiedReference } from '../../domain/cell';
import { neededPoints } from '../../domain/needed-points';
import { failure, success } from '../../domain/result';
import type { Standard } from '../../domain/standard';
import type { Asking } from '../asking';
import { noFields } from '../own-fields';
import type { NoFields } from '../own-fields';

export type ScoreAnswer = { readonly assessment: Assessment; readonly standard: Standard };

export const scoring: Asking<NoFields, ScoreAnswer> = {
  fields: noFields,
  ask: ({ scored }) => {
    const { assessment, standard } = scored;
    return assessment === null ? failure([reasonUnscored(scored)].flatMap((why) => why ?? [])) : success({ assessment, standard });
  },
  json: ({ assessment, standard }) => {
    const { certain, possible, required, maximum, met, filed } = assessment.total;
    return {
      measure: standard.measure,
      total: { certain, possible, required, maximum, met: required === null ? null : met, filed },
      needed: neededPoints(assessment),
      recognised: assessment.recognised,
      criteria: assessment.criteria.map(({ id, number, name, points, minimum, isGate, met: isMet }) => ({
        id,
        number,
        name,
        points,
        minimum,
        isGate,
        met: minimum === null ? null : isMet,
      })),
      indicators: assessment.indicators.map(({ indicator, code, value, grade, points, possible: most, status, observation: { cell } }) => ({
        indicator,
        code,
        value,
        grade,
        points,
        possible: most,
        status,
        cell: cell === null ? null : qualifiedReference(cell),
      })),
    };
  },
};
