/** What the pages of limits say, in each of their languages. */
import type { Standing } from '../../src/domain/citation';
import type { AreaKind } from '../../src/domain/requirement';
import type { Standard } from '../../src/domain/standard';

export type LimitsWords = {
  readonly key: 'vi' | 'en';
  readonly heading: string;
  readonly inForce: (from: string, to: string | null) => string;
  readonly successor: (title: string) => string;
  readonly incomplete: string;
  readonly known: string;
  readonly noText: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly countOf: readonly [kind: string, count: string];
  readonly unknown: string;
  readonly nothingUnknown: string;
  readonly conditions: string;
  readonly required: (total: Standard['total'], measure: Standard['measure']) => string;
  readonly disputed: (required: number) => string;
  readonly section: (label: string, name: string, minimum: string, maximum: string, isGate: boolean) => string;
  readonly notKnown: string;
  readonly several: (conditions: string) => string;
  readonly adjustments: string;
  readonly noAdjustments: string;
  readonly rules: string;
  readonly rule: Readonly<Record<keyof Standard['rules'], string>>;
  readonly rows: string;
  readonly columns: readonly string[];
  readonly sources: string;
  readonly tierEnded: (date: string) => string;
  readonly requirements: string;
  readonly wardRequirements: string;
  readonly requirementColumns: readonly string[];
  readonly lowered: (share: string) => string;
  readonly area: Readonly<Record<AreaKind, string>>;
  readonly decided: string;
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
};

function vietnameseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(day)}/${String(month)}/${String(year)}`;
}

function vietnameseNumber(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 6 });
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function englishDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(day)} ${months[(month ?? 1) - 1] ?? ''} ${String(year)}`;
}

const vi: LimitsWords = {
  key: 'vi',
  heading: 'Tiếng Việt',
  inForce: (from, to) => (to === null ? `Có hiệu lực từ ${from}.` : `Có hiệu lực từ ${from}; hết hiệu lực từ ${to}.`),
  successor: (title) => `Bảng thay thế: ${title}.`,
  incomplete: 'Bảng này chưa biết đủ: chỉ để cơ quan có nguyên văn điền vào, không dùng để kết luận.',
  known: 'Biết đến đâu',
  noText: 'Chưa căn cứ nào được đọc trong nguyên văn.',
  standing: {
    text: 'đọc trong nguyên văn',
    report: 'theo báo cáo của địa phương, chưa đối chiếu nguyên văn',
    digest: 'theo trang tra cứu pháp luật trích dẫn',
    'second-hand': 'theo bản chép lại của bên thứ ba, chưa đối chiếu nguyên văn',
    practice: 'theo thông lệ, chưa đọc được điều khoản',
    memory: 'theo trí nhớ, chưa kiểm chứng',
    unknown: 'chưa tìm được căn cứ',
  },
  countOf: ['Căn cứ', 'Số lượng'],
  unknown: 'Chưa biết',
  nothingUnknown: 'Không có điểm nào được ghi nhận.',
  conditions: 'Điều kiện',
  required: ({ required, maximum }, measure) =>
    measure === 'points'
      ? `Tổng số điểm từ ${String(required)} trên ${String(maximum)}.`
      : `Đạt ${String(required)} trên ${String(maximum)} tiêu chuẩn.`,
  disputed: (required) => `Nguồn khác nói cần ${String(required)}: ở giữa hai mức thì không kết luận.`,
  section: (label, name, minimum, maximum, isGate) =>
    `${label}. ${name}: ${minimum} trên ${maximum}${isGate ? ', phải đạt' : ', chỉ hiển thị, không dùng để kết luận'}.`,
  notKnown: 'chưa biết',
  several: (conditions) => `Đô thị gồm nhiều đơn vị hành chính còn phải: ${conditions}. Chưa có bảng ấy thì để mở.`,
  adjustments: 'Mức áp dụng đặc thù',
  noAdjustments: 'Không biết mức nào.',
  rules: 'Cách tính',
  rule: {
    interpolation: 'Nội suy giữa hai mức',
    belowMinimum: 'Dưới mức tối thiểu',
    proportional: 'Điểm theo tỷ lệ (lựa chọn của người dùng)',
    criterionGate: 'Điểm tối thiểu của từng tiêu chí',
  },
  rows: 'Các dòng',
  columns: ['Mã', 'Tiêu chuẩn', 'Đơn vị', 'Mức tối đa', 'Mức tối thiểu', 'Điểm', 'Căn cứ', 'Ghi chú'],
  sources: 'Văn bản được dẫn',
  tierEnded: (date) => `Loại đơn vị này không còn từ ${date}.`,
  requirements: 'Tiêu chuẩn',
  wardRequirements: 'Tiêu chuẩn của từng phường mới',
  requirementColumns: ['Tiêu chuẩn', 'Đơn vị', 'Mức tối thiểu', 'Mức khác', 'Căn cứ', 'Ghi chú'],
  lowered: (share) => `miền núi, vùng cao, biên giới: ${share} %`,
  area: { ordinary: 'nơi khác', mountain: 'miền núi, vùng cao', island: 'hải đảo' },
  decided: 'do người dùng trả lời hoặc chưa biết',
  number: vietnameseNumber,
  date: vietnameseDate,
};

