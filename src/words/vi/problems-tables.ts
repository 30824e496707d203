/** Sentences in Vietnamese: finding and reading the table of indicators. */
import type { TableProblems } from '../../domain/problems/tables';
import type { Sentences } from '../sentence-table';
import { measured, number, plainly, points } from './format';
import { laterTerms } from './later-terms';
import { terms } from './terms';

/** Urban classes as they are written. */
const className = (id: string): string => (id === 'special' ? 'đặc biệt' : id);

/** A class, a law or a table of it by its name. */
function lawPart(kind: TableProblems['other-law']['kind'], name: string): string {
  if (kind === 'class') return `đô thị loại ${className(name)}`;
  if (name === '') return 'bảng tiêu chuẩn khác';
  return kind === 'law' ? `Nghị quyết ${name}` : `Bảng ${name}`;
}

const hiddenText = (columns: string): string => (columns === '' ? '' : ` (cột ${columns} đang bị ẩn)`);

export const tableProblems: Sentences<TableProblems> = {
  'workbook-empty': () => 'Tệp không có ô nào chứa dữ liệu. Hãy dán bảng chỉ tiêu vào một trang tính hoặc mở tệp khác.',
  'sheet-too-large': ({ sheet, rows, columns, limitCells }) =>
    `Trang “${sheet}” có ${number(rows)} dòng × ${number(columns)} cột, vượt giới hạn ${number(limitCells)} ô nên không được đọc. Hãy chép bảng chỉ tiêu sang một trang riêng, hoặc xóa các dòng và cột thừa.`,
  'sheets-too-large': ({ sheet, limitCells }) =>
    `Trang “${sheet}” không được đọc vì các trang trước nó đã có đủ ${number(limitCells)} ô, là mức đọc được của cả tệp. Hãy xóa các trang không dùng, hoặc chép các bảng cần dùng sang một tệp mới.`,
  'no-indicator-table': ({ sheets }) =>
    `Không tìm thấy bảng chỉ tiêu nào trong ${number(sheets)} trang tính. Bảng cần có cột số thứ tự, tên chỉ tiêu và hiện trạng. Hãy mở đúng tệp, hoặc kiểm tra dòng tiêu đề của bảng.`,
  'old-encoding': ({ sheet, encoding }) =>
    `Trang “${sheet}” gõ bằng bảng mã cũ ${encoding === 'TCVN3' ? 'TCVN3 (phông .VnTime)' : 'VNI (phông VNI-Times)'}; Nâng Loại đọc bằng cách chuyển sang Unicode, các ô giữ nguyên. Nếu có tên đọc sai, hãy chuyển mã tệp (ví dụ bằng UniKey, Ctrl+Shift+F6) rồi mở lại.`,
  'encoding-unread': ({ sheet }) =>
    `Chữ trên trang “${sheet}” có vẻ gõ bằng phông cũ (.VnTime, VNI-Times) hoặc sai bảng mã, nhưng chưa tải được phần đọc chữ ấy, nên trang này có thể không nhận ra được. Hãy kiểm tra mạng rồi mở lại Nâng Loại, hoặc chuyển mã tệp sang Unicode bằng UniKey (Ctrl+Shift+F6).`,
  'text-garbled': ({ sheet, text, meant }) =>
    `Chữ trên trang “${sheet}” bị đọc sai bảng mã (“${text}” đúng ra là “${meant}”), nên không nhận ra được. Hãy mở lại tệp gốc bằng Excel, mục Dữ liệu > Từ văn bản/CSV, chọn bảng mã 65001 Unicode (UTF-8), rồi lưu thành .xlsx.`,
  'one-column-text': ({ sheet, fault }) =>
    fault === 'delimited'
      ? `Trang “${sheet}” có bảng nằm trong một cột, các cột cách nhau bằng dấu bên trong ô. Hãy dùng Excel, mục Dữ liệu > Văn bản thành cột (Text to Columns) để tách, rồi mở lại.`
      : `Trang “${sheet}” có vẻ là một bảng bị dán thành một cột, mỗi ô một dòng. Hãy chép lại bảng từ Word rồi dán vào Excel ở dạng bảng, hoặc mở thẳng tệp .docx bằng Nâng Loại.`,
  'sheet-without-table': ({ sheet, others }) =>
    `Không tìm thấy bảng chỉ tiêu trên trang “${sheet}”.${others === '' ? '' : ` Trang có bảng chỉ tiêu: ${others}.`} Hãy kiểm tra lại tên trang tính.`,
  'several-indicator-tables': ({ chosen, others }) =>
    `Tệp có nhiều bảng chỉ tiêu. Đang chấm bảng ở trang “${chosen}”; bảng khác ở: ${others}. Nếu cần, hãy chọn trang khác trong ngăn Nâng Loại, mục “Cột”.`,
  'second-table-on-sheet': ({ sheet, at }) =>
    `Trang “${sheet}” còn một bảng chỉ tiêu khác, từ ô ${at}, chưa được đọc: mỗi trang chỉ đọc một bảng. Muốn chấm bảng đó, hãy chuyển nó sang một trang riêng.`,
  'mapping-unsure': ({ sheet, column, header, role }) =>
    `Cột ${column}${header === '' ? '' : ` (“${header}”)`} của trang “${sheet}” ${role === null ? 'có thể bị đọc nhầm' : `đang được đọc là “${terms.columnRole[role]}”, nhưng chưa chắc`}. Hãy kiểm tra và chọn lại trong ngăn Nâng Loại, mục “Cột”; lựa chọn được nhớ trong tệp.`,
  'column-question': ({ about, sheet, proposed, others, rows, hidden }) =>
    about === 'table'
      ? `Có nhiều bảng của cùng các chỉ tiêu mà số liệu khác nhau ở ${number(rows)} dòng: ${proposed}; ${others}. Chưa rõ bảng nào đúng nên các dòng đó chờ số liệu; hãy chọn bảng ở dòng “Chọn bảng” dưới tổng điểm.`
      : about === 'points'
        ? `Trang “${sheet}” có nhiều cột điểm có thể dùng: ${proposed}; ${others}. Các cột khác nhau ở ${number(rows)} dòng${hiddenText(hidden)}; hãy chọn một cột ở dòng “Chọn cột” dưới tổng điểm. Lựa chọn được nhớ trong tệp.`
        : `Trang “${sheet}” có nhiều cột có thể là hiện trạng: ${proposed}; ${others}. Các cột khác nhau ở ${number(rows)} dòng${hiddenText(hidden)}, nên các dòng đó chờ số liệu; hãy chọn một cột ở dòng “Chọn cột” dưới tổng điểm. Lựa chọn được nhớ trong tệp.`,
  'earlier-tables': ({ chosen, year, others }) =>
    `Tệp có bảng của nhiều năm. Đang chấm bảng mới nhất, năm ${String(year)}, ở trang “${chosen}”; bảng các năm khác ở: ${others}. Muốn chấm năm khác, hãy chọn trang trong ngăn Nâng Loại, mục “Cột”.`,
  'other-law': ({ kind, found, expected, differing, printed }) => {
    const thing = { class: 'loại đô thị', law: 'văn bản', table: 'bảng của văn bản' }[kind];
    return `Bảng ghi ${lawPart(kind, found)}, nhưng đang được chấm theo ${kind === 'class' ? `loại ${className(expected)}` : lawPart(kind, expected)}${printed === 0 ? '' : `; ${number(differing)} trong ${number(printed)} mức in trong bảng khác với tiêu chuẩn này`}. Nếu bảng được lập cho ${thing} khác thì điểm dưới đây không dùng được: hãy dùng bảng đúng ${thing}, hoặc sửa chỗ này nếu ghi nhầm.`;
  },
  'class-unsaid': ({ law, taken, others }) =>
    `Bảng theo Nghị quyết ${law} không ghi rõ loại đô thị (như “đô thị loại III”) ở tiêu đề, cột mức hay tên trang, nên đang tạm chấm theo loại ${className(taken)}; loại ${others} cũng có đúng các dòng này. Nếu đô thị được xét loại khác thì điểm dưới đây không dùng được: hãy ghi loại vào tiêu đề bảng, hoặc chọn bảng tiêu chuẩn của loại đó.`,
  'classes-named': ({ named, taken }) =>
    `Bảng ghi nhiều loại đô thị: ${named}; chưa rõ bảng được lập cho loại nào, nên đang tạm chấm theo loại ${className(taken)}. Nếu đô thị được xét loại khác thì điểm dưới đây không dùng được: hãy chỉ ghi một loại ở tiêu đề bảng, hoặc chọn bảng tiêu chuẩn của loại đó.`,
  'levels-differ': ({ count, indicators, edition }) =>
    `${number(count)} mức in trong bảng khác với ${edition}, ở các chỉ tiêu ${indicators}. Điểm được chấm theo tiêu chuẩn, không theo mức in trong bảng; hãy đối chiếu trong ngăn Nâng Loại, mục “Đối chiếu”.`,
  'points-differ': ({ count, indicators, edition, indicator, printed, maximum, minimum }) =>
    `Thang điểm in trong bảng khác với ${edition} ở ${number(count)} chỉ tiêu: ${indicators}. Ở chỉ tiêu ${indicator} bảng in “${printed}”, tiêu chuẩn là ${maximum === minimum ? number(maximum) : `${number(maximum)} / ${number(minimum)}`}. Điểm được chấm theo tiêu chuẩn, không theo thang điểm in trong bảng; hãy sửa các ô đó, hoặc dùng bảng của đúng văn bản.`,
  'hidden-columns': ({ sheet, columns, isRead }) =>
    isRead
      ? `Cột ${columns} của trang “${sheet}” đang bị ẩn nhưng vẫn được đọc, vì không có cột nào khác. Hãy bỏ ẩn để kiểm tra, hoặc chọn cột trong ngăn Nâng Loại, mục “Cột”.`
      : `Cột ${columns} của trang “${sheet}” đang bị ẩn nên không được đọc, dù cũng có số liệu. Nếu cột đó mới đúng, hãy bỏ ẩn, hoặc chọn trong ngăn Nâng Loại, mục “Cột”.`,
  'future-column': ({ sheet, column, header }) =>
    `Cột ${column} (“${header}”) của trang “${sheet}” là số liệu của năm chưa tới nên không được đọc. Nếu năm ghi nhầm, hãy sửa tiêu đề cột; nếu đúng là hiện trạng, hãy chọn cột trong ngăn Nâng Loại, mục “Cột”.`,
  'hidden-rows': ({ sheet, count, first }) =>
    `Bảng ở trang “${sheet}” có ${number(count)} dòng đang bị ẩn, từ ô ${first}; các dòng này vẫn được đọc. Hãy bỏ ẩn để kiểm tra.`,
  'cells-far-away': ({ sheet, count, first }) =>
    `Trang “${sheet}” có ${number(count)} ô nằm cách xa mọi dữ liệu khác, từ ô ${first}; các ô đó không được đọc. Nếu là ô thừa, hãy xóa đi; nếu là một phần của bảng, hãy chuyển lại gần.`,
  'points-out-of': ({ indicator, points, outOf, maximum }) =>
    `Điểm của chỉ tiêu ${indicator} ghi ${number(points)}/${number(outOf)}, trong khi điểm tối đa của chỉ tiêu là ${number(maximum)}. Điểm được đọc là ${number(points)}; hãy kiểm tra lại.`,
  'row-mismatch': ({ indicator, found, expected }) =>
    `Dòng số ${indicator} ghi “${found}”, trong khi chỉ tiêu ${indicator} của tiêu chuẩn là “${expected}”. Dòng này chờ số liệu; hãy sửa số thứ tự hoặc tên chỉ tiêu.`,
  'duplicate-indicator': ({ indicator, first }) =>
    `Chỉ tiêu ${indicator} xuất hiện hai lần, lần đầu ở ô ${first}. Chưa rõ dòng nào đúng nên chỉ tiêu chờ số liệu; hãy xóa hoặc đánh số lại một dòng.`,
  'unknown-indicator': ({ label }) =>
    `Dòng “${label}” không thuộc bảng chỉ tiêu của tiêu chuẩn nên không được chấm. Nếu đây là một chỉ tiêu, hãy sửa số thứ tự và tên cho đúng.`,
  'indicator-absent': ({ indicator, name }) =>
    `Bảng không có dòng cho chỉ tiêu ${indicator} “${name}”. Hãy thêm dòng này vào bảng, hoặc nhập số liệu trong ngăn Nâng Loại, mục “Chờ”.`,
  'cell-error': ({ indicator, error }) =>
    `Hiện trạng của chỉ tiêu ${indicator} đang báo lỗi ${error}. Hãy sửa công thức hoặc nhập số liệu.`,
  'formula-uncalculated': ({ indicator }) =>
    `Công thức hiện trạng của chỉ tiêu ${indicator} chưa có kết quả lưu trong tệp. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi mở lần nữa.`,
  'negative-share': ({ indicator, value }) =>
    `Hiện trạng của chỉ tiêu ${indicator} là ${number(value)}, nhưng chỉ tiêu này không thể âm. Hãy kiểm tra lại số liệu.`,
  'grade-contradicts-verdict': ({ indicator, text, verdict }) =>
    `Hiện trạng của chỉ tiêu ${indicator} ghi “${text}”, còn cột đánh giá ghi “${verdict}”: hai ô không khớp nhau. Hãy sửa ô sai, hoặc chọn mức đúng ở mục Chờ.`,
  'value-of-other-extent': ({ indicator, text, said, scope }) =>
    `Hiện trạng của chỉ tiêu ${indicator} ghi “${text}”, nói về “${said}”, ${scope === null ? 'nên chưa rõ có phải số liệu của đô thị tại thời điểm báo cáo' : `trong khi chỉ tiêu tính cho ${laterTerms.scope[scope]}`}. Hãy ghi con số ${scope === null ? 'tại thời điểm báo cáo' : 'đúng phạm vi đó'}, hoặc xác nhận trong ngăn Nâng Loại, mục “Chờ”.`,
  'value-of-other-thing': ({ indicator, text, said }) =>
    `Hiện trạng của chỉ tiêu ${indicator} ghi “${text}”, là con số của “${said}”, không phải của chính chỉ tiêu. Hãy ghi con số của chỉ tiêu, hoặc nhập trong ngăn Nâng Loại, mục “Chờ”.`,
  'verdict-contradicts-value': ({ indicator, text, value }) =>
    `Hiện trạng của chỉ tiêu ${indicator} ghi “${text}”: lời ghi là chưa đạt, nhưng ${number(value)} đã đạt mức quy định. Đang chấm theo con số; hãy kiểm tra lại ô này.`,
  'later-year': ({ indicator, text, year, tableYear }) =>
    `Hiện trạng của chỉ tiêu ${indicator} ghi “${text}” là số của năm ${String(year)}, sau năm số liệu của bảng (${String(tableYear)}), nên chưa được chấm. Nếu bảng là số liệu năm ${String(year)}, hãy ghi năm đó vào tiêu đề cột hiện trạng; nếu không, hãy ghi con số của năm ${String(tableYear)}.`,
  'read-as-none': ({ indicator, text }) =>
    `Hiện trạng của chỉ tiêu ${indicator} ghi “${text}”, được đọc là 0. Nếu không phải, hãy ghi số lượng vào ô.`,
  'share-as-fraction': ({ indicator, value, percent }) =>
    `Hiện trạng của chỉ tiêu ${indicator} là ${number(value)} %, thấp khác thường. Nếu ý là ${number(percent)} %, hãy ghi ${number(percent)} hoặc ${number(percent)}%.`,
  'decision-outdated': ({ indicator, then, now }) =>
    `Chỉ tiêu ${indicator} đang theo quyết định của bạn, nhưng ô hiện trạng đã đổi từ ${then === '' ? 'ô trống' : `“${then}”`} thành ${now === '' ? 'ô trống' : `“${now}”`} sau đó. Nếu muốn chấm theo ô, hãy bấm “Bỏ quyết định”; nếu không, hãy quyết định lại.`,
  'inner-above-whole': ({ inner, whole }) =>
    `Dân số nội thành, nội thị là ${number(inner)} người, nhiều hơn dân số toàn đô thị (${number(whole)} người). Hãy kiểm tra lại hai số này, cả đơn vị tính.`,
  'implausible-value': ({ indicator, value, low, high, others = '', ...measure }) =>
    `Hiện trạng của chỉ tiêu ${indicator} là ${measured(number(value), measure)}, ngoài khoảng hợp lý từ ${number(low)} đến ${number(high)}${others === '' ? '' : `; cũng ra ngoài khoảng hợp lý: chỉ tiêu ${others}`}. Có thể nhầm đơn vị hoặc dấu phẩy; hãy kiểm tra lại.`,
  'several-values': ({ indicator, text }) =>
    `Hiện trạng của chỉ tiêu ${indicator} ghi “${text}”, có nhiều số hoặc lẫn chữ nên không rõ là số nào. Hãy ghi một con số, hoặc nhập trong ngăn Nâng Loại, mục “Chờ”.`,
  'ambiguous-number': ({ indicator, text, readings = [], unit = '', unitIn, isWhole = false }) =>
    readings.length > 0
      ? `Hiện trạng của chỉ tiêu ${indicator} ghi “${text}”, có thể hiểu theo hai cách. Hãy ghi ${readings.map(plainly).join(' hoặc ')}${unit === '' ? '' : ` (${measured('', { unit, unitIn }).trim()})`}.`
      : `Hiện trạng của chỉ tiêu ${indicator} ghi “${text}”, có thể hiểu theo hai cách. Hãy bỏ dấu ngăn hàng nghìn (1070)${isWhole ? '; số này không có phần lẻ' : ', và dùng dấu phẩy cho phần lẻ (1,07)'}.`,
  'date-in-value': ({ indicator, text }) =>
    `Hiện trạng của chỉ tiêu ${indicator} là ngày tháng “${text}”. Excel có thể đã tự đổi số thành ngày; hãy định dạng ô là Số rồi nhập lại.`,
  'unit-mismatch': ({ indicator, found, expected }) =>
    `Hiện trạng của chỉ tiêu ${indicator} ghi theo “${found}”, còn tiêu chuẩn tính theo “${expected}”. Hãy quy đổi rồi ghi lại.`,
  'points-unreadable': ({ indicator, text }) =>
    `Điểm tự chấm của chỉ tiêu ${indicator} ghi “${text}”, không đọc được thành số nên không cộng vào tổng tự chấm. Hãy ghi lại thành một con số.`,
  'points-above-maximum': ({ indicator, points: filed, maximum }) =>
    `Điểm tự chấm của chỉ tiêu ${indicator} là ${points(filed)}, cao hơn điểm tối đa ${points(maximum)}. Hãy kiểm tra lại cột điểm.`,
};
