/** What Vietnamese says of a row beyond that it waits or differs: what to do, and what the filed points lack. */
import type { AuditReason } from '../../domain/audit';
import type { PendingReason } from '../../domain/observation';

type Advice = {
  /** What to do about a row that waits for this reason, as a sentence. */
  readonly pendingAction: Readonly<Record<PendingReason, string>>;
  readonly auditReason: Readonly<Record<AuditReason, string>>;
};

export const advice: Advice = {
  pendingAction: {
    empty: 'Hãy ghi số liệu vào ô, hoặc nhập ở mục Chờ.',
    'no-number': 'Hãy ghi một con số vào ô, hoặc nhập ở mục Chờ.',
    'verdict-alone': 'Hãy thêm cột “Hiện trạng” ghi số liệu làm căn cứ, hoặc chọn ở mục Chờ.',
    'several-values': 'Hãy ghi một con số cho cả chỉ tiêu, hoặc nhập ở mục Chờ.',
    'range-of-values': 'Hãy ghi một con số thay cho khoảng đó.',
    planned: 'Hãy ghi con số đã đạt được đến kỳ báo cáo; số dự kiến không được tính điểm.',
    negated: 'Hãy ghi con số thực tế thay cho lời phủ định.',
    'sign-unclear': 'Hãy ghi con số hiện có; nếu là số âm thì ghi dấu trừ trước số.',
    'vague-at-level': 'Hãy ghi con số chính xác.',
    'struck-out': 'Hãy xóa ô và ghi số liệu đúng, hoặc bỏ gạch ngang nếu số vẫn còn dùng.',
    'glued-mark': 'Hãy xem trong ô có dấu chú thích không: nếu có, chỉ giữ con số; nếu không, xác nhận số ở mục Chờ.',
    'picture-in-value': 'Hãy ghi con số vào ô thay cho hình.',
    'written-twice': 'Hãy mở tệp bằng Excel, để Excel sửa, xem lại ô này, ghi giá trị đúng rồi lưu; hoặc nhập ở mục Chờ.',
    'words-contradict': 'Hãy sửa ô ghi sai, hoặc chọn mức đúng ở mục Chờ.',
    'other-thing': 'Hãy ghi con số của chính chỉ tiêu, hoặc nhập ở mục Chờ.',
    'other-extent': 'Hãy ghi con số đúng phạm vi của chỉ tiêu tại thời điểm báo cáo, hoặc xác nhận số ở mục Chờ.',
    'share-as-fraction': 'Hãy ghi kèm dấu %, ví dụ 2,33%, hoặc xác nhận số ở mục Chờ.',
    'cell-error': 'Hãy sửa công thức trong ô.',
    uncalculated: 'Hãy mở tệp bằng Excel, lưu lại rồi đọc lần nữa.',
    implausible: 'Hãy kiểm tra dấu phẩy thập phân và đơn vị của số liệu.',
    'negative-share': 'Hãy kiểm tra dấu trừ trong ô.',
    'date-in-value': 'Hãy ghi lại con số; nếu Excel tự đổi số thành ngày, hãy định dạng ô là Số rồi gõ lại.',
    'ambiguous-number': 'Hãy ghi lại số cho rõ: bỏ dấu ngăn hàng nghìn, dùng dấu phẩy cho phần lẻ nếu có.',
    'unit-mismatch': 'Hãy quy đổi về đơn vị của chỉ tiêu.',
    'bound-undecided': 'Hãy ghi con số chính xác thay cho cận.',
    'grade-unclear': 'Hãy chọn mức ở mục Chờ.',
    'duplicate-row': 'Hãy bỏ bớt một dòng hoặc sửa số thứ tự.',
    'row-mismatch': 'Hãy sửa số thứ tự hoặc tên chỉ tiêu.',
    'row-absent': 'Hãy thêm dòng này vào bảng, hoặc nhập số liệu ở mục Chờ.',
    'column-unclear': 'Hãy chọn cột ở dòng “Chọn cột” dưới tổng điểm.',
    'level-unclear': 'Hãy sửa mức hoặc điểm của dòng này trong bảng; thông báo của bảng cho biết ô nào.',
    'filed-over-none': 'Hãy thêm vào kịch bản thay đổi “Đặt số liệu một chỉ tiêu”.',
  },
  auditReason: {
    'maximum-reached': 'số liệu đã đạt mức tối đa nhưng chấm ít hơn điểm tối đa',
    'maximum-not-reached': 'chấm điểm tối đa trong khi số liệu chưa đạt mức tối đa',
    'interpolation-ignored': 'số liệu nằm giữa hai mức nhưng chấm điểm của một mức, không nội suy',
    'marked-met-below-minimum': 'số liệu dưới mức tối thiểu nhưng ghi đạt',
    'below-minimum-proportional': 'số liệu dưới mức tối thiểu vẫn được chấm theo tỷ lệ',
    'planned-counted': 'chấm điểm cho số liệu còn dự kiến, đang triển khai',
    'empty-counted': 'chấm điểm trong khi ô hiện trạng để trống',
    'pending-counted': 'chấm điểm cho số liệu chưa đọc được thành một con số',
    'not-reproducible': 'không quy tắc nào cho ra số điểm này',
    'points-missing': 'số liệu đủ để có điểm nhưng bảng không ghi điểm',
  },
};
