/**
 * Units of measure as sheets write them (`m ²/người`, `nghìn người`, `giường/10.000 dân`, `%`), and the factor from one to another.
 */
import { foldText, nameKey, plainText } from './fold';
import { remembered } from '../domain/remembered';
import { fingerprint, similarity } from './similarity';

type Base = { readonly dimension: string; readonly factor: number };

/** Folded words of units. A dimension `count` is any countable thing: cơ sở, công trình, khu. */
const baseUnits: Readonly<Record<string, Base>> = {
  nguoi: { dimension: 'people', factor: 1 },
  ng: { dimension: 'people', factor: 1 },
  dan: { dimension: 'people', factor: 1 },
  'nguoi dan': { dimension: 'people', factor: 1 },
  'nhan khau': { dimension: 'people', factor: 1 },
  people: { dimension: 'people', factor: 1 },
  persons: { dimension: 'people', factor: 1 },
  person: { dimension: 'people', factor: 1 },
  capita: { dimension: 'people', factor: 1 },
  m: { dimension: 'length', factor: 1 },
  met: { dimension: 'length', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  m2: { dimension: 'area', factor: 1 },
  ha: { dimension: 'area', factor: 10_000 },
  hecta: { dimension: 'area', factor: 10_000 },
  km2: { dimension: 'area', factor: 1_000_000 },
  sqm: { dimension: 'area', factor: 1 },
  wh: { dimension: 'energy', factor: 0.001 },
  kwh: { dimension: 'energy', factor: 1 },
  mwh: { dimension: 'energy', factor: 1000 },
  lit: { dimension: 'volume', factor: 1 },
  l: { dimension: 'volume', factor: 1 },
  litre: { dimension: 'volume', factor: 1 },
  liter: { dimension: 'volume', factor: 1 },
  m3: { dimension: 'volume', factor: 1000 },
  '%': { dimension: 'ratio', factor: 0.01 },
  '‰': { dimension: 'ratio', factor: 0.001 },
  'phan tram': { dimension: 'ratio', factor: 0.01 },
  percent: { dimension: 'ratio', factor: 0.01 },
  lan: { dimension: 'ratio', factor: 1 },
  times: { dimension: 'ratio', factor: 1 },
  nam: { dimension: 'year', factor: 1 },
  year: { dimension: 'year', factor: 1 },
  thang: { dimension: 'year', factor: 1 / 12 },
  month: { dimension: 'year', factor: 1 / 12 },
  ngay: { dimension: 'day', factor: 1 },
  'ngay dem': { dimension: 'day', factor: 1 },
  day: { dimension: 'day', factor: 1 },
  giuong: { dimension: 'beds', factor: 1 },
  'giuong benh': { dimension: 'beds', factor: 1 },
  beds: { dimension: 'beds', factor: 1 },
  'thue bao': { dimension: 'subscriptions', factor: 1 },
  'so thue bao': { dimension: 'subscriptions', factor: 1 },
  dong: { dimension: 'money', factor: 1 },
  vnd: { dimension: 'money', factor: 1 },
};

const scales: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  thousand: 1e3,
  van: 1e4,
  trieu: 1e6,
  million: 1e6,
  billion: 1e9,
  ti: 1e9,
  ty: 1e9,
};

/** A unit taken apart: what is counted per what, and the factor to the plain units of the same dimensions. */
export type Unit = { readonly numerator: string; readonly denominators: readonly string[]; readonly factor: number };

/** One side of a unit: `1.000 người`, `nghìn người`, `m2 sàn`. Null where its word is not known. */
function parsePart(part: string): Base | null {
  let rest = part.trim();
  let factor = 1;
  const digits = /^(\d{1,3}(?:[., ]\d{3})+|\d+)\s*/.exec(rest);
  if (digits !== null) {
    factor *= Number((digits[1] ?? '').replace(/[., ]/g, ''));
    rest = rest.slice(digits[0].length);
  }
  const words = rest.split(/\s+/).filter((word) => word !== '');
  const scale = scales[words[0] ?? ''];
  if (scale !== undefined) {
    factor *= scale;
    words.shift();
  }
  if (words.length === 0) return digits === null && scale === undefined ? null : { dimension: '', factor };
  // A qualifier may follow the word: `m2 sàn`, `kwh điện`.
  for (const length of [3, 2, 1]) {
    if (words.length < length || words.length > length + 2) continue;
    const base = baseUnits[words.slice(0, length).join(' ')];
    if (base !== undefined) return { dimension: base.dimension, factor: factor * base.factor };
  }
  return null;
}

