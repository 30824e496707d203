/**
 * Figures of a clause that stand beside a unit of works: `5,2 km`, `250-bed`, `số giường 300`, `5-7 km`. A figure that names a road, a
 * place along it, a phase, a year or money is none, whatever stands behind it: `QL 3 km 12+300` is no 3 km.
 */
import { numberTokens } from './numbers/number-tokens';
import type { NumberToken } from './numbers/number-tokens';

export type SizeKind = 'length' | 'area' | 'beds' | 'people' | 'pupils';

/** A unit as JSON has it. */
export type SizeUnit = 'km' | 'm' | 'ha' | 'm²' | 'km²' | 'beds' | 'people' | 'pupils';

type UnitRow = { readonly unit: SizeUnit; readonly kind: SizeKind; readonly factor: number; readonly forms: string };

/** Units as they are written, each with its kind and how many km, m², beds or people one is. */
const unitRows: readonly UnitRow[] = [
  { unit: 'km²', kind: 'area', factor: 1e6, forms: 'km2|km²' },
  { unit: 'km', kind: 'length', factor: 1, forms: 'km|ki-?lô-?mét|kilomet(?:re|er)s?' },
  { unit: 'ha', kind: 'area', factor: 1e4, forms: 'ha|héc-?ta|hec-?ta|hectares?' },
  { unit: 'm²', kind: 'area', factor: 1, forms: 'm2|m²' },
  { unit: 'm', kind: 'length', factor: 1e-3, forms: 'mét|met|m|met(?:re|er)s?' },
  { unit: 'beds', kind: 'beds', factor: 1, forms: 'giường(?:\\s+bệnh)?|giuong(?:\\s+benh)?|beds?' },
  {
    unit: 'people',
    kind: 'people',
    factor: 1,
    forms: 'người(?:\\s+dân)?|nguoi(?:\\s+dan)?|dân|dan|nhân khẩu|nhan khau|people|residents|inhabitants',
  },
  { unit: 'pupils', kind: 'pupils', factor: 1, forms: 'học sinh|hoc sinh|sinh viên|sinh vien|pupils|students' },
];

/** The next kilometre post belongs to what follows it: `3 km 12+300`, `254 Km5`. */
const post = String.raw`(?!\s*\d+\s*(?:[-+,;.)(]|đến|den|to(?![\p{L}])|$))`;
/** A unit that stands for itself: `km/h`, `m³`, `m2/người` and `m vuông` are others; `12 m wide` is no length, `5 m USD` is money. */
const alone = String.raw`(?![\p{L}\d²³])(?!\s*\/)(?!\s*(?:vuông|vuong|khối|khoi|trên|-?wide|rộng|rong|USD|VND|đồng|dollars?)(?![\p{L}]))`;
const behind = unitRows.map((row) => ({
  ...row,
  at: new RegExp(String.raw`^(?:\s*-|\s)*(?:${row.forms})${row.unit === 'km' ? post : ''}${alone}`, 'iu'),
}));

/** `Số giường 300`, as a column has it: the unit stands in front. */
const inFront: readonly (Pick<UnitRow, 'unit' | 'kind' | 'factor'> & { readonly at: RegExp })[] = [
  { unit: 'beds', kind: 'beds', factor: 1, at: /(?:^|[^\p{L}])(?:số giường|so giuong)(?:\s+(?:bệnh|benh))?(?<tail>[^\d]{0,24})$/iu },
  { unit: 'people', kind: 'people', factor: 1, at: /(?:^|[^\p{L}])(?:dân số|dan so|population)(?<tail>[^\d]{0,24})$/iu },
];

/** What figures are that are no size, by what stands before and behind them. */
const others: readonly { readonly what: string; readonly at: RegExp }[] = [
  {
    what: 'money',
    at: /(?:[$€₫]|USD|VND|EUR)\s*\d[\d.,]*|\d[\d.,]*\s*(?:nghìn|ngàn|triệu|tỷ|tỉ|nghin|ngan|trieu|ty|ti|đồng|dong|tr\.?đ|tỷđ|million|billion|bn|USD|VND)(?![\p{L}])/giu,
  },
  { what: 'years', at: /(?<![\d.,])(?:19|20)\d\d\s*[-/]\s*(?:19|20)\d\d(?![\d.,])/gu },
  { what: 'year', at: /(?<![\p{L}])(?:năm|nam|year|in|since|until|by)\s*(?:19|20)\d\d(?![\d.,])/giu },
  { what: 'chainage', at: /(?<![\d.,]\s?|\p{L})km\s*\.?\s*\d+(?:\s*\+\s*\d+)?(?:[.,]\d+)?/giu },
  { what: 'chainage', at: /(?<![\d.,])\d+\s?\+\s?\d{3}(?!\d)(?:[.,]\d+)?/gu },
  {
    what: 'road',
    at: /(?<![\p{L}\d])(?:QL|ĐT|DT|TL|HL|ĐH|DH|CT|NH|quốc lộ|tỉnh lộ|huyện lộ|hương lộ|đường tỉnh|đường huyện|quoc lo|tinh lo|huyen lo|duong tinh|duong huyen|highway|route|provincial road|national road)\s*[.:]?\s*(?:số|so|no\.?)?\s*\d+[A-Z]?(?![\d,]|\.\d)/giu,
  },
  {
    what: 'label',
    at: /(?<![\p{L}\d])(?<!(?:tổng|với|dân|tong|voi|dan)\s+)(?:số|so|no\.?|number|giai đoạn|giai doan|GĐ|gđ|phase|stage|phân kỳ|gói thầu|gói|lot|lô|tổ|khối|khu phố|tổ dân phố|thôn|bản|phường|quận|cấp|loại|hạng|nhóm|dự án|du an|project)\s*\d{1,3}(?![\d,]|\.\d)/giu,
  },
  {
    what: 'count',
    at: /(?<![\d.,])\d{1,3}\s*(?:tuyến|đoạn|nhánh|dự án|công trình|hạng mục|gói|tuyen|doan|nhanh|du an|cong trinh|làn|lan|roads|sections|projects|lanes)(?![\p{L}])/giu,
  },
];

