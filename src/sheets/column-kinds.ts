/**
 * What a heading says of its column's figures besides the part they play: which year, which side of a merger, which part of the city,
 * which class, whose, or that they are no present figures at all.
 */
import type { UrbanClass } from '../domain/standard';
import { foldText, nameKey } from './fold';

/** The words, as data: they are compared folded, so `Kế hoạch`, `KẾ HOẠCH` and `ke hoach` are one. */
const vocabulary = {
  planned:
    'kế hoạch|mục tiêu|dự kiến|dự báo|quy hoạch|phấn đấu|định hướng|ước|ước tính|target|plan|planned|forecast|giai đoạn|estimate|estimated',
  present: 'hiện trạng|thực trạng|thực tế|current|existing|actual',
  source: 'nguồn|nguồn số liệu|nguồn tài liệu|căn cứ|văn bản|tài liệu kèm theo|source|sources|evidence',
  note: 'ghi chú|giải trình|thuyết minh|diễn giải|đơn vị cung cấp|cơ quan|phụ trách|note|notes|remark|remarks|comment',
  difference: 'chênh lệch|tăng giảm|tăng thêm|còn thiếu|so sánh|so với|tỷ lệ đạt|mức độ đạt|difference|gap|change',
  before:
    'trước sáp nhập|trước khi sáp nhập|trước sát nhập|trước khi sát nhập|chưa sáp nhập|trước mở rộng|trước khi mở rộng|trước sắp xếp|trước khi sắp xếp|trước điều chỉnh|trước nhập|before merger|before the merger|before merging',
  after:
    'sau sáp nhập|sau khi sáp nhập|sau sát nhập|sau khi sát nhập|đã sáp nhập|sau mở rộng|sau khi mở rộng|sau sắp xếp|sau khi sắp xếp|sau điều chỉnh|sau nhập|after merger|after the merger|after merging',
  inner: 'nội thành|nội thị|nội đô|khu vực nội|inner city|inner|urban core',
  outer: 'ngoại thành|ngoại thị|khu vực ngoại|outer city|outer|outskirts',
  whole: 'toàn đô thị|toàn thành phố|toàn địa bàn|cả thành phố|toàn thị xã|whole city|entire city',
  place: 'tp|thành phố|thị xã|tx|huyện|thị trấn|phường|xã|city|town|district',
  /** Words that say which part a column plays, or nothing: two headings that differ only by them speak of the same block of columns. */
  role: 'hiện|trạng|thực|tế|hiện trạng|điểm|chấm|tự|đánh|giá|kết|quả|số|liệu|dữ|thực|hiện|đạt|được|mức|trị|năm|của|tại|theo|ở|và|cột|chưa|verdict|assessment|score|points|value|values|current|actual|year|of|for|the|in|đơn|vị|chỉ|tiêu',
} as const;

/** Words that may stand in front of an indicator's number: `Tiêu chuẩn 08: …`. (`Tiêu chí 1` is a criterion.) */
export const numberWords = ['tieu chuan so', 'tieu chuan', 'chi tieu so', 'chi tieu', 'indicator', 'standard'] as const;

type Word = Exclude<keyof typeof vocabulary, 'role'>;

function pattern(phrases: string): RegExp {
  return new RegExp(`(?:^| )(?:${phrases.split('|').map(nameKey).join('|')})(?: |$)`);
}

const patterns: Readonly<Record<Word, RegExp>> = {
  planned: pattern(vocabulary.planned),
  present: pattern(vocabulary.present),
  source: pattern(vocabulary.source),
  note: pattern(vocabulary.note),
  difference: pattern(vocabulary.difference),
  before: pattern(vocabulary.before),
  after: pattern(vocabulary.after),
  inner: pattern(vocabulary.inner),
  outer: pattern(vocabulary.outer),
  whole: pattern(vocabulary.whole),
  place: pattern(vocabulary.place),
};
const roleWords = new Set(vocabulary.role.split('|').map(nameKey));

/** What a heading says of the figures under it; null and false where it says nothing of the kind. */
export type ColumnTraits = {
  readonly year: number | null;
  /** Month at whose end the period of the year ends: quarter II is 6. */
  readonly month: number | null;
  readonly merger: 'before' | 'after' | null;
  readonly area: 'inner' | 'outer' | 'whole' | null;
  readonly urbanClass: UrbanClass | null;
  /** It names a place (`TP Bắc Kạn`). */
  readonly isPlace: boolean;
  /** Its figures are none of today: plans, targets, forecasts, estimates. */
  readonly isPlanned: boolean;
  /** Sources, remarks, differences: texts and figures about the value, never the value. */
  readonly isAside: boolean;
  /** What is left of the heading without the words for its part: by these the columns of a block belong together. */
  readonly tokens: readonly string[];
};

