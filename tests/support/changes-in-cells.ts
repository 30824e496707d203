/** Changes as they stand in the cells of a scenario sheet. */
import type { SheetCell } from '../../src/changes/notation/sheet-language';
import { readSheetChange, sheetKindNamed, writeSheetChange } from '../../src/changes/notation/sheet-change';
import type { ChangeRead } from '../../src/changes/notation/sheet-change';
import type { ChangeAction } from '../../src/changes/scenario';
import { sheetLanguage, sheetLanguages } from '../../src/words/sheet-language';
import { standard } from './sample-baseline';

export const names = { standard, languages: sheetLanguages() };
export const [vietnamese, english] = [sheetLanguage('vi'), sheetLanguage('en')];

const shown = (cell: SheetCell): string | number | null => (cell !== null && typeof cell === 'object' ? cell.text : cell);
export const typed = (cell: SheetCell): string => String(shown(cell) ?? '');

export function written(action: ChangeAction, language = vietnamese): readonly (string | number | null)[] {
  const { kind, target, value } = writeSheetChange(action, language, names);
  return [kind, target, value].map(shown);
}

export function read(kind: string, target: string, value: string, language = vietnamese): ChangeRead | null {
  const named = sheetKindNamed(kind, language);
  return named === null ? null : readSheetChange(named, { target, value }, language, names);
}

/** The change that the cells say, or which of them says none. */
export function actionIn(kind: string, target: string, value: string, language = vietnamese): ChangeAction | 'target' | 'value' | null {
  const found = read(kind, target, value, language);
  return found === null ? null : found.ok ? found.action : found.at;
}

export const merge = (more: Partial<Extract<ChangeAction, { kind: 'merge-unit' }>>): ChangeAction => ({
  kind: 'merge-unit',
  unit: 'Cẩm Giàng',
  becomes: 'same',
  part: null,
  brings: 'nothing',
  ...more,
});
export const project = (more: Partial<Extract<ChangeAction, { kind: 'complete-project' }>>): ChangeAction => ({
  kind: 'complete-project',
  project: 'Sân vận động',
  effects: [],
  cost: null,
  ...more,
});
