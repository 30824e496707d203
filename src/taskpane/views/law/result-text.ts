import type { Assessment } from '../../../domain/assessment';
import type { Standard } from '../../../domain/standard';
import { heldBeside } from '../../../words/held-against';
import type { LawWords } from '../../hooks/useLawWords';

/** What is told of a city under an edition. */
export type Result = { readonly assessment: Assessment; readonly standard: Standard };

/** `8,76`, `cần 75 điểm`, `có thể đến 85,76`, `19 dòng chờ số liệu`: a line each. */
export function resultText({ assessment, standard }: Result, { locale, law, terms }: LawWords): readonly string[] {
  const { total, pending } = assessment;
  const held = heldBeside(total.certain, total.required, locale);
  return [
    held.actual,
    total.required === null ? terms.required.unknown : law.toReach(held.required, standard.measure),
    ...(pending.length === 0 ? [] : [law.upTo(heldBeside(total.possible, total.required, locale).actual), law.pendingRows(pending.length)]),
  ];
}
