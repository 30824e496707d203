/** Sentences in Vietnamese: choices kept with the workbook. */
import type { KeptChoice, SettingsProblems } from '../../domain/problems/settings';
import type { Sentences } from '../sentence-table';
import { number } from './format';

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
  extent: () => 'đô thị nằm trong một hay nhiều đơn vị hành chính',
  'budget-line': () => 'dòng thu chi để so sánh',
  other: (field) => `mục “${field}”`,
};
const mostChoicesNamed = 8;

function keptChoices(choices: readonly KeptChoice[]): string {
  const named = choices.slice(0, mostChoicesNamed).map(({ kind, of }) => keptChoice[kind](of));
  const more = choices.length - named.length;
  return `${named.join(', ')}${more === 0 ? '' : ` và ${number(more)} mục khác`}`;
}

export const settingsProblems: Sentences<SettingsProblems> = {
  'settings-unreadable': ({ key }) =>
    `Không đọc được phần lựa chọn đã lưu trong tệp (${key}), nên đang dùng lựa chọn mặc định. Hãy kiểm tra lại cách chấm, vùng và các dòng đã quyết định.`,
  'language-missing': ({ language }) =>
    `Chưa tải được phần chữ của ngôn ngữ “${language}”, nên ngôn ngữ vẫn như cũ. Hãy kiểm tra kết nối đến máy chủ của Nâng Loại rồi chọn lại.`,
  'settings-newer': ({ version, known }) =>
    `Phần lựa chọn trong tệp do một bản Nâng Loại mới hơn lưu (dạng ${String(version)}, bản này biết đến dạng ${String(known)}), nên có thể chưa được hiểu hết. Những gì chưa hiểu được giữ nguyên trong tệp. Hãy cập nhật Nâng Loại, hoặc đối chiếu lại cách chấm, vùng và các dòng đã quyết định.`,
  'settings-unknown': ({ choices }) =>
    `Phần lựa chọn trong tệp có chỗ bản Nâng Loại này không hiểu: ${keptChoices(choices)}. Những chỗ đó không được dùng khi chấm và được giữ nguyên trong tệp, trừ những gì bạn chọn lại. Hãy cập nhật Nâng Loại, hoặc chọn lại những mục có trong ngăn này.`,
  'settings-policy-unknown': ({ policy }) =>
    `Tệp chọn cách chấm “${policy}” mà bản Nâng Loại này không có, nên đang chấm chặt chẽ: dưới mức tối thiểu được 0 điểm. Lựa chọn đó được giữ nguyên trong tệp. Hãy cập nhật Nâng Loại, hoặc chọn lại cách chấm ở mục “Thiết lập”.`,
  'settings-decision-unknown': ({ indicator }) =>
    `Tệp có quyết định cho chỉ tiêu ${indicator} mà bản Nâng Loại này không hiểu, nên chỉ tiêu được chấm như chưa quyết định. Quyết định đó được giữ nguyên trong tệp. Hãy cập nhật Nâng Loại, hoặc quyết định lại.`,
};
