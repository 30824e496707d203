/** What a verdict says: the one reader of `Đạt`, for columns, grades and the audit. */
import { verdicts } from './lexicon/vocabulary';
import { plainText } from './text/fold';
import { hasDiacritics } from './text/words';
import { remembered } from '../domain/remembered';

/** `other` is a verdict that is neither (`Khi thực hiện đạt 20%`, `Chưa đánh giá`) or a blank. */
export type Verdict = 'met' | 'not-met' | 'other';

/** The longest text taken for a verdict. */
const longestVerdict = 60;
const opening = /^[\s\p{P}]*$/u;

/** Letters stand for a verdict where they are all there is, with the stroke of their Đ: `D` may be a grade, `Đ/c` is somebody. */
function shortVerdict(text: string): Verdict | null {
  const id = hasDiacritics(text) ? verdicts.is(text) : null;
  return id === 'met-short' ? 'met' : id === 'not-met-short' ? 'not-met' : null;
}

/** True where a whole text denies a verdict, so that no rung of a choice is reached. */
export function isDenied(text: string): boolean {
  const plain = plainText(text);
  return shortVerdict(plain) === 'not-met' || verdicts.is(plain) === 'not-met';
}

/** `Đạt`, `Đã đạt`, `Vượt` → met; `Chưa đạt`, `Chưa`, `Không đạt` → not met. The word that opens the text decides. */
export const verdictOf = remembered((text: string): Verdict => {
  const plain = plainText(text);
  if (plain.length > longestVerdict) return 'other';
  const short = shortVerdict(plain);
  if (short !== null) return short;
  const [first] = verdicts.find(plain);
  if (first?.id === 'met-short' || first?.id === 'not-met-short') return 'other';
  return first === undefined || !opening.test(plain.slice(0, first.start)) ? 'other' : first.id;
});
