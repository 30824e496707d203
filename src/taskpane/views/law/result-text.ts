import type { Assessment } from '../../../domain/assessment';
import type { Standard } from '../../../domain/standard';
import { formatPoints } from '../../../words/numbers';
import type { LawWords } from '../../hooks/useLawWords';

/** What is told of a city under an edition. */
export type Result = { readonly assessment: Assessment; readonly standard: Standard };

/** `8,76`, `cần 75 điểm`, `có thể đến 85,76`, `19 dòng chờ số liệu`: a line each. */
export function resultText({ assessment, standard }: Result, { locale, law, terms }: LawWords): readonly string[] {
  const { total, pending } = assessment;
  return [
    formatPoints(total.certain, locale),
    total.required === null ? terms.requiredUnknown : law.toReach(formatPoints(total.required, locale), standard.measure),
    ...(pending.length === 0 ? [] : [law.upTo(formatPoints(total.possible, locale)), law.pendingRows(pending.length)]),
  ];
}
