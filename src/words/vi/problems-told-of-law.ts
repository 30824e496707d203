/** Sentences in Vietnamese: what is told of the law beside a score. */
import type { LawProblems, ToldOfLaw } from '../../domain/problems/law';
import type { Sentences } from '../sentence-table';
import { date, lawText } from './format';

export const toldOfLaw: Sentences<Pick<LawProblems, ToldOfLaw>> = {
  'kept-edition-gone': ({ edition, used, usedIn }) =>
    `Lựa chọn đã lưu trong tệp là bộ tiêu chuẩn “${edition}”, nay không dùng được: trang của bộ đó đã bị xóa, đổi tên hoặc còn chỗ sai. Bảng đang được chấm theo ${lawText(used, usedIn)}. Hãy chọn lại ở trang Bảng tiêu chuẩn.`,
  'region-unknown': ({ region, known }) => `Bộ tiêu chuẩn không có vùng “${region}”. Các vùng hiện có: ${known}. Hãy chọn một trong số đó.`,
  'edition-not-in-force': ({ edition, editionIn, date: today, from, to }) =>
    `${lawText(edition, editionIn)} có hiệu lực từ ngày ${date(from)}${to === '' ? '' : ` và hết hiệu lực từ ngày ${date(to)}`}, không phải là văn bản đang áp dụng ngày ${date(today)}. Kết quả dùng để đối chiếu hồ sơ của thời kỳ đó.`,
  'figures-carried': ({ from, fromIn, to, toIn, answered, rows, decided, waiting }) =>
    `Số liệu được đọc như bảng của ${lawText(from, fromIn)}. Khi chấm theo ${lawText(to, toIn)}, bảng chỉ có số liệu cùng đại lượng cho ${String(answered)} trong ${String(rows)} dòng${decided === 0 ? '' : `; bạn đã quyết định ${String(decided)} dòng`}. ${waiting === 0 ? 'Không còn dòng nào chờ số liệu. Mở từng dòng để xem số liệu lấy từ đâu.' : `Còn ${String(waiting)} dòng chờ số liệu: mở từng dòng để xem số liệu lấy từ ô nào và nhập phần còn thiếu.`}`,
};
