/** The columns of the scenario sheet. */
import type { ScenarioColumn } from '../../domain/scenario-sheet';
import type { ColumnRule } from '../list-table/column-words';
import { exactly } from '../list-table/column-words';

export const scenarioColumns: readonly ColumnRule<ScenarioColumn>[] = [
  exactly('scenario', 9, 'kịch bản|tên kịch bản|phương án|scenario|scenarios|scenario name|option'),
  exactly('order', 9, 'thứ tự|tt|stt|số thứ tự|order|no|step'),
  exactly('switch', 9, 'áp dụng|bật|bật tắt|dùng|apply|applied|on|on off|active'),
  exactly('kind', 9, 'loại thay đổi|thay đổi|loại|hành động|change|kind|kind of change|change kind|action'),
  exactly('target', 9, 'đối tượng|đơn vị|target|subject|object'),
  exactly('value', 9, 'giá trị|nội dung|chi tiết|value|detail|details'),
  exactly('note', 9, 'ghi chú|chú thích|note|notes|comment'),
];

/** Headers that people write in a language beside the one that is written; a header that no language claims is the first one's. */
export const typedHeaders: Readonly<Record<string, RegExp>> = {
  en: /^(?:scenarios?|order|apply|applied|change|kind|action|target|subject|value|details?|notes?|comment|on|step|active)\b/i,
};

/** A header with these columns is a scenario sheet's; a sheet of that name is asked for those that lack. */
export const neededColumns: readonly ScenarioColumn[] = ['scenario', 'kind', 'target', 'value'];

export function isScenarioHeader(roles: ReadonlySet<ScenarioColumn>): boolean {
  return neededColumns.every((role) => roles.has(role));
}
