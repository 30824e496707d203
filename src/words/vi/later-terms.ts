/** More words of the field for the code's own terms, in Vietnamese: those that only parts fetched later say. */
import type { Standing } from '../../domain/citation';
import type { ClaimKind, PrintedSum } from '../../domain/indicator-table';
import type { Severity } from '../../domain/problem';
import type { Scope } from '../../domain/standard';

type LaterTerms = {
  readonly standing: Readonly<Record<Standing, string>>;
  readonly claim: Readonly<Record<ClaimKind, string>>;
  readonly sum: Readonly<Record<PrintedSum['kind'], string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
};

export const laterTerms: LaterTerms = {
  standing: {
    text: 'đã đọc nguyên văn',
    report: 'theo bản in trong báo cáo của thành phố, chưa đối chiếu nguyên văn',
    digest: 'theo trang tra cứu pháp luật có trích nguyên văn',
    'second-hand': 'theo bản chép lại của bên thứ ba, chưa đối chiếu nguyên văn',
    practice: 'theo thông lệ, chưa đọc được nguyên văn',
    memory: 'theo trí nhớ, chưa kiểm chứng',
    unknown: 'chưa tìm thấy căn cứ pháp lý',
  },
  claim: {
    met: 'số chỉ tiêu đạt',
    'not-met': 'số chỉ tiêu chưa đạt',
    'at-maximum': 'số chỉ tiêu đạt điểm tối đa',
    'at-least-minimum': 'số chỉ tiêu đạt từ điểm tối thiểu đến dưới tối đa',
    'below-minimum': 'số chỉ tiêu dưới điểm tối thiểu',
    'total-points': 'tổng số điểm',
  },
  sum: { criterion: 'Tiêu chí', group: 'Nhóm tiêu chuẩn', total: 'Tổng số điểm' },
  scope: {
    whole: 'toàn đô thị',
    inner: 'nội thành, nội thị',
    outer: 'ngoại thành, ngoại thị',
  },
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' },
};
