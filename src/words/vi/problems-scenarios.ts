/** Sentences for changes of a scenario that cannot be applied or need a word, in Vietnamese. */
import type { MonthRange } from '../../domain/budget-line';
import type { ScenarioProblems } from '../../domain/problems/scenarios';
import { rowList } from '../row-list';
import type { Sentences } from '../sentence-table';
import { drivers } from './drivers';
import { figure, lawText, money, number, share } from './format';

const names: Readonly<Record<string, string>> = drivers;
const driver = ({ driver: id, name, nameIn }: ScenarioProblems['driver-missing']): string =>
  name === undefined ? (names[id] ?? id) : lawText(name, nameIn);
const figures = { people: 'dân số', area: 'diện tích' } as const;
const figureKinds = { actual: 'thực hiện', plan: 'dự toán', estimate: 'ước thực hiện' } as const;
const monthsOf = (months: MonthRange | null): string => {
  if (months === null) return 'một phần của';
  return months.first === 1 ? `${String(months.last)} tháng đầu` : `từ tháng ${String(months.first)} đến tháng ${String(months.last)}`;
};
/** A year is never grouped by thousands. */
const typedYear = (year: number, decimalMark: string): string => String(year).replace('.', decimalMark);

/** What an amount must be, with its limits as they are written. */
function amountInvalid({ what, amount, low, high }: ScenarioProblems['amount-invalid']): string {
  const top = number(high);
  switch (what) {
    case 'people':
      return `Số người ${number(amount)} không dùng được. Hãy nhập số nguyên từ ${number(low)} đến ${top}.`;
    case 'people-grown':
      return `Với tốc độ và số năm này, dân số thay đổi ${number(Math.round(amount))} người, quá lớn để dùng được. Hãy giảm tốc độ hoặc số năm để con số đó không quá ${top}.`;
    case 'area':
      return `Diện tích ${number(amount)} km² không dùng được. Hãy nhập số lớn hơn ${number(low)} và không quá ${top} km².`;
    case 'rate':
      return `Tốc độ tăng ${share(amount)} một năm không dùng được. Hãy nhập tốc độ lớn hơn ${share(low)} và không quá ${share(high)} một năm.`;
    case 'years':
      return `Số năm ${number(amount)} không dùng được. Hãy nhập số nguyên từ ${number(low)} đến ${top}.`;
    case 'span':
      return `Năm cuối trừ năm gốc là ${number(amount)} nên không tính được. Năm cuối phải là năm gốc hoặc sau đó, nhiều nhất ${top} năm.`;
    case 'year':
      return `Năm ${typedYear(amount, ',')} không dùng được. Hãy nhập năm là số nguyên từ ${String(low)} đến ${String(high)}.`;
    case 'cost':
      return `Chi phí ${number(amount)} tỷ đồng không dùng được. Hãy nhập số từ ${number(low)} đến ${top} tỷ đồng.`;
    case 'revenue':
      return `Khoản thu một lần ${number(amount)} tỷ đồng không dùng được. Hãy nhập số từ ${number(low)} đến ${top} tỷ đồng.`;
    case 'expenditure':
      return `Số chi ngân sách ${number(amount)} tỷ đồng không dùng được. Hãy nhập số từ ${number(low)} đến ${top} tỷ đồng.`;
  }
}

