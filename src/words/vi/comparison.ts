import type { Shape } from '../shape';

/** Labels of the comparison of scenarios: result sheets, pane and command line. */
export const comparisonVi = {
  sheetName: 'KQ So sánh',
  title: 'SO SÁNH CÁC KỊCH BẢN',
  base: 'Gốc',
  scenario: (name: string): string => `Kịch bản ${name}`,
  legalBasis: (edition: string, policy: string, region: string): string =>
    `Căn cứ: ${edition}. Cách chấm dưới mức tối thiểu: ${policy}. Mức giảm theo vùng ở gốc: ${region}.`,
  noRegion: 'không áp dụng',
  source: (sheet: string, date: string): string => `Hiện trạng gốc: trang “${sheet}”. Ngày lập: ${date}. Lập bằng Nâng Loại.`,
  standing: 'Nội suy giữa hai mức và 0 điểm dưới mức tối thiểu: theo thông lệ, chưa đọc được nguyên văn.',
  sentence: (name: string, from: string, to: string, difference: string, met: string, missing: string): string =>
    `Kịch bản ${name}: ${from} → ${to} điểm (${difference}) · ${met}/5 tiêu chí đạt · ${missing}`,
  missing: (points: string): string => `còn thiếu ${points}`,
  enough: 'đủ tổng điểm',
  criteriaHeading: 'Điểm theo tiêu chí',
  requirementsHeading: 'Tiêu chuẩn thành phố thuộc tỉnh',
  indicatorsHeading: 'Chỉ tiêu thay đổi so với gốc',
  changesHeading: 'Từng thay đổi mang lại bao nhiêu điểm (theo thứ tự áp dụng)',
  wardsHeading: 'Phường mới hoặc bị tách',
  item: 'Nội dung',
  minimum: 'Tối thiểu',
  required: 'Yêu cầu',
  criterion: (number: string, name: string): string => `Tiêu chí ${number}. ${name}`,
  total: 'Tổng số điểm',
  costRow: 'Chi phí dự án (tỷ đồng)',
  indicator: 'Chỉ tiêu',
  scenarioColumn: 'Kịch bản',
  from: 'Từ',
  to: 'Đến',
  fromPoints: 'Điểm từ',
  toPoints: 'Điểm đến',
  gain: 'Tăng, giảm',
  clause: 'Điều khoản',
  order: 'TT',
  change: 'Thay đổi',
  points: 'Điểm',
  state: 'Tình trạng',
  unchanged: 'Không có chỉ tiêu nào thay đổi.',
  verdictOf: (verdict: string, required: string): string => `${verdict} (yêu cầu ${required})`,
  verdict: { met: 'đạt', 'not-met': 'chưa đạt', 'no-data': 'thiếu số liệu' },
  applied: 'áp dụng',
  off: 'đang tắt',
  refused: 'không áp dụng được',
} as const;

export type ComparisonStrings = Shape<typeof comparisonVi>;
