/** The words that are read on a scenario sheet, Vietnamese and English. What is written there are the words of a language (src/words). */
import type { Brings } from '../../domain/scenario';
import type { StockBehaviour } from '../../domain/driver';
import type { GradeId, UrbanClass } from '../../domain/standard';
import type { SheetKind } from '../../domain/scenario-sheet';
import { nameKey } from '../fold';

/** What people write for one meaning, by language. */
type Words = Readonly<Record<'vi' | 'en', readonly string[]>>;

export const kindWords: Readonly<Record<SheetKind, Words>> = {
  'merge-unit': {
    vi: ['Nhập xã', 'nhập đơn vị', 'nhập', 'sáp nhập', 'sáp nhập xã', 'nhập xã vào thành phố', 'nhập thị trấn', 'nhập phường'],
    en: ['Merge unit', 'merge', 'merge commune', 'merge-unit'],
  },
  'split-unit': {
    vi: ['Tách đơn vị', 'tách', 'tách xã', 'tách phường', 'chia tách', 'tách một đơn vị'],
    en: ['Split unit', 'split', 'split-unit'],
  },
  'convert-to-ward': {
    vi: ['Lập phường', 'thành lập phường', 'chuyển thành phường', 'lên phường', 'lập phường từ xã'],
    en: ['Convert to ward', 'make ward', 'to ward', 'convert-to-ward'],
  },
  'add-people': { vi: ['Thêm người', 'thêm dân', 'thêm dân số', 'tăng người'], en: ['Add people', 'add population', 'add-people'] },
  'grow-people': {
    vi: ['Tăng dân số', 'dân số tăng', 'tăng trưởng dân số', 'tăng dân số theo năm'],
    en: ['Grow people', 'grow population', 'population growth', 'grow-people'],
  },
  'set-indicator': {
    vi: ['Đặt chỉ tiêu', 'chỉ tiêu', 'nâng chỉ tiêu', 'sửa chỉ tiêu', 'đặt số liệu một chỉ tiêu', 'đặt bậc một chỉ tiêu'],
    en: ['Set indicator', 'indicator', 'set-value', 'set-grade', 'set-indicator'],
  },
  'change-driver': {
    vi: ['Đổi đại lượng', 'đại lượng', 'thay đổi đại lượng', 'đổi một đại lượng'],
    en: ['Change quantity', 'change driver', 'quantity', 'change-driver'],
  },
  'set-behaviour': {
    vi: ['Giả định đại lượng', 'giả định', 'giả định về một đại lượng'],
    en: ['Assume quantity', 'assumption', 'set-behaviour', 'set behavior'],
  },
  'complete-project': { vi: ['Hoàn thành dự án', 'dự án', 'xong dự án'], en: ['Complete project', 'project', 'complete-project'] },
  'grow-budget': {
    vi: ['Tăng thu ngân sách', 'tăng ngân sách', 'tăng thu', 'ngân sách'],
    en: ['Grow budget', 'grow revenue', 'budget', 'grow-budget'],
  },
  'set-region': { vi: ['Vùng', 'đặt vùng', 'mức giảm theo vùng'], en: ['Region', 'set-region'] },
  'set-area-type': {
    vi: ['Miền núi', 'miền núi vùng cao biên giới', 'miền núi, vùng cao, biên giới'],
    en: ['Mountain area', 'mountain', 'set-area-type'],
  },
  'set-class': { vi: ['Loại đô thị', 'loại', 'loại đô thị hướng tới'], en: ['Urban class', 'class', 'set-class'] },
};

