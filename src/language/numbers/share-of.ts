/** What a figure is of where that is not the row's own: `98 % kế hoạch`, `công suất đạt 40 %`, `bằng 98 % mức tối thiểu`. */
import { sharesOf } from '../lexicon/vocabulary';
import { canonicalNumberText, numberTokens } from './number-tokens';

const partEnd = /[;()[\]{}\n]|[,.](?!\d)/;

/** True where nothing but `của`, `tổng số` stands before a phrase. */
function isDirect(behind: string, start: number): boolean {
  const joints = sharesOf.find(behind).filter(({ id, end }) => id === 'joint' && end <= start);
  return [...behind.slice(0, start)].every((sign, at) => sign.trim() === '' || joints.some((joint) => joint.start <= at && at < joint.end));
}

/**
 * The words of what the first number of a text is of; '' where none are said, or the row's own name says them.
 * @param name the indicator's name
 */
export function foreignWhole(written: string, name: string): string {
  const text = canonicalNumberText(written);
  const token = numberTokens(text).tokens[0];
  if (token === undefined || !/\p{L}/u.test(text)) return '';
  const before = text.slice(0, token.start).split(partEnd).at(-1) ?? '';
  const behind = text.slice(token.end).split(partEnd)[0] ?? '';
  const composed = name.normalize('NFC');
  const own = new Set(sharesOf.find(composed).map(({ start, end }) => composed.slice(start, end)));
  const ahead = sharesOf.find(before).find(({ id }) => id === 'either' || id === 'anywhere');
  if (ahead !== undefined) return before.slice(ahead.start, ahead.end);
  if (token.share === '') return '';
  const found = sharesOf
    .find(behind)
    .find(({ id, start }) => id === 'anywhere' || ((id === 'behind' || id === 'either') && isDirect(behind, start)));
  const words = found === undefined ? '' : behind.slice(found.start, found.end);
  return own.has(words) ? '' : words;
}
