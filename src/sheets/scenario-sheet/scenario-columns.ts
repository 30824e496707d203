/** The columns of the scenario sheet. */
import { columnRules } from '../../language/headers/column-words';
import written from '../../language/headers/scenario-columns.json';
import type { SheetLanguage } from './sheet-language';

const roles = ['scenario', 'order', 'switch', 'kind', 'target', 'value', 'note'] as const;
export type ScenarioColumn = (typeof roles)[number];

export const scenarioColumns = columnRules(roles, written);

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
