/** The words of the field for the code's own terms, one table a language (design section 7 and the glossary). */
import type { IndicatorStatus, Policy, ScoringRule } from '../domain/assessment';
import type { AuditReason } from '../domain/audit';
import type { Standing } from '../domain/citation';
import type { ClaimKind, ColumnRole, PrintedSum } from '../domain/indicator-table';
import type { PendingReason } from '../domain/observation';
import type { Severity } from '../domain/problem';
import type { Scope } from '../domain/standard';
import type { Locale } from './locale';

/** One language's words. */
export type Terms = {
  readonly status: Readonly<Record<IndicatorStatus, string>>;
  readonly pendingReason: Readonly<Record<PendingReason, string>>;
  /** What to do about a row that waits for this reason, as a sentence. */
  readonly pendingAction: Readonly<Record<PendingReason, string>>;
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

const vi: Terms = {
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
    planned: 'số liệu dự kiến, ước tính, đang triển khai hoặc của năm sau, chưa phải hiện trạng',
    negated: 'ô ghi lời phủ định (chưa, không) nên không rõ con số thật là bao nhiêu',
    'sign-unclear': 'ô ghi mức tăng hoặc giảm (giảm, âm, số trong ngoặc) trong khi dòng này cần con số hiện có',
    'vague-at-level': 'số chỉ ước chừng (gần, khoảng, xấp xỉ) và nằm sát một mức quy định',
    'struck-out': 'nội dung ô đã bị gạch ngang, không còn là số liệu',
    'glued-mark': 'chữ số cuối có thể là dấu chú thích dính vào con số',
    'picture-in-value': 'ô chứa hình ảnh hoặc dữ liệu liên kết, không phải số hay chữ',
    'words-contradict': 'lời ghi hiện trạng trái với cột đánh giá',
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
  },
  pendingAction: {
    empty: 'Hãy ghi số liệu vào ô, hoặc nhập ở mục Chờ.',
    'no-number': 'Hãy ghi một con số vào ô, hoặc nhập ở mục Chờ.',
    'several-values': 'Hãy ghi một con số cho cả chỉ tiêu, hoặc nhập ở mục Chờ.',
    'range-of-values': 'Hãy ghi một con số thay cho khoảng đó.',
    planned: 'Hãy ghi con số đã đạt được đến kỳ báo cáo; số dự kiến không được tính điểm.',
    negated: 'Hãy ghi con số thực tế thay cho lời phủ định.',
    'sign-unclear': 'Hãy ghi con số hiện có; nếu là số âm thì ghi dấu trừ trước số.',
    'vague-at-level': 'Hãy ghi con số chính xác.',
    'struck-out': 'Hãy xóa ô và ghi số liệu đúng, hoặc bỏ gạch ngang nếu số vẫn còn dùng.',
    'glued-mark': 'Hãy xem trong ô có dấu chú thích không: nếu có, chỉ giữ con số; nếu không, xác nhận số ở mục Chờ.',
    'picture-in-value': 'Hãy ghi con số vào ô thay cho hình.',
    'words-contradict': 'Hãy sửa ô ghi sai, hoặc chọn mức đúng ở mục Chờ.',
    'share-as-fraction': 'Hãy ghi kèm dấu %, ví dụ 2,33%, hoặc xác nhận số ở mục Chờ.',
    'cell-error': 'Hãy sửa công thức trong ô.',
    uncalculated: 'Hãy mở tệp bằng Excel, lưu lại rồi đọc lần nữa.',
    implausible: 'Hãy kiểm tra dấu phẩy thập phân và đơn vị của số liệu.',
    'negative-share': 'Hãy kiểm tra dấu trừ trong ô.',
    'date-in-value': 'Hãy ghi lại con số; nếu Excel tự đổi số thành ngày, hãy định dạng ô là Số rồi gõ lại.',
    'ambiguous-number': 'Hãy ghi lại số cho rõ, ví dụ 1300 hoặc 1,3.',
    'unit-mismatch': 'Hãy quy đổi về đơn vị của chỉ tiêu.',
    'bound-undecided': 'Hãy ghi con số chính xác thay cho cận.',
    'grade-unclear': 'Hãy chọn mức ở mục Chờ.',
    'duplicate-row': 'Hãy bỏ bớt một dòng hoặc sửa số thứ tự.',
    'row-mismatch': 'Hãy sửa số thứ tự hoặc tên chỉ tiêu.',
    'row-absent': 'Hãy thêm dòng này vào bảng, hoặc nhập số liệu ở mục Chờ.',
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

const en: Terms = {
  status: {
    maximum: 'fully met',
    between: 'met',
    minimum: 'met',
    below: 'not met',
    pending: 'awaiting data',
  },
  pendingReason: {
    empty: 'the value cell is blank',
    'no-number': 'there is no number in the cell',
    'several-values': 'the cell holds several different figures',
    'range-of-values': 'the cell gives a range, not one number',
    planned: 'the figure is planned, estimated, under way or of a later year, not yet achieved',
    negated: 'the words deny the figure (not, not yet), so what it really is is not clear',
    'sign-unclear': 'the cell says a rise or a fall (fell, minus, a figure in brackets) where the row asks for the present figure',
    'vague-at-level': 'the figure is only approximate (nearly, about) and lies at a level of the law',
    'struck-out': 'the content of the cell is struck out and no value any more',
    'glued-mark': 'the last digit may be a footnote mark glued to the number',
    'picture-in-value': 'the cell holds a picture or linked data, neither number nor text',
    'words-contradict': 'the words of the value contradict the verdict',
    'share-as-fraction': 'the share is below 1, so it is not clear whether it is per cent or a part of 1',
    'cell-error': 'the cell shows a formula error',
    uncalculated: 'the formula in the cell has not been calculated',
    implausible: 'the number is too large or too small, perhaps in another unit',
    'negative-share': 'a share or a count is negative',
    'date-in-value': 'the cell holds a date instead of a figure',
    'ambiguous-number': 'the number can be read in two ways',
    'unit-mismatch': 'the unit in the cell is not the indicator’s unit',
    'bound-undecided': 'only a bound (more than, less than) is known, not enough to score',
    'grade-unclear': 'it is not clear which grade is reached',
    'duplicate-row': 'the indicator has two rows in the table',
    'row-mismatch': 'the row’s number and its name do not belong together',
    'row-absent': 'the table has no such row',
  },
  pendingAction: {
    empty: 'Fill in the figure, or enter it under Pending.',
    'no-number': 'Write one number into the cell, or enter it under Pending.',
    'several-values': 'Write one number for the whole indicator, or enter it under Pending.',
    'range-of-values': 'Write one number instead of the range.',
    planned: 'Write the figure reached by the time of the report; planned figures earn no points.',
    negated: 'Write the real figure instead of denying one.',
    'sign-unclear': 'Write the present figure; a negative one with a minus before it.',
    'vague-at-level': 'Write the exact figure.',
    'struck-out': 'Clear the cell and write the right figure, or remove the strike-through if the figure still holds.',
    'glued-mark': 'See whether the cell has a footnote mark: if so keep the number alone, if not confirm it under Pending.',
    'picture-in-value': 'Write the number into the cell instead of the picture.',
    'words-contradict': 'Correct the wrong cell, or choose the grade under Pending.',
    'share-as-fraction': 'Write it with a % sign, as in 2.33%, or confirm the figure under Pending.',
    'cell-error': 'Correct the formula in the cell.',
    uncalculated: 'Open the file in Excel, save it, and read it again.',
    implausible: 'Check the decimal comma and the unit of the figure.',
    'negative-share': 'Check the minus sign in the cell.',
    'date-in-value': 'Write the number again; where Excel turned it into a date, format the cell as a number and type it once more.',
    'ambiguous-number': 'Write the number so that it is clear, as 1300 or 1.3.',
    'unit-mismatch': 'Convert it to the unit of the indicator.',
    'bound-undecided': 'Write the exact figure instead of a bound.',
    'grade-unclear': 'Choose the grade under Pending.',
    'duplicate-row': 'Remove one of the rows, or correct its number.',
    'row-mismatch': 'Correct the number or the name of the row.',
    'row-absent': 'Add the row to the table, or enter the figure under Pending.',
  },
  auditReason: {
    'maximum-reached': 'the value reaches the maximum level, yet fewer points were filed',
    'maximum-not-reached': 'maximum points were filed, yet the value does not reach the maximum level',
    'interpolation-ignored': 'the value lies between the levels, yet the points of one level were filed',
    'marked-met-below-minimum': 'the value is below the minimum level, yet the row is marked as met',
    'below-minimum-proportional': 'the value is below the minimum level, yet proportional points were filed',
    'planned-counted': 'points were filed for something still planned or under way',
    'pending-counted': 'points were filed for a value that cannot be read as one number',
    'not-reproducible': 'no known rule gives these points',
    'points-missing': 'the value earns points, yet none were filed',
  },
  rule: {
    'at-maximum': 'At the maximum level: maximum points.',
    interpolated: 'Between the levels: linear interpolation.',
    'at-minimum': 'At the minimum level: minimum points.',
    'below-strict': 'Below the minimum level: 0 points.',
    'below-proportional': 'Below the minimum level: points in proportion (no legal basis found).',
    grade: 'The grade is reached: its points.',
    'no-grade': 'No grade is reached: 0 points.',
    'filed-as-evidence': 'The filed points are taken as evidence, by the user’s decision.',
    pending: 'Not scored: awaiting data.',
  },
  standing: {
    text: 'read in the text itself',
    report: 'as printed in the city’s own report, not compared with the text',
    digest: 'from a legal digest that quotes the text',
    'second-hand': 'from somebody’s transcription, not compared with the text',
    practice: 'from practice; the text itself was not read',
    memory: 'from memory, unverified',
    unknown: 'no legal basis found',
  },
  policy: {
    strict: 'strict',
    proportional: 'proportional',
  },
  scope: {
    whole: 'whole city',
    inner: 'inner area',
    outer: 'outer area',
  },
  claim: {
    met: 'indicators met',
    'not-met': 'indicators not met',
    'at-maximum': 'indicators at maximum points',
    'at-least-minimum': 'indicators from minimum to below maximum points',
    'below-minimum': 'indicators below minimum points',
    'total-points': 'total points',
  },
  columnRole: {
    number: 'Number',
    name: 'Indicator',
    unit: 'Unit',
    level: 'Required level',
    scale: 'Point scale',
    value: 'Value',
    verdict: 'Verdict',
    points: 'Filed points',
  },
  sum: { criterion: 'Criterion', group: 'Indicator group', total: 'Total points' },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
};

/** The words by language. */
export const terms: Readonly<Record<Locale, Terms>> = { vi, en };
