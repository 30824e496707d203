/** Sentences in Vietnamese: choices kept with the workbook. */
import type { SettingsProblems } from '../../domain/problems/settings';
import type { Sentences } from '../sentence-table';

export const settingsProblems: Sentences<SettingsProblems> = {
  'settings-unreadable': ({ key }) =>
    `Không đọc được phần lựa chọn đã lưu trong tệp (${key}), nên đang dùng lựa chọn mặc định. Hãy kiểm tra lại cách chấm, vùng và các dòng đã quyết định.`,
  'language-missing': ({ language }) =>
    `Chưa tải được phần chữ của ngôn ngữ “${language}”, nên ngôn ngữ vẫn như cũ. Hãy kiểm tra kết nối đến máy chủ của Nâng Loại rồi chọn lại.`,
};
