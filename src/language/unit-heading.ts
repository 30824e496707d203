/** Rows of a list of units that are no unit: `A | Thành phố Bắc Kạn`, `Các phường (06)`, `Khu vực ngoại thành`. */
import type { UnitKind } from '../domain/administrative-unit';
import { remembered } from '../domain/remembered';
import { headingForms, headingKey } from './headers/heading-key';
import headings from './headers/unit-headings.json';
import { places, unitKinds } from './lexicon/vocabulary';
import { parentUnitOf } from './parent-unit';
import { plainText } from './text/fold';
import { unitNameOf } from './unit-name';

const fillers = headingForms([...headings.vi, ...headings.en]);
/** What leads a heading: `A.`, `II -`, `1.`, `B)`, a dash. */
const label = /^\s*(?:(?:[A-HĐ]|[IVX]{1,5}|\d{1,2}(?:\.\d+)*)\s*[.):/–-]\s*|[-–•+*]\s*)/u;

/** A cell that is nothing but the label of a heading or the number of a row. */
export function isLabelAlone(text: string): boolean {
  return /^\s*\(?(?:[A-HĐ]|[IVX]{1,5}|\d{1,3}(?:\.\d+)*)[.):/–-]*\s*$/u.test(text);
}

/** The commune-level kinds that a text names. */
export function kindsIn(text: string): readonly UnitKind[] {
  return [
    ...new Set(unitKinds.find(plainText(text)).flatMap(({ id }) => (id === 'ward' || id === 'commune' || id === 'township' ? [id] : []))),
  ];
}

/** `Phường`, `Các phường`, `06 phường, 02 xã`: kinds, and nothing that is a name. */
function isKindsAlone(plain: string): boolean {
  const kinds = unitKinds.find(plain);
  if (kinds.length === 0) return false;
  let rest = plain;
  for (const { start, end } of kinds.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return isFillersAlone(rest);
}

/** `Trong đó:`: words that every heading may have, and nothing else. */
export function isFillersAlone(text: string): boolean {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .every((word, index, words) => /^\d*$/.test(word) || fillers.are(headingKey(word)) || isFillerPair(words, index));
}

/** Fillers of two words: `khu vực`, `hành chính`. */
function isFillerPair(words: readonly string[], index: number): boolean {
  const [before = '', word = '', after = ''] = [words[index - 1], words[index], words[index + 1]];
  return fillers.are(headingKey(`${word} ${after}`)) || fillers.are(headingKey(`${before} ${word}`));
}

/** True where a name is that of a city, a district, a part of a city or of kinds of units, and of no commune-level unit. */
export const isUnitHeading = remembered((text: string): boolean => {
  const plain = plainText(text).replace(label, '');
  if (plain === '' || unitNameOf(plain).kind !== null) return false;
  if (parentUnitOf(plain).level !== '' || isKindsAlone(plain)) return true;
  const [place] = places.find(plain);
  return place !== undefined && (place.start === 0 || fillers.are(headingKey(plain.slice(0, place.start))));
});