/** Classes as they are written, folded. */
const classNames: Readonly<Record<string, UrbanClass>> = {
  'dac biet': 'special',
  special: 'special',
  i: 'I',
  ii: 'II',
  iii: 'III',
  iv: 'IV',
  v: 'V',
  '1': 'I',
  '2': 'II',
  '3': 'III',
  '4': 'IV',
  '5': 'V',
};
const classPattern = /(?:^| )(?:loai|class|grade) (dac biet|special|iii|ii|iv|i|v|[1-5])(?= |$)/g;

/** Every class that a text names, in its order. */
export function classesIn(text: string): readonly UrbanClass[] {
  return [...nameKey(text).matchAll(classPattern)].flatMap((match) => classNames[match[1] ?? ''] ?? []);
}

const quarters: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12, '1': 3, '2': 6, '3': 9, '4': 12 };

function monthIn(key: string): number | null {
  const quarter = /(?:^| )(?:qui|quarter|q) ?(iii|ii|iv|i|[1-4])(?= |$)/.exec(key)?.[1];
  if (quarter !== undefined) return quarters[quarter] ?? null;
  const month = /(?:^| )(?:thang (\d{1,2})|(\d{1,2}) thang)(?= |$)/.exec(key);
  const number = Number(month?.[1] ?? month?.[2] ?? 0);
  return number >= 1 && number <= 12 ? number : null;
}

/** Numbers of documents, which hold a year that is not the figures': `NQ 26/2022/UBTVQH15`, `số 1210/2016`. */
const documentNumber =
  /(?:nq|nghi quyet|qd|quyet dinh|tt|thong tu|nd|nghi dinh|luat|so|resolution|no\.?) *(?:so *)?\d+\/\d{4}\S*|\d+\/\d{4}\/\S*/g;

/** The latest year that a text names besides the numbers of documents; null where it names none. */
export function yearIn(text: string): number | null {
  let latest: number | null = null;
  for (const match of foldText(text)
    .replace(documentNumber, ' ')
    .matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) {
    latest = Math.max(latest ?? 0, Number(match[0]));
  }
  return latest;
}

/** True where a heading, or one of its levels by itself, speaks of the future. `Hiện trạng` in the same level outweighs it. */
function isPlannedIn(levels: readonly string[]): boolean {
  return levels.some((level) => patterns.planned.test(level) && !patterns.present.test(level));
}

/** Traits of a heading, its levels from top to bottom. */
export function traitsOf(levels: readonly string[]): ColumnTraits {
  const keys = levels.map(nameKey);
  const key = keys.join(' ');
  const has = (word: Word): boolean => patterns[word].test(key);
  const isPresent = has('present');
  const years = levels.map(yearIn).filter((year) => year !== null);
  return {
    year: years.at(-1) ?? null,
    month: monthIn(key),
    merger: has('after') ? 'after' : has('before') ? 'before' : null,
    area: has('outer') ? 'outer' : has('inner') ? 'inner' : has('whole') ? 'whole' : null,
    urbanClass: classesIn(key)[0] ?? null,
    isPlace: has('place'),
    isPlanned: isPlannedIn(keys),
    isAside: has('source') || has('note') || (has('difference') && !isPresent),
    tokens: [...new Set(key.split(' '))].filter((token) => token !== '' && !roleWords.has(token)),
  };
}

/** True where both say something of the same kind and it differs: columns of two years, two classes, two sides of a merger. */
export function isOtherBlock(a: ColumnTraits, b: ColumnTraits): boolean {
  const differs = <T>(one: T | null, other: T | null): boolean => one !== null && other !== null && one !== other;
  return (
    differs(a.year, b.year) ||
    differs(a.month, b.month) ||
    differs(a.merger, b.merger) ||
    differs(a.area, b.area) ||
    differs(a.urbanClass, b.urbanClass)
  );
}

/** True where a heading tells its column from others of the same part: a year, a period, a side of a merger, a part of the city, a place. */
export function isDistinguished({ year, month, merger, area, isPlace }: ColumnTraits): boolean {
  return year !== null || month !== null || merger !== null || area !== null || isPlace;
}
