/** The columns of the scenario sheet. */
import type { ColumnRule } from '../list-table/column-words';
import { exactly } from '../list-table/column-words';
import type { SheetLanguage } from './sheet-language';

export type ScenarioColumn = 'scenario' | 'order' | 'switch' | 'kind' | 'target' | 'value' | 'note';

export const scenarioColumns: readonly ColumnRule<ScenarioColumn>[] = [
  exactly('scenario', 9, 'kịch bản|tên kịch bản|phương án|scenario|scenarios|scenario name|option'),
  exactly('order', 9, 'thứ tự|tt|stt|số thứ tự|order|no|step'),
  exactly('switch', 9, 'áp dụng|bật|bật tắt|dùng|apply|applied|on|on off|active'),
  exactly('kind', 9, 'loại thay đổi|thay đổi|loại|hành động|change|kind|kind of change|change kind|action'),
  exactly('target', 9, 'đối tượng|đơn vị|target|subject|object'),
  exactly('value', 9, 'giá trị|nội dung|chi tiết|value|detail|details'),
  exactly('note', 9, 'ghi chú|chú thích|note|notes|comment'),
];

/** The header as it is written, in order. */
export const writtenColumns: readonly { readonly role: ScenarioColumn; readonly header: Readonly<Record<SheetLanguage, string>> }[] = [
  { role: 'scenario', header: { vi: 'Kịch bản', en: 'Scenario' } },
  { role: 'order', header: { vi: 'Thứ tự', en: 'Order' } },
  { role: 'switch', header: { vi: 'Áp dụng', en: 'Apply' } },
  { role: 'kind', header: { vi: 'Loại thay đổi', en: 'Change' } },
  { role: 'target', header: { vi: 'Đối tượng', en: 'Target' } },
  { role: 'value', header: { vi: 'Giá trị', en: 'Value' } },
  { role: 'note', header: { vi: 'Ghi chú', en: 'Note' } },
];

/** A header with these columns is a scenario sheet's; a sheet of that name is asked for those that lack. */
export const neededColumns: readonly ScenarioColumn[] = ['scenario', 'kind', 'target', 'value'];

export function isScenarioHeader(roles: ReadonlySet<ScenarioColumn>): boolean {
  return neededColumns.every((role) => roles.has(role));
}

/** The sheet's name where it is written. */
export const scenarioSheetName: Readonly<Record<SheetLanguage, string>> = { vi: 'Kịch bản', en: 'Scenarios' };