/** True where a clause tells places along a road: a figure without a word of its own is no length there. */
export function hasPosts(clause: string): boolean {
  return others.some(({ what, at }) => what === 'chainage' && clause.search(at) >= 0);
}

type Span = { readonly start: number; readonly end: number };

function otherFigures(clause: string): readonly Span[] {
  return others.flatMap(({ at }) => [...clause.matchAll(at)].map((found) => ({ start: found.index, end: found.index + found[0].length })));
}

/** A text without the figures that name a road, a phase or a project: `Quốc lộ 3 đoạn …` has no three sections. */
export function withoutNumbers(text: string): string {
  return others.filter(({ what }) => what === 'road' || what === 'label').reduce((rest, { at }) => rest.replace(at, ' '), text);
}

/** A figure whose text stands at `start`; its unit ends at `end`. */
export type SizeFigure = Span & {
  readonly unit: SizeUnit;
  readonly kind: SizeKind;
  readonly factor: number;
  /** As it is read in Vietnamese, or as English has it; null where it is no one figure of a work (`3+2`, `-3`). */
  readonly value: number | null;
  /** Both readings are as likely: `4.755 ha`. */
  readonly isTwofold: boolean;
  /** The lower end of `5-7 km`; null of one figure. */
  readonly from: number | null;
  /** Where the words before it end: before the lower end of a range. */
  readonly before: number;
  readonly isUnitInFront: boolean;
};

/**
 * One separator before three digits, where the other reading is as likely as the one of the language: `4.755 ha` in Vietnamese, and in an
 * English name `4,755 ha`, which many write so for 4.755.
 */
function isTwofold({ alternative, whole, value }: NumberToken, unit: SizeUnit, isEnglishText: boolean): boolean {
  const meant = isEnglishText ? (alternative ?? value) : value;
  if ((unit === 'beds' || unit === 'people' || unit === 'pupils') && !Number.isInteger(meant)) return true;
  if (alternative === null) return false;
  const isLarge = unit === 'ha' || unit === 'km' || unit === 'km²';
  return (whole === isLarge) !== isEnglishText;
}

const joint = /^\s*(?:-|÷|đến|den|to)\s*$/iu;
/** `02 x 3 km`, `3+2`: no one figure. */
const sum = /^\s*[+*/x×]\s*$/iu;

type Found = Pick<SizeFigure, 'unit' | 'kind' | 'factor' | 'isUnitInFront'> & { readonly end: number };

function unitAt(clause: string, { start, end }: Span): Found | null {
  const rest = clause.slice(end);
  for (const { unit, kind, factor, at } of behind) {
    const found = at.exec(rest);
    if (found !== null) return { unit, kind, factor, isUnitInFront: false, end: end + found[0].length };
  }
  if (rest.trim() !== '') return null;
  const lead = clause.slice(0, start);
  const found = inFront.find(({ at }) => at.test(lead));
  return found === undefined ? null : { unit: found.unit, kind: found.kind, factor: found.factor, isUnitInFront: true, end };
}

/** `3x2 km`: digits that are no number at all, with a unit behind them. */
const unread = /(?<![\p{L}\d.,])\d[\d.,]*\s*[+×x÷*/]\s*\d[\d.,+×x÷*/]*/giu;

/** @param isEnglishText a comma stands between thousands there, and a point is a decimal mark */
export function sizeFigures(clause: string, isEnglishText: boolean): readonly SizeFigure[] {
  const masks = otherFigures(clause);
  const isOther = ({ start, end }: Span): boolean => masks.some((mask) => mask.start < end && start < mask.end);
  const { tokens } = numberTokens(clause);
  const read = tokens.flatMap((token, index): SizeFigure[] => {
    const previous = tokens[index - 1];
    const between = previous === undefined ? '' : clause.slice(previous.end, token.start);
    const isRange = previous !== undefined && joint.test(between) && !isOther(previous);
    const isSum = previous !== undefined && sum.test(between);
    const before = isRange || isSum ? previous.start : token.start;
    const found = isOther(token) ? null : unitAt(clause, { start: before, end: token.end });
    if (found === null) return [];
    const value = isEnglishText ? (token.alternative ?? token.value) : token.value;
    const isOne = value > 0 && !isSum && !/[+]\s*$/.test(clause.slice(0, token.start));
    return [
      {
        ...found,
        start: token.start,
        value: isOne ? value : null,
        isTwofold: isTwofold(token, found.unit, isEnglishText),
        from: isRange ? previous.value : null,
        before,
      },
    ];
  });
  const unreadable = [...clause.matchAll(unread)].flatMap((run): SizeFigure[] => {
    const span = { start: run.index, end: run.index + run[0].trimEnd().length };
    const isKnown = isOther(span) || tokens.some((token) => token.start < span.end && span.start < token.end);
    const found = isKnown ? null : unitAt(clause, span);
    return found === null ? [] : [{ ...found, start: span.start, value: null, isTwofold: false, from: null, before: span.start }];
  });
  return [...read, ...unreadable].toSorted((a, b) => a.start - b.start);
}
