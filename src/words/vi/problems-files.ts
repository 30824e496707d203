/** Sentences in Vietnamese: opening a workbook file and saving it. */
import type { FileProblems } from '../../domain/problems/files';
import type { Sentences } from '../sentence-table';
import { number } from './format';

/** What the file is, and the way out: both for the same kind. */
const kindOfFile: Readonly<Record<FileProblems['file-not-xlsx']['found'], readonly [is: string, way: string]>> = {
  xls: ['là tệp Excel kiểu cũ (.xls)', saveAs('Excel hoặc LibreOffice', '.xlsx')],
  xlsb: ['là tệp Excel nhị phân (.xlsb)', saveAs('Excel', '.xlsx')],
  ods: ['là tệp OpenDocument (.ods)', saveAs('LibreOffice hoặc Excel', '.xlsx')],
  fods: ['là tệp OpenDocument một trang XML (.fods)', saveAs('LibreOffice', '.xlsx')],
  csv: ['là tệp văn bản (.csv)', saveAs('Excel hoặc LibreOffice (bảng mã Unicode UTF-8)', '.xlsx')],
  html: ['thực ra là một trang web lưu dưới tên tệp Excel', saveAs('Excel hoặc LibreOffice', '.xlsx')],
  doc: ['là tệp Word kiểu cũ (.doc)', saveAs('Word hoặc LibreOffice', '.docx')],
  docx: [
    'là tệp Word (.docx), ở đây chỉ dùng được sổ tính',
    'Hãy mở tệp .docx bằng trang bảng tính của Nâng Loại và lưu thành .xlsx trước.',
  ],
  odt: ['là tệp văn bản OpenDocument (.odt)', saveAs('LibreOffice hoặc Word', '.docx')],
  rtf: ['là tệp văn bản RTF', saveAs('Word hoặc LibreOffice', '.docx')],
  pdf: ['là tệp PDF', 'Hãy xin tệp Word hoặc Excel gốc; nếu không có, mở PDF bằng Word, kiểm tra lại từng số rồi lưu thành .docx.'],
  zip: ['là tệp nén (.zip), tệp dữ liệu nằm bên trong', 'Hãy giải nén rồi mở tệp .xlsx hoặc .docx bên trong.'],
  lock: [
    'là tệp khóa tạm mà Excel, Word hoặc LibreOffice tạo khi đang mở tệp, không có dữ liệu',
    'Hãy mở tệp cùng tên không có “~$” hay “.~lock.” ở đầu.',
  ],
  other: ['không phải là tệp Excel (.xlsx) hay Word (.docx)', saveAs('Excel hoặc LibreOffice', '.xlsx')],
};

function saveAs(program: string, ending: string): string {
  return `Hãy mở tệp bằng ${program}, lưu thành định dạng ${ending} rồi mở tệp mới.`;
}

/** Of what there is more than is read; `limit` is how much that is. */
const tooMuch: Readonly<Record<FileProblems['workbook-too-much']['what'], (limit: string) => string>> = {
  sheets: (limit) => `hơn ${limit} trang`,
  tables: (limit) => `hơn ${limit} bảng`,
  cells: (limit) => `hơn ${limit} ô và dòng`,
  texts: (limit) => `hơn ${limit} đoạn chữ`,
  characters: (limit) => `hơn ${limit} ký tự trong các ô`,
  merges: (limit) => `hơn ${limit} vùng ô gộp`,
  looks: (limit) => `hơn ${limit} kiểu định dạng`,
};

const repair: Readonly<Record<FileProblems['file-needs-repair']['fault'], (count: string, first: string) => string>> = {
  'cell-twice': (count, first) =>
    `${count} ô ghi hai lần hoặc sai thứ tự, từ ô ${first}; nơi các lần ghi khác nhau thì không giá trị nào được dùng`,
  'row-twice': (count, first) =>
    `${count} dòng ghi hai lần hoặc sai thứ tự, từ ô ${first}; nơi các lần ghi khác nhau thì không giá trị nào được dùng`,
  misplaced: (count, first) => `${count} ô hoặc dòng mang địa chỉ sai, từ chỗ được đọc là ô ${first}`,
  'value-unreadable': (count, first) => `${count} ô ghi là số nhưng nội dung không phải số, từ ô ${first}; nội dung được đọc là chữ`,
  'text-unknown': (count, first) => `${count} ô trỏ đến đoạn chữ không có trong tệp, từ ô ${first}; ô được đọc là trống`,
  'text-too-long': (count, first) => `${count} ô có hơn 32.767 ký tự, từ ô ${first}; phần thừa không được đọc`,
  'look-unknown': (count, first) =>
    `${count} ô dùng kiểu định dạng không có trong tệp, từ ô ${first}, nên không biết số có phải là phần trăm hay không`,
  'merges-overlap': (_count, first) => `các vùng ô gộp chồng lên nhau ở ô ${first}`,
  'sheets-shared': (count) => `${count} trang khác trỏ vào cùng phần dữ liệu này; các trang đó không được đọc`,
};

