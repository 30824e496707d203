/**
 * What the embedded workbook does not let the user do, because saving rewrites cells only: inserting a row or renaming a sheet
 * would have to shift every chart, name, validation and conditional format of the file, and a mistake there is silent.
 * Such a command is cancelled before it runs and the page says why (ADR: embedded host).
 */
import type { RefusedChange } from '../spreadsheet';

type RefusedByCommand = Extract<RefusedChange, 'rows-columns' | 'sheets' | 'layout'>;

const refusedCommands: Readonly<Record<RefusedByCommand, readonly string[]>> = {
  'rows-columns': [
    'sheet.command.insert-row',
    'sheet.command.insert-row-by-range',
    'sheet.command.insert-row-before',
    'sheet.command.insert-row-after',
    'sheet.command.insert-multi-rows-above',
    'sheet.command.insert-multi-rows-after',
    'sheet.command.insert-col',
    'sheet.command.insert-col-by-range',
    'sheet.command.insert-col-before',
    'sheet.command.insert-col-after',
    'sheet.command.insert-multi-cols-before',
    'sheet.command.insert-multi-cols-right',
    'sheet.command.insert-range-move-down',
    'sheet.command.insert-range-move-right',
    'sheet.command.insert-range-move-down-confirm',
    'sheet.command.insert-range-move-right-confirm',
    'sheet.command.remove-row',
    'sheet.command.remove-row-by-range',
    'sheet.command.remove-row-confirm',
    'sheet.command.remove-col',
    'sheet.command.remove-col-by-range',
    'sheet.command.remove-col-confirm',
    'sheet.command.delete-range-move-left',
    'sheet.command.delete-range-move-up',
    'sheet.command.delete-range-move-left-confirm',
    'sheet.command.delete-range-move-up-confirm',
    'sheet.command.move-rows',
    'sheet.command.move-cols',
    'sheet.command.append-row',
  ],
  sheets: [
    'sheet.command.insert-sheet',
    'sheet.command.remove-sheet',
    'sheet.command.remove-sheet-confirm',
    'sheet.command.copy-sheet',
    'sheet.command.set-worksheet-name',
    'sheet.operation.rename-sheet',
    'sheet.command.set-worksheet-order',
    'sheet.command.set-worksheet-hidden',
    'sheet.command.set-worksheet-show',
    'sheet.command.set-tab-color',
    'ui-sheet.command.show-menu-list',
  ],
  layout: [
    'sheet.command.add-worksheet-merge',
    'sheet.command.add-worksheet-merge-all',
    'sheet.command.add-worksheet-merge-vertical',
    'sheet.command.add-worksheet-merge-horizontal',
    'sheet.command.remove-worksheet-merge',
    'sheet.command.set-rows-hidden',
    'sheet.command.set-col-hidden',
    'sheet.command.hide-row-confirm',
    'sheet.command.hide-col-confirm',
    'sheet.command.set-selected-rows-visible',
    'sheet.command.set-selected-cols-visible',
    'sheet.command.set-specific-rows-visible',
    'sheet.command.set-col-visible-on-cols',
    'sheet.command.insert-defined-name',
    'sheet.command.set-defined-name',
    'sheet.command.remove-defined-name',
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.command.add-range-protection-from-context-menu',
    'sheet.command.set-range-protection-from-context-menu',
    'sheet.command.delete-range-protection-from-context-menu',
    'sheet.command.view-sheet-permission-from-context-menu',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
  ],
};

/** Menus of which every entry is refused, and one that would read Vietnamese numbers the United States' way. */
const emptyMenus = ['sheet.menu.cell-insert', 'sheet.menu.delete', 'sheet.contextMenu.permission', 'sheet.contextMenu.text-to-number'];

const kindOf = new Map<string, RefusedChange>();
for (const kind of ['rows-columns', 'sheets', 'layout'] as const) {
  for (const command of refusedCommands[kind]) kindOf.set(command, kind);
}

/** Why a command of the component is refused; null where it may run. */
export function refusalOf(commandId: string): RefusedChange | null {
  return kindOf.get(commandId) ?? null;
}

/** Menu entries to hide, so that what cannot be done is not offered. */
export function hiddenMenus(): Record<string, { hidden: true }> {
  return Object.fromEntries([...kindOf.keys(), ...emptyMenus].map((id) => [id, { hidden: true }]));
}
