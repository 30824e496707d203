/** Sentences for every problem, in Vietnamese. Each says what is wrong, why, and what to do next. */
import type { KeptChoice, ProblemData } from '../../domain/problem';
import { formatDate, formatNumber, formatPoints, withUnit, writtenPlainly } from '../numbers';
import { editionName } from '../places';
import type { ProblemSentences } from '../sentence-table';
import { boundaryProblemsVi } from './boundary-problems';
import { scenarioProblemsVi } from './scenario-problems';
import { scenarioSheetProblemsVi } from './scenario-sheet-problems';
import { terms } from '../terms';

const kindOfFile: Readonly<Record<ProblemData['file-not-xlsx']['found'], string>> = {
  xls: 'là tệp Excel kiểu cũ (.xls)',
  csv: 'là tệp văn bản (.csv)',
  html: 'thực ra là một trang web lưu dưới tên tệp Excel',
  ods: 'là tệp OpenDocument (.ods)',
  other: 'không phải là tệp Excel (.xlsx)',
};

const faultOfExpression: Readonly<Record<ProblemData['expression-refused']['fault'], (at: string) => string>> = {
  'too-long': () => 'dài quá 500 ký tự',
  'too-deep': () => 'có quá nhiều phép tính hoặc ngoặc lồng nhau',
  'not-allowed': (at) => `có phần không được phép${at === '' ? '' : ` (“${at}”)`}`,
  'not-finite': () => 'không cho ra một con số (ví dụ chia cho 0)',
  syntax: () => 'không phải là một con số hay một phép tính hoàn chỉnh',
  'operator-first': (at) => `bắt đầu bằng dấu ${at} nên không rõ là tính từ số hiện có hay đặt một số mới`,
};

/** `100` of `+100`: what stands after the first sign. */
const afterSign = (text: string): string => text.trim().slice(1).trim();

const number = (value: number): string => formatNumber(value, 'vi');
const points = (value: number): string => formatPoints(value, 'vi');
const date = (iso: string): string => formatDate(iso, 'vi');

const keptChoice: Readonly<Record<KeptChoice['kind'], (of: string) => string>> = {
  edition: () => 'bộ tiêu chuẩn',
  policy: () => 'cách chấm số liệu dưới mức tối thiểu',
  region: () => 'vùng',
  sheet: () => 'trang tính được chấm',
  columns: (sheet) => `các cột của trang “${sheet}”`,
  decision: (indicator) => `quyết định cho chỉ tiêu ${indicator}`,
  mountain: () => 'vùng núi, vùng cao, biên giới',
  class: () => 'loại đô thị hiện tại',
  people: () => 'nguồn dân số',
  other: (field) => `mục “${field}”`,
};
const mostChoicesNamed = 8;

function keptChoices(choices: readonly KeptChoice[]): string {
  const named = choices.slice(0, mostChoicesNamed).map(({ kind, of }) => keptChoice[kind](of));
  const more = choices.length - named.length;
  return `${named.join(', ')}${more === 0 ? '' : ` và ${number(more)} mục khác`}`;
}

const faultOfEdit = {
  'array-formula': 'ô thuộc một công thức mảng, chỉ sửa được cả mảng trong Excel',
  'data-table': 'ô thuộc một bảng dữ liệu giả định (What-If), chỉ sửa được trong Excel',
  'table-header': 'ô là tiêu đề của một bảng Excel, chỉ sửa được trong Excel',
  'merged-cell': 'ô nằm trong vùng đã gộp; hãy nhập vào ô đầu tiên của vùng',
  'outside-sheet': 'ô nằm ngoài giới hạn của trang tính',
  'text-too-long': 'nội dung dài hơn 32.767 ký tự mà một ô chứa được',
} as const;

const staleReceipt: Readonly<Record<ProblemData['receipt-stale']['fault'], (sheet: string) => string>> = {
  restored: (sheet) => `Lần ghi trang “${sheet}” đã được khôi phục từ trước. Không có gì thay đổi thêm.`,
  forgotten: (sheet) =>
    `Không khôi phục được lần ghi trang “${sheet}” vì Nâng Loại đã được mở lại từ sau lần ghi đó. Nếu không cần nữa, hãy tự xóa trang tính này.`,
  'sheet-gone': (sheet) =>
    `Trang “${sheet}” đã bị xóa hoặc đổi tên sau khi ghi, nên lần ghi này không được khôi phục và không có gì thay đổi. Nếu không cần nữa, hãy tự xóa các trang kết quả còn lại.`,
  'sheet-changed': (sheet) =>
    `Trang “${sheet}” đã được sửa sau lần ghi này, nên được giữ nguyên để không mất những gì đã nhập. Muốn bỏ trang, hãy chép phần cần giữ sang trang khác rồi tự xóa trang này. Nếu trang đã được ghi lại lần nữa thì khôi phục từ lần ghi sau cùng.`,
};

