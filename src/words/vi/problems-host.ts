/** Sentences in Vietnamese: the workbook’s host, and the sheets that are written into it. */
import type { HostProblems } from '../../domain/problems/host';
import type { Sentences } from '../sentence-table';
import { number } from './format';

const faultOfEdit = {
  'array-formula': 'ô thuộc một công thức mảng, chỉ sửa được cả mảng trong Excel',
  'data-table': 'ô thuộc một bảng dữ liệu giả định (What-If), chỉ sửa được trong Excel',
  'table-header': 'ô là tiêu đề của một bảng Excel, chỉ sửa được trong Excel',
  'merged-cell': 'ô nằm trong vùng đã gộp; hãy nhập vào ô đầu tiên của vùng',
  'outside-sheet': 'ô nằm ngoài giới hạn của trang tính',
  'text-too-long': 'nội dung dài hơn 32.767 ký tự mà một ô chứa được',
} as const;

const staleReceipt: Readonly<Record<HostProblems['receipt-stale']['fault'], (sheet: string) => string>> = {
  restored: (sheet) => `Lần ghi trang “${sheet}” đã được khôi phục từ trước. Không có gì thay đổi thêm.`,
  forgotten: (sheet) =>
    `Không khôi phục được lần ghi trang “${sheet}” vì Nâng Loại đã được mở lại từ sau lần ghi đó. Nếu không cần nữa, hãy tự xóa trang tính này.`,
  'sheet-gone': (sheet) =>
    `Trang “${sheet}” đã bị xóa hoặc đổi tên sau khi ghi, nên lần ghi này không được khôi phục và không có gì thay đổi. Nếu không cần nữa, hãy tự xóa các trang kết quả còn lại.`,
  'sheet-changed': (sheet) =>
    `Trang “${sheet}” đã được sửa sau lần ghi này, nên được giữ nguyên để không mất những gì đã nhập. Muốn bỏ trang, hãy chép phần cần giữ sang trang khác rồi tự xóa trang này. Nếu trang đã được ghi lại lần nữa thì khôi phục từ lần ghi sau cùng.`,
};

export const hostProblems: Sentences<HostProblems> = {
  'host-absent': () =>
    'Trang này chỉ làm việc bên trong Excel. Hãy mở sổ tính trong Excel rồi bấm «Chấm điểm đô thị» trên thẻ Trang đầu, hoặc mở trang bảng tính nhúng.',
  'host-busy': () => 'Bảng tính đang bận, có thể một ô đang được nhập dở. Hãy nhấn Enter hoặc Esc trong bảng tính rồi thử lại.',
  'host-failed': ({ code, message }) =>
    `Bảng tính không thực hiện được yêu cầu (${[code, message].filter((part) => part !== '').join(': ')}). Dữ liệu của bạn không thay đổi. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại Nâng Loại.`,
  'part-missing': () =>
    'Chưa tải được phần chương trình cần cho việc này: máy chủ không trả lời, hoặc vừa có bản mới. Bảng tính không thay đổi. Hãy thử lại; nếu vẫn vậy, hãy đóng rồi mở lại khung.',
  'host-unsupported': ({ needs }) => `Bản Excel này chưa hỗ trợ ${needs}. Hãy dùng Excel LTSC 2021, Microsoft 365 hoặc mới hơn.`,
  'cell-gone': ({ reference }) => `Ô ${reference} không còn trong tệp, có thể trang tính đã bị xóa hoặc đổi tên. Hãy đọc lại bảng tính.`,
  'sheet-hidden': ({ reference, sheet }) => `Ô ${reference} nằm trên trang “${sheet}” đang bị ẩn. Hãy bỏ ẩn trang tính rồi thử lại.`,
  'edit-refused': ({ reference, fault }) => `Chưa lưu được thay đổi ở ô ${reference}: ${faultOfEdit[fault]}. Tệp gốc không thay đổi.`,
  'receipt-stale': ({ sheet, fault }) => staleReceipt[fault](sheet),
  'sheet-in-use': ({ sheet, by }) =>
    `Trang “${sheet}” chưa được xóa vì trang “${by}” có công thức dùng tới nó. Hãy sửa các công thức đó rồi thử lại.`,
  'sheets-written': ({ sheets, cells }) => `Đã ghi ${number(cells)} ô vào trang ${sheets}. Muốn bỏ, bấm “Khôi phục”.`,
  'sheets-restored': ({ sheets }) => `Đã khôi phục sổ tính như trước khi ghi trang ${sheets}.`,
};
