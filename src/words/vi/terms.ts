/** The words of the field for the code's own terms, in Vietnamese (the glossary in CONTRIBUTING.md). */
import type { IndicatorStatus, Policy } from '../../domain/assessment';
import type { ColumnRole } from '../../domain/indicator-table';
import type { PendingReason } from '../../domain/observation';

/** A word for every term of the code. */
type Terms = {
  readonly status: Readonly<Record<IndicatorStatus, string>>;
  readonly pendingReason: Readonly<Record<PendingReason, string>>;
  readonly policy: Readonly<Record<Policy, string>>;
  readonly columnRole: Readonly<Record<ColumnRole, string>>;
  /** Where it is not known how many points are needed. */
  readonly required: { readonly unknown: string };
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
    'verdict-alone': 'bảng chỉ ghi đạt hay không đạt, không có số liệu hiện trạng',
    'several-values': 'ô có nhiều số liệu khác nhau',
    'range-of-values': 'ô ghi một khoảng, không phải một số',
    planned: 'số liệu dự kiến, ước tính, đang triển khai hoặc của năm sau, chưa phải hiện trạng',
    negated: 'ô ghi lời phủ định (chưa, không) nên không rõ con số thật là bao nhiêu',
    'sign-unclear': 'ô ghi mức tăng hoặc giảm (giảm, âm, số trong ngoặc) trong khi dòng này cần con số hiện có',
    'vague-at-level': 'số chỉ ước chừng (gần, khoảng, xấp xỉ) và nằm sát một mức quy định',
    'struck-out': 'nội dung ô đã bị gạch ngang, không còn là số liệu',
    'glued-mark': 'chữ số cuối có thể là dấu chú thích dính vào con số',
    'picture-in-value': 'ô chứa hình ảnh hoặc dữ liệu liên kết, không phải số hay chữ',
    'written-twice': 'tệp hỏng: ô này được ghi nhiều lần với giá trị khác nhau',
    'words-contradict': 'lời ghi hiện trạng trái với cột đánh giá',
    'other-thing': 'con số trong ô là của một đại lượng khác, không phải của chỉ tiêu',
    'other-extent':
      'ô nói về một phạm vi khác (một phần đô thị, một đơn vị, trước hoặc sau sáp nhập), chưa rõ có phải số liệu của chỉ tiêu',
    'share-as-fraction': 'tỷ lệ ghi dưới 1 nên không rõ là phần trăm hay phần của 1',
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
    'level-unclear': 'mức hoặc điểm ghi trong bảng không đọc được',
    'filed-over-none': 'số liệu có từ khi đại lượng để tính còn bằng 0',
  },
  policy: {
    strict: 'chặt chẽ',
    proportional: 'theo tỷ lệ',
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
  required: { unknown: 'chưa biết cần bao nhiêu' },
};