const en: LimitsWords = {
  key: 'en',
  heading: 'English',
  inForce: (from, to) => (to === null ? `In force from ${from}.` : `In force from ${from}; no longer the law from ${to}.`),
  successor: (title) => `Replaced by: ${title}.`,
  incomplete: 'This table is not known whole: it is there for an office that holds the text to fill in, and concludes nothing.',
  known: 'How well it is known',
  noText: 'No citation was read in the text itself.',
  standing: {
    text: 'read in the text itself',
    report: 'printed in a city’s report, not compared with the text',
    digest: 'quoted by a legal digest',
    'second-hand': 'from somebody’s transcription, not compared with the text',
    practice: 'from practice; the clause was not read',
    memory: 'from memory, unverified',
    unknown: 'no source found',
  },
  countOf: ['Standing', 'Citations'],
  unknown: 'Not known',
  nothingUnknown: 'Nothing is recorded.',
  conditions: 'Conditions',
  required: ({ required, maximum }, measure) =>
    measure === 'points'
      ? `${String(required)} points or more of ${String(maximum)}.`
      : `${String(required)} of ${String(maximum)} standards.`,
  disputed: (required) => `Another source says ${String(required)}: between the two nothing is concluded.`,
  section: (label, name, minimum, maximum, isGate) =>
    `${label}. ${name}: ${minimum} of ${maximum}${isGate ? ', must be reached' : ', shown, decides nothing'}.`,
  notKnown: 'not known',
  several: (conditions) =>
    `An urban area of several administrative units must also have: ${conditions}. Without that table this stays open.`,
  adjustments: 'Adjustments',
  noAdjustments: 'None is known.',
  rules: 'Rules of scoring',
  rule: {
    interpolation: 'Between the two levels',
    belowMinimum: 'Below the minimum level',
    proportional: 'Points in proportion (a choice of the user)',
    criterionGate: 'Each criterion’s own minimum',
  },
  rows: 'Rows',
  columns: ['Code', 'Indicator (as in the law)', 'Unit', 'Maximum level', 'Minimum level', 'Points', 'Standing', 'Note'],
  sources: 'Texts cited',
  tierEnded: (date) => `This kind of unit is no more since ${date}.`,
  requirements: 'Requirements',
  wardRequirements: 'Requirements of each new ward',
  requirementColumns: ['Requirement', 'Unit', 'Minimum', 'Elsewhere', 'Standing', 'Note'],
  lowered: (share) => `mountain, highland, border: ${share}%`,
  area: { ordinary: 'elsewhere', mountain: 'mountain, highland', island: 'island' },
  decided: 'answered by the user, or not known',
  number: (value) => value.toLocaleString('en-US', { maximumFractionDigits: 6 }),
  date: englishDate,
};

export const limitsLanguages: readonly LimitsWords[] = [vi, en];
