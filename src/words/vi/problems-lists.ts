/** Sentences for troubles of the unit, budget, project and scenario sheets, in Vietnamese. */
import type { ListProblems } from '../../domain/problems/lists';
import type { Sentences } from '../sentence-table';
import { jsonFault } from './json-faults';
import { figure, number, plainly } from './format';

const figures = {
  area: 'Diện tích',
  people: 'Dân số',
  year: 'Năm số liệu',
  place: 'Tọa độ',
  amount: 'Số tiền',
  cost: 'Tổng mức đầu tư',
} as const;
const lists = { units: 'đơn vị hành chính', projects: 'dự án', scenarios: 'kịch bản' } as const;
const sides = { revenue: 'thu', expenditure: 'chi' } as const;
const balances = { maximum: 'thu nhiều hơn chi (Dư)', minimum: 'thu bằng chi (Đủ)', none: 'thu chưa đủ chi' } as const;
const shown = (text: string): string => (text.trim() === '' ? 'đang để trống' : `ghi “${text}”`);

export const listProblems: Sentences<ListProblems> = {
  'figure-unreadable': ({ of, figure, text }) =>
    `${figures[figure]} của “${of}” ghi “${text}”, không đọc được thành một con số nên coi như chưa có. Hãy ghi lại thành một con số.`,
  'figure-ambiguous': ({ of, figure, text, readings = [] }) =>
    `${figures[figure]} của “${of}” ghi “${text}”, ${readings.length > 0 ? `có thể hiểu theo hai cách nên coi như chưa có. Hãy nhập vào ô dạng số, hoặc ghi ${readings.map(plainly).join(' hoặc ')}.` : 'có thể hiểu theo hai cách nên coi như chưa có. Hãy nhập vào ô dạng số.'}`,
  'figure-implausible': ({ of, figure, value, isBroken = false }) =>
    isBroken
      ? `${figures[figure]} của “${of}” là ${number(value)}, trong khi phải là số nguyên, nên coi như chưa có. Có thể dấu chấm ngăn hàng nghìn đã bị hiểu là dấu thập phân khi dán; hãy nhập lại số đầy đủ.`
      : `${figures[figure]} của “${of}” là ${number(value)}, ngoài khoảng hợp lý nên coi như chưa có. Có thể nhầm đơn vị tính hoặc dấu; hãy kiểm tra lại.`,
  'figure-unit-foreign': ({ figure, unit, wanted }) =>
    `Cột ${figures[figure].toLowerCase()} ghi đơn vị tính “${unit}”, không đổi được ra ${wanted}, nên cả cột coi như chưa có. Hãy thêm cột ghi số theo ${wanted}, hoặc sửa đơn vị tính ở tiêu đề.`,
  'figure-columns': ({ figure, chosen, others }) =>
    chosen === ''
      ? `Có nhiều cột có thể là ${figures[figure].toLowerCase()}: ${others}. Dòng nào các cột khác nhau thì coi như chưa có; hãy chỉ để lại một cột, hoặc đổi tiêu đề cột không dùng thành “Ghi chú”.`
      : `${figures[figure]} lấy từ cột “${chosen}”, không tính cột ${others}. Nếu cần tính cả, hãy thêm một cột tổng.`,
  'figure-part-only': ({ figure, heading }) =>
    `Cột “${heading}” chỉ là một phần của ${figures[figure].toLowerCase()}, hoặc số đã quy đổi, nên ${figures[figure].toLowerCase()} coi như chưa có. Hãy thêm cột ${figures[figure].toLowerCase()} của cả đơn vị.`,
  'unit-density-implausible': ({ unit, people, area, density }) =>
    `“${unit}” có ${number(people)} người trên ${number(area)} km², tức ${figure(density)} người/km²: một trong hai số không đúng nên cả hai coi như chưa có. Có thể diện tích ghi theo ha; hãy kiểm tra lại ô này và ô dân số.`,
  'unit-kind-unclear': ({ unit, text }) =>
    `Không rõ “${unit}” là phường, xã hay thị trấn (ô này ${shown(text)}), nên đang coi là xã. Hãy ghi phường, xã hoặc thị trấn.`,
  'unit-listed-twice': ({ unit, first }) =>
    `“${unit}” đã có ở ô ${first}, nên dòng này không được dùng. Hãy xóa dòng thừa; nếu là hai đơn vị trùng tên, hãy ghi thêm tên huyện vào tên.`,
  'city-unclear': ({ sheet }) =>
    `Trang “${sheet}” không cho biết đơn vị nào thuộc thành phố, nên đang coi các phường thuộc thành phố, còn xã và thị trấn ở ngoài. Hãy thêm cột “Thuộc” ghi tên thành phố hoặc huyện.`,
  'several-lists': ({ what, chosen, others }) =>
    `Có nhiều bảng ${lists[what]}. Đang dùng bảng ở trang “${chosen}”; bảng khác ở: ${others}. Nếu cần, hãy xóa hoặc ẩn bảng không dùng.`,
  'project-listed-twice': ({ project, first }) =>
    `Dự án “${project}” đã có ở ô ${first}, nên dòng này không được dùng. Hãy xóa dòng thừa hoặc đặt tên khác.`,
  'project-beside-parts': ({ project, parts }) =>
    `Dự án “${project}” đứng cùng danh sách với từng phần của nó (${parts.join('; ')}): không rõ số tiền của nó có gồm các phần ấy không, nên không được tính. Hãy giữ dự án chung hoặc các phần, xóa dòng kia.`,
  'budget-year-unclear': ({ line }) =>
    `Dòng “${line}” không rõ là số của năm nào nên không được dùng. Hãy ghi năm vào tiêu đề cột, cột “Năm” hoặc tên bảng.`,
  'budget-kind-unclear': ({ line, heading }) =>
    `Dòng “${line}”, cột “${heading}” không rõ là dự toán, ước thực hiện hay thực hiện nên không được dùng. Hãy ghi rõ vào tiêu đề cột.`,
  'budget-period-unclear': ({ line, heading }) =>
    `Dòng “${line}”, cột “${heading}” không rõ là số cả năm hay một phần của năm nên không được dùng. Hãy ghi rõ vào tiêu đề cột, ví dụ “cả năm” hoặc “9 tháng”.`,
  'budget-year-twice': ({ what, year, amount, first, used }) =>
    `Số ${sides[what]} ngân sách năm ${String(year)} ở ô này là ${number(amount)} tỷ đồng, còn ở ${first} là ${number(used)} tỷ đồng. Đang dùng ${first}; nếu ô này mới đúng, hãy sửa ô kia hoặc ghi rõ hai số khác nhau ở điểm nào.`,
  'budget-total-missing': ({ what, line }) =>
    `Đọc được dòng “${line}” nhưng không thấy dòng tổng ${sides[what]}, nên chưa có tổng số ${sides[what]}: các dòng thành phần không được cộng thay. Hãy thêm dòng “Tổng ${sides[what]} ngân sách”.`,
  'budget-totals-several': ({ what, year, line, amount, usedLine, usedAmount, first }) =>
    `“${line}” năm ${String(year)} là ${number(amount)} tỷ đồng, cũng là một dòng tổng ${sides[what]}; đang dùng “${usedLine}” ${number(usedAmount)} tỷ đồng ở ${first}. Văn bản không nói phải lấy dòng nào; hãy kiểm tra dòng đang dùng có đúng là dòng cần so sánh không.`,
  'budget-balance-differs': ({ indicator, filed, year, line, amount, first, other, otherAmount, otherCell }) =>
    `Chỉ tiêu ${indicator} ghi ${balances[filed ?? 'none']}, nhưng trang ngân sách năm ${String(year)} có “${line}” ${number(amount)} tỷ đồng (${first}) và “${other}” ${number(otherAmount)} tỷ đồng (${otherCell}). Vẫn chấm theo số đã ghi; hãy kiểm tra hai dòng này có đúng là thu và chi cần so sánh không.`,
  'budget-size-jump': ({ line, year, amount, earlierYear, earlierAmount, first }) =>
    `“${line}” năm ${String(year)} là ${number(amount)} tỷ đồng, còn năm ${String(earlierYear)} là ${number(earlierAmount)} tỷ đồng (${first}): chênh nhau hơn 10 lần. Hãy kiểm tra dấu thập phân và đơn vị tính của hai ô.`,
  'money-unit-missing': ({ line, said }) =>
    `Bảng có dòng “${line}” ${said === '' ? 'không ghi đơn vị tính' : `ghi đơn vị “${said}”, không phải đơn vị tiền đọc được`}, nên các số tiền của bảng chưa được dùng. Hãy ghi phía trên bảng, ví dụ “Đơn vị tính: triệu đồng”.`,
  'money-size-absurd': ({ line, year, amount, unit }) =>
    `Dòng “${line}” năm ${String(year)} tính theo đơn vị “${unit}” là ${plainly(amount)} tỷ đồng, không thể là tổng thu hoặc chi của một thành phố, nên các số ghi theo đơn vị này chưa được dùng. Hãy kiểm tra đơn vị tính của bảng.`,
  'area-differs': ({ units, filed, rows, count, isApart, used }) =>
    `Diện tích ${String(count)} đơn vị của thành phố cộng lại là ${number(units)} km², còn chỉ tiêu ${rows} cho ${number(filed)} km². ${
      !isApart
        ? 'Đang dùng tổng các đơn vị; hãy kiểm tra hai nguồn.'
        : used === 'units'
          ? 'Đang dùng tổng các đơn vị như đã chọn; hãy kiểm tra danh sách đủ đơn vị và đúng đơn vị tính.'
          : 'Danh sách có thể thiếu đơn vị hoặc sai đơn vị tính, nên diện tích và mật độ lấy theo bảng chỉ tiêu, còn số đơn vị và tỷ lệ phường chưa chắc chắn. Hãy bổ sung, sửa danh sách; nếu danh sách đúng, hãy chọn tổng các đơn vị ở mục “Thành phố thuộc tỉnh” của tab Kịch bản.'
    }`,
  'area-incomplete': ({ listed, missing, count, filed, rows }) =>
    `${String(missing)} trong ${String(count)} đơn vị của thành phố chưa có diện tích dùng được; các đơn vị còn lại cộng được ${number(listed)} km², còn chỉ tiêu ${rows} cho ${number(filed)} km². Diện tích và mật độ lấy theo bảng chỉ tiêu. Hãy điền hoặc sửa diện tích còn thiếu.`,
  'units-unproven': ({ count }) =>
    `Dân số ${String(count)} đơn vị của thành phố trong danh sách không khớp bảng chỉ tiêu và không có diện tích để đối chiếu, nên chưa chắc danh sách đủ: số đơn vị và tỷ lệ phường chưa chắc chắn. Hãy ghi đủ đơn vị và diện tích; nếu danh sách đúng, hãy chọn tổng các đơn vị ở mục “Thành phố thuộc tỉnh” của tab Kịch bản.`,
  'population-differs': ({ units, filed, indicator, used }) =>
    `Dân số các đơn vị của thành phố cộng lại là ${number(units)} người, còn chỉ tiêu ${indicator} ghi ${number(filed)} người. Đang dùng ${used === 'units' ? `tổng các đơn vị cho chỉ tiêu ${indicator}, mật độ dân số toàn đô thị,` : 'số của bảng chỉ tiêu cho'} tiêu chuẩn thành phố và các kịch bản${used === 'units' ? '; bảng điểm vẫn chấm số đã ghi' : ''}; đổi ở mục “Thành phố thuộc tỉnh” của tab Kịch bản.`,
  'scenario-assumption-differs': ({ assumption, stated, own }) =>
    `Trang kịch bản được lập với “${assumption}: ${stated}”, còn sổ này đang tính với “${own}”, nên kết quả có thể khác. Nếu muốn giống trang kịch bản, hãy chọn lại “${assumption}” theo trang đó.`,
  'scenario-columns-missing': ({ sheet, columns }) =>
    `Trang “${sheet}” thiếu cột ${columns} nên chưa đọc được kịch bản nào. Hãy thêm cột đó vào dòng tiêu đề.`,
  'scenario-draft-outdated': ({ sheet, scenarios }) =>
    `Trang “${sheet}” đã được sửa sau khi lưu bản nháp kịch bản (${scenarios}), nên đang dùng nội dung của trang. Nếu cần bản nháp, hãy bấm Hoàn tác.`,
  'scenarios-above-limit': ({ count, limit }) =>
    `Có ${String(count)} kịch bản: tất cả đều được tính và giữ lại, nhưng bảng so sánh trong ngăn chỉ có ${String(limit)} kịch bản đầu; trang so sánh ghi ra thì có đủ. Muốn xem kịch bản khác trong ngăn, hãy đưa lên trước trong trang kịch bản hoặc xóa bớt.`,
  'scenario-draft-unreadable': () =>
    'Không đọc được một số kịch bản nháp lưu trong sổ tính này, có thể do phiên bản mới hơn ghi. Các kịch bản đọc được vẫn có ở đây, phần còn lại được giữ nguyên trong sổ tính; hãy mở bằng bản Nâng Loại mới hơn để xem đủ.',
  'scenario-draft-late': ({ scenarios }) =>
    `Bản nháp kịch bản lưu trong sổ tính (${scenarios}) chỉ đọc được sau khi bạn đã lập kịch bản khác, nên cả hai được giữ: bản nháp đứng trước, kịch bản trùng tên được đánh số. Hãy xóa kịch bản không cần nữa.`,
  'scenario-name-unwritable': ({ row, character }) =>
    `Tên kịch bản ở dòng ${String(row)} có ký tự điều khiển ${character}, không hiện ra được và không ghi được vào tệp, nên dòng này chưa được dùng. Hãy xóa nội dung ô rồi gõ lại tên.`,
  'scenario-unnamed': ({ row }) =>
    `Dòng ${String(row)} chưa ghi tên kịch bản nên thay đổi này chưa được dùng. Hãy ghi tên kịch bản, ví dụ “A”.`,
  'change-kind-unknown': ({ text, known }) =>
    `Loại thay đổi ${shown(text)}, không rõ là gì nên dòng này chưa được dùng. Hãy ghi một trong: ${known}.`,
  'change-target-unclear': ({ change, text, example }) =>
    `“${change}” cần một đối tượng rõ ràng, nhưng ô này ${shown(text)}; dòng này chưa được dùng. Hãy ghi như: ${example}.`,
  'change-value-unclear': ({ change, text, example }) =>
    `“${change}” cần một giá trị đọc được, nhưng ô này ${shown(text)}; dòng này chưa được dùng. Hãy ghi như: ${example}.`,
  'change-switch-unclear': ({ text }) =>
    `Cột “Áp dụng” ghi “${text}”, không rõ có hay không, nên thay đổi này đang tắt. Hãy ghi “có” hoặc “không”.`,
  'change-order-unclear': ({ text }) =>
    `Thứ tự ghi “${text}”, không phải là số, nên thay đổi này đứng theo thứ tự dòng. Hãy ghi một con số.`,
  'change-brings-assumed': ({ unit }) =>
    `Chưa ghi “${unit}” mang theo đất đai, giường bệnh, đường sá như thế nào, nên đang coi là không mang theo gì. Hãy ghi “không mang theo” hoặc “bình quân thành phố”.`,
  'scenario-invalid': ({ path, fault }) =>
    `Tệp kịch bản có lỗi tại “${path}”: ${jsonFault(fault)}. Hãy sửa theo tài liệu docs/scenario-json.md.`,
};
