/** What a verdict says: the one reader of `Đạt`, for columns, grades and the audit. */
import { abouts, negations, verdicts } from './lexicon/vocabulary';
import { canonicalNumberText } from './numbers/number-tokens';
import { speaksOfPlans } from './numbers/plans';
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

/** True where a denial opens a text and reaches to the verdict in it. */
function isDenial(before: string, text: string): boolean {
  const first = negations.find(text)[0];
  return first !== undefined && before.trim() !== '' && opening.test(text.slice(0, first.start)) && opening.test(before.slice(first.end));
}

/** True where a text denies something: `vẫn chưa`, `chẳng`, `không còn`; what it only leaves out (`không kể`) aside. */
export function denies(text: string): boolean {
  return negations.find(text.normalize('NFC')).some(({ id }) => id !== 'besides' && id !== 'other');
}

/** True where a text says by half, nearly or with a question that something is met: `Cơ bản đạt`, `Gần đạt`, `Đạt một phần`, `Đạt?`. */
export function isHalfSaid(text: string): boolean {
  const plain = plainText(text);
  const isHalf = verdicts.find(plain).some(({ id, start, end }) => id === 'other' && !denies(plain.slice(start, end)));
  return isHalf || plain.includes('?') || abouts.find(plain).some(({ id }) => id !== 'other');
}

/**
 * `Đạt`, `Đã đạt`, `Vượt` → met; `Chưa đạt`, `Chưa`, `Không đạt` → not met. The word that opens the text decides; `Đạt (dự kiến)` and
 * `Đạt, chưa đạt` are neither.
 */
export const verdictOf = remembered((text: string): Verdict => {
  const plain = canonicalNumberText(plainText(text));
  if (plain.length > longestVerdict) return 'other';
  const short = shortVerdict(plain);
  if (short !== null) return short;
  if (plain.includes('?')) return 'other';
  // `không những đạt` denies nothing.
  const aside = negations.find(plain).filter(({ id }) => id === 'other');
  const [first, ...others] = verdicts.find(plain).filter(({ start, end }) => !aside.some((own) => own.start <= start && own.end >= end));
  if (first === undefined || first.id === 'met-short' || first.id === 'not-met-short') return 'other';
  const before = plain.slice(0, first.start);
  // `vẫn chưa đạt`, `chẳng đảm bảo`: a denial before the verdict, or around its beginning.
  if (denies(plain.slice(0, first.end)) && isDenial(before, plain)) return 'not-met';
  if (!opening.test(before)) return 'other';
  const isOpen = first.id === 'met' && (speaksOfPlans(plain) || others.some(({ id }) => id === 'not-met'));
  return isOpen ? 'other' : first.id;
});
