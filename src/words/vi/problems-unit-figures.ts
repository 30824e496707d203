/** Sentences of the figures of communes in columns of the units' sheet, in Vietnamese. */
import type { FigureLeftOut, UnitFigureProblems } from '../../domain/problems/unit-figures';
import { rowList } from '../row-list';
import type { Sentences } from '../sentence-table';

const reasons: Readonly<Record<FigureLeftOut, string>> = {
  unreadable: 'không đọc được thành một con số',
  'not-exact': 'không phải một số chính xác',
  planned: 'là số kế hoạch, dự kiến hoặc của năm chưa đến',
  ambiguous: 'có thể hiểu theo hai cách',
  implausible: 'ngoài khoảng hợp lý',
  unit: 'ghi đơn vị tính không đổi được',
  'unit-missing': 'chưa ghi đơn vị tính',
  several: 'trùng với cột khác cùng nội dung',
};

export const unitFigureProblems: Sentences<UnitFigureProblems> = {
  'unit-figure-left-out': ({ unit, heading, text, why }) =>
    `“${heading}” của “${unit}” ghi “${text}”, ${reasons[why]}, nên chưa dùng khi sáp nhập. Hãy ghi một số chính xác của hiện trạng.`,
  'unit-figure-column-left-out': ({ heading, why, wanted }) =>
    `Cột “${heading}” ${reasons[why]} nên chưa dùng khi sáp nhập.${
      why === 'unit' || why === 'unit-missing'
        ? ` Hãy ghi đơn vị tính ở tiêu đề${wanted === '' ? '' : `, ví dụ (${wanted})`}.`
        : why === 'several'
          ? ' Hãy chỉ để lại một cột.'
          : ' Hãy thêm cột số liệu hiện trạng.'
    }`,
  'unit-cost-left-out': ({ unit, heading, text, why }) =>
    `“${heading}” của “${unit}” ghi “${text}”, ${reasons[why]}, nên chưa biết chi phí nhập đơn vị này. Hãy ghi một số, tính bằng tỷ đồng hoặc có đơn vị tiền.`,
  'unit-cost-column-left-out': ({ heading, why }) =>
    why === 'several'
      ? `Có nhiều cột chi phí nhập đơn vị, trong đó có “${heading}”, nên chưa biết cột nào. Hãy chỉ để lại một cột.`
      : `Cột “${heading}” không ghi bằng tiền nên chưa dùng làm chi phí nhập đơn vị. Hãy ghi đơn vị tính ở tiêu đề, ví dụ (tỷ đồng).`,
  'unit-figures-used': ({ unit, rows, cells, mean }) =>
    [
      `Dòng ${rowList(rows)} được tính theo số liệu riêng của “${unit}”: ${cells}.`,
      ...(mean === '' ? [] : [`Dòng ${rowList(mean)} là bình quân gia quyền theo dân số của thành phố và “${unit}” trước khi nhập.`]),
    ].join(' '),
  'unit-figures-counted-in': ({ unit, cells, isOpen }) =>
    isOpen
      ? `Số liệu riêng của “${unit}” (${cells}) chưa được cộng vì chưa rõ người của “${unit}” đã có trong số đã ghi hay chưa. Hãy trả lời ở thay đổi này.`
      : `Người của “${unit}” đã có trong số đã ghi, nên số liệu riêng của “${unit}” (${cells}) không được cộng thêm lần nữa.`,
  'unit-figures-unused': ({ unit, cells }) =>
    `Số liệu riêng của “${unit}” chưa dùng được: ${cells}. Thành phố chưa có số tương ứng, đã có số tuyệt đối cùng nội dung, hoặc tỷ lệ này không tính theo dân số hay số hộ. Nếu cần, hãy ghi số tuyệt đối, hoặc thêm “Đặt số liệu một chỉ tiêu”.`,
  'unit-figures-half': ({ unit, rows }) =>
    `Dòng ${rowList(rows)} chỉ có một trong hai đại lượng lấy theo số liệu riêng của “${unit}”, đại lượng kia theo giả định đã chọn. Hãy thêm cột của đại lượng còn thiếu.`,
};
