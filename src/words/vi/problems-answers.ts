/** Sentences in Vietnamese: why a question has no answer. */
import type { AnswerProblems } from '../../domain/problems/answers';
import type { Sentences } from '../sentence-table';
import { drivers } from './drivers';
import { number, plainly } from './format';

const names: Readonly<Record<string, string>> = drivers;

export const answerProblems: Sentences<AnswerProblems> = {
  'asked-row-unknown': ({ written }) => `Bảng này không có chỉ tiêu “${written}”. Hãy ghi số thứ tự hoặc mã của chỉ tiêu, ví dụ 20.`,
  'asked-limit-unread': ({ row, written, rungs }) =>
    `Mức xa nhất “${written}” của chỉ tiêu ${row} không dùng được. Hãy ghi ${rungs === '' ? `một số, ví dụ ${row}=30` : `một bậc: ${rungs}`}.`,
  'asked-cost-unread': ({ row, written }) =>
    `Chi phí “${written}” của chỉ tiêu ${row} không dùng được, hoặc đọc được hai cách. Hãy ghi liền một số từ 0, ví dụ ${row}=1250 hoặc ${row}=12,5.`,
  'asked-driver-unknown': ({ written, known }) =>
    `Không có đại lượng “${written}”, hoặc chưa biết hiện có bao nhiêu. Các đại lượng hỏi được: ${known}.`,
  'asked-total-unknown': () =>
    'Bảng này chưa biết đủ, hoặc chưa biết cần bao nhiêu điểm, nên không nói được bao nhiêu là đủ. Hãy chọn bộ tiêu chuẩn khác.',
  'answer-independent': ({ row, driver }) =>
    `Chỉ tiêu ${row} không phụ thuộc ${names[driver] ?? driver}: đổi bao nhiêu cũng không đạt mức nào. Hãy chọn đại lượng khác.`,
  'asked-driver-unmoved': ({ driver, why }) => {
    const name = names[driver] ?? driver;
    if (why === 'waiting')
      return `Các chỉ tiêu tính từ ${name} còn chờ số liệu, nên chưa biết đổi đại lượng này được gì. Hãy bổ sung số liệu trước.`;
    if (why === 'kept')
      return `Các chỉ tiêu tính từ ${name} giữ nguyên như đã ghi: đổi đại lượng này không làm đổi điểm. Hãy chọn đại lượng khác.`;
    return `Điểm không phụ thuộc ${name}: không chỉ tiêu nào của bảng tính từ đại lượng này. Hãy chọn đại lượng khác.`;
  },
  'asked-row-unmoved': ({ row }) =>
    `Không đại lượng nào làm chỉ tiêu ${row} thay đổi: chỉ tiêu này là bậc, đang chờ số liệu, hoặc báo cáo chỉ ghi tỷ lệ. Hãy đặt thẳng số liệu của chỉ tiêu trong kịch bản.`,
  'asked-number-outside': ({ option, name, written, from, to, isWhole }) =>
    `${option}: “${name}” không nhận ${number(written)}. Hãy ghi một số${isWhole ? ' nguyên' : ''} từ ${number(from)} đến ${number(to)}.`,
  'asked-row-numberless': ({ option, row, why }) => {
    if (why === 'grade') return `Chỉ tiêu ${row} là bậc, không phải con số, nên không có khoảng. Hãy bỏ chỉ tiêu này khỏi ${option}.`;
    if (why === 'waiting')
      return `Chỉ tiêu ${row} còn chờ số liệu, nên chưa đặt khoảng được. Hãy điền số liệu trước, hoặc bỏ khỏi ${option}.`;
    return `Chỉ tiêu ${row} giữ nguyên điểm đã ghi, nên khoảng của nó không làm đổi gì. Hãy bỏ chỉ tiêu này khỏi ${option}.`;
  },
  'asked-grid-of-two': ({ option, other, written }) =>
    `Bảng hai chiều cần hai đại lượng khác nhau, ${option} và ${other}; mới có “${written}”. Hãy ghi cả hai, hoặc bỏ cả hai.`,
  'asked-share-impossible': ({ option, share }) => `${option} không nhận ${number(share)} %: hãy ghi một số trên 0 và dưới 100.`,
  'merger-needs-nothing': () =>
    'Bộ tiêu chuẩn đang chọn không có tiêu chuẩn nào mà việc nhập xã làm thay đổi. Hãy chọn bộ khác, hoặc nêu yêu cầu riêng, ví dụ diện tích từ 150 km² (area=150).',
  'asked-twice': ({ option, first, second }) => `${option}: “${first}” và “${second}” là cùng một thứ. Hãy ghi một lần.`,
  'merger-need-unread': ({ name, written }) =>
    written === ''
      ? `Bộ tiêu chuẩn đang chọn không có con số cho “${name}”. Hãy ghi con số.`
      : `“${name}”: “${written}” không phải là con số, hoặc đọc được hai cách. Hãy ghi liền con số, ví dụ 1250 hoặc 1,25.`,
  'merger-gates-unknown': () =>
    'Bảng của văn bản đang chọn chưa biết đủ để nói tổng điểm hay tiêu chí nào đạt, nên không hỏi nhập xã theo điểm được. Hãy chọn văn bản khác, hoặc bỏ yêu cầu về điểm.',
  'merger-gate-unknown': ({ name, known }) => `Bảng không có điều kiện nào về điểm tên là “${name}”. Các điều kiện: ${known}.`,
  'merger-gates-figure': ({ written }) =>
    `“gates=${written}” không rõ là điểm của điều kiện nào. Hãy ghi gates không kèm số, hoặc ghi từng điều kiện, ví dụ total=${written}.`,
  'merger-costs-unknown': () =>
    'Chưa biết nhập mỗi xã tốn bao nhiêu. Hãy thêm cột “Chi phí (tỷ đồng)” vào danh sách đơn vị, hoặc ghi chi phí từng xã, ví dụ Cẩm Giàng=12,5; Quân Hà=3.',
  'merger-cost-missing': ({ units, cells }) =>
    `Chưa biết chi phí nhập của ${units}${cells === '' ? '' : ` (ô ${cells})`}, nên không nói được nhóm nào ít tốn nhất. Hãy điền chi phí vào danh sách, hoặc ghi riêng, ví dụ Cẩm Giàng=12,5.`,
  'merger-cost-unit-unknown': ({ written, known }) => `Không có xã lân cận “${written}” có dân số và diện tích. Các xã: ${known}.`,
  'merger-cost-unread': ({ name, written }) =>
    `Chi phí “${written}” của ${name} không phải là con số, hoặc đọc được hai cách. Hãy ghi liền số tỷ đồng, ví dụ ${name}=1250 hoặc ${name}=12,5.`,
  'merger-figure-missing': ({ figure }) =>
    figure === 'people'
      ? 'Chưa biết dân số toàn thành phố nên không tính được nhập thêm bao nhiêu thì đủ. Hãy điền dòng dân số của bảng chỉ tiêu.'
      : 'Chưa biết diện tích tự nhiên của thành phố nên không tính được nhập thêm bao nhiêu thì đủ. Hãy điền mật độ dân số, hoặc diện tích các đơn vị.',
  'merger-no-neighbours': () =>
    'Sổ tính không có danh sách đơn vị hành chính với xã lân cận có dân số và diện tích. Hãy thêm trang đó (có mẫu ở mục Biểu mẫu).',
  'path-year-outside': ({ option, year, from, last }) =>
    `Năm ${String(year)} không dùng được cho lộ trình (${option}). Hãy ghi một năm nguyên từ ${String(from + 1)} đến ${String(last)}.`,
  'path-people-counted': ({ written, known, isWhole }) =>
    isWhole
      ? `Không tăng riêng “${written}” được: bảng này không cho biết dân số nội thành, chỉ có dân số toàn đô thị. Hãy ghi tốc độ của ${known}, hoặc thêm dân số nội thành vào bảng.`
      : `Không tăng “${written}” được: dân số đã biết riêng nội thành và ngoại thành. Hãy ghi tốc độ của từng phần: ${known}.`,
  'path-change-unknown': ({ change }) =>
    `Kịch bản đang xem không có thay đổi số ${String(change)} nào đang bật. Hãy chọn kịch bản và ghi đúng số thứ tự của thay đổi.`,
  'asked-no-projects': () => 'Sổ tính không có danh sách dự án. Hãy thêm trang dự án (có mẫu ở mục Biểu mẫu).',
  'asked-project-unknown': ({ written, known }) => `Danh sách không có dự án số “${written}”. Các dự án: ${known}.`,
  'asked-effect-part': ({ written }) =>
    `Tác động “${written}” thêm một phần của thứ chỉ đếm trọn từng cái (người, hộ, giường, công trình). Hãy ghi số nguyên.`,
  'asked-effect-unread': ({ written, known }) =>
    `Không hiểu tác động “${written}”. Hãy ghi số của dự án, đại lượng hoặc số của chỉ tiêu, và lượng cộng thêm, ví dụ 3:road-length=5,2; dự án không có tác động thì ghi 3=none. Các đại lượng đã biết: ${known}.`,
  'asked-figure-unsure': ({ option, written, figure, whole, decimal }) =>
    `${option}: “${figure}” trong “${written}” đọc được hai cách. Hãy ghi liền ${plainly(whole)}, hoặc ${plainly(decimal)} nếu là số thập phân.`,
  'asked-budget-impossible': ({ budget }) => `Ngân sách ${number(budget)} tỷ đồng không dùng được: hãy ghi một số trên 0.`,
};
