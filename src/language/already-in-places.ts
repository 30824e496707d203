/** The places that a statement about a figure speaks of: `2 xã, 06 thôn của H. Bạch Thông`, `xã Cẩm Giàng và Quân Hà`. */
import { alreadyInWords } from './lexicon/already-in-words';
import { unitKinds, villages } from './lexicon/vocabulary';

type Span = { readonly start: number; readonly end: number };

export type PlacesSaid = {
  readonly communes: number | null;
  readonly villages: number | null;
  readonly names: readonly string[];
  readonly districts: readonly string[];
  /** Wards are counted beside communes: what the city consists of (`6 phường, 2 xã`), unless a merger is named. */
  readonly isComposition: boolean;
  /** Of villages and no other place. */
  readonly isOfVillages: boolean;
  /** Where the first word for a place stands; null where there is none. */
  readonly first: number | null;
};

const abbreviation = /^[a-z.]{1,3}$/i;
const countBefore = /(\d{1,3})\s*(?:\(\s*\p{L}+\s*\)\s*)?$/u;
const wordBefore = /(\p{L}+)\s*$/u;
const proper = String.raw`\p{Lu}[\p{L}\p{M}’']*(?:[ \-]\p{Lu}[\p{L}\p{M}’']*)*`;
const lead = new RegExp(String.raw`^[.\s:]*(?:\d{1,2}\s*)?[(:]?\s*(${proper})`, 'u');
const further = new RegExp(String.raw`^\s*(?:,|;|/|&|\+|(?:và|va|and)(?!\p{L}))\s*(?:(?:và|va|and)\s+)?(${proper})`, 'u');

/** A number before a place: `02`, `2 (hai)`, `hai`. */
function countAt(text: string, start: number): number | null {
  const before = text.slice(0, start);
  const digits = countBefore.exec(before)?.[1];
  if (digits !== undefined) return Number(digits);
  const word = wordBefore.exec(before)?.[1] ?? '';
  const [, value] = /^number-(\d)$/.exec(alreadyInWords.is(word) ?? '') ?? [];
  return value === undefined ? null : Number(value);
}

/** A run of capitals as far as it is a name: it ends where another place, a merger or a paper begins (`Cẩm Giàng Huyện`, `… Sáp Nhập`, `… QĐ`). */
function nameOf(run: string): string {
  if (unitKinds.is(run) !== null) return '';
  const isPaper = (start: number, end: number): boolean => /^\p{Lu}+$/u.test(run.slice(start, end));
  const others = alreadyInWords.find(run).filter(({ id, start, end }) => id === 'merge' || (id === 'source' && isPaper(start, end)));
  const places = [...unitKinds.find(run), ...villages.find(run)].filter(({ start, end }) => end - start > 2);
  return run.slice(0, Math.min(run.length, ...[...others, ...places].map(({ start }) => start))).trim();
}

/** Names behind the word of a place, a list as far as it goes. */
function namesFrom(text: string, from: number): readonly string[] {
  const names: string[] = [];
  let at = from;
  for (let match = lead.exec(text.slice(at)); match !== null; match = further.exec(text.slice(at))) {
    const run = match[1] ?? '';
    const name = nameOf(run);
    // `2 xã (Nguồn: Đề án)`
    if (name === '' || alreadyInWords.is(name) === 'source') break;
    names.push(name);
    if (name !== run) break;
    at += match[0].length;
  }
  return names;
}

/** Text in capitals throughout, or with every word in one: there a capital tells no name. */
export function tellsNames(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => !/^\p{Lu}/u.test(word) && word.length > 1);
}

function isPlace(text: string, { start, end }: Span): boolean {
  if (!abbreviation.test(text.slice(start, end))) return true;
  return /^\.?\s*\p{Lu}/u.test(text.slice(end)) || countAt(text, start) !== null;
}

/** The word that stands directly before a place, if it is one of ours. */
function wordOf(text: string, start: number): string | null {
  const last = alreadyInWords.find(text.slice(0, start)).at(-1);
  return last !== undefined && /^[\s:(]*$/.test(text.slice(last.end, start)) ? last.id : null;
}

function sum(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((total, count) => total + count, 0);
}

/**
 * @param text the part of a text that makes one statement
 * @param hasNames capitals tell names in it
 */
export function placesIn(text: string, hasNames: boolean): PlacesSaid {
  const found = unitKinds.find(text).filter((kind) => kind.id !== 'other' && isPlace(text, kind));
  const parts = villages.find(text).filter(({ id, start }) => id === 'village' || countAt(text, start) !== null);
  // `lên phường`, `thành lập 2 phường`: what they become.
  const isBecoming = ({ start }: Span): boolean =>
    wordOf(text, start - (/\d+\s*$/.exec(text.slice(0, start))?.[0].length ?? 0)) === 'becomes';
  const joined = found.filter(({ id }) => id === 'commune' || id === 'township');
  const wards = found.filter(({ id }) => id === 'ward');
  const counted = sum(joined.map(({ start }) => countAt(text, start)));
  const made = sum(wards.filter(isBecoming).map(({ start }) => countAt(text, start)));
  const parents = found.filter(({ id, start }) => {
    const word = wordOf(text, start);
    return word !== 'into' && (id === 'district' || (id === 'city' && word === 'of'));
  });
  const districts = parents.flatMap(({ start, end }): readonly string[] => {
    const [first, ...more] = hasNames ? namesFrom(text, end) : [];
    return first === undefined ? [] : [text.slice(start, text.indexOf(first, end) + first.length), ...more];
  });
  const names = hasNames ? [...joined, ...wards].flatMap(({ end }) => namesFrom(text, end)) : [];
  const all = [...found, ...parts];
  return {
    communes: counted ?? made,
    villages: sum(parts.map(({ start }) => countAt(text, start))),
    names: [...new Set(names)],
    districts: [...new Set(districts)],
    isComposition: wards.some((ward) => !isBecoming(ward) && countAt(text, ward.start) !== null),
    isOfVillages: parts.length > 0 && joined.length === 0 && parents.length === 0,
    first: all.length === 0 ? null : Math.min(...all.map(({ start }) => start)),
  };
}
