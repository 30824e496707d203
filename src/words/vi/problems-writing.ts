/** Sentences in Vietnamese: what became of a change, a written sheet or a restoring. */
import type { WritingProblems } from '../../domain/problems/writing';
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

const staleReceipt: Readonly<Record<WritingProblems['receipt-stale']['fault'], (sheet: string) => string>> = {
  restored: (sheet) => `Lần ghi trang “${sheet}” đã được khôi phục từ trước. Không có gì thay đổi thêm.`,
  forgotten: (sheet) =>
    `Không khôi phục được lần ghi trang “${sheet}” vì Nâng Loại đã được mở lại từ sau lần ghi đó. Nếu không cần nữa, hãy tự xóa trang tính này.`,
  'sheet-gone': (sheet) =>
    `Trang “${sheet}” đã bị xóa hoặc đổi tên sau khi ghi, nên lần ghi này không được khôi phục và không có gì thay đổi. Nếu không cần nữa, hãy tự xóa các trang kết quả còn lại.`,
  'sheet-changed': (sheet) =>
    `Trang “${sheet}” đã được sửa sau lần ghi này, nên được giữ nguyên để không mất những gì đã nhập. Muốn bỏ trang, hãy chép phần cần giữ sang trang khác rồi tự xóa trang này. Nếu trang đã được ghi lại lần nữa thì khôi phục từ lần ghi sau cùng.`,
};

export const writingProblems: Sentences<WritingProblems> = {
  'edit-refused': ({ reference, fault }) => `Chưa lưu được thay đổi ở ô ${reference}: ${faultOfEdit[fault]}. Tệp gốc không thay đổi.`,
  'receipt-stale': ({ sheet, fault }) => staleReceipt[fault](sheet),
  'sheet-in-use': ({ sheet, by }) =>
    `Trang “${sheet}” chưa được xóa vì trang “${by}” có công thức dùng tới nó. Hãy sửa các công thức đó rồi thử lại.`,
  'sheets-written': ({ sheets, cells }) => `Đã ghi ${number(cells)} ô vào trang ${sheets}. Muốn bỏ, bấm “Khôi phục”.`,
  'sheets-restored': ({ sheets }) => `Đã khôi phục sổ tính như trước khi ghi trang ${sheets}.`,
};
