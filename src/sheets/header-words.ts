/** What a column header says its column is. Words are folded, so `HIỆN TRẠNG`, `Hiện trạng` and `hien trang` are one. */
import type { ColumnRole } from '../domain/indicator-table';
import { nameKey } from './fold';

type Rule = { readonly role: ColumnRole; readonly weight: number; readonly pattern: RegExp };

/** `key` words as they come out of `nameKey` (y is i there); `exact` headers consist of nothing else. */
function rule(role: ColumnRole, weight: number, phrases: string, exact = false): Rule {
  const body = phrases.split('|').map(nameKey).join('|');
  return { role, weight, pattern: new RegExp(exact ? `^(?:${body})$` : `(?:^| )(?:${body})(?: |$)`) };
}

const rules: readonly Rule[] = [
  rule('number', 4, 'tt|stt|so tt|so thu tu|no|number|so|ma so|#', true),
  rule('unit', 4, 'don vi|don vi tinh|dvt|dv tinh|dv|dvi|unit|units|unit of measure|measure', true),
  rule('unit', 2, 'don vi tinh|dvt|unit'),
  rule(
    'scale',
    4,
    'thang diem|khung diem|bang diem|diem toi da|diem toi thieu|diem quy dinh|diem chuan|point scale|points scale|scale of points|max points|maximum points|min points|minimum points',
  ),
  rule(
    'points',
    4,
    'cham diem|diem cham|tu cham|tu cham diem|diem dat|diem dat duoc|diem tu danh gia|diem danh gia|diem hien trang|ket qua diem|diem so|score|self score|scored|points awarded|points scored',
  ),
  rule('points', 3, 'so diem|diem|points|point'),
  rule('verdict', 4, 'danh gia|dat chua dat|dat khong dat|verdict|assessment'),
  rule('verdict', 2, 'ket luan|muc do dat|so sanh|nhan xet|met|result|evaluation'),
  rule('value', 5, 'hien trang|thuc trang|current|existing'),
  rule('value', 4, 'thuc te|actual|actual value|current value|present'),
  rule('value', 3, 'gia tri|so lieu|thuc hien|dat duoc|value|values|ket qua thuc hien'),
  rule('value', 2, 'ket qua'),
  { role: 'value', weight: 2, pattern: /(?:^| )(?:19|20)\d\d(?: |$)/ },
  rule(
    'level',
    4,
    'muc quy dinh|quy dinh|do thi loai|muc toi da|muc toi thieu|muc tieu chuan|yeu cau|threshold|thresholds|required|requirement|level|levels',
  ),
  rule('level', 3, 'muc|tieu chuan|nghi quyet|quy chuan|standard|standards'),
  rule('level', 1, 'toi da|toi thieu|max|min|maximum|minimum'),
  rule('name', 4, 'chi tieu|tieu chi|ten chi tieu|indicator|indicators|criterion|criteria'),
  rule('name', 3, 'tieu chuan|noi dung|ten tieu chuan|standard|item|description'),
];

/** Columns that look ahead hold no present value, whatever year they name. */
const future = new RegExp(
  `(?:^| )(?:${['ke hoach', 'muc tieu', 'du kien', 'du bao', 'quy hoach', 'phan dau', 'target', 'plan', 'planned', 'forecast', 'giai doan'].map(nameKey).join('|')})(?: |$)`,
);
/** `thời điểm`, `đặc điểm`, `địa điểm` are no points; `mức độ` is no level. */
const otherPoints = /(?:^| )(?:(?:thoi|dac|dia|uu|nhuoc|quan) diem|muc do(?! dat))(?= |$)/g;
const present = /(?:^| )(?:hien trang|thuc trang|thuc te|current|existing|actual)(?: |$)/;

export type RoleScores = Readonly<Partial<Record<ColumnRole, number>>>;

/** The longest text taken for a header. */
export const longestHeader = 120;

/** How strongly a header text speaks for each role; roles without a word in it are left out. */
export function headerScores(text: string): RoleScores {
  return headerKeyScores(nameKey(text));
}

/** `headerScores` of an already folded text. */
export function headerKeyScores(folded: string): RoleScores {
  const key = folded.replace(otherPoints, ' ').trim();
  const scores: Partial<Record<ColumnRole, number>> = {};
  if (key === '') return scores;
  for (const { role, weight, pattern } of rules) {
    if (pattern.test(key)) scores[role] = Math.max(scores[role] ?? 0, weight);
  }
  // A word of points outweighs what it is points of: `Điểm đánh giá`, `Điểm hiện trạng`, `Thang điểm quy định`.
  if (scores.scale !== undefined) {
    delete scores.points;
    delete scores.level;
    delete scores.value;
    delete scores.verdict;
  } else if (scores.points !== undefined) {
    delete scores.value;
    delete scores.level;
    if ((scores.points ?? 0) >= 3) delete scores.verdict;
  }
  if (future.test(key) && !present.test(key)) delete scores.value;
  // `Hiện trạng so với tiêu chuẩn`: the present value, not the level.
  if (scores.value !== undefined && present.test(key)) {
    delete scores.level;
    delete scores.name;
  }
  return scores;
}

/** The latest year that a header names; null where it names none. */
export function headerYear(text: string): number | null {
  let latest: number | null = null;
  for (const match of text.matchAll(/(?:19|20)\d\d/g)) latest = Math.max(latest ?? 0, Number(match[0]));
  return latest;
}

const quick = new RegExp(
  `(?:^| )(?:${['tt', 'stt', 'chi tieu', 'tieu chi', 'tieu chuan', 'noi dung', 'don vi', 'dvt', 'hien trang', 'thuc trang', 'danh gia', 'diem', 'muc', 'ket qua', 'gia tri', 'no', 'indicator', 'unit', 'value', 'current', 'actual', 'score', 'points', 'criterion', 'criteria', 'assessment', 'verdict'].map(nameKey).join('|')})(?: |$)`,
);

/** True where a folded text holds a word that headers are made of; cheap, for the first pass over a sheet. */
export function hasHeaderWord(key: string): boolean {
  return key.length <= longestHeader && quick.test(key);
}
