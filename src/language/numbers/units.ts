/**
 * Units of measure as sheets write them (`m ²/người`, `nghìn người`, `giường/10.000 dân`, `%`), and the factor from one to another.
 */
import measuresJson from '../lexicon/measures.json';
import { countables, measures, numberJoins, scales, unitKinds } from '../lexicon/vocabulary';
import { nameKey, plainText } from '../text/fold';
import { remembered } from '../../domain/remembered';
import { fingerprint, similarity } from '../text/similarity';

type Base = { readonly dimension: string; readonly factor: number };

const sizes: Readonly<Record<string, Base>> = measuresJson;

/** How often the thing is counted that a word of size says: `nghìn` → 1.000. `half` is half of the one before it. */
export const scaleFactors: Readonly<Record<(typeof scales.ids)[number], number>> = {
  ten: 10,
  hundred: 100,
  thousand: 1e3,
  'ten-thousand': 1e4,
  million: 1e6,
  billion: 1e9,
  half: 0.5,
};

/** The measure that words are; null where they are none. `m2` and the like stand as `unitText` writes them. */
function measureOf(words: string): Base | null {
  const id = measures.is(words) ?? (words === '%' ? 'per-cent' : words === '‰' ? 'per-mille' : null);
  return id === null ? null : (sizes[id] ?? null);
}

/** The factor of a word of size; null for every other word. */
export function scaleOfWord(word: string): number | null {
  const id = word === '' ? null : scales.is(word);
  return id === null || id === 'half' ? null : scaleFactors[id];
}

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
  const scale = scaleOfWord(words[0] ?? '');
  if (scale !== null) {
    factor *= scale;
    words.shift();
  }
  if (words.length === 0) return digits === null && scale === null ? null : { dimension: '', factor };
  // A qualifier may follow the word: `m2 sàn`, `kwh điện`.
  for (const length of [3, 2, 1]) {
    if (words.length < length || words.length > length + 2) continue;
    const base = measureOf(words.slice(0, length).join(' '));
    if (base !== null) return { dimension: base.dimension, factor: factor * base.factor };
  }
  return null;
}

/** `%o`, `o/oo`, `1/1000`: typed for ‰. */
const perMilleSigns = /%[o0](?![\p{L}\d])|(?<![\p{L}\d])[o0]\/[o0]{2}(?![\p{L}\d])|^\s*1\s*\/\s*1[., ]?000\s*$/giu;

/** Unit text in lower case with the superscripts and the split exponents of OCR put right. */
const unitText = remembered((text: string): string =>
  plainText(text)
    .replace(perMilleSigns, '‰')
    .toLowerCase()
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/(k?m) ?\^? ?([23])(?!\d)/g, '$1$2')
    .replace(/\s+/g, ' ')
    // `lít/người/ng.đ`: behind the people nothing but a day and a night is shortened so.
    .replace(/(?<=\/[^/]+\/)(ng?)\. ?đ(?!\p{L})/gu, '$1 đ')
    .replace(/([\p{L}\d])\.(\p{L})/gu, '$1/$2')
    .replace(/\.(?=\/|$)/g, '')
    .replace(/^\(|\)$/g, '')
    .trim(),
);

const wordBetween = / (\p{L}[\p{L}\p{M}]*)(?= )/gu;

/** A unit with a stroke for the word that parts what is counted from what it is counted over: `giường trên 1.000 dân`. */
function withStrokes(unit: string): string {
  return unit.replace(wordBetween, (all, word: string) => (numberJoins.is(word) === 'per' ? '\u0000' : all)).replaceAll('\u0000 ', '/');
}

/** True where a text ends with a word or sign after which what is counted over follows: `24 giường trên`. */
export function endsWithPer(text: string): boolean {
  if (/\/ *$/.test(text)) return true;
  const last = / (\p{L}[\p{L}\p{M}]*) *$/u.exec(text)?.[1];
  return last !== undefined && numberJoins.is(last) === 'per';
}

