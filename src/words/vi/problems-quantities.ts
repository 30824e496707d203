/** Sentences in Vietnamese: what quantities cannot be, and figures about them that do not agree. */
import type { QuantityProblems } from '../../domain/problems/quantities';
import type { ScenarioProblems } from '../../domain/problems/scenarios';
import type { Sentences } from '../sentence-table';
import { drivers } from './drivers';
import { figure, lawText, money, number, points } from './format';

const names: Readonly<Record<string, string>> = drivers;
const driver = ({ driver: id, name, nameIn }: ScenarioProblems['driver-missing']): string =>
  name === undefined ? (names[id] ?? id) : lawText(name, nameIn);

export const quantityProblems: Sentences<QuantityProblems> = {
  'driver-at-zero': ({ rows, ...data }) =>
    `Thay đổi này làm ${driver(data)} bằng 0, nên không tính được chỉ tiêu ${rows}. Hãy sửa lại số lượng.`,
  'figure-from-none': ({ rows, ...data }) =>
    `Chỉ tiêu ${rows} được ghi khi ${driver(data)} bằng 0 nên số liệu không nói được gì về tình hình sau thay đổi này: chỉ tiêu chuyển sang chờ, chưa có điểm. Hãy thêm “Đặt số liệu một chỉ tiêu”.`,
  'driver-keeps-no-pace': (data) =>
    `Không đặt được giả định cho ${driver(data)}: các thay đổi khác đã tính trực tiếp đại lượng này, giả định thêm sẽ thành tính hai lần. Hãy bỏ thay đổi này.`,
  'nobody-outside': ({ inner, whole }) =>
    `Theo bảng chỉ tiêu, nội thành có ${number(inner)} người trong ${number(whole)} người toàn thành phố, nên không có ai ở ngoại thành để tính tăng, giảm. Hãy kiểm tra hai số dân, hoặc chọn nội thành.`,
  'filed-points-stay': ({ indicators }) =>
    `Thay đổi này tác động đến chỉ tiêu ${indicators}, đang lấy điểm tự chấm nên điểm giữ nguyên. Muốn điểm thay đổi theo, hãy nhập số liệu hiện trạng của chỉ tiêu đó.`,
  'filed-points-no-evidence': ({ indicator, points: filed, minimum, maximum }) =>
    `Điểm tự chấm ${points(filed)} của chỉ tiêu ${indicator} không dùng làm căn cứ được: chỉ tiêu này được 0 điểm hoặc theo các mức từ ${points(minimum)} đến ${points(maximum)} điểm, không có mức nào cho điểm đó. Hãy nhập số liệu hiện trạng hoặc sửa điểm tự chấm.`,
  'figures-contradict': ({ kept, by, other, indicator, ...data }) =>
    `Số liệu mâu thuẫn về ${driver(data)}: ${by === '' ? 'sổ tính ghi' : `chỉ tiêu ${by} suy ra`} ${figure(kept)}, chỉ tiêu ${indicator} suy ra ${figure(other)}. Kịch bản lấy ${figure(kept)}; chỉ tiêu ${indicator} tăng, giảm từ ${figure(other)}. Hãy kiểm tra số liệu của các chỉ tiêu này.`,
  'balance-followed': ({ indicator, year, revenue, expenditure, isBalanceSet }) =>
    `Sau thay đổi này, năm ${String(year)} thu ${money(revenue)} tỷ đồng, chi ${money(expenditure)} tỷ đồng. ${isBalanceSet ? `Chỉ tiêu ${indicator} đã được đặt riêng nên giữ nguyên.` : `Chỉ tiêu ${indicator} được xét lại theo hai số này.`}`,
  'balance-years-differ': ({ indicator, revenueYear, expenditureYear }) =>
    `Số thu là của năm ${String(revenueYear)}, số chi là của năm ${String(expenditureYear)}, nên không so sánh được và chỉ tiêu ${indicator} giữ nguyên. Hãy ghi số chi năm ${String(revenueYear)} vào trang ngân sách, hoặc dùng thay đổi “Tăng thu ngân sách”.`,
};
