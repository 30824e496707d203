/** A verdict that stands beside a figure in its own cell: `100 % (chưa đạt)`, `Chưa đạt chuẩn (100 %)`. */
import { verdicts } from './lexicon/vocabulary';
import { canonicalNumberText } from './numbers/number-tokens';
import { verdictOf } from './verdict';

const partEnd = /[;()[\]{}\n]|\s-\s|[,.](?!\d)/;

/** A denied verdict of two words and more, or alone: `Không còn nhà tạm` only begins like one. */
function isVerdict(part: string): boolean {
  const said = verdicts.find(part)[0];
  const isLong = said !== undefined && /\s/.test(part.slice(said.start, said.end));
  return verdictOf(part.trim()) === 'not-met' && (isLong || verdicts.is(part) === 'not-met');
}

/** Where a denied verdict stands in a part of its own; null where none does. */
export function deniedBeside(written: string): 'in-front' | 'behind' | null {
  const text = canonicalNumberText(written);
  if (!/\p{L}/u.test(text)) return null;
  let seen = false;
  for (const part of text.split(partEnd)) {
    if (/\d/.test(part)) seen = true;
    else if (isVerdict(part)) return seen ? 'behind' : 'in-front';
  }
  return null;
}