/** Folded unit text with the superscripts and the split exponents of OCR put right. */
const unitText = remembered((text: string): string =>
  foldText(plainText(text))
    .replace(/(k?m) ?\^? ?([23])(?!\d)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .replace(/([a-z0-9])\.([a-z])/g, '$1/$2')
    .replace(/\.(?=\/|$)/g, '')
    .replace(/^\(|\)$/g, '')
    .trim(),
);

/** Reads a unit; null where any part of it is not known. */
export const parseUnit = remembered((text: string): Unit | null => {
  const folded = unitText(text)
    .replace(/ tren /g, '/')
    .replace(/ per /g, '/');
  if (folded === '' || folded.length > 60) return null;
  const [numeratorText = '', ...denominatorTexts] = folded.split('/');
  const numerator = parsePart(numeratorText);
  if (numerator === null) return null;
  let { factor } = numerator;
  const denominators: string[] = [];
  for (const denominatorText of denominatorTexts) {
    if (denominatorText.trim() === '') continue;
    const denominator = parsePart(denominatorText);
    if (denominator === null || denominator.dimension === '') return null;
    factor /= denominator.factor;
    denominators.push(denominator.dimension);
  }
  return { numerator: numerator.dimension, denominators: denominators.sort(), factor };
});

/** Folded things that can only be counted. */
const countable = /^(?:so luong )?(?:co so|cong trinh|khu|du an|cai|diem|don vi|truong|cho|toa nha|facilities|buildings|projects|places)\b/;

/** True where the unit counts things, so that its values are whole numbers and lists may be summed. */
export function isCountUnit(unit: string): boolean {
  return countable.test(foldText(unit.normalize('NFC')).trim());
}

/** What a sheet's unit is to the edition's. */
export type UnitRelation =
  /** Multiply a value in the sheet's unit by the factor to get the edition's. */
  { readonly kind: 'factor'; readonly factor: number } | { readonly kind: 'unknown' } | { readonly kind: 'mismatch' };

/**
 * Compares a unit written in a sheet with the edition's. Blank and unreadable texts are `unknown` (the edition's unit is assumed);
 * two readable units of different kinds are a `mismatch`.
 */
export function relateUnits(found: string, expected: string): UnitRelation {
  const foundKey = nameKey(found.replace(/%/g, ' phan tram '));
  const expectedKey = nameKey(expected.replace(/%/g, ' phan tram '));
  if (foundKey === '') return { kind: 'unknown' };
  if (foundKey === expectedKey || unitText(found) === unitText(expected)) return { kind: 'factor', factor: 1 };
  const from = parseUnit(found);
  const to = parseUnit(expected);
  if (from !== null && to !== null) {
    if (from.numerator === '') {
      // Only a scale (`nghìn`, `triệu`): the thing counted is the edition's.
      return from.denominators.length === 0 ? { kind: 'factor', factor: from.factor / scaleOf(expected) } : { kind: 'unknown' };
    }
    const isSameKind = from.numerator === to.numerator && from.denominators.join() === to.denominators.join();
    if (isSameKind) return { kind: 'factor', factor: from.factor / to.factor };
    // `giường` for `giường/10.000 dân`: the denominators left out, or cut off with the line.
    const isShortened = from.denominators.length === 0 && from.numerator === to.numerator && to.denominators.length > 0;
    return isShortened && from.factor === 1 ? { kind: 'unknown' } : { kind: 'mismatch' };
  }
  if (from === null && to === null) return { kind: 'unknown' };
  if (from !== null) return expectedKey === '' ? { kind: 'unknown' } : { kind: 'mismatch' };
  if (isCountUnit(found)) return { kind: 'mismatch' };
  return similarity(fingerprint(foundKey), fingerprint(expectedKey)) >= 0.7 ? { kind: 'factor', factor: 1 } : { kind: 'unknown' };
}

/** The leading scale of a unit: 1.000 of `1.000 người`. */
function scaleOf(unit: string): number {
  const first = unitText(unit).split('/')[0] ?? '';
  const part = parsePart(first);
  const plain = parsePart(first.replace(/^[\d., ]+/, '').replace(/^(?:nghin|ngan|trieu|ti|ty|van) /, ''));
  return part === null || plain === null || plain.factor === 0 ? 1 : part.factor / plain.factor;
}

/**
 * The unit that leads the words after a number (`người/km2 sau khi sát nhập` → `người/km2`); '' where none is recognised.
 * At most four words are tried, longest first.
 */
export function leadingUnit(words: string): string {
  const clean = words.replace(/^[\s,;.]+/, '');
  const clause = clean.split(/[,;(\n]/)[0] ?? '';
  const parts = clause
    .replace(/\s*\/\s*/g, '/')
    .replace(/([km]) ([²³23])(?!\d)/g, '$1$2')
    .split(/\s+/)
    .slice(0, 5);
  for (let length = parts.length; length > 0; length -= 1) {
    const candidate = parts
      .slice(0, length)
      .join(' ')
      .replace(/[.;,:]+$/, '')
      .trim();
    if (candidate !== '' && !/^\d/.test(candidate) && isExactUnit(candidate)) return candidate;
  }
  return '';
}

/** Every word belongs to the unit: no qualifier, so that `người dân tộc` is not read as `người`. */
function isExactUnit(text: string): boolean {
  return unitText(text)
    .replace(/ tren /g, '/')
    .split('/')
    .every((part) => {
      const words = part
        .trim()
        .replace(/^(?:\d{1,3}(?:[., ]\d{3})+|\d+)\s*/, '')
        .split(' ')
        .filter((word) => word !== '');
      const rest = scales[words[0] ?? ''] === undefined ? words : words.slice(1);
      return rest.length === 0 ? words.length > 0 : baseUnits[rest.join(' ')] !== undefined;
    });
}
