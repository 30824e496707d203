import type { ScoredWorkbook } from '../../../application/score-workbook';
import { formatPoints } from '../../../words/numbers';
import type { LawWords } from '../../hooks/useLawWords';

/** `8,76`, `cần 75 điểm`, `có thể đến 85,76`, `19 dòng chờ số liệu`: a line each. */
export function resultText({ assessment, standard }: ScoredWorkbook, { locale, law }: LawWords): readonly string[] {
  if (assessment === null) return ['–'];
  const { total, pending } = assessment;
  return [
    formatPoints(total.certain, locale),
    law.toReach(formatPoints(total.required, locale), standard.measure),
    ...(pending.length === 0 ? [] : [law.upTo(formatPoints(total.possible, locale)), law.pendingRows(pending.length)]),
  ];
}
