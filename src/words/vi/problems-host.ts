/** Sentences in Vietnamese: the workbook’s host, and the sheets that are written into it. */
import type { HostProblems } from '../../domain/problems/host';
import type { Sentences } from '../sentence-table';
import { format, list } from './format';

const said = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  [code, message].filter((part) => part !== '').join(': ');

const quotedList = (sheets: readonly string[]): string => list(sheets.map(format.quoted));

export const hostProblems: Sentences<HostProblems> = {
  'host-absent': () =>
    'Trang này chỉ làm việc bên trong Excel. Hãy mở sổ tính trong Excel rồi bấm «Chấm điểm đô thị» trên thẻ Trang đầu, hoặc mở trang bảng tính nhúng.',
  'host-busy': () => 'Bảng tính đang bận, có thể một ô đang được nhập dở. Hãy nhấn Enter hoặc Esc trong bảng tính rồi thử lại.',
  'host-failed': (told) =>
    `Bảng tính không thực hiện được yêu cầu (${said(told)}). Dữ liệu của bạn không thay đổi. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại Nâng Loại.`,
  'part-missing': () =>
    'Chưa tải được phần chương trình cần cho việc này: máy chủ không trả lời, hoặc vừa có bản mới. Bảng tính không thay đổi. Hãy thử lại; nếu vẫn vậy, hãy đóng rồi mở lại khung.',
  'answer-broken': ({ detail }) =>
    `Không tính được câu trả lời này (${detail}). Bảng tính không thay đổi, các câu hỏi khác vẫn dùng được. Hãy hỏi lại; nếu vẫn vậy, hãy đóng rồi mở lại khung.`,
  'host-unsupported': ({ needs }) => `Bản Excel này chưa hỗ trợ ${needs}. Hãy dùng Excel LTSC 2021, Microsoft 365 hoặc mới hơn.`,
  'host-lacks': (told) =>
    `Excel không làm được việc này (${said(told)}), dù bản này lẽ ra làm được. Không có gì thay đổi. Hãy cập nhật Excel (Tệp → Tài khoản → Tùy chọn Cập nhật) rồi mở lại; trong lúc chờ, dùng trang bảng tính nhúng.`,
  'host-denied': (told) =>
    `Excel không cho phép (${said(told)}): cấu trúc sổ tính hoặc trang tính có thể đang được bảo vệ, tệp chỉ được đọc, hoặc quyền bị hạn chế. Không có gì thay đổi. Hãy bỏ bảo vệ (thẻ Xem lại → Bảo vệ Sổ làm việc, Bỏ bảo vệ trang tính), hoặc lưu một bản riêng, rồi thử lại.`,
  'host-too-much': (told) =>
    `Việc này vượt quá mức Excel nhận trong một lần (${said(told)}). Không có gì thay đổi. Hãy xóa các hàng, cột trống còn định dạng, hoặc chuyển bảng sang một sổ tính riêng, rồi thử lại; Excel trên máy nhận được nhiều hơn Excel trên web.`,
  'host-limit': (told) => `Excel đang có quá nhiều việc (${said(told)}). Không có gì thay đổi. Hãy đợi một phút rồi thử lại.`,
  'host-gone': (told) =>
    `Một trang tính cần cho việc này không còn (${said(told)}); có thể ai đó vừa xóa hoặc đổi tên. Không có gì thay đổi. Hãy đọc lại bảng tính rồi thử lại.`,
  'cell-gone': ({ reference }) => `Ô ${reference} không còn trong tệp, có thể trang tính đã bị xóa hoặc đổi tên. Hãy đọc lại bảng tính.`,
  'sheet-hidden': ({ reference, sheet }) => `Ô ${reference} nằm trên trang “${sheet}” đang bị ẩn. Hãy bỏ ẩn trang tính rồi thử lại.`,
  'sheets-unfinished': ({ sheets, from, ...told }) =>
    from === 'now'
      ? `Excel dừng giữa chừng (${said(told)}) và phần đã làm chưa dọn lại được: trang ${quotedList(sheets)} có thể còn dở, đừng dùng số liệu ở đó. Các trang của bạn không bị sửa. Hãy bấm “Bỏ phần ghi dở”, hoặc tự xóa trang đó.`
      : `Trang ${quotedList(sheets)} có thể còn dở: một lần ghi trước vào sổ tính này bị đứt giữa chừng. Đừng dùng số liệu ở đó. Bấm “Bỏ phần ghi dở” để xóa; các trang của bạn được giữ nguyên.`,
  'unfinished-removed': ({ sheets }) =>
    sheets.length === 0 ? 'Không còn phần ghi dở nào.' : `Đã bỏ phần ghi dở ở trang ${quotedList(sheets)}.`,
};
