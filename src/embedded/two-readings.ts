/**
 * `1.402` is 1402 in Vietnamese and 1,402 thousandths in English; `1,402` the other way round. One text cannot tell;
 * the figures around it often do.
 */
import type { DecimalMark } from './vietnamese-typing';

/** The two numbers that a text can mean: by its points as decimal marks, and by its commas. */
export type TwoReadings = { readonly byComma: number; readonly byPoint: number };

/** Null where the text is no number, or means the same to everybody. */
export function twoReadings(text: string): TwoReadings | null {
  const parts = /^([-+\u2212]?)([1-9]\d{0,2})([.,])(\d{3})$/.exec(text.trim());
  if (parts === null) return null;
  const [, sign = '', whole = '', mark = '', places = ''] = parts;
  const factor = sign === '' || sign === '+' ? 1 : -1;
  const grouped = factor * Number(whole + places);
  const decimal = factor * Number(`${whole}.${places}`);
  return mark === ',' ? { byComma: decimal, byPoint: grouped } : { byComma: grouped, byPoint: decimal };
}

/** What a text by itself says of the decimal mark; `point?` is one that may as well be the number of a section (`1.2`). */
export type MarkTold = ',' | '.' | 'point?' | null;

/** Null for texts that are no number, have no mark, or could be either. */
export function markTold(text: string): MarkTold {
  const digits = text
    .trim()
    .replace(/^[-+\u2212]/, '')
    .replace(/\s*%$/, '')
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}(?:\D|$))/g, '$1');
  if (!/^\d+(?:[.,]\d+)+$/.test(digits)) return null;
  const marks = digits.match(/[.,]/g) ?? [];
  const [first = '', last = ''] = [marks[0], marks.at(-1)];
  const groups = digits.split(/[.,]/);
  const areThrees = groups.slice(1, -1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3;
  if (first !== last) return areThrees && marks.slice(0, -1).every((mark) => mark === first) ? decimal(last) : null;
  if (marks.length > 1) return areThrees && groups.at(-1)?.length === 3 ? decimal(first === ',' ? '.' : ',') : null;
  const [whole = '', places = ''] = groups;
  if (places.length === 3 && whole.length <= 3 && !whole.startsWith('0')) return null;
  if (first === '.' && whole.length <= 2 && places.length <= 2 && whole !== '0') return 'point?';
  return decimal(first);
}

function decimal(mark: string): DecimalMark {
  return mark === ',' ? ',' : '.';
}

/** `told`: every text that tells says the same. `assumed`: none tells. `open`: they disagree, or only hint; what could be either stays open. */
export type TableMark = { readonly kind: 'told' | 'assumed' | 'open'; readonly mark: DecimalMark };

/** How a whole table writes its decimals. `usual` is the reader's own way and holds where the table says nothing against it. */
export function tableMark(texts: Iterable<string>, usual: DecimalMark): TableMark {
  const told = new Set<MarkTold>();
  for (const text of texts) told.add(markTold(text));
  const commas = told.has(',');
  const points = told.has('.');
  if (commas && points) return { kind: 'open', mark: usual };
  if (commas) return { kind: 'told', mark: ',' };
  if (points) return { kind: 'told', mark: '.' };
  if (told.has('point?')) return usual === '.' ? { kind: 'told', mark: '.' } : { kind: 'open', mark: usual };
  return { kind: 'assumed', mark: usual };
}

/** A figure is of the size of others within this factor of the smallest or largest of them, and out of their size beyond the other. */
const ofTheirSize = 3;
const outOfTheirSize = 20;

/**
 * True where the other figures of a column speak for the other reading: it is of their size, and the one taken is far from it.
 * Fewer than three figures tell nothing.
 */
export function figuresTell(taken: number, other: number, figures: readonly number[]): boolean {
  const sizes = figures.map(Math.abs).filter((size) => size > 0);
  if (sizes.length < 3) return false;
  const low = Math.min(...sizes);
  const high = Math.max(...sizes);
  const isWithin = (value: number, factor: number): boolean => Math.abs(value) >= low / factor && Math.abs(value) <= high * factor;
  return isWithin(other, ofTheirSize) && !isWithin(taken, outOfTheirSize);
}
