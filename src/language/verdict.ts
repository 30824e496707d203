/** What a verdict says: the one reader of `Đạt`, for columns, grades and the audit. */
import { verdicts } from './lexicon/vocabulary';
import { plainText } from './text/fold';
import { remembered } from '../domain/remembered';

/** `other` is a verdict that is neither (`Khi thực hiện đạt 20%`, `Chưa đánh giá`) or a blank. */
export type Verdict = 'met' | 'not-met' | 'other';

/** The longest text taken for a verdict. */
const longestVerdict = 60;
const opening = /^[\s\p{P}]*$/u;

/** `Đạt`, `Đã đạt`, `Vượt` → met; `Chưa đạt`, `Chưa`, `Không đạt` → not met. The word that opens the text decides. */
export const verdictOf = remembered((text: string): Verdict => {
  const plain = plainText(text);
  if (plain.length > longestVerdict) return 'other';
  const [first] = verdicts.find(plain);
  return first === undefined || !opening.test(plain.slice(0, first.start)) ? 'other' : first.id;
});
