/** Sentences in Vietnamese: opening a workbook file and saving it. */
import type { FileProblems } from '../../domain/problems/files';
import type { Sentences } from '../sentence-table';
import { number } from './format';

const kindOfFile: Readonly<Record<FileProblems['file-not-xlsx']['found'], string>> = {
  xls: 'là tệp Excel kiểu cũ (.xls)',
  csv: 'là tệp văn bản (.csv)',
  html: 'thực ra là một trang web lưu dưới tên tệp Excel',
  ods: 'là tệp OpenDocument (.ods)',
  other: 'không phải là tệp Excel (.xlsx)',
};

export const fileProblems: Sentences<FileProblems> = {
  'file-empty': ({ file }) => `Tệp “${file}” không có nội dung. Hãy kiểm tra lại bản sao hoặc xin lại tệp gốc rồi mở lại.`,
  'file-not-xlsx': ({ file, found }) =>
    `Tệp “${file}” ${kindOfFile[found]} nên chưa đọc được. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu thành định dạng .xlsx rồi mở tệp mới.`,
  'file-encrypted': ({ file }) =>
    `Tệp “${file}” được đặt mật khẩu nên không đọc được. Hãy mở tệp trong Excel, bỏ mật khẩu mở tệp, lưu lại rồi thử lần nữa.`,
  'file-damaged': ({ file, part }) =>
    `Tệp “${file}” bị hỏng${part === '' ? '' : ` ở phần “${part}”`} nên không đọc được. Hãy dùng chức năng “Mở và sửa chữa” của Excel rồi lưu lại, hoặc xin lại tệp gốc.`,
  'file-too-large': ({ file, part, limitMegabytes }) =>
    `Tệp “${file}” ${part === '' ? '' : `có phần “${part}” `}lớn hơn ${number(limitMegabytes)} MB khi giải nén nên không được mở, để tránh treo máy. Hãy chép riêng bảng chỉ tiêu sang một tệp mới rồi mở tệp đó.`,
  'file-unreadable': ({ file }) =>
    `Không đọc được tệp “${file}”. Có thể tệp không còn ở đó, bạn không có quyền đọc, hoặc chương trình khác đang giữ tệp. Hãy kiểm tra đường dẫn rồi thử lại.`,
  'workbook-empty': () => 'Tệp không có ô nào chứa dữ liệu. Hãy dán bảng chỉ tiêu vào một trang tính hoặc mở tệp khác.',
  'sheet-too-large': ({ sheet, rows, columns, limitCells }) =>
    `Trang “${sheet}” có ${number(rows)} dòng × ${number(columns)} cột, vượt giới hạn ${number(limitCells)} ô nên không được đọc. Hãy chép bảng chỉ tiêu sang một trang riêng, hoặc xóa các dòng và cột thừa.`,
  'save-refused': ({ reason }) => `Chưa lưu được tệp: ${reason}. Tệp gốc không thay đổi; hãy thử lại hoặc lưu dưới tên khác.`,
  'output-taken': ({ file }) => `Tệp “${file}” đã có nên không được ghi đè. Hãy chọn tên khác, hoặc tự xóa tệp đó trước.`,
  'file-signed': ({ file }) =>
    `Tệp “${file}” có chữ ký số; lưu thay đổi sẽ làm mất hiệu lực chữ ký nên tệp được giữ nguyên. Hãy dùng một bản sao chưa ký.`,
};