/** Reads a unit; null where any part of it is not known. */
export const parseUnit = remembered((text: string): Unit | null => {
  const clean = unitText(text);
  if (clean === '' || clean.length > 60) return null;
  const whole = measureOf(clean);
  if (whole !== null) return { numerator: whole.dimension, denominators: [], factor: whole.factor };
  const [numeratorText = '', ...denominatorTexts] = withStrokes(clean).split('/');
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

/** True where a unit counts people, one by one or by households. */
export function countsPeople(unit: string): boolean {
  const parsed = parseUnit(unit);
  return parsed !== null && parsed.denominators.length === 0 && (parsed.numerator === 'people' || parsed.numerator === 'households');
}

/** True where a figure in a unit is whole: people, and units so much smaller than the row's that nobody writes three decimals of them. */
export function isWholeUnit(unit: string, factor: number): boolean {
  const parsed = parseUnit(unit);
  if (parsed === null) return false;
  return factor <= 0.01 || (parsed.numerator === 'people' && parsed.denominators.length === 0 && parsed.factor === 1);
}

/** True where the unit counts things, so that its values are whole numbers and lists may be summed. */
export function isCountUnit(unit: string): boolean {
  return countedThing(unit.normalize('NFC')) !== '';
}

/** The word of a thing that is counted which leads the words behind a number (`cơ sở` of `32 cơ sở giáo dục`); '' where none does. */
export function countedThing(words: string): string {
  const first = countables.find(words)[0];
  const isLeading = first !== undefined && first.id !== 'other' && first.start === words.length - words.trimStart().length;
  return isLeading ? words.slice(first.start, first.end) : '';
}

/** People and things inside a facility: `20 học sinh` and `20 phòng học` are no number of schools. '' where the words begin with none. */
export function thingInside(words: string): string {
  const first = countables.find(words)[0];
  return first?.id === 'inside' && words.slice(0, first.start).trim() === '' ? words.slice(first.start, first.end) : '';
}

const compound = /^\s*((?:[\p{L}\p{M}²³23]+ ){0,2}[\p{L}\p{M}²³23]+ ?\/ ?[\p{L}\d][\p{L}\p{M}\d²³.]*)/u;

/** A unit of something for something that leads the words behind a number: `bác sĩ/10.000 dân`, `m2/căn`; '' where none does. */
export function compoundUnit(words: string): string {
  return compound.exec(words)?.[1]?.trim() ?? '';
}

/** Words behind the measure in what is counted: `đất ở` of `m2 đất ở/người`. '' where there are none, or no measure leads. */
export function qualifierOf(unit: string): string {
  const words = (unitText(unit).split('/')[0] ?? '').split(' ').filter((word) => word !== '');
  const length = [3, 2, 1].find((count) => count < words.length && measureOf(words.slice(0, count).join(' ')) !== null);
  return length === undefined ? '' : words.slice(length).join(' ');
}

const parts: ReadonlySet<string> = new Set(['ward', 'commune', 'township']);

/** What a number counts that is followed by a thing or a part of the city: `15 trường`, `2 xã`. No share is meant, and no measure. */
export function countOf(words: string): string {
  const part = unitKinds.find(words)[0];
  const isPart = part !== undefined && parts.has(part.id) && part.start === words.length - words.trimStart().length;
  return isPart ? words.slice(part.start, part.end) : countedThing(words);
}

/** What a sheet's unit is to the edition's. */
export type UnitRelation =
  /** Multiply a value in the sheet's unit by the factor to get the edition's. */
  { readonly kind: 'factor'; readonly factor: number } | { readonly kind: 'unknown' } | { readonly kind: 'mismatch' };

/** Signs as words, so that `%` and `‰` stay two units where only letters are compared. */
function keyOfUnit(unit: string): string {
  return nameKey(unit.replace(perMilleSigns, '‰').replace(/%/g, ' per cent ').replace(/‰/g, ' per mille '));
}

/**
 * Compares a unit written in a sheet with the edition's. Blank and unreadable texts are `unknown` (the edition's unit is assumed);
 * two readable units of different kinds are a `mismatch`.
 */
export function relateUnits(found: string, expected: string): UnitRelation {
  const foundKey = keyOfUnit(found);
  const expectedKey = keyOfUnit(expected);
  if (foundKey === '') return { kind: 'unknown' };
  if (foundKey === expectedKey || unitText(found) === unitText(expected)) return { kind: 'factor', factor: 1 };
  const from = parseUnit(found);
  const to = parseUnit(expected);
  if (from?.numerator === '') {
    // Only a scale (`nghìn`, `triệu`): the thing counted is the edition's.
    return from.denominators.length === 0 ? { kind: 'factor', factor: from.factor / scaleOf(expected) } : { kind: 'unknown' };
  }
  if (from !== null && to !== null) {
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

/** Things whose total is filed as easily as the number of them for so many people or so much land. */
const totalled = new Set(['people', 'beds', 'subscriptions', 'length', 'energy']);

/** True for `110 giường` where the law wants `giường/10.000 dân`: a total, as likely as not. `16 m²` for `m²/người` is no total of any city. */
export function isTotalOf(found: string, expected: string): boolean {
  const [from, to] = [parseUnit(found), parseUnit(expected)];
  if (from === null || to === null) return false;
  return from.denominators.length === 0 && to.denominators.length > 0 && from.numerator === to.numerator && totalled.has(from.numerator);
}

/** The leading scale of a unit: 1.000 of `1.000 người`. */
function scaleOf(unit: string): number {
  const first = unitText(unit).split('/')[0] ?? '';
  const part = parsePart(first);
  const words = first.replace(/^[\d., ]+/, '').split(' ');
  const plain = parsePart(words.slice(scaleOfWord(words[0] ?? '') === null ? 0 : 1).join(' '));
  return part === null || plain === null || plain.factor === 0 ? 1 : part.factor / plain.factor;
}

/**
 * The unit that leads the words after a number (`người/km2 sau khi sát nhập` → `người/km2`); '' where none is recognised.
 * At most six words are tried, longest first.
 */
export function leadingUnit(words: string): string {
  const clean = words.replace(/^[\s,;.]+/, '');
  const clause = clean.split(/[,;(\n]/)[0] ?? '';
  const parts = clause
    .replace(/\s*\/\s*/g, '/')
    .replace(/([km]) ([²³23])(?!\d)/g, '$1$2')
    .split(/\s+/)
    .slice(0, 6);
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
  const clean = unitText(text);
  if (measureOf(clean) !== null) return true;
  return withStrokes(clean)
    .split('/')
    .every((part) => {
      const words = part
        .trim()
        .replace(/^(?:\d{1,3}(?:[., ]\d{3})+|\d+)\s*/, '')
        .split(' ')
        .filter((word) => word !== '');
      const rest = scaleOfWord(words[0] ?? '') === null ? words : words.slice(1);
      return rest.length === 0 ? words.length > 0 : measureOf(rest.join(' ')) !== null;
    });
}