export type Place = 'inner' | 'outer';
export const placeWords: Readonly<Record<Place, Words>> = {
  inner: { vi: ['nội thị', 'nội thành', 'khu vực nội thị', 'nội thành nội thị'], en: ['inner city', 'inner', 'inner area'] },
  outer: { vi: ['ngoại thị', 'ngoại thành', 'khu vực ngoại thị', 'ngoại thành ngoại thị'], en: ['outer area', 'outer', 'outer city'] },
};
export const becomesWords: Readonly<Record<'ward' | 'same', Words>> = {
  ward: { vi: ['thành phường', 'lập phường', 'lên phường', 'phường'], en: ['becomes ward', 'ward', 'to ward'] },
  same: { vi: ['giữ nguyên', 'giữ nguyên loại', 'giữ là xã', 'vẫn là xã', 'xã'], en: ['stays as it is', 'same', 'stays', 'commune'] },
};
export const bringsWords: Readonly<Record<Brings, Words>> = {
  nothing: { vi: ['không mang theo', 'không mang theo gì', 'không'], en: ['brings nothing', 'nothing', 'none'] },
  'city-average': {
    vi: ['bình quân thành phố', 'như bình quân thành phố', 'bằng bình quân thành phố', 'bình quân'],
    en: ['city average', 'average', 'city-average'],
  },
};
/** `none` stands for the grade null: below every rung. */
export const gradeWords: Readonly<Record<GradeId | 'none', Words>> = {
  maximum: { vi: ['mức tối đa', 'tối đa', 'đạt tối đa', 'đạt mức tối đa'], en: ['maximum level', 'maximum', 'max'] },
  minimum: { vi: ['mức tối thiểu', 'tối thiểu', 'đạt tối thiểu', 'đạt mức tối thiểu'], en: ['minimum level', 'minimum', 'min'] },
  none: { vi: ['không đạt', 'chưa đạt', 'dưới mức tối thiểu'], en: ['not met', 'none', 'below minimum'] },
};
export const behaviourWords: Readonly<Record<StockBehaviour, Words>> = {
  fixed: { vi: ['cố định', 'giữ nguyên', 'không đổi'], en: ['fixed', 'stays'] },
  'pace-inner': {
    vi: ['theo dân số nội thị', 'theo dân số nội thành', 'tăng theo dân số nội thị', 'nội thị'],
    en: ['keeps pace with inner people', 'pace-inner', 'inner'],
  },
  'pace-whole': {
    vi: ['theo dân số toàn đô thị', 'theo dân số', 'tăng theo dân số toàn đô thị', 'toàn đô thị'],
    en: ['keeps pace with all people', 'pace-whole', 'whole'],
  },
};
export const switchWords: Readonly<Record<'on' | 'off', Words>> = {
  on: { vi: ['có', 'x', 'bật', '1', 'v', '☑', 'đúng'], en: ['yes', 'on', 'true', 'y'] },
  off: { vi: ['không', 'tắt', '0', 'sai', 'ko', 'k', '☐'], en: ['no', 'off', 'false', 'n'] },
};
/** `none`: no regional lowering. */
export const noRegionWords: Words = { vi: ['không áp dụng', 'không', 'không có'], en: ['none', 'no region', 'not applied'] };
export const classWords: Readonly<Record<UrbanClass, Words>> = {
  special: { vi: ['loại đặc biệt', 'đặc biệt'], en: ['special class', 'special'] },
  I: { vi: ['loại I', 'I', '1', 'loại 1'], en: ['class I'] },
  II: { vi: ['loại II', 'II', '2', 'loại 2'], en: ['class II'] },
  III: { vi: ['loại III', 'III', '3', 'loại 3'], en: ['class III'] },
  IV: { vi: ['loại IV', 'IV', '4', 'loại 4'], en: ['class IV'] },
  V: { vi: ['loại V', 'V', '5', 'loại 5'], en: ['class V'] },
};

/** What of a vocabulary a text says, in a language that is read or in the words that the sheet's own language writes; null where it says none of it. */
export function said<Id extends string>(
  vocabulary: Readonly<Record<Id, Words>>,
  text: string,
  written?: Readonly<Record<Id, string>>,
): Id | null {
  const key = wordKey(text);
  if (key === '') return null;
  for (const id in vocabulary) {
    const { vi, en } = vocabulary[id];
    const known = written === undefined ? [...vi, ...en] : [...vi, ...en, written[id]];
    if (known.some((word) => wordKey(word) === key)) return id;
  }
  return null;
}

/** Boxes are signs that folding would drop. */
function wordKey(text: string): string {
  const clean = text.trim();
  return clean === '☑' || clean === '☐' ? clean : nameKey(clean);
}

export function isOneOf(words: Words, text: string, written: string): boolean {
  return said({ only: words }, text, { only: written }) !== null;
}
