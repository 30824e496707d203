/** Where a filed table goes wrong: rows whose points do not follow from their values, counts, sums and levels. */
import { reasonUnscored } from '../../application/reason-unscored';
import type { Audit } from '../../domain/audit';
import { qualifiedReference } from '../../domain/cell';
import { failure, success } from '../../domain/result';
import type { Indicator } from '../../domain/standard';
import type { Asking } from '../asking';
import { noFields } from '../own-fields';
import type { NoFields } from '../own-fields';

export type AuditAnswer = {
  readonly audit: Audit;
  /** The sum of the filed points, null where none were filed; beside it what the law gives for certain. */
  readonly filed: number | null;
  readonly computed: number;
  readonly indicators: readonly Indicator[];
};

export const auditing: Asking<NoFields, AuditAnswer> = {
  fields: noFields,
  ask: ({ scored }) => {
    const { assessment, audit, standard, carriedFrom, problems } = scored;
    if (assessment === null || audit === null) return failure([reasonUnscored(scored)].flatMap((why) => why ?? []));
    // What was filed is of the edition that the table was read by: set beside another one it would agree with nothing, or with everything.
    if (carriedFrom !== undefined) return failure(problems.filter(({ code }) => code === 'figures-carried'));
    const { filed, certain } = assessment.total;
    return success({ audit, filed, computed: certain, indicators: standard.indicators });
  },
  json: ({ audit, filed, computed, indicators }) => ({
    filed,
    computed,
    unfiled: audit.unfiled,
    findings: audit.findings.map(({ indicator, code, reason, cell, ...points }) => ({
      indicator,
      code,
      name: indicators.find(({ id }) => id === indicator)?.name ?? '',
      filed: points.filed,
      computed: points.computed,
      difference: points.difference,
      reason,
      cell: cell === null ? null : qualifiedReference(cell),
    })),
    counts: audit.counts,
    claims: audit.claims.map(({ claim: { kind, count, text, cell }, actual, agrees }) => ({
      kind,
      count,
      text,
      cell: qualifiedReference(cell),
      actual,
      agrees,
    })),
    sums: audit.sums.map(({ sum: { kind, of, points, cell }, actual, agrees }) => ({
      kind,
      of,
      printed: points,
      cell: qualifiedReference(cell),
      actual,
      agrees,
    })),
    levels: audit.levels.map(({ indicator, code, which, printed, edition, cell }) => ({
      indicator,
      code,
      which,
      printed,
      edition,
      cell: qualifiedReference(cell),
    })),
  }),
};