export const problemsVi: ProblemSentences = {
  ...boundaryProblemsVi,
  ...scenarioProblemsVi,
  ...scenarioSheetProblemsVi,
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
  'no-indicator-table': ({ sheets }) =>
    `Không tìm thấy bảng chỉ tiêu nào trong ${number(sheets)} trang tính. Bảng cần có cột số thứ tự, tên chỉ tiêu và hiện trạng. Hãy mở đúng tệp, hoặc kiểm tra dòng tiêu đề của bảng.`,
  'sheet-without-table': ({ sheet, others }) =>
    `Không tìm thấy bảng chỉ tiêu trên trang “${sheet}”.${others === '' ? '' : ` Trang có bảng chỉ tiêu: ${others}.`} Hãy kiểm tra lại tên trang tính.`,
  'several-indicator-tables': ({ chosen, others }) =>
    `Tệp có nhiều bảng chỉ tiêu. Đang chấm bảng ở trang “${chosen}”; bảng khác ở: ${others}. Nếu cần, hãy chọn trang khác trong ngăn Nâng Loại, mục “Cột”.`,
  'second-table-on-sheet': ({ sheet, at }) =>
    `Trang “${sheet}” còn một bảng chỉ tiêu khác, từ ô ${at}, chưa được đọc: mỗi trang chỉ đọc một bảng. Muốn chấm bảng đó, hãy chuyển nó sang một trang riêng.`,
  'mapping-unsure': ({ sheet, column, header, role }) =>
    `Cột ${column}${header === '' ? '' : ` (“${header}”)`} của trang “${sheet}” ${role === null ? 'có thể bị đọc nhầm' : `đang được đọc là “${terms.vi.columnRole[role]}”, nhưng chưa chắc`}. Hãy kiểm tra và chọn lại trong ngăn Nâng Loại, mục “Cột”; lựa chọn được nhớ trong tệp.`,
  'row-mismatch': ({ indicator, found, expected }) =>
    `Dòng số ${number(indicator)} ghi “${found}”, trong khi chỉ tiêu ${number(indicator)} của tiêu chuẩn là “${expected}”. Dòng này chờ số liệu; hãy sửa số thứ tự hoặc tên chỉ tiêu.`,
  'duplicate-indicator': ({ indicator, first }) =>
    `Chỉ tiêu ${number(indicator)} xuất hiện hai lần, lần đầu ở ô ${first}. Chưa rõ dòng nào đúng nên chỉ tiêu chờ số liệu; hãy xóa hoặc đánh số lại một dòng.`,
  'unknown-indicator': ({ label }) =>
    `Dòng “${label}” không thuộc bảng chỉ tiêu của tiêu chuẩn nên không được chấm. Nếu đây là một chỉ tiêu, hãy sửa số thứ tự và tên cho đúng.`,
  'indicator-absent': ({ indicator, name }) =>
    `Bảng không có dòng cho chỉ tiêu ${number(indicator)} “${name}”. Hãy thêm dòng này vào bảng, hoặc nhập số liệu trong ngăn Nâng Loại, mục “Chờ”.`,
  'cell-error': ({ indicator, error }) =>
    `Hiện trạng của chỉ tiêu ${number(indicator)} đang báo lỗi ${error}. Hãy sửa công thức hoặc nhập số liệu.`,
  'formula-uncalculated': ({ indicator }) =>
    `Công thức hiện trạng của chỉ tiêu ${number(indicator)} chưa có kết quả lưu trong tệp. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi mở lần nữa.`,
  'negative-share': ({ indicator, value }) =>
    `Hiện trạng của chỉ tiêu ${number(indicator)} là ${number(value)}, nhưng chỉ tiêu này không thể âm. Hãy kiểm tra lại số liệu.`,
  'grade-contradicts-verdict': ({ indicator, text, verdict }) =>
    `Hiện trạng của chỉ tiêu ${number(indicator)} ghi “${text}”, còn cột đánh giá ghi “${verdict}”: hai ô không khớp nhau. Hãy sửa ô sai, hoặc chọn mức đúng ở mục Chờ.`,
  'share-as-fraction': ({ indicator, value, percent }) =>
    `Hiện trạng của chỉ tiêu ${number(indicator)} là ${number(value)} %, thấp khác thường. Nếu ý là ${number(percent)} %, hãy ghi ${number(percent)} hoặc ${number(percent)}%.`,
  'decision-outdated': ({ indicator, then, now }) =>
    `Chỉ tiêu ${number(indicator)} đang theo quyết định của bạn, nhưng ô hiện trạng đã đổi từ ${then === '' ? 'ô trống' : `“${then}”`} thành ${now === '' ? 'ô trống' : `“${now}”`} sau đó. Nếu muốn chấm theo ô, hãy bấm “Bỏ quyết định”; nếu không, hãy quyết định lại.`,
  'inner-above-whole': ({ inner, whole }) =>
    `Dân số nội thành, nội thị là ${number(inner)} người, nhiều hơn dân số toàn đô thị (${number(whole)} người). Hãy kiểm tra lại hai số này, cả đơn vị tính.`,
  'implausible-value': ({ indicator, value, low, high, unit }) =>
    `Hiện trạng của chỉ tiêu ${number(indicator)} là ${withUnit(number(value), unit, 'vi')}, ngoài khoảng hợp lý từ ${number(low)} đến ${number(high)}. Có thể nhầm đơn vị hoặc dấu phẩy; hãy kiểm tra lại.`,
  'several-values': ({ indicator, text }) =>
    `Hiện trạng của chỉ tiêu ${number(indicator)} ghi “${text}”, có nhiều số hoặc lẫn chữ nên không rõ là số nào. Hãy ghi một con số, hoặc nhập trong ngăn Nâng Loại, mục “Chờ”.`,
  'ambiguous-number': ({ indicator, text, readings = [] }) =>
    readings.length > 0
      ? `Hiện trạng của chỉ tiêu ${number(indicator)} ghi “${text}”, có thể hiểu theo hai cách. Hãy ghi ${readings.map((reading) => writtenPlainly(reading, 'vi')).join(' hoặc ')}.`
      : `Hiện trạng của chỉ tiêu ${number(indicator)} ghi “${text}”, có thể hiểu theo hai cách. Hãy bỏ dấu chấm ở hàng nghìn (1070), và dùng dấu phẩy cho phần lẻ (1,07).`,
  'date-in-value': ({ indicator, text }) =>
    `Hiện trạng của chỉ tiêu ${number(indicator)} là ngày tháng “${text}”. Excel có thể đã tự đổi số thành ngày; hãy định dạng ô là Số rồi nhập lại.`,
  'unit-mismatch': ({ indicator, found, expected }) =>
    `Hiện trạng của chỉ tiêu ${number(indicator)} ghi theo “${found}”, còn tiêu chuẩn tính theo “${expected}”. Hãy quy đổi rồi ghi lại.`,
  'points-unreadable': ({ indicator, text }) =>
    `Điểm tự chấm của chỉ tiêu ${number(indicator)} ghi “${text}”, không đọc được thành số nên không cộng vào tổng tự chấm. Hãy ghi lại thành một con số.`,
  'points-above-maximum': ({ indicator, points: filed, maximum }) =>
    `Điểm tự chấm của chỉ tiêu ${number(indicator)} là ${points(filed)}, cao hơn điểm tối đa ${points(maximum)}. Hãy kiểm tra lại cột điểm.`,
  'edition-unknown': ({ edition, known }) => `Không có bộ tiêu chuẩn “${edition}”. Các bộ hiện có: ${known}. Hãy chọn một trong số đó.`,
  'region-unknown': ({ region, known }) => `Bộ tiêu chuẩn không có vùng “${region}”. Các vùng hiện có: ${known}. Hãy chọn một trong số đó.`,
  'edition-not-in-force': ({ edition, date: today, from, to }) =>
    `${editionName(edition, 'vi')} có hiệu lực từ ngày ${date(from)}${to === '' ? '' : ` và hết hiệu lực từ ngày ${date(to)}`}, không phải là văn bản đang áp dụng ngày ${date(today)}. Kết quả dùng để đối chiếu hồ sơ của thời kỳ đó.`,
  'standard-invalid': ({ path, fault }) =>
    `Dữ liệu tiêu chuẩn có lỗi tại “${path}”: ${fault}. Hãy cài lại bản mới của Nâng Loại hoặc báo cho người quản trị.`,
  'expression-refused': ({ text, fault, at, isOverX }) =>
    `“${text}” ${faultOfExpression[fault](at)}. ${
      fault === 'operator-first'
        ? `Hãy viết x ${at} ${afterSign(text)} nếu tính từ số hiện có x, hoặc ${afterSign(text)} nếu đặt đúng bằng số đó.`
        : isOverX
          ? 'Hãy viết phép tính với x là số hiện có, ví dụ x + 100 hoặc x * 1.13^7. Trong tệp JSON, số lẻ viết bằng dấu chấm.'
          : 'Hãy nhập một con số như 95,5 hoặc một phép tính như (4*100+4*85)/8.'
    }`,
  'host-absent': () =>
    'Trang này chỉ làm việc bên trong Excel. Hãy mở sổ tính trong Excel rồi bấm «Chấm điểm đô thị» trên thẻ Trang đầu, hoặc mở trang bảng tính nhúng.',
  'host-busy': () => 'Bảng tính đang bận, có thể một ô đang được nhập dở. Hãy nhấn Enter hoặc Esc trong bảng tính rồi thử lại.',
  'host-failed': ({ code, message }) =>
    `Bảng tính không thực hiện được yêu cầu (${[code, message].filter((part) => part !== '').join(': ')}). Dữ liệu của bạn không thay đổi. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại Nâng Loại.`,
  'host-unsupported': ({ needs }) => `Bản Excel này chưa hỗ trợ ${needs}. Hãy dùng Excel LTSC 2021, Microsoft 365 hoặc mới hơn.`,
  'cell-gone': ({ reference }) => `Ô ${reference} không còn trong tệp, có thể trang tính đã bị xóa hoặc đổi tên. Hãy đọc lại bảng tính.`,
  'sheet-hidden': ({ reference, sheet }) => `Ô ${reference} nằm trên trang “${sheet}” đang bị ẩn. Hãy bỏ ẩn trang tính rồi thử lại.`,
  'save-refused': ({ reason }) => `Chưa lưu được tệp: ${reason}. Tệp gốc không thay đổi; hãy thử lại hoặc lưu dưới tên khác.`,
  'edit-refused': ({ reference, fault }) => `Chưa lưu được thay đổi ở ô ${reference}: ${faultOfEdit[fault]}. Tệp gốc không thay đổi.`,
  'receipt-stale': ({ sheet, fault }) => staleReceipt[fault](sheet),
  'scenarios-absent': () =>
    'Tệp không có trang “Kịch bản” nào để đọc. Hãy thêm trang đó với các cột Kịch bản, Loại thay đổi, Đối tượng, Giá trị, hoặc đưa kịch bản vào bằng tệp JSON.',
  'output-taken': ({ file }) => `Tệp “${file}” đã có nên không được ghi đè. Hãy chọn tên khác, hoặc tự xóa tệp đó trước.`,
  'sheet-in-use': ({ sheet, by }) =>
    `Trang “${sheet}” chưa được xóa vì trang “${by}” có công thức dùng tới nó. Hãy sửa các công thức đó rồi thử lại.`,
  'file-signed': ({ file }) =>
    `Tệp “${file}” có chữ ký số; lưu thay đổi sẽ làm mất hiệu lực chữ ký nên tệp được giữ nguyên. Hãy dùng một bản sao chưa ký.`,
  'sheets-written': ({ sheets, cells }) => `Đã ghi ${number(cells)} ô vào trang ${sheets}. Muốn bỏ, bấm “Khôi phục”.`,
  'sheets-restored': ({ sheets }) => `Đã khôi phục sổ tính như trước khi ghi trang ${sheets}.`,
  'settings-unreadable': ({ key }) =>
    `Không đọc được phần lựa chọn đã lưu trong tệp (${key}), nên đang dùng lựa chọn mặc định. Hãy kiểm tra lại cách chấm, vùng và các dòng đã quyết định.`,
  'settings-newer': ({ version, known }) =>
    `Phần lựa chọn trong tệp do một bản Nâng Loại mới hơn lưu (dạng ${String(version)}, bản này biết đến dạng ${String(known)}), nên có thể chưa được hiểu hết. Những gì chưa hiểu được giữ nguyên trong tệp. Hãy cập nhật Nâng Loại, hoặc đối chiếu lại cách chấm, vùng và các dòng đã quyết định.`,
  'settings-unknown': ({ choices }) =>
    `Phần lựa chọn trong tệp có chỗ bản Nâng Loại này không hiểu: ${keptChoices(choices)}. Những chỗ đó không được dùng khi chấm và được giữ nguyên trong tệp, trừ những gì bạn chọn lại. Hãy cập nhật Nâng Loại, hoặc chọn lại những mục có trong ngăn này.`,
  'settings-policy-unknown': ({ policy }) =>
    `Tệp chọn cách chấm “${policy}” mà bản Nâng Loại này không có, nên đang chấm chặt chẽ: dưới mức tối thiểu được 0 điểm. Lựa chọn đó được giữ nguyên trong tệp. Hãy cập nhật Nâng Loại, hoặc chọn lại cách chấm ở mục “Thiết lập”.`,
  'settings-decision-unknown': ({ indicator }) =>
    `Tệp có quyết định cho chỉ tiêu ${number(indicator)} mà bản Nâng Loại này không hiểu, nên chỉ tiêu được chấm như chưa quyết định. Quyết định đó được giữ nguyên trong tệp. Hãy cập nhật Nâng Loại, hoặc quyết định lại.`,
};
