/** Words of a trace, the lines that explain how an indicator got its points, in Vietnamese. */
import type { ScoringRule } from '../../domain/assessment';

const ruleOf: Readonly<Record<ScoringRule, string>> = {
  'at-maximum': 'Đạt mức tối đa: được điểm tối đa.',
  interpolated: 'Nằm giữa hai mức: nội suy tuyến tính.',
  'at-minimum': 'Đúng mức tối thiểu: được điểm tối thiểu.',
  'below-strict': 'Dưới mức tối thiểu: 0 điểm.',
  'below-proportional': 'Dưới mức tối thiểu: chấm theo tỷ lệ (chưa tìm thấy căn cứ pháp lý).',
  grade: 'Đạt bậc tương ứng: được điểm của bậc đó.',
  'no-grade': 'Chưa đạt bậc nào: 0 điểm.',
  exempt: 'luật không xét tiêu chuẩn này: lấy điểm tối thiểu',
  'filed-as-evidence': 'Lấy điểm tự chấm làm minh chứng, theo quyết định của người dùng.',
  pending: 'Chưa chấm: đang chờ số liệu.',
};

/** Where the edition counts standards, not points: what its rules say otherwise. */
const standardRuleOf: Readonly<Partial<Record<ScoringRule, string>>> = {
  'at-maximum': 'Đạt mức quy định: tính là đạt tiêu chuẩn.',
  'at-minimum': 'Đạt mức quy định: tính là đạt tiêu chuẩn.',
  'below-strict': 'Dưới mức quy định: không đạt tiêu chuẩn.',
  grade: 'Tính là đạt tiêu chuẩn.',
  'no-grade': 'Không đạt tiêu chuẩn.',
  exempt: 'luật không xét tiêu chuẩn này: tính là đạt',
  'filed-as-evidence': 'Lấy kết quả tự đánh giá làm minh chứng, theo quyết định của người dùng.',
};

export const trace = {
  value: 'Số liệu',
  decision: 'Quyết định của bạn',
  maximum: 'Mức tối đa',
  minimum: 'Mức tối thiểu',
  between: 'Mức giữa',
  required: 'Mức quy định',
  adjustment: 'Điều chỉnh mức',
  rule: 'Quy tắc',
  arithmetic: 'Phép tính',
  clause: 'Căn cứ',
  blank: '(để trống)',
  points: (points: string): string => `${points} điểm`,
  readAs: (text: string): string => `đọc là ${text}`,
  typed: (text: string): string => `nhập giá trị ${text}`,
  picked: (text: string): string => `chọn bậc “${text}”`,
  filed: (text: string): string => `lấy điểm tự chấm ${text}`,
  filedResult: (text: string): string => `lấy kết quả tự đánh giá ${text}`,
  /** Why a row waits and what to do. `where`: its cell and text, '' where it has none. */
  waits: (indicator: string, where: string, reason: string, action: string) =>
    `Chỉ tiêu ${indicator}${where === '' ? '' : ` (${where})`} chưa chấm vì ${reason}. ${action}`,
  ruleOf,
  standardRuleOf,
};
