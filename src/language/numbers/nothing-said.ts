/** Where a text says that there is none of a thing: as all that it says (`Chưa có nhà tang lễ`), or in front of a figure of something else. */
import { lacks } from '../lexicon/vocabulary';
import { wordsOf } from '../text/words';
import { canonicalNumberText } from './number-tokens';

const opening = /^[\s\p{P}]*$/u;

/**
 * `Chưa có`, `Không có nhà tang lễ nào`: the whole text denies having any of what the row counts.
 * @param own the row's unit and name: `Chưa có số liệu` denies having something else
 */
export function saysNone(written: string, own: string): boolean {
  return saysAll(written, own, noneOfIt);
}

/** As `saysNone`, of a thing that is issued or recognised: `Chưa ban hành quy chế`. */
export function saysNoneIssued(written: string, own: string): boolean {
  return saysAll(written, own, notIssued);
}

type Lack = (typeof lacks.ids)[number];
const noneOfIt: ReadonlySet<Lack> = new Set(['none', 'not-yet']);
const notIssued: ReadonlySet<Lack> = new Set(['none', 'not-yet', 'not-issued', 'lack']);

/** A text of nothing but a lack, the row's own words and what fills a sentence. */
function saysAll(written: string, own: string, meant: ReadonlySet<Lack>): boolean {
  const text = canonicalNumberText(written);
  if (/\d/.test(text)) return false;
  const said = lacks.find(text);
  const [first] = said;
  if (first === undefined || !meant.has(first.id) || !opening.test(text.slice(0, first.start))) return false;
  const ownWords = new Set(wordsOf(own.normalize('NFC')).map(({ key }) => key));
  const fillers = said.filter(({ id }) => id === 'filler');
  return wordsOf(text).every(
    ({ key, start, end }) => start < first.end || ownWords.has(key) || fillers.some((filler) => filler.start <= start && filler.end >= end),
  );
}

/** `Chưa có hệ thống; 40 % tự xử lý`: what there would have to be for the figure is not, so the figure behind it is of something else. */
export function opensWithLack(written: string): boolean {
  const text = canonicalNumberText(written);
  const first = lacks.find(text).find(({ id }) => id !== 'filler');
  if (first === undefined || !opening.test(text.slice(0, first.start))) return false;
  const isLack = first.id === 'lack' || first.id === 'not-yet' || first.id === 'other';
  const ending = /[;()[\]\n]|[,.](?!\d)/.exec(text.slice(first.end));
  return isLack && ending !== null && !/\d/.test(text.slice(first.end, first.end + ending.index));
}