export const fileProblems: Sentences<FileProblems> = {
  'file-empty': ({ file }) => `Tệp “${file}” không có nội dung. Hãy kiểm tra lại bản sao hoặc xin lại tệp gốc rồi mở lại.`,
  'file-not-xlsx': ({ file, found }) => `Tệp “${file}” ${kindOfFile[found][0]} nên chưa đọc được. ${kindOfFile[found][1]}`,
  'word-without-table': ({ file }) =>
    `Tệp Word “${file}” không có bảng nào. Hãy mở tệp có bảng chỉ tiêu, hoặc đưa bảng (không phải ảnh chụp bảng) vào tệp này.`,
  'word-too-large': ({ file, cells, limitCells }) =>
    `Các bảng trong tệp Word “${file}” có hơn ${number(cells)} ô, vượt giới hạn ${number(limitCells)} ô nên không được mở. Hãy chép riêng bảng chỉ tiêu sang một tệp mới rồi mở tệp đó.`,
  'word-opened': ({ file, tables, workbook }) =>
    `Đã đưa ${number(tables)} bảng của “${file}” vào sổ tính mới “${workbook}”, mỗi bảng một trang. Tệp Word không thay đổi; hãy so lại các số với tệp gốc trước khi dùng.`,
  'file-encrypted': ({ file }) =>
    `Tệp “${file}” được đặt mật khẩu nên không đọc được. Hãy mở tệp trong Excel, bỏ mật khẩu mở tệp, lưu lại rồi thử lần nữa.`,
  'file-damaged': ({ file, part }) =>
    `Tệp “${file}” bị hỏng${part === '' ? '' : ` ở phần “${part}”`} nên không đọc được. Hãy dùng chức năng “Mở và sửa chữa” của Excel rồi lưu lại, hoặc xin lại tệp gốc.`,
  'file-too-large': ({ file, part, limitMegabytes }) =>
    `Tệp “${file}” ${part === '' ? '' : `có phần “${part}” `}lớn hơn ${number(limitMegabytes)} MB khi giải nén nên không được mở, để tránh treo máy. Hãy chép riêng bảng chỉ tiêu sang một tệp mới rồi mở tệp đó.`,
  'workbook-too-much': ({ file, what, limit }) =>
    `Tệp “${file}” có ${tooMuch[what](number(limit))} nên không được mở, để tránh treo máy. Hãy chép riêng bảng chỉ tiêu và các danh sách cần dùng sang một tệp mới rồi mở tệp đó.`,
  'file-needs-repair': ({ sheet, fault, count, first }) =>
    `Trang “${sheet}” của tệp có lỗi mà Excel sẽ đòi sửa chữa khi mở: ${repair[fault](number(count), first)}. Số đã đọc có thể khác số Excel hiện sau khi sửa. Hãy mở tệp bằng Excel, đồng ý sửa chữa, đối chiếu các số với bản gốc, lưu lại rồi mở lại.`,
  'file-unreadable': ({ file }) =>
    `Không đọc được tệp “${file}”. Có thể tệp không còn ở đó, bạn không có quyền đọc, hoặc chương trình khác đang giữ tệp. Hãy kiểm tra đường dẫn rồi thử lại.`,
  'save-refused': ({ reason }) => `Chưa lưu được tệp: ${reason}. Tệp gốc không thay đổi; hãy thử lại hoặc lưu dưới tên khác.`,
  'output-taken': ({ file }) => `Tệp “${file}” đã có nên không được ghi đè. Hãy chọn tên khác, hoặc tự xóa tệp đó trước.`,
  'file-signed': ({ file }) =>
    `Tệp “${file}” có chữ ký số; lưu thay đổi sẽ làm mất hiệu lực chữ ký nên tệp được giữ nguyên. Hãy dùng một bản sao chưa ký.`,
};
