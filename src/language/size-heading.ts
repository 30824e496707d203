/** Headings over figures of works: `Chiều dài (km)`, `Số giường`, `km` below `Quy mô`. With its heading a figure says as much as a sentence. */
import { lexicon } from './lexicon/lexicon';
import sizes from './lexicon/project-size-words.json';
import { parseUnit } from './numbers/units';

const sizeWords = lexicon('project-size-words', sizes);

export type SizeHeading = {
  readonly heading: string;
  /** The unit that the headings say; '' where they say none. */
  readonly unit: string;
  /** True where the unit is that of a length, an area, a volume or of beds. */
  readonly isSize: boolean;
};

/** Units of works as headings write them, from the bare metre to what is treated in a day. */
const ofSize = /^(?:km|m|mét|ha|m2|m²|km2|km²|m3|m³|giường(?:\s+bệnh)?)(?:\s*\/\s*(?:ngày(?:\s*đêm)?|nđ|h|giờ))?$/iu;

/** `Chiều dài, km` and `Chiều dài km`: a bare metre only behind a comma, as it may be a letter of the name. */
const atEnd = /(?:\s+(km|ha|m2|m²|km2|m3|m³)|,\s*(km|ha|m2|m²|km2|m3|m³|m))$/iu;

function inBrackets(text: string): string | null {
  const inner = /\(([^()]*)\)\s*$/u.exec(text)?.[1]?.trim() ?? '';
  return inner !== '' && (ofSize.test(inner) || parseUnit(inner) !== null) ? inner : null;
}

/** What is there before the works, or after them, is said by a heading above. */
function saysWhen(text: string): boolean {
  return sizeWords.find(text).some(({ id }) => id === 'existing' || id === 'after' || id === 'part');
}

/** @param path headings over a column, from the top to the lowest */
export function sizeHeading(path: readonly string[]): SizeHeading {
  const leaf = path.at(-1) ?? '';
  const bare = leaf.replace(/^\((.*)\)$/u, '$1').trim();
  const isUnitAlone = path.length > 1 && (ofSize.test(bare) || (leaf.startsWith('(') && parseUnit(bare) !== null));
  const [own, above] = isUnitAlone ? [path.at(-2) ?? '', path.slice(0, -2)] : [leaf, path.slice(0, -1)];
  const tail = atEnd.exec(own);
  const unit = isUnitAlone ? bare : (inBrackets(own) ?? tail?.[1] ?? tail?.[2] ?? '');
  const named = isUnitAlone ? own : inBrackets(own) !== null ? own.replace(/\s*\([^()]*\)\s*$/u, '') : own.replace(atEnd, '');
  const heading = [...above.filter(saysWhen), named].join(' ').trim();
  return { heading, unit, isSize: ofSize.test(unit) || /^số giường(?![\p{L}])/iu.test(heading) };
}

const figure = /^\d[\d.,\s]*$/u;
/** `2,5 - 3,5`, `3+2`, `-3`: no one figure, and none without its heading and unit. */
const figures = /^[-+~≈≥≤<>]?\s*\d[\d.,\s+\-–~×x÷*/]{0,40}$/iu;
/** Headings that a row's own unit (`km` in its column) surely belongs to; that of `Khởi công - hoàn thành` it does not. */
const ofRowUnit = /^(?:tổng\s+)?(?:chiều dài|diện tích|quy mô|khối lượng|length|area|scale)(?![\p{L}])/iu;
const figureInUnit = /^\d[\d.,]*\s*(?:km|ha|m2|m²|mét|m|giường(?:\s+bệnh)?)$/iu;

/**
 * What a cell says with its heading: `Diện tích (ha)` over 4,755 as much as `diện tích 4,755 ha`, `Quy mô` over 5,2 beside `km` as `quy mô 5,2 km`.
 * A text of words says it without.
 */
export function figureWords({ heading, unit, isSize }: SizeHeading, value: number | string, rowUnit: string): string {
  const said = unit === '' ? rowUnit : unit;
  if (typeof value === 'number') return `${heading} ${String(value).replace('.', ',')} ${said}`.trim();
  if (figureInUnit.test(value)) return `${heading} ${value}`.trim();
  const isFigure = figure.test(value) && (said !== '' || isSize);
  const isFigures = figures.test(value) && (unit !== '' || isSize || (said !== '' && ofRowUnit.test(heading)));
  return isFigure || isFigures ? `${heading} ${value} ${said}`.trim() : value;
}
