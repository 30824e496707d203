/** Sentences in Vietnamese: the law a table is scored by. */
import type { LawProblems } from '../../domain/problems/law';
import type { Sentences } from '../sentence-table';
import { date, lawText } from './format';

export const lawProblems: Sentences<LawProblems> = {
  'edition-unknown': ({ edition, known }) => `Không có bộ tiêu chuẩn “${edition}”. Các bộ hiện có: ${known}. Hãy chọn một trong số đó.`,
  'kept-edition-gone': ({ edition, used, usedIn }) =>
    `Lựa chọn đã lưu trong tệp là bộ tiêu chuẩn “${edition}”, nay không dùng được: trang của bộ đó đã bị xóa, đổi tên hoặc còn chỗ sai. Bảng đang được chấm theo ${lawText(used, usedIn)}. Hãy chọn lại ở trang Bảng tiêu chuẩn.`,
  'region-unknown': ({ region, known }) => `Bộ tiêu chuẩn không có vùng “${region}”. Các vùng hiện có: ${known}. Hãy chọn một trong số đó.`,
  'edition-not-in-force': ({ edition, editionIn, date: today, from, to }) =>
    `${lawText(edition, editionIn)} có hiệu lực từ ngày ${date(from)}${to === '' ? '' : ` và hết hiệu lực từ ngày ${date(to)}`}, không phải là văn bản đang áp dụng ngày ${date(today)}. Kết quả dùng để đối chiếu hồ sơ của thời kỳ đó.`,
  'figures-carried': ({ from, fromIn, to, toIn, answered, rows }) =>
    `Số liệu được đọc như bảng của ${lawText(from, fromIn)}. Khi chấm theo ${lawText(to, toIn)}, bảng chỉ có số liệu cùng đại lượng cho ${String(answered)} trong ${String(rows)} dòng; các dòng khác không lấy được từ bảng, phải nhập riêng. Mở từng dòng để xem số liệu lấy từ ô nào và nhập phần còn thiếu.`,
  'standard-invalid': ({ path, fault }) =>
    `Dữ liệu tiêu chuẩn có lỗi tại “${path}”: ${fault}. Hãy cài lại bản mới của Nâng Loại hoặc báo cho người quản trị.`,
};