export const scenarioProblems: Sentences<ScenarioProblems> = {
  'unit-unknown': ({ unit }) =>
    `Không có đơn vị “${unit}” trong trang đơn vị hành chính. Hãy kiểm tra lại tên, hoặc thêm đơn vị vào trang đó.`,
  'unit-already-in-city': ({ unit }) => `“${unit}” đã thuộc thành phố rồi nên không nhập thêm được. Hãy tắt hoặc xóa thay đổi này.`,
  'unit-not-in-city': ({ unit }) => `“${unit}” chưa thuộc thành phố. Hãy nhập đơn vị này trước, rồi đặt thay đổi này ở sau.`,
  'unit-already-ward': ({ unit }) => `“${unit}” đã là phường. Hãy tắt hoặc xóa thay đổi này.`,
  'unit-name-taken': ({ unit }) =>
    unit.trim() === ''
      ? 'Đơn vị mới chưa có tên. Hãy đặt tên cho đơn vị.'
      : `Thành phố đã có đơn vị tên “${unit}”. Hãy đặt tên khác cho đơn vị mới.`,
  'unit-lacks-figure': ({ unit, figure }) =>
    `Trang đơn vị hành chính không có ${figures[figure]} của “${unit}” nên chưa tính được. Hãy điền số đó vào trang, hoặc nhập một phần với số người và diện tích.`,
  'people-in-unanswered': ({ unit, people, row, cell, text }) =>
    `Dòng ${row} (${cell}) ghi “${text}”: ${number(people)} người của ${unit} có thể đã nằm trong số liệu. Kịch bản chưa cộng thêm; hãy trả lời “đã tính” hoặc “chưa tính” ở thay đổi này. Trước khi trả lời, kết quả tùy câu trả lời.`,
  'people-in-noted': ({ unit, people, row, cell, text }) =>
    `Dòng ${row} (${cell}) ghi “${text}”: ${number(people)} người của ${unit} đã nằm trong số liệu nên không cộng lần nữa.`,
  'people-in-unfounded': ({ unit }) =>
    `Kịch bản trả lời dân số của ${unit} đã nằm trong số liệu, nhưng không có ghi chú nào của các số liệu đang dùng nói vậy nên vẫn cộng thêm. Hãy xem lại câu trả lời.`,
  'people-in-too-many': ({ row, cell, text, communes, counted }) =>
    `Dòng ${row} (${cell}) ghi “${text}”, tức ${number(communes)} đơn vị; kịch bản lại trả lời “đã tính” cho ${number(counted)} đơn vị. Hãy xem lại các câu trả lời.`,
  'unit-area-doubtful': ({ unit, area, isTooMuch }) =>
    `Diện tích ${number(area)} km² của “${unit}” lấy từ danh sách ${isTooMuch ? 'có tổng diện tích vượt diện tích thành phố theo bảng chỉ tiêu' : 'còn thiếu diện tích của đơn vị trong thành phố, chưa đối chiếu được với bảng chỉ tiêu'}, nên diện tích và mật độ sau thay đổi này chưa chắc chắn. Hãy kiểm tra đơn vị tính của danh sách, hoặc nhập một phần với số người và diện tích đúng.`,
  'rows-followed': ({ moved, assumed, unknown, isOfUnits }) =>
    [
      moved === '' ? 'Thay đổi này không làm đổi số liệu của dòng nào.' : `Dòng được tính lại: ${rowList(moved)}.`,
      ...(assumed === '' ? [] : [`Giữ theo giả định đã chọn: ${rowList(assumed)}.`]),
      ...(unknown === ''
        ? []
        : [
            isOfUnits
              ? `Chưa có số liệu của phần thay đổi nên giữ nguyên: ${rowList(unknown)}. Nếu biết, hãy ghi số liệu của xã vào cột riêng trong danh sách đơn vị, hoặc thêm “Đặt số liệu một chỉ tiêu”.`
              : `Không suy ra được từ số người thay đổi nên giữ nguyên: ${rowList(unknown)}. Nếu biết, hãy thêm “Đặt số liệu một chỉ tiêu”.`,
          ]),
    ].join(' '),
  'land-did-not-come': ({ rows, isOfUnits }) =>
    `Mật độ tăng ở dòng ${rowList(rows)} vì người được cộng thêm mà đất thì không. Hãy ${isOfUnits ? 'chọn “bình quân thành phố”, hoặc ' : ''}thêm diện tích đất bằng “Đổi một đại lượng”${isOfUnits ? '' : ', hoặc đặt đất tăng theo dân số'}.`,
  'no-outer-area-left': ({ rows }) =>
    `Thành phố không còn xã nào nên dòng ${rowList(rows)} (ngoại thị) không còn đối tượng; điểm các dòng này vẫn tính theo số liệu cũ, cần cân nhắc lại. Tỷ lệ phường là 100 %.`,
  'township-becomes-commune': ({ unit }) =>
    `Thành phố chỉ có phường và xã: thị trấn ${unit} nhập vào được tính là xã. Chọn “Lập phường” nếu thành lập phường.`,
  'rest-joins-ward': ({ unit }) =>
    `Một phần của “${unit}” đã lập phường ở thay đổi trước, nên phần còn lại nhập vào phường đó: không có thêm đơn vị nào, người của phần này là dân nội thị.`,
  'stock-may-be-in': ({ unit, row, cell, text }) =>
    `Dòng ${row} (${cell}) ghi “${text}”: đất, công trình của ${unit} có thể đã nằm trong số liệu của dòng này. Kịch bản vẫn tính theo giả định đã chọn; nếu đã tính rồi, hãy đặt lại số liệu của dòng này.`,
  'row-contradicts-people': ({ row, value, implied }) =>
    `Dòng ${row} được đặt là ${number(value)}, còn dân số và diện tích đang dùng cho ${figure(implied)}. Hai số không khớp nhau; hãy đổi dân số hoặc diện tích nếu đó là điều muốn nói.`,
  'set-share-as-fraction': ({ indicator, value, percent }) =>
    `Chỉ tiêu ${indicator} được đặt là ${number(value)} %, thấp khác thường. Nếu ý là ${number(percent)} %, hãy ghi ${number(percent)}.`,
  'part-joins-itself': ({ unit }) => `Một phần của “${unit}” không thể nhập vào chính “${unit}”. Hãy chọn đơn vị nhận khác.`,
  'part-empty': ({ unit, figure }) =>
    `Phần tách từ “${unit}” có ${figures[figure]} bằng 0 nên không thành một đơn vị. Hãy nhập ${figures[figure]} lớn hơn 0.`,
  'remainder-empty': ({ unit, figure }) =>
    `Phần này lấy hết ${figures[figure]} của “${unit}”, phần còn lại không thành một đơn vị. Hãy ghi ít hơn; nếu cả đơn vị nhập vào thì chọn cả đơn vị, nếu cả xã của thành phố đổi thành phường thì dùng “Lập phường từ xã”.`,
  'part-exceeds-unit': ({ unit, figure, part, whole }) =>
    `Phần tách ra có ${figures[figure]} ${number(part)}, lớn hơn ${figures[figure]} của “${unit}” là ${number(whole)}. Hãy nhập số nhỏ hơn hoặc bằng.`,
  'amount-invalid': amountInvalid,
  'driver-unknown': ({ driver: id }) => `Không có đại lượng “${id}”. Hãy chọn một đại lượng trong danh sách.`,
  'driver-missing': (data) =>
    data.written === undefined
      ? `Sổ tính không có ${driver(data)} và cũng không suy ra được từ bảng chỉ tiêu. Hãy đặt thẳng giá trị của chỉ tiêu.`
      : `Sổ tính ghi ${driver(data)} là “${data.written}”, không dùng để tính được, và cũng không suy ra được từ dòng khác. Hãy kiểm tra lại số ấy.`,
  'driver-negative': ({ amount, ...data }) => `Thay đổi này làm ${driver(data)} bằng ${number(amount)}, nhỏ hơn 0. Hãy sửa lại phép tính.`,
  'indicator-unknown': ({ indicator }) => `Bảng tiêu chuẩn không có chỉ tiêu ${indicator}. Hãy chọn một chỉ tiêu trong danh sách.`,
  'indicator-not-numeric': ({ indicator }) =>
    `Chỉ tiêu ${indicator} không có con số để thay đổi. Hãy chọn mức đạt, hoặc nhập số liệu hiện trạng trước.`,
  'grade-unknown': ({ indicator, grade, known }) =>
    `Chỉ tiêu ${indicator} không có mức “${grade}”; các mức của chỉ tiêu này: ${known}. Hãy ghi một trong các mức đó.`,
  'indicator-not-grade': ({ indicator }) => `Chỉ tiêu ${indicator} được chấm bằng số, không phải bằng mức đạt. Hãy nhập một giá trị.`,
  'budget-year-missing': ({ year }) =>
    `Trang ngân sách không có số thu cả năm ${String(year)}. Hãy chọn năm khác làm gốc, hoặc điền số thu của năm đó.`,
  'budget-year-partial': ({ year, amount, line, cell, months }) =>
    `Trang ngân sách chỉ có “${line}” ${monthsOf(months)} năm ${String(year)}: ${number(amount)} tỷ đồng (${cell}), không phải số cả năm, nên không tính tăng từ đó. Hãy chọn năm khác làm gốc, hoặc điền số cả năm.`,
  'budget-base-not-actual': ({ year, amount, line, cell, kind }) =>
    `Tính tăng từ “${line}” năm ${String(year)}: ${number(amount)} tỷ đồng (${cell}) là ${figureKinds[kind]}, chưa phải số thực hiện. Nếu đã có số thực hiện, hãy điền vào trang ngân sách.`,
  'budget-line-unchosen': ({ year, line, amount, cell, other, otherAmount, otherCell, isOpen }) =>
    `Năm ${String(year)} có nhiều dòng tổng thu: đang dùng “${line}” ${number(amount)} tỷ đồng (${cell}), nhưng cũng có “${other}” ${number(otherAmount)} tỷ đồng (${otherCell}). ${isOpen ? 'Kết quả cân đối thu chi khác nhau tùy dòng, nên chỉ tiêu cân đối thu chi giữ nguyên. ' : ''}Hãy chọn dòng thu để so sánh ở mục “Thành phố thuộc tỉnh” của tab Kịch bản.`,
  'budget-expenditure-read': ({ line, year, amount, kind, cell }) =>
    `Số chi lấy từ trang ngân sách: “${line}” năm ${String(year)} là ${number(amount)} tỷ đồng (${figureKinds[kind]}, ${cell}). Nếu cần số khác, hãy nhập số chi vào thay đổi này.`,
  'budget-moves-no-row': ({ edition, editionIn }) =>
    `${lawText(edition, editionIn)} không có chỉ tiêu nào theo thu, chi ngân sách, nên thay đổi này không làm điểm thay đổi. Các số thu, chi từng năm vẫn được tính để xem.`,
  'budget-without-expenditure': ({ year }) =>
    `Chưa có số chi năm ${String(year)}, hoặc năm đó có nhiều dòng tổng chi, nên chỉ tiêu cân đối thu chi giữ nguyên. Hãy nhập số chi của năm gốc, tốc độ tăng chi, hoặc chọn dòng chi để so sánh.`,
  'budget-lines-differ': ({ line, year, cell, other, otherYear, otherCell }) =>
    `Số chi lấy từ hai dòng khác nhau của trang ngân sách: “${line}” năm ${String(year)} (${cell}) và “${other}” năm ${String(otherYear)} (${otherCell}). Hãy kiểm tra hai dòng có cùng phạm vi không, hoặc nhập số chi vào thay đổi này.`,
  'budget-year-listed': ({ line, year, amount, cell, kind, grown }) =>
    `Trang ngân sách có sẵn “${line}” năm ${String(year)}: ${money(amount)} tỷ đồng (${figureKinds[kind]}, ${cell}), còn kịch bản tính năm đó ${money(grown)} tỷ đồng. Nếu muốn tính từ số của trang, hãy chọn ${String(year)} làm năm gốc.`,
  'budget-phases-disordered': ({ year, before, isFirst = false }) =>
    isFirst
      ? `Giai đoạn tăng đầu tiên kết thúc năm ${String(year)}, trước năm gốc ${String(before)}, nên không tính được. Hãy sửa năm cuối của giai đoạn, hoặc năm gốc.`
      : `Giai đoạn tăng đến năm ${String(year)} không đứng sau năm ${String(before)} của giai đoạn trước nên không tính được. Hãy ghi các giai đoạn theo thứ tự năm, mỗi giai đoạn kết thúc sau giai đoạn trước.`,
  'budget-one-off-outside': ({ year, name, from, to }) =>
    `Khoản thu một lần${name === '' ? '' : ` “${name}”`} của năm ${String(year)} nằm ngoài ${to > from ? `các năm ${String(from + 1)}–${String(to)}` : 'thay đổi này, vốn không có năm nào sau năm gốc'}. Số thu năm gốc ${String(from)} trên trang đã gồm mọi khoản của năm đó. Hãy sửa năm của khoản thu, hoặc năm cuối.`,
  'budget-last-year-moved': ({ what, year, from, to, isBalanceSet, indicator }) =>
    `Thay đổi này đưa ${what === 'revenue' ? 'thu' : 'chi'} năm ${String(year)}, năm cuối của dự báo ngân sách, ${from === null ? '' : `từ ${money(from)} `}thành ${money(to)} tỷ đồng; các năm trước giữ nguyên. ${indicator === '' ? '' : isBalanceSet ? `Chỉ tiêu ${indicator} đã được đặt riêng nên giữ nguyên.` : `Chỉ tiêu ${indicator} được xét lại.`}`,
  'class-without-edition': ({ urbanClass, scored }) =>
    `Kịch bản được chấm theo cùng bảng tiêu chuẩn với số liệu gốc, là bảng của đô thị loại ${scored}, nên không thể hướng tới loại ${urbanClass} bằng một thay đổi. Hãy bỏ thay đổi này và chọn bảng tiêu chuẩn của loại ${urbanClass}.`,
  'changes-conflict': ({ first }) =>
    `Thay đổi này đặt lại đúng điều mà thay đổi số ${String(first)} đã đặt; thay đổi đứng sau có hiệu lực. Hãy giữ một trong hai.`,
  'scenarios-absent': () =>
    'Tệp không có trang “Kịch bản” nào để đọc. Hãy thêm trang đó với các cột Kịch bản, Loại thay đổi, Đối tượng, Giá trị, hoặc đưa kịch bản vào bằng tệp JSON.',
};
