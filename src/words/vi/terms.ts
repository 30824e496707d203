/** The words of the field for the code's own terms, in Vietnamese (the glossary in CONTRIBUTING.md). */
import type { IndicatorStatus, Policy, ScoringRule } from '../../domain/assessment';
import type { AuditReason } from '../../domain/audit';
import type { Standing } from '../../domain/citation';
import type { ClaimKind, ColumnRole, PrintedSum } from '../../domain/indicator-table';
import type { PendingReason } from '../../domain/observation';
import type { Severity } from '../../domain/problem';
import type { Scope } from '../../domain/standard';

/** A word for every term of the code. */
type Terms = {
  readonly status: Readonly<Record<IndicatorStatus, string>>;
  readonly pendingReason: Readonly<Record<PendingReason, string>>;
  readonly auditReason: Readonly<Record<AuditReason, string>>;
  readonly rule: Readonly<Record<ScoringRule, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly policy: Readonly<Record<Policy, string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly claim: Readonly<Record<ClaimKind, string>>;
  readonly columnRole: Readonly<Record<ColumnRole, string>>;
  readonly sum: Readonly<Record<PrintedSum['kind'], string>>;
  readonly severity: Readonly<Record<Severity, string>>;
};

export const terms: Terms = {
  status: {
    maximum: 'đạt tối đa',
    between: 'đạt',
    minimum: 'đạt',
    below: 'chưa đạt',
    pending: 'chờ số liệu',
  },
  pendingReason: {
    empty: 'ô hiện trạng để trống',
    'no-number': 'không có con số nào trong ô',
    'several-values': 'ô có nhiều số liệu khác nhau',
    'range-of-values': 'ô ghi một khoảng, không phải một số',
    planned: 'số liệu dự kiến hoặc đang triển khai, chưa phải hiện trạng',
    'cell-error': 'ô đang báo lỗi công thức',
    uncalculated: 'công thức trong ô chưa được tính',
    implausible: 'số quá lớn hoặc quá nhỏ, có thể sai đơn vị',
    'negative-share': 'tỷ lệ hoặc số lượng bị âm',
    'date-in-value': 'ô chứa ngày tháng thay vì số liệu',
    'ambiguous-number': 'cách ghi số có thể hiểu theo hai nghĩa',
    'unit-mismatch': 'đơn vị trong ô khác đơn vị của chỉ tiêu',
    'bound-undecided': 'chỉ biết cận (lớn hơn hoặc nhỏ hơn), chưa đủ để chấm',
    'grade-unclear': 'chưa rõ đạt mức nào',
    'duplicate-row': 'chỉ tiêu có hai dòng trong bảng',
    'row-mismatch': 'số thứ tự và tên chỉ tiêu không khớp nhau',
    'row-absent': 'bảng không có dòng này',
    'column-unclear': 'chưa chọn cột số liệu',
  },
  auditReason: {
    'maximum-reached': 'số liệu đã đạt mức tối đa nhưng chấm ít hơn điểm tối đa',
    'maximum-not-reached': 'chấm điểm tối đa trong khi số liệu chưa đạt mức tối đa',
    'interpolation-ignored': 'số liệu nằm giữa hai mức nhưng chấm điểm của một mức, không nội suy',
    'marked-met-below-minimum': 'số liệu dưới mức tối thiểu nhưng ghi đạt',
    'below-minimum-proportional': 'số liệu dưới mức tối thiểu vẫn được chấm theo tỷ lệ',
    'planned-counted': 'chấm điểm cho số liệu còn dự kiến, đang triển khai',
    'pending-counted': 'chấm điểm cho số liệu chưa đọc được thành một con số',
    'not-reproducible': 'không quy tắc nào cho ra số điểm này',
    'points-missing': 'số liệu đủ để có điểm nhưng bảng không ghi điểm',
  },
  rule: {
    'at-maximum': 'Đạt mức tối đa: được điểm tối đa.',
    interpolated: 'Nằm giữa hai mức: nội suy tuyến tính.',
    'at-minimum': 'Đúng mức tối thiểu: được điểm tối thiểu.',
    'below-strict': 'Dưới mức tối thiểu: 0 điểm.',
    'below-proportional': 'Dưới mức tối thiểu: chấm theo tỷ lệ (chưa tìm thấy căn cứ pháp lý).',
    grade: 'Đạt bậc tương ứng: được điểm của bậc đó.',
    'no-grade': 'Chưa đạt bậc nào: 0 điểm.',
    'filed-as-evidence': 'Lấy điểm tự chấm làm minh chứng, theo quyết định của người dùng.',
    pending: 'Chưa chấm: đang chờ số liệu.',
  },
  standing: {
    text: 'đã đọc nguyên văn',
    report: 'theo bản in trong báo cáo của thành phố, chưa đối chiếu nguyên văn',
    digest: 'theo trang tra cứu pháp luật có trích nguyên văn',
    'second-hand': 'theo bản chép lại của bên thứ ba, chưa đối chiếu nguyên văn',
    practice: 'theo thông lệ, chưa đọc được nguyên văn',
    memory: 'theo trí nhớ, chưa kiểm chứng',
    unknown: 'chưa tìm thấy căn cứ pháp lý',
  },
  policy: {
    strict: 'chặt chẽ',
    proportional: 'theo tỷ lệ',
  },
  scope: {
    whole: 'toàn đô thị',
    inner: 'nội thành, nội thị',
    outer: 'ngoại thành, ngoại thị',
  },
  claim: {
    met: 'số chỉ tiêu đạt',
    'not-met': 'số chỉ tiêu chưa đạt',
    'at-maximum': 'số chỉ tiêu đạt điểm tối đa',
    'at-least-minimum': 'số chỉ tiêu đạt từ điểm tối thiểu đến dưới tối đa',
    'below-minimum': 'số chỉ tiêu dưới điểm tối thiểu',
    'total-points': 'tổng số điểm',
  },
  columnRole: {
    number: 'Số thứ tự',
    name: 'Tên chỉ tiêu',
    unit: 'Đơn vị tính',
    level: 'Mức quy định',
    scale: 'Thang điểm',
    value: 'Hiện trạng',
    verdict: 'Đánh giá',
    points: 'Điểm tự chấm',
  },
  sum: { criterion: 'Tiêu chí', group: 'Nhóm tiêu chuẩn', total: 'Tổng số điểm' },
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' },
};
